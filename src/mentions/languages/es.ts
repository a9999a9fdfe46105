import type { LanguageWords } from './language-words.ts';

export const es: LanguageWords = {
  given:
    'ángel|andrés|álvaro|césar|héctor|íñigo|jesús|joaquín|lucía|mónica|óscar|raúl|rocío|tomás|verónica|iván|mercè|pilar|dolores|enrique',
  title:
    'señora|sra|doña|doctor|doctora|profesor|profesora|juez|jueza|senador|senadora|gobernador|actor|actriz|cantante|director|cineasta|diseñador|modisto|' +
    'inventor|físico|ingeniero|hermano|hermana|tía|tío|viuda|hija|hijo|esposa|alcalde|capitán|primera dama|familia|sobrina|sobrino|intérprete|sheriff|comisario|inspector|teniente|coronel|fiscal|abogado|abogada|pastor|novelista|escritor|escritora|pintor|fotógrafo|entrenador|detective|sargento|poeta|historiador|dentista|panadero|panadera|notario|notaria|médico|médica|cura|fontanero|carnicero|farmacéutico|farmacéutica|bombero|bombera|enfermero|enfermera|maestro|maestra|cocinero|cocinera|portero|portera|jardinero|granjero|concejal|concejala|vecino|vecina|primo|prima|árbitro|delantero|alguacil|soldado|soldador|soldadora|director deportivo|cantautor|cantautora|abuela|abuelo|alumno|alumna|químico',
  honorific: 'señor|sr|don|presidente|expresidente|candidato|autor|ministro|vicepresidente|vice presidente',
  heir: 'hijo|padre',
  house: 'fundación|torre|universidad|museo|instituto',
  houseBefore:
    'clan|fundación|torre|familia|museo|hotel|calle|avenida|universidad|instituto|teatro|bobina|bobina de|casa|premio|puente|torres|isla|isla de|cráter|pueblo de|carpintería|panadería|pastelería|carnicería|ferretería|zapatería|librería|peluquería|bodegas|farmacia|imprenta|sastrería|joyería|relojería|floristería|notaría|bufete|clínica|granja|finca|viñedos|colegio|instalaciones|fontanería|muebles|electrodomésticos|construcciones|hermanos|heladería|frutería|pescadería|autoescuela|gestoría|academia|bodega|herrería|tapicería|lavandería',
  legal: 's.a. de c.v.|s.l.|sl|s.r.l.',
  article: 'un|el|mi|tu|su|este|ese|cada|los|sus|mis|viejo|nuevo|primer|unos',
  noun: 'el|la|un|una|los|las',
  subject: 'yo|tú|él|ella',
  preposition: 'de|por|con|para|contra|sobre|en|a|que|como|según|entre|pro|anti|desde|vía',
  role: 'como|que|de',
  pet: 'perro|perra|gato|gata|gatito|caballo|poni|yegua|loro|conejo|mestizo|mestiza|cachorro|cachorra|galgo|galga|podenco|mastín',
  introduction: 'me llamo|soy|mi nombre es',
  predicate: 'ha|es|dice|dijo|va|quiere|vende|anunció|será|era|se|cae',
  starter:
    'incluso|hasta|cuando|si|pero|ayer|entonces|donde|también|rival|fabricante|el|la|los|las|un|una|sin|tras|antes|después|durante|hacia|porque|pues|ni|qué|quién|nunca|siempre|solo|sólo|todos|además|pese|cómo|ante|bajo|hoy|ahora|aunque|mientras|' +
    'mañana|lunes|martes|miércoles|jueves|viernes|sábado|domingo|luego|así|pronto|todavía|aún|ya|casi|apenas|quizás|quizá|acaso|tampoco|menos|más|mucho|muchos|muchas|poco|pocos|pocas|varios|varias|algunos|algunas|ciertos|otro|otra|otros|otras|cada|ningún|ninguna|tal|según|contra|entre|sobre|desde|para|por|con|excepto|salvo|mediante|conforme|puesto|dado|sino|sea|sí|no|claro|ojalá|aquí|allí|ahí|allá|lejos|cerca|dentro|fuera|detrás|delante|alrededor|arriba|abajo|anteayer|anoche|antaño|jamás|raramente|quien|quienes|cuyo|cual|cuál|cuándo|dónde|cuánto|este|esta|estos|estas|ese|esa|esos|esas|aquel|aquella|su|sus|mi|tu|nuestro|nuestra|viejo|vieja|nuevo|nueva|gran|buen|mal|primer|primero|última|último|próximo|próxima|gigante|grupo|empresa|automotriz',
  calendar: 'navidad|pascua|ramadán',
  deed: 'lanza|anunció|anuncia|lanzó|despide|paga|pagará|bloquea|prevé|quebró|construye|invertirá|compra|compró|vendió|ha lanzado',
  human:
    'sonrió|sonríe|rio|rió|lloró|llora|murió|falleció|nació|se casó|cantó|canta|durmió|caminó|susurró|suspiró|asintió|vivía|estudió|emigró|interpretó|bromeó|bromea|fue enterrado|fue absuelto|fue detenido|quedó libre|se arrodilló|sufrió heridas|resultó herido|cojeaba|vivió en',
  humanLead: 'nunca|también|después|luego|aún|todavía|ya',
  humanObject:
    'esposa de|mujer de|viuda de|hijo de|hija de|hermano de|hermana de|infancia de|tumba de|biógrafo de|biografía de|funeral de|marido de|muerte de|casó con|indultó a|detuvo a|entrevistó a|acusado|tenor',
  kind: 'película|filme|thriller|documental|novela|comedia|ópera|canción|álbum|disco|banda|coro|serie|juego|bar|café|cafetería|restaurante|taberna|posada|hostal|hotel|discoteca|cine|teatro|panadería|cervecería|barco|buque|velero|yate|ferri|fragata|pesquero|crucero|caballo|perro|perra|gato|gata|loro|festival|perfume|cerveza|cóctel|cráter|asteroide|nebulosa|aldea|pueblo|cuadro|escultura|poema|ballet|exposición|virus|vacuna|guitarra|reloj|tipografía|moto|motocicleta|rapero|cantante|pódcast|trilogía|estatua|dúo|revista|montaña rusa|heladería|peluquería|pizzería|pastelería|ferretería|floristería|librería|lavandería|tintorería|guardería|autoescuela|academia|asociación|peña|charanga|comparsa|chirigota|cofradía|verbena|gimnasio|camping|finca|granja|yegua|poni',
  shouted: 'usa|ve',
  number: 'dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|once|doce|veinte|treinta|cincuenta|medio',
  measure: 'alcanza|alcanzan|alcanzó|a|de|con|hasta|supera|unos|casi|los',
  governor: 'de|con|para|contra|entre',
  definition: 'qué es un|que es un|llamada|unidad',
};
