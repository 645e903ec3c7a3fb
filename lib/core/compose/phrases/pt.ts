import type { Bank } from './bank';

/** Short, correct forms without a second person: no guess at how formal people want it. */
export const portuguese: Bank = {
  greet: {
    named: ['Olá, {name},', 'Bom dia, {name},'],
    plain: ['Olá,', 'Bom dia,'],
    everyone: ['Olá a todas e a todos,'],
  },
  point: {
    fault: [
      '{point}: (não é aceitável|não devia acontecer), e <compreendo|compreendemos> (a desilusão|o desagrado|a irritação).',
      '{point}. Isto (não devia acontecer|merece uma resposta a sério).',
      '<Agradeço|Agradecemos> a clareza: {point}, e a irritação (compreende-se|é compreensível).',
      '<Li|Lemos> esta mensagem (com atenção|por inteiro): {point}. Não é aceitável.',
    ],
    view: [
      'Sobre {point}, a crítica chegou e (merece|pede) uma resposta clara.',
      'As perguntas sobre {point} merecem uma resposta (clara|a sério).',
      '<Agradeço|Agradecemos> as palavras claras sobre {point}: a pergunta é justa.',
    ],
    heard: [],
    grave: [
      '{point}. É (grave|muito grave), e está à frente de tudo.',
      '<Agradeço|Agradecemos> o alerta: {point}, e isso é (grave|muito grave).',
    ],
    grief: [],
    warned: ['{point}: por precaução, é melhor não usar este produto (por agora|para já).'],
    quoted: [],
    subject: [
      '<Li|Lemos> esta mensagem sobre {subjects} (com atenção|por inteiro) e <compreendo|compreendemos> (a desilusão|o desagrado|a irritação).',
      'Sobre {subjects}, a irritação (compreende-se|é compreensível), e a mensagem (chegou|foi lida).',
      'O que aqui se escreve sobre {subjects} (merece uma resposta clara|pede uma resposta a sério).',
      'A crítica sobre {subjects} (chegou|foi lida), e (merece uma resposta|pede uma resposta a sério).',
    ],
    sorry: [
      '{point}: <lamento|lamentamos> (muito|sinceramente).',
      '{point}, e <apresento|apresentamos> as <minhas|nossas> desculpas.',
    ],
    report: ['<Tomo|Tomamos> nota: {point}.', 'É assim que <leio|lemos> esta mensagem: {point}.'],
    none: [
      '<Li|Lemos> esta mensagem (com atenção|por inteiro) e <compreendo|compreendemos> (a desilusão|o desagrado|a irritação).',
      'O que aqui se descreve (não está bem|não devia acontecer|pede uma resposta a sério).',
      'A irritação (compreende-se|é compreensível), e a mensagem (chegou|foi lida).',
    ],
  },
  and: ' e ',
  andAlso: ', e ',
  andThat: ', e ',
  topics: {
    delivery: 'a entrega',
    defect: 'o produto',
    refund: 'o reembolso',
    billing: 'a fatura',
    service: 'o atendimento recebido',
    price: 'o preço',
    safety: 'a segurança',
    privacy: 'os dados pessoais',
    ethics: 'esta decisão',
    outage: 'a avaria',
    account: 'a conta',
  },
  acknowledge: {
    praise: ['(Que bom ler isto|Que mensagem tão simpática)!'],
    chat: ['(Que gosto ler estes comentários|É bom ler esta conversa)!'],
    quarrel: ['Sobre este tema há experiências (diferentes|variadas), e todas cabem aqui.'],
    settled: ['Que bom ter notícias, (isto ajuda outras pessoas|é útil para todos).'],
    question: ['(Boa pergunta|A pergunta é bem-vinda).'],
    safety: ['Por precaução, é melhor não usar nem consumir este produto (por agora|para já).'],
    harm: ['O que aqui se conta é grave e (vem primeiro|está à frente de tudo).'],
    'data-leak': ['Trata-se de dados pessoais, e isso (vem primeiro|é grave).'],
    discrimination: ['Ninguém devia ser tratado assim, e este relato (foi lido|chegou).'],
    harassment: ['A crítica cabe aqui; os ataques a uma pessoa, não.'],
    outage: [
      'As mensagens dizem-no: o serviço não funciona, e <sei|sabemos> o que isso (bloqueia|complica).',
    ],
    boycott: ['Cada pessoa decide para onde vai o seu dinheiro, e isso (respeita-se|merece respeito).'],
    rumour: ['As perguntas desta conversa merecem factos (verificados|com data).'],
  },
  empathise: {
    any: [
      '<Compreendo|Compreendemos> que isto (canse|desgaste).',
      'Compreende-se que isto (desiluda|aborreça).',
    ],
    legal: ['É um direito, e <respeito-o|respeitamo-lo>.'],
    safety: ['<Espero|Esperamos> que todos estejam bem; havendo sintomas, o melhor é ouvir um médico.'],
  },
  apologise: {
    any: [
      '<Lamento|Lamentamos> (muito|sinceramente) o que aconteceu.',
      '<Apresento|Apresentamos> as <minhas|nossas> desculpas.',
    ],
  },
  own: {
    waiting: ['Esperar assim por uma resposta não está bem.', 'Uma resposta era devida mais cedo.'],
    any: ['Dar uma resposta <cabe-me a mim|cabe-nos a nós>.'],
  },
  ownReply: ['A primeira resposta não ajudou, e <reconheço-o|reconhecemo-lo>.'],
  stateFact: {
    any: ['O que está confirmado: {gap:factos confirmados}.', 'Ponto da situação: {gap:factos confirmados}.'],
    question: ['A resposta: {gap:resposta aprovada}.'],
  },
  teams: { any: ['quem pode resolver', 'quem trata do assunto'] },
  doing: ['O que está a ser feito: {gap:o que está a ser feito}.'],
  inform: ['A página de informação: {page}'],
  act: {
    any: [
      '<Passo|Passamos> esta mensagem (hoje|agora) a {team}.',
      '<Peço|Pedimos> uma resposta (hoje|agora) a {team}.',
      '<Pergunto|Perguntamos> (hoje|agora) o que aconteceu e <sigo|seguimos> o caso de perto.',
    ],
    praise: ['<Passo|Passamos> isto à equipa com todo o gosto.'],
    chat: ['Até breve, por aqui!'],
    quarrel: ['As perguntas sobre os produtos são bem-vindas aqui.'],
    settled: ['Se faltar algo, basta uma linha aqui.'],
    question: ['Mais perguntas são bem-vindas.'],
    harassment: ['<Denuncio|Denunciamos> à plataforma o que ataca uma pessoa.'],
    rumour: ['<Peço|Pedimos> os factos e <escrevo|escrevemos> aqui o que estiver confirmado.'],
  },
  sayWhen: {
    any: ['<Volto|Voltamos> aqui até {gap:dia e hora}.', '<Dou|Damos> notícias aqui até {gap:dia e hora}.'],
  },
  offerPrivate: [
    'Para o que é pessoal, o melhor é a via direta: {contact}.',
    'Para os detalhes, há uma via direta: {contact}.',
  ],
  protect: [
    'Por segurança, os dados pessoais desta conversa podem ser apagados; não será preciso enviá-los outra vez.',
  ],
  thank: {
    any: ['<Agradeço|Agradecemos> (a paciência|a franqueza|o aviso).'],
    praise: ['(Até breve|Até à próxima)!'],
    chat: ['(Até breve|Até à próxima)!'],
  },
  contact: {
    mail: '{address}',
    phone: '{address}',
    other: '{address}',
    network: {
      facebook: 'mensagem privada para o perfil',
      instagram: 'mensagem privada para o perfil',
      x: 'mensagem privada para o perfil',
      linkedin: 'mensagem privada para o perfil',
      threads: 'mensagem privada para o perfil',
      bluesky: 'mensagem privada para o perfil',
      mastodon: 'mensagem privada para o perfil',
      tiktok: 'mensagem privada para o perfil',
      reddit: 'mensagem privada para o perfil',
    },
    none: '{gap:endereço ou telefone}',
  },
  team: 'A equipa {brand}',
  link: 'Mais informações: {link}',
};
