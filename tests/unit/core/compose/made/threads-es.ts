import { thread, type MadeThread } from './thread';

const es = thread('es', 'facebook');

/** Each was answered beside the matter once: an accusation owned or taken for talk, irony for praise, a danger for a remark, the thing unnamed. */
export const threadsSpanish: readonly MadeThread[] = [
  es(
    'a layoff',
    'Altair',
    [
      'Andrés Gil: Despedís a 200 personas con un correo a las siete de la mañana y al día siguiente presumís de beneficios. Qué vergüenza.',
      'Nuria: Mi cuñada se enteró porque no le funcionaba la tarjeta.',
      'Paco: Sin palabras',
    ],
    /despidos/,
    /sent(?:imos|o)|disculpas|[Ll]ament|alegría|bonito|Gracias por los comentarios/,
  ),
  es(
    'a print',
    'Altair',
    [
      'dibujosdemar: El estampado de vuestra camiseta es mi ilustración de 2021. Nadie me pidió permiso ni me ha citado.',
      'ana.p: yo te sigo y es idéntica',
    ],
    /autoría/,
    /sent(?:imos|o)|disculpas|[Ll]ament|alegría|bonito|Gracias por los comentarios/,
  ),
  es(
    'a high chair',
    'Altair',
    [
      'Rocío: OJO con la trona, el arnés se soltó solo y mi hijo casi se cae de cabeza. Por suerte estaba yo al lado.',
      'Begoña: la misma tengo yo, qué miedo',
    ],
    /no usar/,
    /alegría|bonito|Gracias por los comentarios/,
  ),
  es(
    'a fridge',
    'Altair',
    [
      'Carmen Ruiz: Buenas tardes. Nuestro frigorífico tenía que llegar el día 4. Estamos a 20 y nadie sabe decirnos nada. Tenemos la comida en casa de una vecina. Les ruego una respuesta.',
    ],
    /frigorífico/,
    /alegría|bonito|Gracias por los comentarios/,
  ),
  es(
    'a suitcase, with applause',
    'Altair',
    [
      '@martab: Enhorabuena, la maleta ha visto más mundo que yo: yo en Bilbao y ella en Fráncfort. Un servicio de diez.',
    ],
    /equipaje/,
    /alegría|bonito|Gracias por los comentarios/,
  ),
  es(
    'a boycott',
    'Altair',
    [
      'sara.lo: No vuelvo a compraros nada en la vida #boicot',
      'mario: Yo ya he borrado la app',
      'irene_: boicot total',
      'pepe: se lo han ganado a pulso',
      'lola: Me da pena pero yo también me voy',
    ],
    /decide/,
    /alegría|bonito|Gracias por los comentarios|sent(?:imos|o)|disculpas|[Ll]ament/,
  ),
  es(
    'a router',
    'Altair',
    ['Don Anselmo: Buenas tardes, el router nuevo parpadea en rojo y no tengo internet. ¿Qué puedo hacer?'],
    /pasos/,
    /sent(?:imos|o)|disculpas|[Ll]ament/,
  ),
  es(
    'a blender',
    'Altair',
    [
      'Marisol Pérez: La batidora que compré en octubre hace un ruido horrible y huele a quemado. He llamado tres veces y siempre me dicen que ya me llamarán. ¿Hasta cuándo?',
    ],
    /batidora/,
    /aprobada/,
  ),
  es(
    'a courier',
    'Altair',
    ['Remedios: Un aplauso para el chico que me subió las cajas hasta el cuarto sin ascensor. ¡Encantador!'],
    /equipo|gracias|alegría|bonito/i,
    /sent(?:imos|o)|disculpas|[Ll]ament/,
  ),
  es(
    'a care home',
    'Altair',
    [
      'Sergio: Mi abuela estuvo cuatro horas mojada en la residencia. Me dijeron que "falta personal".',
      'Marian: Qué pena más grande',
    ],
    /cuidados/,
    /sent(?:imos|o)|disculpas|[Ll]ament|alegría|bonito|Gracias por los comentarios/,
  ),
  es(
    'a dishwasher in a kitchen',
    'Altair',
    [
      'Rut Alonso: Tercera vez que se inunda la cocina porque el lavavajillas pierde agua. Y el técnico ayer no vino.',
    ],
    /lavavajillas/,
    /aprobada/,
  ),
];
