import type { Bank } from './bank';
import { comforts } from './distress';

/** Short forms; the second person only where the brand says how it addresses people. */
export const spanish: Bank = {
  greet: {
    named: ['Hola, {name}.', 'Buenos días, {name}.'],
    plain: ['Hola.', 'Buenos días.'],
    everyone: ['Hola a todas y a todos.'],
  },
  point: {
    help: [
      '{point}: veamos (qué puede ayudar|cómo resolverlo).',
      'Gracias por escribir: {point}. Veamos cómo resolverlo.',
    ],
    fault: [
      '{point}: (no está bien|no debería pasar), y <entiendo|entendemos> (la molestia|la decepción|el malestar).',
      '{point}. Esto (no debería pasar|merece una respuesta de verdad).',
      'Gracias por contarlo (con claridad|con detalle): {point}, y (no debería pasar|merece una respuesta).',
      '<He leído|Hemos leído> [su mensaje|tu mensaje|estos mensajes] con atención: {point}, y no debería pasar.',
    ],
    view: [
      'Sobre {point} hace falta una respuesta (clara|de verdad).',
      'Gracias por decirlo con claridad: sobre {point} hace falta una respuesta (clara|completa).',
      'Las preguntas sobre {point} merecen una respuesta (clara|completa).',
      '<He leído|Hemos leído> con atención la crítica sobre {point}, y (pide|merece) una respuesta clara.',
    ],
    heard: [],
    grave: [
      '{point}. Es (grave|muy grave), y va antes que todo lo demás.',
      'Gracias por el aviso: {point}, y eso es (grave|muy grave).',
    ],
    grief: [],
    warned: ['{point}: por precaución, es mejor no usar este producto (por ahora|de momento).'],
    quoted: [],
    subject: [
      '<He leído|Hemos leído> con atención [su mensaje|tu mensaje|estos mensajes] sobre {subjects} y <entiendo|entendemos> (la molestia|la decepción|el malestar).',
      'Gracias por contar lo ocurrido con {subjects}: (merece una respuesta clara|el malestar se entiende).',
      'Lo ocurrido con {subjects} merece una respuesta (clara|de verdad), y el malestar es comprensible.',
    ],
    sorry: [
      '{point}: <lo siento|lo sentimos> (mucho|de verdad).',
      '{point}, y <pido|pedimos> disculpas por ello.',
      '<Lamento|Lamentamos> lo ocurrido: {point}.',
    ],
    report: ['<Tomo|Tomamos> nota: {point}.', 'Según [su mensaje|tu mensaje|los mensajes], {point}.'],
    none: [
      '<He leído|Hemos leído> con atención [su mensaje|tu mensaje|estos mensajes] y <entiendo|entendemos> (la molestia|la decepción|el malestar).',
      'Lo que [cuenta|cuentas|se cuenta aquí] (no debería pasar|merece una respuesta clara).',
      'Gracias por contarlo con claridad: el malestar (se entiende|es comprensible).',
    ],
  },
  and: ' y ',
  andAlso: ', y ',
  andThat: ', y ',
  about: {
    fault: [
      'Sobre {things}: {point}, y (no debería pasar|merece una respuesta clara).',
      'Gracias por contar lo ocurrido con {things}: {point}, y el malestar se entiende.',
    ],
    sorry: ['Sobre {things}: {point}. <Lo siento|Lo sentimos> (mucho|de verdad).'],
    report: ['Sobre {things}, <tomo|tomamos> nota: {point}.'],
    grave: ['Sobre {things}: {point}. Es (grave|muy grave), y va antes que todo.'],
    view: ['Las preguntas sobre {point} merecen una respuesta (clara|completa).'],
  },
  topics: {
    delivery: 'la entrega',
    defect: 'el producto',
    refund: 'el reembolso',
    billing: 'la factura',
    service: 'la atención recibida',
    price: 'el precio',
    safety: 'la seguridad',
    privacy: 'los datos personales',
    ethics: 'esta decisión',
    outage: 'la avería',
    account: 'la cuenta',
  },
  acknowledge: {
    praise: ['¡(Qué alegría leer esto|Qué mensaje tan bonito|Mil gracias por estas palabras)!'],
    chat: ['¡Gracias por (los comentarios|comentar)!'],
    quarrel: ['Sobre este tema hay (varias|distintas) experiencias, y todas caben aquí.'],
    settled: ['Gracias por volver a contarlo, (ayuda a otros|es útil para todos).'],
    help: [
      'Gracias por escribir sobre {things}: veamos cómo resolverlo.',
      'Gracias por escribir: veamos cómo resolverlo.',
    ],
    remark: ['Gracias por (el mensaje|escribir|el comentario).'],
    question: ['Gracias por la pregunta.', '(Buena pregunta|Con mucho gusto).'],
    safety: ['Por precaución, es mejor no usar ni consumir este producto (por ahora|de momento).'],
    harm: ['Lo que se cuenta aquí es grave, y (va antes que todo|es lo primero).'],
    'data-leak': ['Se trata de datos personales, y eso (es lo primero|es grave).'],
    discrimination: ['Nadie debería recibir ese trato. Gracias por contarlo aquí.'],
    harassment: ['La crítica cabe aquí; los ataques a una persona, no.'],
    outage: ['Los mensajes lo dicen: el servicio no funciona, y <sé|sabemos> lo que eso (bloquea|complica).'],
    boycott: ['Cada cual decide adónde va su dinero, y eso (se respeta|merece respeto).'],
    rumour: ['Las preguntas de este hilo merecen hechos (comprobados|con fecha).'],
  },
  empathise: {
    any: [
      '<Entiendo|Entendemos> (la molestia|el malestar).',
      'Es comprensible que esto (canse|moleste|decepcione).',
      'Algo así (cansa|desgasta).',
    ],
    legal: ['Acudir a la vía legal es un derecho, y <lo respeto|lo respetamos>.'],
    safety: [
      '<Espero|Esperamos> que todos estén bien; ante cualquier síntoma, lo mejor es consultar a un médico.',
    ],
    discrimination: ['Un trato así duele, y no debe pasarse por alto.'],
    ethics: ['Son preguntas legítimas, y es bueno (hacerlas|que se hagan).'],
  },
  apologise: {
    any: ['<Lo siento|Lo sentimos> (mucho|de verdad).', '<Pido|Pedimos> disculpas por lo ocurrido.'],
    discrimination: ['<Lamento|Lamentamos> que alguien haya pasado por esto.'],
  },
  own: {
    waiting: ['Una espera así no está bien.', 'Esto ha tardado demasiado.'],
    any: ['(Dar|Encontrar) una respuesta <me toca a mí|nos toca a nosotros>.'],
  },
  ownReply: [
    'La primera respuesta no sirvió, y <lo reconozco|lo reconocemos>.',
    'La primera respuesta no fue suficiente, y <lo reconozco|lo reconocemos>.',
  ],
  stateFact: {
    any: ['Lo que está confirmado: {gap:hechos confirmados}.', 'Situación actual: {gap:hechos confirmados}.'],
    help: ['(Para empezar|Primero): {gap:pasos que probar}.', 'Lo que suele ayudar: {gap:pasos que probar}.'],
    question: ['La respuesta: {gap:respuesta aprobada}.', 'Aquí va la respuesta: {gap:respuesta aprobada}.'],
  },
  teams: {
    any: ['quien puede resolverlo', 'la persona responsable'],
    delivery: ['quienes llevan los envíos'],
    defect: ['quienes responden del producto'],
    refund: ['quienes gestionan los reembolsos'],
    billing: ['quienes llevan la facturación'],
    service: ['la persona responsable'],
    price: ['la dirección'],
    account: ['soporte técnico'],
    outage: ['quienes atienden las incidencias'],
    safety: ['quienes responden de la seguridad'],
    privacy: ['quienes protegen los datos'],
    ethics: ['la dirección'],
  },
  doing: ['Lo que se está haciendo: {gap:lo que se está haciendo}.'],
  inform: ['Toda la información, aquí: {page}'],
  act: {
    any: [
      '<Paso|Pasamos> [su mensaje|tu mensaje|estos mensajes] (hoy mismo|ahora mismo) a {team}.',
      '<Pido|Pedimos> (hoy mismo|ahora mismo) una respuesta (clara |)a {team}.',
      '<Pregunto|Preguntamos> (hoy mismo|ahora mismo) y <sigo|seguimos> el asunto de cerca.',
    ],
    praise: [
      'Se lo <paso|pasamos> al equipo con mucho gusto.',
      'Se lo <cuento|contamos> hoy mismo a todo el equipo.',
    ],
    chat: ['<Leo|Leemos> cada comentario con gusto.'],
    quarrel: ['Las preguntas sobre los productos son bienvenidas aquí.'],
    settled: ['Y si queda algo, basta una línea aquí.'],
    remark: ['Y si surge una pregunta, basta una línea aquí.'],
    help: [
      'Y si no basta, una línea aquí es suficiente.',
      'Y si nada cambia, <pregunto|preguntamos> a {team}.',
    ],
    question: [
      'Si queda alguna duda, basta una línea aquí.',
      '(Cualquier otra pregunta es bienvenida|Más preguntas son bienvenidas).',
    ],
    harassment: ['<Denuncio|Denunciamos> a la plataforma lo que ataca a una persona.'],
    rumour: ['<Pido|Pedimos> los hechos y <escribo|escribimos> aquí lo confirmado.'],
    ethics: [
      '<Llevo|Llevamos> (la crítica|estas preguntas) (hoy mismo|ahora mismo) a {team}.',
      '<Pido|Pedimos> (hoy mismo|ahora mismo) una explicación a {team}.',
    ],
    price: [
      '<Llevo|Llevamos> la crítica (hoy mismo|ahora mismo) a {team}.',
      '<Pido|Pedimos> (hoy mismo|ahora mismo) una explicación a {team}.',
    ],
    service: [
      '<Pregunto|Preguntamos> (hoy mismo|ahora mismo) qué ha pasado y <sigo|seguimos> el caso de cerca.',
    ],
    delivery: [
      '<Pregunto|Preguntamos> (hoy mismo|ahora mismo) qué ha pasado y <sigo|seguimos> el caso de cerca.',
    ],
    defect: [
      '<Pregunto|Preguntamos> (hoy mismo|ahora mismo) qué ha pasado y <sigo|seguimos> el caso de cerca.',
    ],
  },
  sayWhen: {
    any: [
      '<Volveré|Volveremos> a escribir aquí como muy tarde el {gap:día y hora}.',
      '<Daré|Daremos> noticias aquí como muy tarde el {gap:día y hora}.',
    ],
  },
  offerPrivate: [
    'Para los datos personales, mejor en privado: {contact}.',
    'Los detalles, mejor en privado: {contact}.',
  ],
  distress: comforts.es,
  impostor: [
    'Atención: una cuenta de este hilo se hace pasar por la nuestra. Es mejor no enviarle nada; <la denuncio|la denunciamos> a la plataforma.',
  ],
  protect: [
    'Por seguridad, los datos personales de este hilo se pueden borrar; no hará falta enviarlos otra vez.',
  ],
  thank: {
    any: ['Gracias por (la claridad|la franqueza|el aviso).'],
    praise: ['¡(Gracias de nuevo|Hasta pronto)!'],
    chat: ['¡Hasta pronto!'],
    outage: ['Gracias por la paciencia.'],
  },
  contact: {
    mail: '{address}',
    phone: '{address}',
    other: '{address}',
    network: {
      facebook: 'por mensaje privado en el perfil',
      instagram: 'por mensaje privado en el perfil',
      x: 'por mensaje privado en el perfil',
      linkedin: 'por mensaje privado en el perfil',
      threads: 'por mensaje privado en el perfil',
      bluesky: 'por mensaje privado en el perfil',
      mastodon: 'por mensaje privado en el perfil',
      tiktok: 'por mensaje privado en el perfil',
      reddit: 'por mensaje privado en el perfil',
    },
    none: '{gap:dirección o teléfono}',
  },
  team: 'El equipo de {brand}',
  link: 'Más información: {link}',
};
