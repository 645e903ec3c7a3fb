import type { Bank } from './bank';

/** Short, correct forms without a second person: no guess at how formal people want it. */
export const spanish: Bank = {
  greet: {
    named: ['Hola, {name}:', 'Buenos días, {name}:'],
    plain: ['Hola:', 'Buenos días:'],
    everyone: ['Hola a todas y a todos:'],
  },
  point: {
    fault: [],
    view: [],
    subject: [],
    sorry: [],
    report: [],
    none: [
      '<He leído|Hemos leído> este mensaje (con atención|entero) y <entiendo|entendemos> (el enfado|la decepción|el malestar).',
      'Lo que se cuenta aquí (no está bien|no debería pasar|pide una respuesta de verdad).',
      'El enfado (se entiende|es comprensible), y el mensaje (ha llegado|está leído).',
    ],
  },
  and: ' y ',
  acknowledge: {
    praise: ['¡(Qué alegría leer esto|Qué mensaje tan bonito)!'],
    chat: ['¡(Qué gusto leer estos comentarios|Da gusto leer este hilo)!'],
    quarrel: ['Sobre este tema hay (varias|distintas) experiencias, y todas caben aquí.'],
    settled: ['Gracias por volver a contarlo, (ayuda a otros|es útil para todos).'],
    question: ['(Buena pregunta|Gracias por la pregunta).'],
    safety: ['Por precaución, es mejor no usar ni consumir este producto (por ahora|de momento).'],
    'data-leak': ['Se trata de datos personales, y eso (es lo primero|es grave).'],
    discrimination: ['Nadie debería recibir ese trato, y este relato (está leído|ha llegado).'],
    harassment: ['La crítica cabe aquí; los ataques a una persona, no.'],
    outage: ['Los mensajes lo dicen: el servicio no funciona, y <sé|sabemos> lo que eso (bloquea|complica).'],
    boycott: ['Cada cual decide adónde va su dinero, y eso (se respeta|merece respeto).'],
    rumour: ['Las preguntas de este hilo merecen hechos (comprobados|con fecha).'],
  },
  empathise: {
    any: ['<Entiendo|Entendemos> que esto (cansa|desgasta).', 'Esperar sin noticias (cansa|desgasta).'],
    legal: ['Es un derecho, y <lo respeto|lo respetamos>.'],
    safety: [
      '<Espero|Esperamos> que todos estén bien; ante cualquier síntoma, lo mejor es consultar a un médico.',
    ],
  },
  apologise: {
    any: ['<Lo siento|Lo sentimos> (mucho|de verdad).', '<Pido|Pedimos> disculpas por lo ocurrido.'],
  },
  own: {
    waiting: ['Esperar así una respuesta no es aceptable.', 'La respuesta debía haber llegado antes.'],
    any: ['Dar una respuesta <me toca a mí|nos toca a nosotros>.'],
  },
  ownReply: ['La primera respuesta no ayudó, y <lo reconozco|lo reconocemos>.'],
  stateFact: {
    any: ['Lo que está confirmado: {gap:hechos confirmados}.', 'Situación actual: {gap:hechos confirmados}.'],
    question: ['La respuesta: {gap:respuesta aprobada}.'],
  },
  teams: { any: ['la persona responsable', 'quien puede resolverlo'] },
  doing: ['Lo que se está haciendo: {gap:lo que se está haciendo}.'],
  inform: ['La página de información: {page}'],
  act: {
    any: [
      '<Paso|Pasamos> este mensaje (hoy|ahora) a {team}.',
      '<Pido|Pedimos> una respuesta (hoy|ahora) a {team}.',
      '<Pregunto|Preguntamos> (hoy|ahora) qué ha pasado y <sigo|seguimos> el caso de cerca.',
    ],
    praise: ['<Se lo paso|Se lo pasamos> al equipo con mucho gusto.'],
    chat: ['¡Hasta pronto por aquí!'],
    quarrel: ['Las preguntas sobre los productos son bienvenidas aquí.'],
    settled: ['Y si queda algo, basta una línea aquí.'],
    question: ['Más preguntas son bienvenidas.'],
    harassment: ['<Denuncio|Denunciamos> a la plataforma lo que ataca a una persona.'],
    rumour: ['<Pido|Pedimos> los hechos y <escribo|escribimos> aquí lo confirmado.'],
  },
  sayWhen: {
    any: [
      '<Vuelvo|Volvemos> aquí antes de {gap:día y hora}.',
      '<Doy|Damos> noticias aquí antes de {gap:día y hora}.',
    ],
  },
  offerPrivate: [
    'Para lo personal, lo mejor es (hablar en privado|un contacto directo): {contact}.',
    'Para los detalles, hay una vía directa: {contact}.',
  ],
  protect: [
    'Por seguridad, los datos personales de este hilo se pueden borrar; no hará falta enviarlos otra vez.',
  ],
  thank: {
    any: ['Gracias por (la paciencia|la franqueza|el aviso).'],
    praise: ['¡(Hasta pronto|Gracias de nuevo)!'],
    chat: ['¡(Hasta pronto|Gracias de nuevo)!'],
  },
  contact: {
    mail: '{address}',
    phone: '{address}',
    other: '{address}',
    network: {
      facebook: 'mensaje privado al perfil',
      instagram: 'mensaje privado al perfil',
      x: 'mensaje privado al perfil',
      linkedin: 'mensaje privado al perfil',
      threads: 'mensaje privado al perfil',
      bluesky: 'mensaje privado al perfil',
      mastodon: 'mensaje privado al perfil',
      tiktok: 'mensaje privado al perfil',
      reddit: 'mensaje privado al perfil',
    },
    none: '{gap:dirección o teléfono}',
  },
  team: 'El equipo de {brand}',
  link: 'Más información: {link}',
};
