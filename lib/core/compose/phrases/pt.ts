import type { Bank } from './bank';
import { comforts } from './distress';

/** Short forms; the second person only where the brand says how it addresses people. */
export const portuguese: Bank = {
  greet: {
    named: ['Olá, {name},', 'Bom dia, {name},'],
    plain: ['Olá,', 'Bom dia,'],
    everyone: ['Olá a todas e a todos,'],
  },
  point: {
    help: [
      '{point}: vejamos (o que pode ajudar|como resolver).',
      '<Agradeço|Agradecemos> a mensagem: {point}. Vejamos como resolver.',
    ],
    fault: [
      '{point}: (não está certo|não deveria acontecer), e <compreendo|compreendemos> (a frustração|o desagrado|o descontentamento).',
      '{point}. Isto (não deveria acontecer|merece uma resposta clara).',
      '<Agradeço|Agradecemos> a clareza: {point}, e (não deveria acontecer|merece uma resposta clara).',
      '<Li|Lemos> com atenção [a sua mensagem|a tua mensagem|estas mensagens]: {point}, e não deveria acontecer.',
    ],
    view: [
      'Sobre {point}, é devida uma resposta (clara|completa).',
      '<Li|Lemos> com atenção a crítica sobre {point}, e merece uma resposta (clara|completa).',
      'As perguntas sobre {point} merecem uma resposta (clara|completa).',
      '<Agradeço|Agradecemos> a franqueza sobre {point}: uma resposta clara é devida.',
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
      '<Li|Lemos> com atenção [a sua mensagem|a tua mensagem|estas mensagens] sobre {subjects} e <compreendo|compreendemos> (a frustração|o desagrado|o descontentamento).',
      'O que aconteceu com {subjects} merece uma resposta (clara|completa), e o desagrado é compreensível.',
      '<Agradeço|Agradecemos> o relato sobre {subjects}: (merece uma resposta clara|o desagrado é compreensível).',
    ],
    sorry: [
      '{point}: <lamento|lamentamos> (muito|sinceramente).',
      '{point}, e <peço|pedimos> desculpas por isso.',
    ],
    report: [
      '<Tomo|Tomamos> nota: {point}.',
      'Segundo [a sua mensagem|a tua mensagem|as mensagens], {point}.',
    ],
    none: [
      '<Li|Lemos> com atenção [a sua mensagem|a tua mensagem|estas mensagens] e <compreendo|compreendemos> (a frustração|o desagrado|o descontentamento).',
      'O que aqui se conta (não deveria acontecer|merece uma resposta clara).',
      '<Agradeço|Agradecemos> a clareza: o desagrado é compreensível.',
    ],
  },
  and: ' e ',
  andAlso: ', e ',
  andThat: ', e ',
  about: {
    fault: [
      'Sobre {things}: {point}, e (não deveria acontecer|merece uma resposta clara).',
      '<Agradeço|Agradecemos> o relato sobre {things}: {point}, e o desagrado é compreensível.',
    ],
    sorry: ['Sobre {things}: {point}. <Lamento|Lamentamos> (muito|sinceramente).'],
    report: ['Sobre {things}, <tomo|tomamos> nota: {point}.'],
    grave: ['Sobre {things}: {point}. É (grave|muito grave), e está à frente de tudo.'],
    view: ['As perguntas sobre {point} merecem uma resposta (clara|completa).'],
  },
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
    praise: ['(Que bom ler isto|Que mensagem tão simpática|Que alegria ler estas palavras)!'],
    chat: ['(Que bom ler tantos comentários|Todos os comentários são bem-vindos)!'],
    quarrel: ['Sobre este tema há experiências (diferentes|variadas), e todas cabem aqui.'],
    settled: ['Que bom ter notícias, (isto ajuda outras pessoas|é útil para todos).'],
    help: [
      '<Agradeço|Agradecemos> a mensagem sobre {things}: vejamos como resolver.',
      '<Agradeço|Agradecemos> a mensagem: vejamos como resolver.',
    ],
    remark: ['<Agradeço|Agradecemos> (a mensagem|estas linhas|o comentário).'],
    question: ['(Boa pergunta|Com todo o gosto|A pergunta é bem-vinda).'],
    safety: ['Por precaução, é melhor não usar nem consumir este produto (por agora|para já).'],
    harm: ['O que aqui se conta é grave e (vem primeiro|está à frente de tudo).'],
    'data-leak': ['Trata-se de dados pessoais, e isso (vem primeiro|é grave).'],
    discrimination: ['Ninguém deveria ser tratado assim, e este relato foi lido com atenção.'],
    harassment: ['A crítica cabe aqui; os ataques a uma pessoa, não.'],
    outage: [
      'As mensagens são claras: o serviço não funciona, e <sei|sabemos> o que isso (bloqueia|complica).',
    ],
    boycott: ['Cada pessoa decide para onde vai o seu dinheiro, e isso (respeita-se|merece respeito).'],
    rumour: ['As perguntas desta conversa merecem informações (confirmadas|com data).'],
  },
  empathise: {
    any: [
      '<Compreendo|Compreendemos> que isto (canse|desgaste).',
      'É compreensível que isto (aborreça|frustre).',
      'Uma situação assim (cansa|desgasta).',
    ],
    legal: ['Recorrer à via legal é um direito, e essa escolha merece respeito.'],
    safety: ['<Espero|Esperamos> que todos estejam bem; havendo sintomas, o melhor é ouvir um médico.'],
    discrimination: ['Um tratamento assim fere, e não deve passar em branco.'],
    ethics: ['São perguntas legítimas, e é bom que sejam feitas.'],
  },
  apologise: {
    any: [
      '<Lamento|Lamentamos> (muito|sinceramente) o que aconteceu.',
      '<Peço|Pedimos> desculpas pelo que aconteceu.',
    ],
    discrimination: ['<Lamento|Lamentamos> (muito |)que alguém tenha passado por isto.'],
  },
  own: {
    waiting: ['Uma espera assim não está certa.', 'Isto demorou demais.'],
    any: ['(Dar|Encontrar) uma resposta <cabe-me a mim|cabe-nos a nós>.'],
  },
  ownReply: [
    'A primeira resposta não ajudou, e isso fica reconhecido aqui.',
    'A primeira resposta não chegou ao essencial, e isso fica reconhecido aqui.',
  ],
  stateFact: {
    any: [
      'O que está confirmado: {gap:informações confirmadas}.',
      'Ponto da situação: {gap:informações confirmadas}.',
    ],
    help: ['(Para começar|Primeiro): {gap:passos a tentar}.', 'O que costuma ajudar: {gap:passos a tentar}.'],
    question: ['A resposta: {gap:resposta aprovada}.', 'Aqui fica a resposta: {gap:resposta aprovada}.'],
  },
  teams: {
    any: ['quem pode resolver', 'quem trata do assunto'],
    delivery: ['quem trata das entregas'],
    defect: ['quem acompanha o produto'],
    refund: ['quem trata dos reembolsos'],
    billing: ['quem trata das cobranças'],
    service: ['quem é responsável', 'quem trata do assunto'],
    price: ['quem decide os preços'],
    account: ['quem trata das contas'],
    outage: ['quem trata das falhas'],
    safety: ['quem responde pela segurança'],
    privacy: ['quem protege os dados'],
    ethics: ['quem decide'],
  },
  doing: ['O que está em curso: {gap:medidas em curso}.'],
  inform: ['Toda a informação está aqui: {page}'],
  act: {
    any: [
      '<Encaminho|Encaminhamos> [a sua mensagem|a tua mensagem|estas mensagens] (hoje mesmo|agora mesmo) a {team}.',
      '<Peço|Pedimos> (hoje mesmo|agora mesmo) uma resposta (clara |)a {team}.',
      '<Pergunto|Perguntamos> (hoje mesmo|agora mesmo) e <sigo|seguimos> o assunto de perto.',
    ],
    praise: [
      '<Passo|Passamos> isto à equipa com todo o gosto.',
      '<Levo|Levamos> este elogio à equipa hoje mesmo.',
    ],
    chat: ['<Leio|Lemos> cada comentário com gosto.'],
    quarrel: ['As perguntas sobre os produtos são bem-vindas aqui.'],
    settled: ['Se faltar algo, basta uma linha aqui.'],
    remark: ['Se faltar uma resposta, basta uma linha aqui.'],
    help: ['Se faltar algo, basta uma linha aqui.', 'Se faltar resposta, <pergunto|perguntamos> a {team}.'],
    question: ['Mais perguntas são bem-vindas.', 'Para outra pergunta, basta uma linha aqui.'],
    harassment: ['<Denuncio|Denunciamos> à plataforma o que ataca uma pessoa.'],
    rumour: ['<Peço|Pedimos> informações e <escrevo|escrevemos> aqui o que estiver confirmado.'],
    ethics: [
      '<Levo|Levamos> (a crítica|estas perguntas) (hoje mesmo|agora mesmo) a {team}.',
      '<Peço|Pedimos> (hoje mesmo|agora mesmo) uma explicação a {team}.',
    ],
    price: [
      '<Levo|Levamos> a crítica (hoje mesmo|agora mesmo) a {team}.',
      '<Peço|Pedimos> (hoje mesmo|agora mesmo) uma explicação a {team}.',
    ],
    service: [
      '<Pergunto|Perguntamos> (hoje mesmo|agora mesmo) o que aconteceu e <sigo|seguimos> o caso de perto.',
    ],
    delivery: [
      '<Pergunto|Perguntamos> (hoje mesmo|agora mesmo) o que aconteceu e <sigo|seguimos> o caso de perto.',
    ],
    defect: [
      '<Pergunto|Perguntamos> (hoje mesmo|agora mesmo) o que aconteceu e <sigo|seguimos> o caso de perto.',
    ],
  },
  sayWhen: {
    any: [
      '<Volto|Voltamos> a escrever aqui até {gap:dia e hora}.',
      '<Dou|Damos> notícias aqui até {gap:dia e hora}.',
    ],
  },
  offerPrivate: [
    'Para dados pessoais, é melhor em privado: {contact}.',
    'Os detalhes, de preferência em privado: {contact}.',
  ],
  distress: comforts.pt,
  impostor: [
    'Atenção: uma conta nesta conversa faz-se passar pela nossa. O melhor é não lhe enviar nada; <denuncio-a|denunciamo-la> à plataforma.',
  ],
  protect: [
    'Por segurança, os dados pessoais desta conversa podem ser apagados; não será preciso enviá-los outra vez.',
  ],
  thank: {
    any: ['<Agradeço|Agradecemos> (a clareza|a franqueza|o aviso).'],
    praise: ['(Até breve|Até à próxima)!'],
    chat: ['Até breve!'],
    outage: ['<Agradeço|Agradecemos> a paciência.'],
  },
  contact: {
    mail: '{address}',
    phone: '{address}',
    other: '{address}',
    network: {
      facebook: 'por mensagem privada no perfil',
      instagram: 'por mensagem privada no perfil',
      x: 'por mensagem privada no perfil',
      linkedin: 'por mensagem privada no perfil',
      threads: 'por mensagem privada no perfil',
      bluesky: 'por mensagem privada no perfil',
      mastodon: 'por mensagem privada no perfil',
      tiktok: 'por mensagem privada no perfil',
      reddit: 'por mensagem privada no perfil',
    },
    none: '{gap:endereço ou telefone}',
  },
  team: 'A equipa {brand}',
  link: 'Mais informações: {link}',
};
