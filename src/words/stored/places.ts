import type { Texts } from "../languages.js";

/** Why a prompt went to a place or was kept from it, as it is stored with a run. */
export const STORED_PLACES = {
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
} as const satisfies Record<string, Texts>;
