import type { Texts } from "./languages.js";

/**
 * Sentences of ours that lie in the database as English text: with a backend's configuration, a run, a
 * decision on where a prompt went, a certificate, a price. A row keeps what was said when it was
 * written; these are the wordings that can be put into other languages.
 */
export const STORED_SENTENCES = {
  // Why a model is not pinned
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
  // What a provider does not let a request decide
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
  // Prices
  "price-not-seen": [
    "{row} was last seen on {day}, more than {days} days before it was used",
    "{row} foi visto pela última vez em {day}, mais de {days} dias antes de ser usado",
    "{row} 最后一次见于 {day}，比使用时早了 {days} 天以上",
  ],
  // Where prompts went
  "place this-process": ["it works in this process", "funciona neste processo", "在本进程内运行"],
  "place declared": ["the configuration declares it", "a configuração o declara", "由配置声明"],
  "place proxy": ["policy.proxy names it", "policy.proxy o indica", "由 policy.proxy 指定"],
  "place no-backend": [
    "no backend of this run has its address there",
    "nenhum backend desta execução tem seu endereço ali",
    "本次运行没有后端使用该地址",
  ],
  "place redirected": [
    "{host} redirected there",
    "{host} redirecionou para lá",
    "{host} 重定向至此",
  ],
  "place not-allowed": [
    'the jurisdiction of backend "{backend}" is {jurisdiction}, allowed: {allowed}',
    "a jurisdição do backend “{backend}” é {jurisdiction}; permitidas: {allowed}",
    "后端“{backend}”的司法辖区为 {jurisdiction}，允许的有：{allowed}",
  ],
  "place this-machine": ["{host} is this machine", "{host} é esta máquina", "{host} 即本机"],
  "place unknown-host": [
    "nothing is known of the host {host}",
    "nada se sabe do host {host}",
    "对主机 {host} 一无所知",
  ],
  "place unknown-region": [
    "nothing is known of the region {region}",
    "nada se sabe da região {region}",
    "对区域 {region} 一无所知",
  ],
  "place region": [
    "its host names the region {region}",
    "seu host indica a região {region}",
    "其主机名指明区域 {region}",
  ],
  "place deepseek": [
    "DeepSeek processes what its own API receives in China",
    "a DeepSeek processa na China o que sua própria API recebe",
    "DeepSeek 在中国处理其自有 API 收到的内容",
  ],
  "place openai-eu": [
    "it is OpenAI's endpoint for projects with European residency",
    "é o endpoint da OpenAI para projetos com residência europeia",
    "这是 OpenAI 面向欧洲数据驻留项目的端点",
  ],
  "place openai": [
    "OpenAI processes in the United States unless a project has opted for a region",
    "a OpenAI processa nos Estados Unidos, salvo se o projeto optou por uma região",
    "除非项目选定了区域，OpenAI 在美国处理",
  ],
  "place fireworks": [
    "Fireworks is a company of the United States, with servers there and in Europe",
    "a Fireworks é uma empresa dos Estados Unidos, com servidores lá e na Europa",
    "Fireworks 是美国公司，服务器位于美国和欧洲",
  ],
  "place perplexity": [
    "Perplexity is a company of the United States, with servers there and in Europe",
    "a Perplexity é uma empresa dos Estados Unidos, com servidores lá e na Europa",
    "Perplexity 是美国公司，服务器位于美国和欧洲",
  ],
  "place ollama": [
    "ollama.com does not state where its cloud models run",
    "ollama.com não informa onde seus modelos em nuvem são executados",
    "ollama.com 没有说明其云端模型在何处运行",
  ],
  "place azure": [
    "an Azure resource's host does not tell its region, and a Global Standard deployment may process anywhere",
    "o host de um recurso do Azure não revela sua região, e uma implantação Global Standard pode processar em qualquer lugar",
    "Azure 资源的主机名不说明其区域，Global Standard 部署可能在任何地方处理",
  ],
  "place ollama-cloud": [
    'the model "{model}" is one that Ollama hands to ollama.com, which does not state where it runs',
    "o modelo “{model}” é repassado pelo Ollama a ollama.com, que não informa onde ele é executado",
    "模型“{model}”由 Ollama 转交 ollama.com，后者没有说明其运行地点",
  ],
  "place profile-several": [
    'the inference profile "{profile}" may process in several countries',
    "o perfil de inferência “{profile}” pode processar em vários países",
    "推理配置“{profile}”可能在多个国家处理",
  ],
  "place profile": [
    'the inference profile "{profile}" keeps to its regions',
    "o perfil de inferência “{profile}” fica em suas regiões",
    "推理配置“{profile}”限于其区域之内",
  ],
  "place router-picks": [
    'the router picks a provider for each request to "{model}"',
    "o roteador escolhe um provedor para cada requisição a “{model}”",
    "路由器为发往“{model}”的每个请求各选一个服务商",
  ],
  "place router-hands": [
    'the router hands it to "{provider}", whose country its address does not tell',
    "o roteador o repassa a “{provider}”, cujo país seu endereço não revela",
    "路由器将其转交“{provider}”，其地址不说明所在国家",
  ],
  // Why a run stopped
  "stopped budget": ["the budget was spent", "o orçamento foi gasto", "预算已用完"],
  // The certificate
  "check samples": [
    "samples taken, each once",
    "amostras tiradas, cada uma uma vez",
    "所取样本，每个一次",
  ],
  "check outcome": [
    "outcome and grade of each sample",
    "resultado e avaliação de cada amostra",
    "每个样本的结果与评分",
  ],
  "check requests": [
    "requests per sample, retries counted",
    "requisições por amostra, contando as repetições",
    "每个样本的请求数，含重试",
  ],
  "check reasoning": [
    "reasoning told apart from answer, to the letter",
    "raciocínio separado da resposta, letra por letra",
    "推理与答案逐字区分",
  ],
  "check tokens": [
    "tokens as the server counted them; missing stays missing",
    "tokens como o servidor os contou; o que falta continua faltando",
    "词元数与服务器统计一致；缺失仍为缺失",
  ],
  "check events": ["events that carried text", "eventos que trouxeram texto", "带有文本的事件"],
  "check cost": [
    "cost of the answered samples",
    "custo das amostras respondidas",
    "已作答样本的费用",
  ],
  "check first-event": [
    "time to first event ({n} requests)",
    "tempo até o primeiro evento ({n} requisições)",
    "首个事件用时（{n} 个请求）",
  ],
  "check first-reasoning": [
    "time to first reasoning ({n} requests)",
    "tempo até o início do raciocínio ({n} requisições)",
    "推理首字用时（{n} 个请求）",
  ],
  "check first-answer": [
    "time to first character of the answer ({n} requests)",
    "tempo até o primeiro caractere da resposta ({n} requisições)",
    "答案首字用时（{n} 个请求）",
  ],
  "check total": [
    "total time ({n} requests)",
    "tempo total ({n} requisições)",
    "总时间（{n} 个请求）",
  ],
  "check grader": [
    "{grader}: targets graded right, altered ones wrong",
    "{grader}: gabaritos avaliados como certos, os alterados como errados",
    "{grader}：标准答案判为正确，改动后的判为错误",
  ],
  "check programs": [
    "verdicts of known {language} programs",
    "vereditos de programas {language} conhecidos",
    "已知 {language} 程序的判定",
  ],
  "check limits": [
    "{language} programs well below and above their time limit, alone and with every processor busy",
    "programas {language} bem abaixo e acima do limite de tempo, sozinhos e com todos os processadores ocupados",
    "远低于与远高于时限的 {language} 程序，单独运行以及所有处理器繁忙时",
  ],
  "check none": ["none", "nenhuma", "无"],
  "check off": [
    "{agree} (not {examples})",
    "{agree} (não {examples})",
    "{agree}（不含 {examples}）",
  ],
  "check median": ["median {time}", "mediana {time}", "中位数 {time}"],
  "check off-by": [
    "off by {median} (median), {p95} (p95), {most} (most)",
    "desvio de {median} (mediana), {p95} (p95), {most} (máximo)",
    "偏差 {median}（中位数）、{p95}（p95）、{most}（最大）",
  ],
  "check within": [
    "{median} (median), {p95} (p95)",
    "{median} (mediana), {p95} (p95)",
    "{median}（中位数）、{p95}（p95）",
  ],
  "check verdicts": ["{n} verdicts", "{n} vereditos", "{n} 个判定"],
  "check right": ["{n} of them right", "{n} deles certos", "其中 {n} 个正确"],
} as const satisfies Record<string, Texts>;
