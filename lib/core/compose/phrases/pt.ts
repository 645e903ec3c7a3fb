import type { Bank } from './bank';

/** Short, correct forms without a second person: no guess at how formal people want it. */
export const portuguese: Bank = {
  greet: {
    named: ['Olá, {name},', 'Bom dia, {name},'],
    plain: ['Olá,', 'Bom dia,'],
    everyone: ['Olá a todas e a todos,'],
  },
  point: {
    fault: [],
    view: [],
    subject: [],
    none: [
      '<Li|Lemos> esta mensagem (com atenção|por inteiro) e <compreendo|compreendemos> (a desilusão|o desagrado|a irritação).',
      'O que aqui se descreve (não está bem|não devia acontecer|pede uma resposta a sério).',
      'A irritação (compreende-se|é compreensível), e a mensagem (chegou|foi lida).',
    ],
  },
  and: ' e ',
  acknowledge: {
    praise: ['(Que bom ler isto|Que mensagem tão simpática)!'],
    chat: ['(Que gosto ler estes comentários|É bom ler esta conversa)!'],
    quarrel: ['Sobre este tema há experiências (diferentes|variadas), e todas cabem aqui.'],
    settled: ['Que bom ter notícias, (isto ajuda outras pessoas|é útil para todos).'],
    question: ['(Boa pergunta|A pergunta é bem-vinda).'],
    safety: [
      'Por precaução, é melhor não usar nem consumir este produto (por agora|até terminarem as verificações).',
    ],
    'data-leak': ['Trata-se de dados pessoais, e isso (vem primeiro|é grave).'],
    discrimination: ['Ninguém devia ser tratado assim, e este relato (foi lido|chegou).'],
    harassment: ['A crítica ao nosso trabalho cabe aqui; os ataques a uma pessoa, não.'],
    outage: ['O serviço está com falhas, e <sei|sabemos> o que isso (bloqueia|complica).'],
    boycott: ['Cada pessoa decide para onde vai o seu dinheiro, e isso (respeita-se|merece respeito).'],
    rumour: ['As perguntas desta conversa merecem factos (verificados|com data).'],
  },
  empathise: {
    any: ['<Compreendo|Compreendemos> que isto (canse|desgaste).', 'Esperar sem notícias (cansa|desgasta).'],
    legal: ['É um direito, e <respeito-o|respeitamo-lo>.'],
    safety: ['<Espero|Esperamos> que todos estejam bem; havendo sintomas, o melhor é ouvir um médico.'],
  },
  apologise: {
    any: [
      '<Lamento|Lamentamos> (muito|sinceramente) o que aconteceu.',
      '<Apresento|Apresentamos> as <minhas|nossas> desculpas.',
    ],
  },
  own: { any: ['Resolver isto cabe-nos a nós.', 'Aqui não estivemos à altura.'] },
  ownReply: ['A nossa primeira resposta não ajudou, e reconhecemo-lo.'],
  stateFact: {
    any: ['O que está confirmado: {gap:factos confirmados}.', 'Ponto da situação: {gap:factos confirmados}.'],
    question: ['A resposta: {gap:resposta aprovada}.'],
  },
  act: {
    any: [
      '<Verifico|Verificamos> (hoje|agora) com a equipa (o que aconteceu|onde isto ficou parado).',
      '<Trato|Tratamos> disto (hoje|agora) com quem pode resolver.',
    ],
    praise: ['<Passo|Passamos> isto à equipa com todo o gosto.'],
    chat: ['Até breve, por aqui!'],
    quarrel: ['As perguntas para nós são bem-vindas aqui.'],
    settled: ['Se faltar algo, basta uma linha aqui.'],
    question: ['Mais perguntas são bem-vindas.'],
    harassment: ['O que ataca uma pessoa é denunciado à plataforma.'],
    rumour: ['<Verifico|Verificamos> cada ponto, e o que estiver confirmado será publicado aqui.'],
  },
  sayWhen: {
    any: ['Haverá notícias aqui até {gap:dia e hora}.', 'A resposta chega aqui até {gap:dia e hora}.'],
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
      facebook: 'mensagem privada para o nosso perfil',
      instagram: 'mensagem privada para o nosso perfil',
      x: 'mensagem privada para o nosso perfil',
      linkedin: 'mensagem privada para o nosso perfil',
      threads: 'mensagem privada para o nosso perfil',
      bluesky: 'mensagem privada para o nosso perfil',
      mastodon: 'mensagem privada para o nosso perfil',
      tiktok: 'mensagem privada para o nosso perfil',
      reddit: 'mensagem privada para o nosso perfil',
    },
    none: '{gap:endereço ou telefone}',
  },
  team: 'A equipa {brand}',
  link: 'Mais informações: {link}',
};
