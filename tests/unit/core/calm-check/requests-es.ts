/** As requests-fr: a polite and an impolite one on the same matter; every other pair taught what the first had not. */
export const spanishRequests: readonly (readonly [polite: string, impolite: string])[] = [
  [
    'Buenos días, no consigo entrar desde ayer. ¿Tendría alguna idea? Gracias de antemano.',
    'No puedo entrar. Arréglenlo.',
  ],
  [
    '¿Podría indicarme cómo va mi solicitud del día 12, por favor?',
    '¿Qué pasa con mi solicitud? Llevo diez días esperando.',
  ],
  [
    'Me permito escribirle de nuevo por la factura. Que tenga un buen día.',
    '¿Piensan contestar algún día a lo de la factura?',
  ],
  [
    'Gracias por el artículo. ¿Quizá podríamos añadir una fuente en el tercer párrafo?',
    'Tu tercer párrafo no tiene ninguna fuente, bórralo.',
  ],
  [
    'Me temo que no he entendido bien el ejemplo, ¿alguien podría explicármelo?',
    'Tu ejemplo no funciona, ¿lo has probado siquiera?',
  ],
  [
    'Perdone que insista, el paquete aún no ha llegado. ¿Sería tan amable de comprobarlo?',
    'Sigue sin llegar el paquete. Muévanse.',
  ],
  ['Hola, ¡gran biblioteca! ¿Sería posible que admitiera fechas?', '¿Por qué no admite fechas todavía?'],
  [
    'Creo que el mapa sitúa la estación demasiado al norte, aunque puedo equivocarme.',
    'El mapa está mal, corríjanlo.',
  ],
  ['Disculpe la molestia, ¿aún puedo cambiar la fecha?', 'Cambien la fecha de mi reserva ya.'],
  [
    'Le agradezco mucho su ayuda. Una última cosa, si tiene un momento: ¿está el recibo en línea?',
    'Han vuelto a olvidar el recibo. Mándenlo.',
  ],
  [
    '¿Cree que podríamos unir las dos páginas? Me interesa su opinión.',
    '¿Quién te ha dado permiso para separar las páginas?',
  ],
  [
    'Hola Clara, espero que esté bien. ¿Sabría a quién debo dirigirme?',
    '¿Con quién hay que hablar para que respondan?',
  ],
  ['No quisiera abusar, pero una pequeña revisión me ayudaría mucho.', 'Revísalo y contesta rápido.'],
  ['Buena corrección, ¡gracias! Aprovecho para hacerle una pregunta.', 'Deja de tocar mi texto.'],
  ['Si no le importa, preferiría mantener el título actual.', 'El título se queda como está y punto.'],
  ['Agradeceríamos mucho una respuesta antes del viernes.', 'Respondan antes del viernes o cancelo.'],
  ['Hola, quizá se me escapa algo, pero el botón no reacciona.', 'Su botón no sirve para nada.'],
  [
    '¡Gracias por su paciencia con una principiante! ¿Qué libro me recomendaría?',
    'Dame un libro que no sea malo.',
  ],
  [
    'Le estaría muy agradecida si pudieran mirar el expediente esta semana.',
    'El expediente sigue parado, son unos inútiles.',
  ],
  ['¿Le vendría bien dejar la reunión para el martes?', 'La reunión es el martes, apáñate.'],
  ['¿Tendría la amabilidad de reenviarme el enlace? Ha caducado.', 'El enlace no va. Reenvíalo.'],
  [
    'Enhorabuena por la tabla, es muy clara. ¿Se podría añadir el año?',
    'Esta tabla no se entiende, hazla otra vez.',
  ],
  [
    'Le escribo porque estoy un poco perdida con el formulario. ¿Puede ayudarme?',
    '¿Su formulario es una broma?',
  ],
  ['Lo siento, he deshecho su cambio por error.', 'He deshecho tu cambio, no pintaba nada ahí.'],
  ['¡Un placer leerle! Miro su propuesta y le digo algo.', 'Tu propuesta no tiene sentido.'],
  ['¿Estaría de acuerdo en que lo habláramos antes en la página?', 'Se habla antes de editar, ¿está claro?'],
  ['Creo que falta una coma en la línea 12, gracias por su trabajo.', 'Línea 12: coma. En serio.'],
  [
    'Buenas tardes, ¿alguien se ha encontrado con este mensaje de error?',
    '¿Por qué sale todo el rato este error estúpido?',
  ],
  ['Muchas gracias, ahora funciona perfectamente. ¡Feliz tarde!', 'Por fin. Ya era hora.'],
  ['¿Podríamos quizá llegar juntos a un acuerdo?', 'Tu acuerdo te lo guardas.'],
  [
    'Si tiene tiempo, me encantaría conocer su opinión sobre este borrador.',
    'Tu opinión no me importa, publica el borrador.',
  ],
  ['Perdone mi ignorancia, ¿para qué sirve este parámetro?', '¿Para qué sirve este parámetro absurdo?'],
  ['Entiendo que estén ocupados. ¿Tendrían una idea del plazo?', 'Den un plazo, no es tan difícil.'],
  [
    'Estimado señor, quisiera obtener un duplicado. Con mi agradecimiento.',
    'Necesito un duplicado hoy mismo.',
  ],
  ['Gracias por el aviso, no lo había visto. Lo corrijo con mucho gusto.', '¿Y qué? Corrígelo tú.'],
  ['¿Sería posible ver un ejemplo, por favor?', 'Un ejemplo, ¿es mucho pedir?'],
  [
    'Valoro mucho su esfuerzo y me preguntaba si se podría acortar la introducción.',
    'Tu introducción es interminable.',
  ],
  ['¿Me permite sugerir otra foto? Esta es un poco oscura.', 'Quita esa foto horrible.'],
  ['Hola a todos, soy nuevo y estoy encantado de participar.', '¿Siempre hacéis las cosas tan mal?'],
  ['No dude en decirme si me equivoco.', 'Te equivocas otra vez.'],
];
