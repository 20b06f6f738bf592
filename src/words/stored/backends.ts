import type { Texts } from "../languages.js";

/** Of a backend, as its stored configuration has it: why its model is not pinned, what it does not let a request decide; why a run stopped. */
export const STORED_BACKENDS = {
  "unpinned deepseek": [
    "DeepSeek's model ids are names for whatever it serves at the time",
    "os ids de modelo da DeepSeek designam o que ela estiver servindo no momento",
    "DeepSeek 的模型编号指向其当时提供的任何版本",
  ],
  "unpinned openai": [
    "an OpenAI model id without a date names the newest of its kind",
    "um id de modelo da OpenAI sem data designa o mais novo do seu tipo",
    "不带日期的 OpenAI 模型编号指向同类中最新的模型",
  ],
  "unpinned perplexity": [
    "Perplexity's model ids carry no version",
    "os ids de modelo da Perplexity não trazem versão",
    "Perplexity 的模型编号不含版本",
  ],
  "unpinned huggingface": [
    "without a provider behind a colon the router chooses one for each request",
    "sem um provedor depois de dois-pontos, o roteador escolhe um a cada requisição",
    "冒号后没有服务商时，路由器会为每个请求各选一个",
  ],
  "unpinned azure": [
    "a deployment's name does not say which version of a model it holds",
    "o nome de uma implantação não diz qual versão do modelo ela contém",
    "部署名称不说明其模型的版本",
  ],
  "unpinned ollama": [
    "without a tag Ollama takes the latest",
    "sem uma tag, o Ollama usa a versão mais recente",
    "没有标签时 Ollama 采用最新版本",
  ],
  "control refuses-but-1": [
    "OpenAI's reasoning models refuse every value but 1",
    "os modelos de raciocínio da OpenAI recusam qualquer valor exceto 1",
    "OpenAI 的推理模型只接受数值 1",
  ],
  "control seed-not-promised": [
    "OpenAI's reasoning models do not promise to honour it",
    "os modelos de raciocínio da OpenAI não prometem respeitá-lo",
    "OpenAI 的推理模型不保证遵守该设置",
  ],
  "control deepseek-none": [
    "DeepSeek's API does not offer it",
    "a API da DeepSeek não o oferece",
    "DeepSeek 的 API 不提供该设置",
  ],
  "control deepseek-thinking": [
    "DeepSeek accepts it and ignores it while the model thinks",
    "a DeepSeek o aceita e o ignora enquanto o modelo raciocina",
    "DeepSeek 接受该设置，但在模型思考时予以忽略",
  ],
  "control perplexity-none": [
    "Perplexity does not support it",
    "a Perplexity não o suporta",
    "Perplexity 不支持该设置",
  ],
  "control perplexity-agent": [
    "Perplexity's Agent API does not offer it",
    "a Agent API da Perplexity não o oferece",
    "Perplexity 的 Agent API 不提供该设置",
  ],
  "control bedrock-none": [
    "Bedrock's Converse API does not offer it",
    "a API Converse do Bedrock não o oferece",
    "Bedrock 的 Converse API 不提供该设置",
  ],
  "stopped budget": ["the budget was spent", "o orçamento foi gasto", "预算已用完"],
} as const satisfies Record<string, Texts>;
