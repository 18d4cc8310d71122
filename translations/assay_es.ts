<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<!-- SPDX-FileCopyrightText: 2026 The Assay authors -->
<!-- SPDX-License-Identifier: GPL-3.0-or-later -->
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>ApiKey</name>
    <message>
        <source>The key holds a line break or another control character.</source>
        <translation>La clave contiene un salto de línea u otro carácter de control.</translation>
    </message>
    <message>
        <source>The key holds a character that no key can hold.</source>
        <translation>La clave contiene un carácter que ninguna clave puede contener.</translation>
    </message>
    <message>
        <source>Copy the key once more, alone and whole, and enter it again.</source>
        <translation>Copie la clave otra vez, sola y completa, e introdúzcala de nuevo.</translation>
    </message>
    <message>
        <source>The token holds a character that no token can hold.</source>
        <translation>El token contiene un carácter que ningún token puede contener.</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>Browse confidence-scoring jobs, in a window or straight into a file.</source>
        <translation>Explorar trabajos de puntuación de confianza en una ventana o escribirlos directamente en un archivo.</translation>
    </message>
    <message>
        <source>Show this text.</source>
        <translation>Mostrar este texto.</translation>
    </message>
    <message>
        <source>Show the version.</source>
        <translation>Mostrar la versión.</translation>
    </message>
    <message>
        <source>Ask this server instead of the one in MEIBEL_BASE_URL or the service itself.</source>
        <translation>Consultar este servidor en lugar del indicado en MEIBEL_BASE_URL o del propio servicio.</translation>
    </message>
    <message>
        <source>Read jobs from a saved response: JSON array or NDJSON, plain or gzip. “-” is standard input.</source>
        <translation>Leer los trabajos de una respuesta guardada: matriz JSON o NDJSON, sin comprimir o en gzip. «-» es la entrada estándar.</translation>
    </message>
    <message>
        <source>Use this many generated jobs, from 1 to 10000000.</source>
        <translation>Usar esta cantidad de trabajos generados, de 1 a 10000000.</translation>
    </message>
    <message>
        <source>Which generated jobs; the same number gives the same jobs.</source>
        <translation>Qué trabajos se generan; el mismo número da los mismos trabajos.</translation>
    </message>
    <message>
        <source>Write every job with every field to a file, without a window. A single - is standard output.</source>
        <translation>Escribir todos los trabajos con todos sus campos en un archivo, sin ventana. Un único - es la salida estándar.</translation>
    </message>
    <message>
        <source>csv, tsv, json or ndjson; otherwise told by the file&apos;s ending.</source>
        <translation>csv, tsv, json o ndjson; si no se indica, lo determina la extensión del archivo.</translation>
    </message>
    <message>
        <source>Start CSV and TSV with a byte order mark, for Excel.</source>
        <translation>Empezar los archivos CSV y TSV con una marca de orden de bytes, para Excel.</translation>
    </message>
    <message>
        <source>Guard cells that a spreadsheet could take for a formula with an apostrophe.</source>
        <translation>Proteger con un apóstrofo las celdas que una hoja de cálculo podría tomar por una fórmula.</translation>
    </message>
    <message>
        <source>No progress on standard error, only errors.</source>
        <translation>Sin progreso en la salida de error estándar, solo errores.</translation>
    </message>
    <message>
        <source>Save a picture of the loaded window and end.</source>
        <translation>Guardar una imagen de la ventana con los datos cargados y salir.</translation>
    </message>
    <message>
        <source>Size of the window in the picture, 1440x900 unless told.</source>
        <translation>Tamaño de la ventana en la imagen; 1440x900 si no se indica otro.</translation>
    </message>
    <message>
        <source>Colours of the window in the picture: light or dark.</source>
        <translation>Colores de la ventana en la imagen: light (claro) o dark (oscuro).</translation>
    </message>
    <message>
        <source>Only jobs whose %1 is exactly this.</source>
        <translation>Solo trabajos cuyo valor de %1 sea exactamente este.</translation>
    </message>
    <message>
        <source>--%1 and --%2 cannot be used together.</source>
        <translation>--%1 y --%2 no se pueden usar a la vez.</translation>
    </message>
    <message>
        <source>--%1 only means something with --%2.</source>
        <translation>--%1 solo tiene sentido con --%2.</translation>
    </message>
    <message>
        <source>--%1 was given more than once.</source>
        <translation>--%1 se indicó más de una vez.</translation>
    </message>
    <message>
        <source>--%1 needs a value.</source>
        <translation>--%1 necesita un valor.</translation>
    </message>
    <message>
        <source>--demo needs a whole number from 1 to 10000000.</source>
        <translation>--demo necesita un número entero de 1 a 10000000.</translation>
    </message>
    <message>
        <source>--seed needs a whole number of at most 64 bits.</source>
        <translation>--seed necesita un número entero de 64 bits como máximo.</translation>
    </message>
    <message>
        <source>Only one file can be opened, but “%1” follows “%2”.</source>
        <translation>Solo se puede abrir un archivo, pero «%1» sigue a «%2».</translation>
    </message>
    <message>
        <source>--bom and --safe are for CSV and TSV; JSON has no use for them.</source>
        <translation>--bom y --safe son para CSV y TSV; JSON no los necesita.</translation>
    </message>
    <message>
        <source>--format knows csv, tsv, json and ndjson, not “%1”.</source>
        <translation>--format admite csv, tsv, json y ndjson, no «%1».</translation>
    </message>
    <message>
        <source>The ending of “%1” does not say how to write it. Use .csv, .tsv, .json or .ndjson, or say --format.</source>
        <translation>La extensión de «%1» no indica cómo escribirlo. Use .csv, .tsv, .json o .ndjson, o indique --format.</translation>
    </message>
    <message>
        <source>--theme knows light and dark, not “%1”.</source>
        <translation>--theme admite light y dark, no «%1».</translation>
    </message>
    <message>
        <source>--size needs width and height from 200 to 16384, such as 1440x900.</source>
        <translation>--size necesita un ancho y un alto de 200 a 16384, como 1440x900.</translation>
    </message>
    <message>
        <source>Port to listen on, 0 for any free one (default: 8000).</source>
        <translation>Puerto en el que escuchar; 0 para uno libre cualquiera (predeterminado: 8000).</translation>
    </message>
    <message>
        <source>Address to listen on (default: 127.0.0.1).</source>
        <translation>Dirección en la que escuchar (predeterminada: 127.0.0.1).</translation>
    </message>
    <message>
        <source>Number of jobs, 1 to 10000000 (default: 100000).</source>
        <translation>Cantidad de trabajos, de 1 a 10000000 (predeterminada: 100000).</translation>
    </message>
    <message>
        <source>Seed of the jobs: the same seed gives the same jobs (default: 1).</source>
        <translation>Semilla de los trabajos: la misma semilla da los mismos trabajos (predeterminada: 1).</translation>
    </message>
    <message>
        <source>The API key that is accepted (default: any).</source>
        <translation>La clave de API que se acepta (predeterminada: cualquiera).</translation>
    </message>
    <message>
        <source>What goes wrong with every answer, such as status=503,times=2 or cut=100000. A request can ask for its own with the header X-Assay-Fault or the parameter x_fault.</source>
        <translation>Qué falla en cada respuesta, como status=503,times=2 o cut=100000. Una solicitud puede pedir su propio fallo con la cabecera X-Assay-Fault o el parámetro x_fault.</translation>
    </message>
    <message>
        <source>Answer the list call with this file.</source>
        <translation>Responder a la llamada de la lista con este archivo.</translation>
    </message>
    <message>
        <source>Serves generated scoring jobs on this machine, the way the service would.</source>
        <translation>Sirve en este equipo trabajos de puntuación generados, tal como lo haría el servicio.</translation>
    </message>
    <message>
        <source>There is no argument “%1”.</source>
        <translation>No existe el argumento «%1».</translation>
    </message>
    <message>
        <source>The port must be a number from 0 to 65535.</source>
        <translation>El puerto debe ser un número de 0 a 65535.</translation>
    </message>
    <message>
        <source>The number of jobs must be from 1 to 10000000.</source>
        <translation>La cantidad de trabajos debe ser de 1 a 10000000.</translation>
    </message>
    <message>
        <source>The seed must be a whole number.</source>
        <translation>La semilla debe ser un número entero.</translation>
    </message>
    <message>
        <source>Try “assay --help”.</source>
        <translation>Pruebe «assay --help».</translation>
    </message>
    <message>
        <source>There is no display to open a window on: neither DISPLAY nor WAYLAND_DISPLAY is set. --export and --screenshot need none.</source>
        <translation>No hay pantalla en la que abrir una ventana: no están definidas ni DISPLAY ni WAYLAND_DISPLAY. --export y --screenshot no la necesitan.</translation>
    </message>
    <message>
        <source>“%1” on the command line is not UTF-8. Files with such a name can&apos;t be opened or written; rename the file or use a link to it.</source>
        <translation>«%1» en la línea de comandos no es UTF-8. Los archivos con un nombre así no se pueden abrir ni escribir; cambie el nombre del archivo o use un enlace a él.</translation>
    </message>
    <message>
        <source>End a request that takes longer, with its retries; without it there is no limit.</source>
        <translation>Terminar una solicitud que dure más, con sus reintentos; sin esta opción no hay límite.</translation>
    </message>
    <message>
        <source>--max-time needs a whole number of seconds from 1 to 86400.</source>
        <translation>--max-time necesita un número entero de segundos de 1 a 86400.</translation>
    </message>
    <message>
        <source>Read a packed file until it has grown to this many times its size; 150 unless told, 0: all of it.</source>
        <translation>Leer un archivo comprimido hasta que alcance este múltiplo de su tamaño; 150 si no se indica, 0 para leerlo entero.</translation>
    </message>
    <message>
        <source>Show or write only jobs that match this query text, such as module:coherence score:&lt;5.</source>
        <translation>Mostrar o escribir solo los trabajos que cumplen esta consulta, como module:coherence score:&lt;5.</translation>
    </message>
    <message>
        <source>--unpack-ratio needs a whole number; 0 means no limit.</source>
        <translation>--unpack-ratio necesita un número entero; 0 significa sin límite.</translation>
    </message>
    <message>
        <source>Ask the server of this connection, by the name that it has in the window, with its key from the system&apos;s key store.</source>
        <translation>Consultar el servidor de esta conexión, por el nombre que tiene en la ventana, con su clave del almacén de claves del sistema.</translation>
    </message>
    <message>
        <source>A saved response to open, as with --open, or a link to a view (assay://view?…), which the window asks about.</source>
        <translation>Una respuesta guardada que se abre, como con --open, o un enlace a una vista (assay://view?…), sobre el que la ventana pregunta.</translation>
    </message>
    <message>
        <source>A link to a view must be the last argument.</source>
        <translation>Un enlace a una vista debe ser el último argumento.</translation>
    </message>
    <message>
        <source>Environment:
  MEIBEL_API_KEY   the key, needed unless --open, --demo or --connection is used; a window asks for it
  MEIBEL_TOKEN     a bearer token, used when MEIBEL_API_KEY is not set
  MEIBEL_BASE_URL  the server, unless --base-url is used

Exit status:
  0    done
  2    the command line or the query is wrong, there is no such connection, or its key or the key is missing,
       locked or no key at all
  3    the service refused (HTTP 4xx, or 5xx after every retry)
  4    network: no connection, timeout, TLS, forbidden URL, or an answer that is still cut off after
       every retry; nothing is written then
  5    bad data: no list of jobs, a saved file that is cut off, or elements that could not be read;
       these are listed on standard error and the others are written
  6    a file, or standard output, could not be read or written
  7    there is no display to open a window on; --export and --screenshot need none
  8    there is not enough memory, or the system starts no more threads
  130  interrupted; an older file is left as it was
</source>
        <translation>Entorno:
  MEIBEL_API_KEY   la clave, necesaria sin --open, --demo ni --connection; una ventana la solicita
  MEIBEL_TOKEN     un token de portador, que se usa si MEIBEL_API_KEY no está definida
  MEIBEL_BASE_URL  el servidor, salvo si se usa --base-url

Estado de salida:
  0    terminado
  2    la línea de comandos o la consulta es incorrecta, no existe esa conexión, o su clave o la
       clave falta, está bloqueada o no es ninguna clave
  3    el servicio rechazó la solicitud (HTTP 4xx, o 5xx tras todos los reintentos)
  4    red: sin conexión, tiempo agotado, TLS, URL prohibida o una respuesta que sigue cortada tras
       todos los reintentos; en ese caso no se escribe nada
  5    datos incorrectos: sin lista de trabajos, un archivo guardado cortado o elementos que no se
       pudieron leer; estos figuran en la salida de error estándar y los demás se escriben
  6    no se pudo leer o escribir un archivo o la salida estándar
  7    no hay pantalla en la que abrir una ventana; --export y --screenshot no la necesitan
  8    no hay memoria suficiente, o el sistema no inicia más hilos
  130  interrumpido; un archivo anterior queda como estaba
</translation>
    </message>
    <message>
        <source>The file “%1” cannot be opened together with --open, --demo, --base-url or --connection.</source>
        <translation>El archivo «%1» no se puede abrir junto con --open, --demo, --base-url o --connection.</translation>
    </message>
    <message>
        <source>A link to a view cannot be used together with --%1.</source>
        <translation>Un enlace a una vista no se puede usar junto con --%1.</translation>
    </message>
    <message>
        <source>Write your marks and notes, too, in columns of their own.</source>
        <translation>Escribir también sus marcas y notas, en columnas propias.</translation>
    </message>
</context>
<context>
    <name>Connection</name>
    <message>
        <source>Production</source>
        <translation>Producción</translation>
    </message>
    <message>
        <source>Development</source>
        <translation>Desarrollo</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Este equipo</translation>
    </message>
    <message>
        <source>The base URL of this connection is not a web address.</source>
        <translation>La URL base de esta conexión no es una dirección web.</translation>
    </message>
    <message>
        <source>Enter one such as %1.</source>
        <translation>Introduzca una como %1.</translation>
    </message>
    <message>
        <source>The base URL of this connection holds a user name or password.</source>
        <translation>La URL base de esta conexión contiene un nombre de usuario o una contraseña.</translation>
    </message>
    <message>
        <source>Remove what stands before the @ sign; the key goes apart.</source>
        <translation>Quite lo que precede al signo @; la clave va aparte.</translation>
    </message>
    <message>
        <source>Plain HTTP to %1 would send the key unprotected.</source>
        <translation>Con HTTP sin cifrar, la clave se enviaría a %1 sin protección.</translation>
    </message>
    <message>
        <source>Use an https:// address; only this computer may be asked without.</source>
        <translation>Use una dirección https://; solo este equipo se puede consultar sin cifrado.</translation>
    </message>
    <message>
        <source>The base URL of this connection has a part after ? or #, which can&apos;t be part of it.</source>
        <translation>La URL base de esta conexión tiene detrás de ? o # una parte que no puede pertenecer a ella.</translation>
    </message>
    <message>
        <source>Remove that part; filters are set in the program.</source>
        <translation>Quite esa parte; los filtros se establecen en el programa.</translation>
    </message>
    <message>
        <source>Give --base-url one such as %1.</source>
        <translation>Dé a --base-url una como %1.</translation>
    </message>
    <message>
        <source>Remove what stands before the @ sign; the key goes into MEIBEL_API_KEY.</source>
        <translation>Quite lo que precede al signo @; la clave va en MEIBEL_API_KEY.</translation>
    </message>
    <message>
        <source>Remove that part; filters are options such as --agent-name.</source>
        <translation>Quite esa parte; los filtros son opciones como --agent-name.</translation>
    </message>
</context>
<context>
    <name>ConnectionCheck</name>
    <message>
        <source>The connection needs a name.</source>
        <translation>La conexión necesita un nombre.</translation>
    </message>
    <message numerus="yes">
        <source>The name of the connection may have %Ln character(s), without line breaks.</source>
        <translation>
            <numerusform>El nombre de la conexión puede tener como máximo %Ln carácter, sin saltos de línea.</numerusform>
            <numerusform>El nombre de la conexión puede tener como máximo %Ln caracteres, sin saltos de línea.</numerusform>
        </translation>
    </message>
    <message>
        <source>The address of the service is not an address, such as https://api.example.com/v2.</source>
        <translation>La dirección del servicio no es una dirección, como https://api.example.com/v2.</translation>
    </message>
    <message>
        <source>The address of the service holds a user or a password, which would be kept in plain text. Enter the secret as the key instead.</source>
        <translation>La dirección del servicio contiene un usuario o una contraseña, que se guardaría sin cifrar. Introduzca el secreto como clave.</translation>
    </message>
    <message>
        <source>The address of the service ends in a query or a fragment, which could hold a secret. Leave that out.</source>
        <translation>La dirección del servicio termina en una cadena de consulta o un fragmento, que podría contener un secreto. Omita esa parte.</translation>
    </message>
    <message>
        <source>The proxy is not an address, such as http://proxy.example.com:3128 or socks5://127.0.0.1:1080.</source>
        <translation>El proxy no es una dirección, como http://proxy.example.com:3128 o socks5://127.0.0.1:1080.</translation>
    </message>
    <message>
        <source>The address of the proxy holds a password, which would be kept in plain text. Leave it out here.</source>
        <translation>La dirección del proxy contiene una contraseña, que se guardaría sin cifrar. Omítala aquí.</translation>
    </message>
    <message>
        <source>The path of the file of certificates is not a path.</source>
        <translation>La ruta del archivo de certificados no es una ruta.</translation>
    </message>
    <message>
        <source>A time limit is between a second and a day.</source>
        <translation>Un límite de tiempo está entre un segundo y un día.</translation>
    </message>
</context>
<context>
    <name>ConnectionDialog</name>
    <message>
        <source>Connect to the Service</source>
        <translation>Conectar con el servicio</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Conexiones</translation>
    </message>
    <message>
        <source>Ne&amp;w</source>
        <translation>Nue&amp;va</translation>
    </message>
    <message>
        <source>New connection</source>
        <translation>Nueva conexión</translation>
    </message>
    <message>
        <source>&amp;Delete…</source>
        <translation>&amp;Eliminar…</translation>
    </message>
    <message>
        <source>Delete the connection</source>
        <translation>Eliminar la conexión</translation>
    </message>
    <message>
        <source>&amp;Up</source>
        <translation>Su&amp;bir</translation>
    </message>
    <message>
        <source>Move the connection up</source>
        <translation>Mover la conexión hacia arriba</translation>
    </message>
    <message>
        <source>D&amp;own</source>
        <translation>Ba&amp;jar</translation>
    </message>
    <message>
        <source>Move the connection down</source>
        <translation>Mover la conexión hacia abajo</translation>
    </message>
    <message>
        <source>&amp;Test</source>
        <translation>&amp;Probar</translation>
    </message>
    <message>
        <source>Test the connection</source>
        <translation>Probar la conexión</translation>
    </message>
    <message>
        <source>Outcome of the test</source>
        <translation>Resultado de la prueba</translation>
    </message>
</context>
<context>
    <name>ConnectionForm</name>
    <message>
        <source>&amp;Name</source>
        <translation>N&amp;ombre</translation>
    </message>
    <message>
        <source>Name of the connection</source>
        <translation>Nombre de la conexión</translation>
    </message>
    <message>
        <source>&amp;Server</source>
        <translation>&amp;Servidor</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Servidor</translation>
    </message>
    <message>
        <source>&amp;Base URL</source>
        <translation>&amp;URL base</translation>
    </message>
    <message>
        <source>Base URL of the server</source>
        <translation>URL base del servidor</translation>
    </message>
    <message>
        <source>API &amp;key</source>
        <translation>C&amp;lave de API</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>Clave de API</translation>
    </message>
    <message>
        <source>Keep this connection &amp;as</source>
        <translation>Guardar est&amp;a conexión como</translation>
    </message>
    <message>
        <source>Co&amp;lour</source>
        <translation>Colo&amp;r</translation>
    </message>
    <message>
        <source>Colour of the connection</source>
        <translation>Color de la conexión</translation>
    </message>
    <message>
        <source>&amp;More</source>
        <translation>&amp;Más</translation>
    </message>
    <message>
        <source>Send as</source>
        <translation>Enviar como</translation>
    </message>
    <message>
        <source>How the key is sent</source>
        <translation>Cómo se envía la clave</translation>
    </message>
    <message>
        <source>Ce&amp;rtificates</source>
        <translation>Certi&amp;ficados</translation>
    </message>
    <message>
        <source>File of certificates</source>
        <translation>Archivo de certificados</translation>
    </message>
    <message>
        <source>The system&apos;s certificates only</source>
        <translation>Solo los certificados del sistema</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>Choose a file of certificates</source>
        <translation>Elegir un archivo de certificados</translation>
    </message>
    <message>
        <source>&amp;Proxy</source>
        <translation>Prox&amp;y</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>The system&apos;s; or http://host:port, or none</source>
        <translation>El del sistema; o http://host:port, o none</translation>
    </message>
    <message>
        <source>&amp;Give up after silence of</source>
        <translation>Desistir si no &amp;hay respuesta durante</translation>
    </message>
    <message>
        <source>Longest silence of the server, in seconds</source>
        <translation>Silencio máximo del servidor, en segundos</translation>
    </message>
    <message>
        <source>As the program does</source>
        <translation>Según el programa</translation>
    </message>
    <message>
        <source>Longest &amp;fetch</source>
        <translation>Duración má&amp;xima de la obtención</translation>
    </message>
    <message>
        <source>Longest time of a fetch, in seconds</source>
        <translation>Duración máxima de una obtención, en segundos</translation>
    </message>
    <message>
        <source>C&amp;hoose this connection at the start</source>
        <translation>Eleg&amp;ir esta conexión al iniciar</translation>
    </message>
    <message>
        <source>Error in the input</source>
        <translation>Error en los datos introducidos</translation>
    </message>
</context>
<context>
    <name>ConnectionImport</name>
    <message>
        <source>The key still lies in %1 in plain text, where every program of yours can read it.</source>
        <translation>La clave sigue sin cifrar en %1, donde cualquiera de sus programas puede leerla.</translation>
    </message>
</context>
<context>
    <name>ConnectionLook</name>
    <message>
        <source>Red</source>
        <translation>Rojo</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>Naranja</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>Amarillo</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Verde</translation>
    </message>
    <message>
        <source>Teal</source>
        <translation>Verde azulado</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Azul</translation>
    </message>
    <message>
        <source>Purple</source>
        <translation>Morado</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>Gris</translation>
    </message>
    <message>
        <source>No colour</source>
        <translation>Sin color</translation>
    </message>
</context>
<context>
    <name>ConnectionRoute</name>
    <message>
        <source>The file of certificates %1 holds no certificate.</source>
        <translation>El archivo de certificados %1 no contiene ningún certificado.</translation>
    </message>
    <message>
        <source>The file of certificates %1 can&apos;t be read.</source>
        <translation>No se puede leer el archivo de certificados %1.</translation>
    </message>
    <message>
        <source>Choose a PEM file with the certificate of the authority, under “Connections…”.</source>
        <translation>Elija un archivo PEM con el certificado de la autoridad, en «Conexiones…».</translation>
    </message>
    <message>
        <source>The proxy “%1” of this connection is no address.</source>
        <translation>El proxy «%1» de esta conexión no es una dirección.</translation>
    </message>
    <message>
        <source>Enter one such as %1, under “Connections…”.</source>
        <translation>Introduzca una como %1, en «Conexiones…».</translation>
    </message>
</context>
<context>
    <name>Conversation</name>
    <message>
        <source>The answer is a list, not an object.</source>
        <translation>La respuesta es una lista, no un objeto.</translation>
    </message>
</context>
<context>
    <name>ConversationContent</name>
    <message>
        <source>User</source>
        <comment>who wrote a message to an agent</comment>
        <translation>Usuario</translation>
    </message>
    <message>
        <source>Assistant</source>
        <comment>the agent that answers</comment>
        <translation>Asistente</translation>
    </message>
    <message>
        <source>Tool</source>
        <comment>what an agent calls</comment>
        <translation>Herramienta</translation>
    </message>
    <message>
        <source>A message that the program can&apos;t read</source>
        <translation>Un mensaje que el programa no puede leer</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 is a date, %2 a time of day</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Called: %1
Result: %2</source>
        <extracomment>%1 and %2 are times as the service sent them</extracomment>
        <translation>Llamada: %1
Resultado: %2</translation>
    </message>
</context>
<context>
    <name>ConversationLines</name>
    <message>
        <source>The whole session</source>
        <translation>La sesión completa</translation>
    </message>
    <message>
        <source>Turn %1</source>
        <translation>Turno %1</translation>
    </message>
    <message>
        <source>User message %1</source>
        <translation>Mensaje de usuario %1</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>y %Ln más</numerusform>
            <numerusform>y %Ln más</numerusform>
        </translation>
    </message>
    <message>
        <source>No loaded job is of this turn.</source>
        <translation>Ningún trabajo cargado es de este turno.</translation>
    </message>
    <message>
        <source>%1: %2. Go to this job</source>
        <extracomment>%1 is a scoring module, %2 its score or its status; a click goes to the job</extracomment>
        <translation>%1: %2. Ir a este trabajo</translation>
    </message>
    <message>
        <source>Fold it</source>
        <translation>Contraer</translation>
    </message>
    <message>
        <source>Show what was sent</source>
        <translation>Mostrar lo que se envió</translation>
    </message>
    <message>
        <source>a tool without a name</source>
        <translation>una herramienta sin nombre</translation>
    </message>
    <message numerus="yes">
        <source>%Ln character(s) of arguments</source>
        <translation>
            <numerusform>%Ln carácter de argumentos</numerusform>
            <numerusform>%Ln caracteres de argumentos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln character(s) of result</source>
        <translation>
            <numerusform>%Ln carácter de resultado</numerusform>
            <numerusform>%Ln caracteres de resultado</numerusform>
        </translation>
    </message>
    <message>
        <source>no result</source>
        <translation>sin resultado</translation>
    </message>
    <message>
        <source>fields that the program does not know</source>
        <translation>campos que el programa no conoce</translation>
    </message>
    <message>
        <source>No text was sent.</source>
        <translation>No se envió ningún texto.</translation>
    </message>
    <message>
        <source>Arguments</source>
        <translation>Argumentos</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>The text is empty.</source>
        <translation>El texto está vacío.</translation>
    </message>
    <message>
        <source>It is empty.</source>
        <translation>Está vacío.</translation>
    </message>
    <message>
        <source>The rest is too long to be shown. Copy whole</source>
        <translation>El resto es demasiado largo para mostrarlo. Copiar todo</translation>
    </message>
</context>
<context>
    <name>ErrorSentences</name>
    <message>
        <source>%1 %2</source>
        <extracomment>%1 is a sentence: what went wrong; %2 a sentence: what to do</extracomment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>Correct --%1 or leave it out.</source>
        <translation>Corrija --%1 u omítalo.</translation>
    </message>
    <message>
        <source>Check the filters, such as --agent-name.</source>
        <translation>Compruebe los filtros, como --agent-name.</translation>
    </message>
    <message>
        <source>“%1”:</source>
        <translation>«%1»:</translation>
    </message>
    <message>
        <source>Set MEIBEL_API_KEY to the right key, or MEIBEL_TOKEN to the right token, and check that --base-url names the server it is for.</source>
        <translation>Asigne a MEIBEL_API_KEY la clave correcta o a MEIBEL_TOKEN el token correcto y compruebe que --base-url indique el servidor al que corresponde.</translation>
    </message>
    <message>
        <source>Set MEIBEL_API_KEY to another key, or MEIBEL_TOKEN to another token, or ask the project&apos;s owner for access.</source>
        <translation>Asigne otra clave a MEIBEL_API_KEY u otro token a MEIBEL_TOKEN, o pida acceso al propietario del proyecto.</translation>
    </message>
</context>
<context>
    <name>ExportChoice</name>
    <message>
        <source>1 column</source>
        <translation>1 columna</translation>
    </message>
    <message numerus="yes">
        <source>%Ln columns</source>
        <translation>
            <numerusform>%Ln columna</numerusform>
            <numerusform>%Ln columnas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2, as %3.</source>
        <extracomment>What will be written: %1 is &quot;12,345 jobs&quot;, %2 is &quot;11 columns&quot;, %3 is a format such as CSV</extracomment>
        <translation>%1, %2, como %3.</translation>
    </message>
    <message>
        <source>%1
The list is not complete: not all jobs have arrived.</source>
        <extracomment>%1 is a sentence: what will be written</extracomment>
        <translation>%1
La lista no está completa: no han llegado todos los trabajos.</translation>
    </message>
    <message>
        <source>CSV</source>
        <translation>CSV</translation>
    </message>
    <message>
        <source>TSV</source>
        <translation>TSV</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>NDJSON</source>
        <translation>NDJSON</translation>
    </message>
    <message>
        <source>1 job</source>
        <translation>1 trabajo</translation>
    </message>
    <message numerus="yes">
        <source>%Ln jobs</source>
        <translation>
            <numerusform>%Ln trabajo</numerusform>
            <numerusform>%Ln trabajos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export Jobs</source>
        <translation>Exportar trabajos</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Trabajos</translation>
    </message>
    <message>
        <source>Which jobs to export</source>
        <translation>Qué trabajos exportar</translation>
    </message>
    <message>
        <source>Sho&amp;wn, in the order shown</source>
        <translation>&amp;Mostrados, en el orden mostrado</translation>
    </message>
    <message>
        <source>Se&amp;lected, in the order shown</source>
        <translation>Se&amp;leccionados, en el orden mostrado</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
    <message>
        <source>Which columns to export</source>
        <translation>Qué columnas exportar</translation>
    </message>
    <message>
        <source>S&amp;hown, in the order shown</source>
        <translation>M&amp;ostradas, en el orden mostrado</translation>
    </message>
    <message>
        <source>E&amp;very field of a job</source>
        <translation>Todos los cam&amp;pos de un trabajo</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>&amp;Formato</translation>
    </message>
    <message>
        <source>Format of the file</source>
        <translation>Formato del archivo</translation>
    </message>
    <message>
        <source>Spreadsheets</source>
        <translation>Hojas de cálculo</translation>
    </message>
    <message>
        <source>Start with a &amp;byte order mark</source>
        <translation>Empezar con una marca de orden de &amp;bytes</translation>
    </message>
    <message>
        <source>Excel needs it to show accents and other scripts rightly; other programs may take it for a part of the first name</source>
        <translation>Excel la necesita para mostrar bien los acentos y otros sistemas de escritura; otros programas pueden tomarla por una parte del primer nombre de columna</translation>
    </message>
    <message>
        <source>&amp;Safe: no cell becomes a formula</source>
        <translation>&amp;Seguro: ninguna celda se convierte en fórmula</translation>
    </message>
    <message>
        <source>Puts an apostrophe before texts that start with = + - @, a tab or a line break; a program that reads the file back must remove it</source>
        <translation>Antepone un apóstrofo a los textos que empiezan por = + - @, una tabulación o un salto de línea; un programa que vuelva a leer el archivo debe quitarlo</translation>
    </message>
    <message>
        <source>What will be written</source>
        <translation>Qué se escribirá</translation>
    </message>
    <message>
        <source>&amp;All that were read, in order of arrival</source>
        <translation>&amp;Todos los leídos, según llegaron</translation>
    </message>
    <message>
        <source>With my &amp;marks, scores and notes</source>
        <translation>Con mis ma&amp;rcas, puntuaciones y notas</translation>
    </message>
    <message>
        <source>In columns of their own: assay_marks, assay_own_score, assay_note, assay_drawn and assay_score_hidden; in JSON under one key, assay_marks</source>
        <translation>En columnas propias: assay_marks, assay_own_score, assay_note, assay_drawn y assay_score_hidden; en JSON, bajo una sola clave, assay_marks</translation>
    </message>
</context>
<context>
    <name>ExportJob</name>
    <message>
        <source>There are more unknown fields than a table can show: all but the first %1 are in the column “other_fields”, as JSON.</source>
        <translation>Hay más campos desconocidos de los que puede mostrar una tabla: todos salvo los primeros %1 están en la columna «other_fields», como JSON.</translation>
    </message>
</context>
<context>
    <name>HeadlessExport</name>
    <message numerus="yes">
        <source>%Ln job(s) read, %1 MB</source>
        <translation>
            <numerusform>%Ln trabajo leído, %1&#xa0;MB</numerusform>
            <numerusform>%Ln trabajos leídos, %1&#xa0;MB</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 Trying again in %2 s (try %3 of %4).</source>
        <translation>%1 Se reintentará en %2&#xa0;s (intento %3 de %4).</translation>
    </message>
    <message>
        <source>Nothing was written, because the list is not whole.</source>
        <translation>No se escribió nada, porque la lista no está completa.</translation>
    </message>
    <message>
        <source>At byte %1: %2</source>
        <translation>En el byte %1: %2</translation>
    </message>
    <message>
        <source>Record %1 at byte %2 was kept, but: %3</source>
        <translation>El registro %1, en el byte %2, se conservó, pero: %3</translation>
    </message>
    <message>
        <source>Record %1 at byte %2 was left out: %3</source>
        <translation>El registro %1, en el byte %2, se omitió: %3</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more finding(s).</source>
        <translation>
            <numerusform>%Ln hallazgo más.</numerusform>
            <numerusform>%Ln hallazgos más.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) could not be read.</source>
        <translation>
            <numerusform>No se pudo leer %Ln registro.</numerusform>
            <numerusform>No se pudieron leer %Ln registros.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln job(s) written</source>
        <translation>
            <numerusform>%1 de %Ln trabajo escrito</numerusform>
            <numerusform>%1 de %Ln trabajos escritos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln job(s) written.</source>
        <translation>
            <numerusform>%Ln trabajo escrito.</numerusform>
            <numerusform>%Ln trabajos escritos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln job(s) written to “%1”.</source>
        <translation>
            <numerusform>%Ln trabajo escrito en «%1».</numerusform>
            <numerusform>%Ln trabajos escritos en «%1».</numerusform>
        </translation>
    </message>
    <message>
        <source>Standard output stopped taking data: %1. What was written to it is incomplete.</source>
        <translation>La salida estándar dejó de aceptar datos: %1. Lo que se escribió en ella está incompleto.</translation>
    </message>
    <message>
        <source>There is not enough memory for the export. What was written to standard output is incomplete. Close other programs, or export fewer jobs.</source>
        <translation>No hay memoria suficiente para la exportación. Lo que se escribió en la salida estándar está incompleto. Cierre otros programas o exporte menos trabajos.</translation>
    </message>
    <message>
        <source>Your marks can&apos;t be read. %1</source>
        <translation>No se pueden leer sus marcas. %1</translation>
    </message>
</context>
<context>
    <name>HttpErrors</name>
    <message>
        <source>The service has no job “%1”.</source>
        <translation>El servicio no tiene ningún trabajo «%1».</translation>
    </message>
    <message>
        <source>Check the id; the job may have been deleted.</source>
        <translation>Compruebe el ID; es posible que el trabajo se haya eliminado.</translation>
    </message>
    <message>
        <source>The service has no scores of an agent “%1”.</source>
        <translation>El servicio no tiene puntuaciones de un agente «%1».</translation>
    </message>
    <message>
        <source>Check the agent&apos;s name; upper and lower case differ.</source>
        <translation>Compruebe el nombre del agente; se distinguen mayúsculas y minúsculas.</translation>
    </message>
    <message>
        <source>The service has no scores of session “%1” of the agent “%2”.</source>
        <translation>El servicio no tiene puntuaciones de la sesión «%1» del agente «%2».</translation>
    </message>
    <message>
        <source>Check the agent&apos;s name and the session&apos;s id.</source>
        <translation>Compruebe el nombre del agente y el ID de la sesión.</translation>
    </message>
    <message>
        <source>There is no list of scoring jobs at this address of %1.</source>
        <translation>No hay ninguna lista de trabajos de puntuación en esta dirección de %1.</translation>
    </message>
    <message>
        <source>Check the connection&apos;s base URL; it usually ends in /v2.</source>
        <translation>Compruebe la URL base de la conexión; normalmente termina en /v2.</translation>
    </message>
    <message>
        <source>The key is missing or wrong.</source>
        <translation>La clave falta o es incorrecta.</translation>
    </message>
    <message>
        <source>Enter the key of this connection again.</source>
        <translation>Introduzca de nuevo la clave de esta conexión.</translation>
    </message>
    <message>
        <source>This key is not allowed to read scoring jobs.</source>
        <translation>Esta clave no permite leer trabajos de puntuación.</translation>
    </message>
    <message>
        <source>Use another key, or ask the project&apos;s owner for access.</source>
        <translation>Use otra clave o pida acceso al propietario del proyecto.</translation>
    </message>
    <message>
        <source>The service did not accept the filter “%1”.</source>
        <translation>El servicio no aceptó el filtro «%1».</translation>
    </message>
    <message>
        <source>The service did not accept the request.</source>
        <translation>El servicio no aceptó la solicitud.</translation>
    </message>
    <message>
        <source>Correct or clear that filter and fetch again.</source>
        <translation>Corrija o quite ese filtro y obtenga los datos de nuevo.</translation>
    </message>
    <message>
        <source>Check the filters and fetch again.</source>
        <translation>Compruebe los filtros y obtenga los datos de nuevo.</translation>
    </message>
    <message>
        <source>The service takes no more requests from this key for now.</source>
        <translation>El servicio no acepta más solicitudes de esta clave por ahora.</translation>
    </message>
    <message>
        <source>Wait a while and fetch again.</source>
        <translation>Espere un poco y obtenga los datos de nuevo.</translation>
    </message>
    <message>
        <source>The service has a problem of its own (status %1).</source>
        <translation>El servicio tiene un problema interno (estado %1).</translation>
    </message>
    <message>
        <source>Try again later; if it lasts, tell the service&apos;s support.</source>
        <translation>Inténtelo más tarde; si persiste, avise al soporte del servicio.</translation>
    </message>
    <message>
        <source>The service did not understand the request.</source>
        <translation>El servicio no entendió la solicitud.</translation>
    </message>
    <message>
        <source>The service refused the request (status %1).</source>
        <translation>El servicio rechazó la solicitud (estado %1).</translation>
    </message>
    <message>
        <source>Check the filters and the connection&apos;s base URL.</source>
        <translation>Compruebe los filtros y la URL base de la conexión.</translation>
    </message>
    <message>
        <source>The service gave an answer that the program does not expect (status %1).</source>
        <translation>El servicio dio una respuesta que el programa no espera (estado %1).</translation>
    </message>
    <message>
        <source>Check the connection&apos;s base URL.</source>
        <translation>Compruebe la URL base de la conexión.</translation>
    </message>
    <message>
        <source>The answer was an HTML page, perhaps from a proxy.</source>
        <translation>La respuesta fue una página HTML, quizá de un proxy.</translation>
    </message>
    <message>
        <source>The service asks to wait %1 h %2 min; fetch again after that.</source>
        <translation>El servicio pide esperar %1&#xa0;h %2&#xa0;min; después, obtenga los datos de nuevo.</translation>
    </message>
    <message numerus="yes">
        <source>The service asks to wait %Ln days; fetch again after that.</source>
        <translation>
            <numerusform>El servicio pide esperar %Ln día; después, obtenga los datos de nuevo.</numerusform>
            <numerusform>El servicio pide esperar %Ln días; después, obtenga los datos de nuevo.</numerusform>
        </translation>
    </message>
    <message>
        <source>The host %1 can&apos;t be found.</source>
        <translation>No se encuentra el servidor %1.</translation>
    </message>
    <message>
        <source>Check the connection&apos;s base URL and that this computer is online.</source>
        <translation>Compruebe la URL base de la conexión y que este equipo esté en línea.</translation>
    </message>
    <message>
        <source>Nothing answers at %1.</source>
        <translation>Nada responde en %1.</translation>
    </message>
    <message>
        <source>Check the port in the base URL, and that the server is running.</source>
        <translation>Compruebe el puerto de la URL base y que el servidor esté en marcha.</translation>
    </message>
    <message>
        <source>The connection to %1 is not safe: its certificate can&apos;t be trusted.</source>
        <translation>La conexión con %1 no es segura: no se puede confiar en su certificado.</translation>
    </message>
    <message>
        <source>%1 does not answer.</source>
        <translation>%1 no responde.</translation>
    </message>
    <message>
        <source>Check that this computer is online and fetch again.</source>
        <translation>Compruebe que este equipo esté en línea y obtenga los datos de nuevo.</translation>
    </message>
    <message>
        <source>The proxy on the way to %1 does not let the request through.</source>
        <translation>El proxy de camino a %1 no deja pasar la solicitud.</translation>
    </message>
    <message>
        <source>Check the proxy in the system&apos;s network settings.</source>
        <translation>Compruebe el proxy en la configuración de red del sistema.</translation>
    </message>
    <message>
        <source>The connection to %1 was lost.</source>
        <translation>Se perdió la conexión con %1.</translation>
    </message>
    <message>
        <source>The answer of %1 ended too early.</source>
        <translation>La respuesta de %1 terminó antes de tiempo.</translation>
    </message>
    <message>
        <source>What arrived is kept. Fetch again for the rest.</source>
        <translation>Lo que llegó se conserva. Obtenga los datos de nuevo para tener el resto.</translation>
    </message>
    <message>
        <source>The compressed answer of %1 is damaged.</source>
        <translation>La respuesta comprimida de %1 está dañada.</translation>
    </message>
    <message>
        <source>What could be unpacked is kept. Fetch again for the rest.</source>
        <translation>Lo que se pudo descomprimir se conserva. Obtenga los datos de nuevo para tener el resto.</translation>
    </message>
    <message>
        <source>%1 sends the program to %2, which is not part of this connection.</source>
        <translation>%1 redirige el programa a %2, que no forma parte de esta conexión.</translation>
    </message>
    <message>
        <source>The key was not sent there. If the address has changed, change the connection&apos;s base URL.</source>
        <translation>La clave no se envió allí. Si la dirección ha cambiado, cambie la URL base de la conexión.</translation>
    </message>
    <message>
        <source>The answer of %1 is empty.</source>
        <translation>La respuesta de %1 está vacía.</translation>
    </message>
    <message>
        <source>Fetch again; if it stays so, check the connection&apos;s base URL.</source>
        <translation>Obtenga los datos de nuevo; si sigue igual, compruebe la URL base de la conexión.</translation>
    </message>
    <message>
        <source>The answer of %1 is not a scoring job.</source>
        <translation>La respuesta de %1 no es un trabajo de puntuación.</translation>
    </message>
    <message>
        <source>The answer of %1 is not a score summary.</source>
        <translation>La respuesta de %1 no es un resumen de puntuaciones.</translation>
    </message>
    <message>
        <source>There is no name to ask the service for.</source>
        <translation>No hay ningún nombre que consultar en el servicio.</translation>
    </message>
    <message>
        <source>The service can&apos;t be asked for the name “%1”.</source>
        <translation>No se puede consultar en el servicio el nombre «%1».</translation>
    </message>
    <message>
        <source>Filter the list of jobs by it instead.</source>
        <translation>En su lugar, filtre por él la lista de trabajos.</translation>
    </message>
    <message>
        <source>The compressed answer of %1 grows too large when it is unpacked.</source>
        <translation>La respuesta comprimida de %1 se vuelve demasiado grande al descomprimirla.</translation>
    </message>
    <message>
        <source>The answer of %1 is compressed as “%2”, which the program can&apos;t read.</source>
        <translation>La respuesta de %1 está comprimida como «%2», que el programa no puede leer.</translation>
    </message>
    <message>
        <source>The program asks for gzip. Check whether a proxy on the way changes the answer.</source>
        <translation>El programa pide gzip. Compruebe si un proxy en el camino modifica la respuesta.</translation>
    </message>
    <message numerus="yes">
        <source>Nothing came from %1 for %Ln seconds.</source>
        <translation>
            <numerusform>No llegó nada de %1 durante %Ln segundo.</numerusform>
            <numerusform>No llegó nada de %1 durante %Ln segundos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 sends the program from one address to the next, more than %Ln times.</source>
        <translation>
            <numerusform>%1 redirige el programa de una dirección a otra más de %Ln vez.</numerusform>
            <numerusform>%1 redirige el programa de una dirección a otra más de %Ln veces.</numerusform>
        </translation>
    </message>
    <message>
        <source>Check the proxy in the variables https_proxy and no_proxy, or in the system&apos;s network settings.</source>
        <translation>Compruebe el proxy en las variables https_proxy y no_proxy o en la configuración de red del sistema.</translation>
    </message>
    <message>
        <source>The proxy %1 can&apos;t be found, or it can&apos;t find the host %2.</source>
        <translation>No se encuentra el proxy %1, o este no encuentra el servidor %2.</translation>
    </message>
    <message>
        <source>The connection to %1 by the proxy %2 was lost.</source>
        <translation>Se perdió la conexión con %1 a través del proxy %2.</translation>
    </message>
    <message>
        <source>The proxy %1 on the way to %2 does not let the request through.</source>
        <translation>El proxy %1 de camino a %2 no deja pasar la solicitud.</translation>
    </message>
    <message>
        <source>The service got the request too late (status 408).</source>
        <translation>El servicio recibió la solicitud demasiado tarde (estado 408).</translation>
    </message>
    <message>
        <source>The service does not take the request yet (status 425).</source>
        <translation>El servicio aún no acepta la solicitud (estado 425).</translation>
    </message>
    <message>
        <source>The service sent an interim answer (status %1) before the real one.</source>
        <translation>El servicio envió una respuesta provisional (estado %1) antes de la definitiva.</translation>
    </message>
    <message>
        <source>The program can&apos;t read on behind it. Ask the service&apos;s support to leave interim answers out.</source>
        <translation>El programa no puede leer lo que viene después. Pida al soporte del servicio que omita las respuestas provisionales.</translation>
    </message>
    <message>
        <source>%1 It says when to ask again as “%2”, which the program can&apos;t read.</source>
        <extracomment>%1 is a sentence about an error; %2 is what the service sent as the time of the next request</extracomment>
        <translation>%1 Como momento de la próxima solicitud indica «%2», que el programa no puede leer.</translation>
    </message>
    <message numerus="yes">
        <source>The proxy %1 made no connection to %2 for %Ln seconds.</source>
        <translation>
            <numerusform>El proxy %1 no estableció ninguna conexión con %2 durante %Ln segundo.</numerusform>
            <numerusform>El proxy %1 no estableció ninguna conexión con %2 durante %Ln segundos.</numerusform>
        </translation>
    </message>
    <message>
        <source>The job “%1” belongs to another customer.</source>
        <translation>El trabajo «%1» pertenece a otro cliente.</translation>
    </message>
    <message>
        <source>Check the id, or use a key of that customer.</source>
        <translation>Compruebe el ID o use una clave de ese cliente.</translation>
    </message>
    <message>
        <source>This key is not allowed to read the scores of the agent “%1”.</source>
        <translation>Esta clave no permite leer las puntuaciones del agente «%1».</translation>
    </message>
    <message>
        <source>This key is not allowed to read the scores of session “%1” of the agent “%2”.</source>
        <translation>Esta clave no permite leer las puntuaciones de la sesión «%1» del agente «%2».</translation>
    </message>
    <message>
        <source>%1
Error code: %2</source>
        <extracomment>%1 is what the service says of an error, in one line or several; %2 is its code, such as “quota_exceeded”</extracomment>
        <translation>%1
Código de error: %2</translation>
    </message>
    <message>
        <source>The token is wrong, or it has expired.</source>
        <translation>El token es incorrecto o ha caducado.</translation>
    </message>
    <message>
        <source>Set MEIBEL_TOKEN to a new token and start the program again, or enter a key.</source>
        <translation>Asigne un token nuevo a MEIBEL_TOKEN y reinicie el programa, o introduzca una clave.</translation>
    </message>
    <message>
        <source>Check --base-url; it usually ends in /v2.</source>
        <translation>Compruebe --base-url; normalmente termina en /v2.</translation>
    </message>
    <message>
        <source>Wait a while and run the command again.</source>
        <translation>Espere un poco y ejecute el comando de nuevo.</translation>
    </message>
    <message>
        <source>Check the filters and --base-url.</source>
        <translation>Compruebe los filtros y --base-url.</translation>
    </message>
    <message>
        <source>The service asks to wait %1 h %2 min; run the command again after that.</source>
        <translation>El servicio pide esperar %1 h %2 min; después, ejecute el comando de nuevo.</translation>
    </message>
    <message numerus="yes">
        <source>The service asks to wait %Ln days; run the command again after that.</source>
        <translation>
            <numerusform>El servicio pide esperar %Ln día; después, ejecute el comando de nuevo.</numerusform>
            <numerusform>El servicio pide esperar %Ln días; después, ejecute el comando de nuevo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The answer of %1 was not complete after %Ln seconds, the limit that was set.</source>
        <translation>
            <numerusform>La respuesta de %1 no estaba completa tras %Ln segundo, el límite fijado.</numerusform>
            <numerusform>La respuesta de %1 no estaba completa tras %Ln segundos, el límite fijado.</numerusform>
        </translation>
    </message>
    <message>
        <source>Ask for fewer jobs by filters, or raise the limit.</source>
        <translation>Pida menos trabajos mediante filtros o aumente el límite.</translation>
    </message>
    <message>
        <source>Ask for fewer jobs by filters such as --agent-name, or raise --max-time.</source>
        <translation>Pida menos trabajos mediante filtros como --agent-name o aumente --max-time.</translation>
    </message>
    <message>
        <source>Run the command again.</source>
        <translation>Ejecute el comando de nuevo.</translation>
    </message>
    <message>
        <source>The key was not sent there. If the address has changed, change --base-url.</source>
        <translation>La clave no se envió allí. Si la dirección ha cambiado, cambie --base-url.</translation>
    </message>
    <message>
        <source>Run the command again; if it stays so, check --base-url.</source>
        <translation>Ejecute el comando de nuevo; si sigue igual, compruebe --base-url.</translation>
    </message>
    <message>
        <source>Check that this computer is online and run the command again.</source>
        <translation>Compruebe que este equipo esté en línea y ejecute el comando de nuevo.</translation>
    </message>
    <message>
        <source>Check --base-url.</source>
        <translation>Compruebe --base-url.</translation>
    </message>
    <message>
        <source>Check the port in --base-url, and that the server is running.</source>
        <translation>Compruebe el puerto en --base-url y que el servidor esté en marcha.</translation>
    </message>
    <message>
        <source>Check --base-url and that this computer is online.</source>
        <translation>Compruebe --base-url y que este equipo esté en línea.</translation>
    </message>
    <message>
        <source>The proxy %1 on the way to %2 can&apos;t be found.</source>
        <translation>No se encuentra el proxy %1 de camino a %2.</translation>
    </message>
    <message>
        <source>Nothing answers at the proxy %1 on the way to %2.</source>
        <translation>Nada responde en el proxy %1 de camino a %2.</translation>
    </message>
    <message>
        <source>The proxy %1 on the way to %2 closed the connection without an answer.</source>
        <translation>El proxy %1 de camino a %2 cerró la conexión sin responder.</translation>
    </message>
    <message>
        <source>The proxy %1 on the way to %2 does not answer.</source>
        <translation>El proxy %1 de camino a %2 no responde.</translation>
    </message>
    <message>
        <source>What the proxy %1 on the way to %2 answers is not HTTP.</source>
        <translation>Lo que responde el proxy %1 de camino a %2 no es HTTP.</translation>
    </message>
    <message>
        <source>The proxy %1 on the way to %2 asks for a user name and a password.</source>
        <translation>El proxy %1 de camino a %2 pide un nombre de usuario y una contraseña.</translation>
    </message>
    <message>
        <source>Put them into the variable https_proxy, as in %1, or into the system&apos;s network settings.</source>
        <translation>Indíquelos en la variable https_proxy, como en %1, o en la configuración de red del sistema.</translation>
    </message>
    <message>
        <source>Check this computer&apos;s clock; if it is right, tell the service&apos;s support.</source>
        <translation>Compruebe el reloj de este equipo; si está en hora, avise al soporte del servicio.</translation>
    </message>
    <message>
        <source>Ask whether a proxy of your network opens secure connections: this computer must know its certificate.</source>
        <translation>Pregunte si un proxy de su red descifra las conexiones seguras: este equipo debe conocer su certificado.</translation>
    </message>
    <message>
        <source>The connection to %1 is not safe: its certificate has expired.</source>
        <translation>La conexión con %1 no es segura: su certificado ha caducado.</translation>
    </message>
    <message>
        <source>The connection to %1 is not safe: its certificate is not valid yet.</source>
        <translation>La conexión con %1 no es segura: su certificado aún no es válido.</translation>
    </message>
    <message>
        <source>The connection to %1 is not safe: its certificate is for another name.</source>
        <translation>La conexión con %1 no es segura: su certificado es de otro nombre.</translation>
    </message>
    <message>
        <source>The key was not sent there. Check the host in the base URL.</source>
        <translation>La clave no se envió allí. Compruebe el host de la URL base.</translation>
    </message>
    <message>
        <source>The key was not sent there. Check the host in --base-url.</source>
        <translation>La clave no se envió allí. Compruebe el host en --base-url.</translation>
    </message>
    <message>
        <source>%1 speaks only an old version of TLS that is not safe any more.</source>
        <translation>%1 solo habla una versión antigua de TLS que ya no es segura.</translation>
    </message>
    <message>
        <source>The program needs TLS 1.2 or newer; tell the service&apos;s support.</source>
        <translation>El programa necesita TLS 1.2 o posterior; avise al soporte del servicio.</translation>
    </message>
    <message>
        <source>%1 and this computer have no safe encryption in common.</source>
        <translation>%1 y este equipo no tienen ningún cifrado seguro en común.</translation>
    </message>
    <message>
        <source>Tell the service&apos;s support, or those who look after the proxy of your network.</source>
        <translation>Avise al soporte del servicio o a quienes se ocupan del proxy de su red.</translation>
    </message>
    <message>
        <source>%1 answers in plain HTTP, without encryption.</source>
        <translation>%1 responde en HTTP simple, sin cifrado.</translation>
    </message>
    <message>
        <source>What answers at %1 speaks another language than TLS.</source>
        <translation>Lo que responde en %1 habla otro lenguaje que no es TLS.</translation>
    </message>
    <message>
        <source>No secure connection to %1 could be agreed on.</source>
        <translation>No se pudo acordar ninguna conexión segura con %1.</translation>
    </message>
    <message>
        <source>The service has no conversation of session “%1”.</source>
        <translation>El servicio no tiene ninguna conversación de la sesión «%1».</translation>
    </message>
    <message>
        <source>It may have been deleted, or this service keeps none.</source>
        <translation>Puede que se haya eliminado o que este servicio no guarde ninguna.</translation>
    </message>
    <message>
        <source>The service has no list of agents and their sessions.</source>
        <translation>El servicio no tiene ninguna lista de agentes y sus sesiones.</translation>
    </message>
    <message>
        <source>This key is not allowed to read the conversation of session “%1”.</source>
        <translation>Esta clave no permite leer la conversación de la sesión «%1».</translation>
    </message>
    <message>
        <source>This key is not allowed to read the sessions of the agent “%1”.</source>
        <translation>Esta clave no permite leer las sesiones del agente «%1».</translation>
    </message>
    <message>
        <source>The answer of %1 is not a conversation.</source>
        <translation>La respuesta de %1 no es una conversación.</translation>
    </message>
    <message>
        <source>The answer of %1 is not a list of agents or sessions.</source>
        <translation>La respuesta de %1 no es una lista de agentes o sesiones.</translation>
    </message>
    <message>
        <source>The answer of %1 is larger than %2, more than the program reads of a single answer.</source>
        <extracomment>%1 is the name of a server; %2 an amount of data, such as &quot;256 MB&quot;</extracomment>
        <translation>La respuesta de %1 ocupa más de %2, más de lo que el programa lee de una sola respuesta.</translation>
    </message>
    <message>
        <source>The service has no agent “%1”.</source>
        <translation>El servicio no tiene ningún agente «%1».</translation>
    </message>
    <message>
        <source>%1 The file of certificates %2 does not vouch for it either.</source>
        <extracomment>%1 is a sentence about an error; %2 is the path of a file</extracomment>
        <translation>%1 El archivo de certificados %2 tampoco responde por él.</translation>
    </message>
    <message>
        <source>Check the proxy of this connection, under “Connections…”.</source>
        <translation>Compruebe el proxy de esta conexión, en «Conexiones…».</translation>
    </message>
    <message>
        <source>This computer can&apos;t make secure connections: Qt finds no TLS.</source>
        <translation>Este equipo no puede establecer conexiones seguras: Qt no encuentra TLS.</translation>
    </message>
    <message>
        <source>Install OpenSSL and the TLS plugin of Qt, or install the program again.</source>
        <translation>Instale OpenSSL y el complemento TLS de Qt, o vuelva a instalar el programa.</translation>
    </message>
</context>
<context>
    <name>InputFile</name>
    <message>
        <source>The packed data is damaged.</source>
        <translation>Los datos comprimidos están dañados.</translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation>El archivo no existe.</translation>
    </message>
    <message>
        <source>It is a folder.</source>
        <translation>Es una carpeta.</translation>
    </message>
    <message>
        <source>It is no ordinary file.</source>
        <translation>No es un archivo normal.</translation>
    </message>
</context>
<context>
    <name>JobFields</name>
    <message>
        <source>Job</source>
        <translation>Trabajo</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Proyecto</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Agente</translation>
    </message>
    <message>
        <source>Turn</source>
        <translation>Turno</translation>
    </message>
    <message>
        <source>Workflow</source>
        <translation>Flujo de trabajo</translation>
    </message>
    <message>
        <source>Workflow version</source>
        <translation>Versión del flujo de trabajo</translation>
    </message>
    <message>
        <source>Workflow session</source>
        <translation>Sesión del flujo de trabajo</translation>
    </message>
    <message>
        <source>Batch definition</source>
        <translation>Definición de lote</translation>
    </message>
    <message>
        <source>Batch execution</source>
        <translation>Ejecución de lote</translation>
    </message>
    <message>
        <source>Tool</source>
        <translation>Herramienta</translation>
    </message>
    <message>
        <source>Tool instance</source>
        <translation>Instancia de herramienta</translation>
    </message>
    <message>
        <source>Tool execution</source>
        <translation>Ejecución de herramienta</translation>
    </message>
    <message>
        <source>Module</source>
        <translation>Módulo</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Puntuación</translation>
    </message>
    <message>
        <source>Explanation</source>
        <translation>Explicación</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Customer and project</source>
        <translation>Cliente y proyecto</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>Lote</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versión</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sesión</translation>
    </message>
</context>
<context>
    <name>JobFieldsInGroup</name>
    <message>
        <source>Job</source>
        <translation>Trabajo</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Proyecto</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versión</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sesión</translation>
    </message>
    <message>
        <source>Turn</source>
        <translation>Turno</translation>
    </message>
    <message>
        <source>Definition</source>
        <translation>Definición</translation>
    </message>
    <message>
        <source>Execution</source>
        <translation>Ejecución</translation>
    </message>
    <message>
        <source>Tool</source>
        <translation>Herramienta</translation>
    </message>
    <message>
        <source>Instance</source>
        <translation>Instancia</translation>
    </message>
    <message>
        <source>Module</source>
        <translation>Módulo</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Puntuación</translation>
    </message>
    <message>
        <source>Explanation</source>
        <translation>Explicación</translation>
    </message>
</context>
<context>
    <name>JobMarks</name>
    <message>
        <source>Marks</source>
        <translation>Marcas</translation>
    </message>
    <message>
        <source>Own score</source>
        <translation>Puntuación propia</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Drawn</source>
        <translation>Sorteado</translation>
    </message>
    <message>
        <source>Score hidden</source>
        <translation>Puntuación oculta</translation>
    </message>
</context>
<context>
    <name>JobStreamReader</name>
    <message>
        <source>Check the base URL or the file: a list of scoring jobs is a JSON array.</source>
        <translation>Compruebe la URL base o el archivo: una lista de trabajos de puntuación es una matriz JSON.</translation>
    </message>
    <message>
        <source>The data is empty.</source>
        <translation>Los datos están vacíos.</translation>
    </message>
    <message>
        <source>The file is one JSON object, not a list of jobs.</source>
        <translation>El archivo es un único objeto JSON, no una lista de trabajos.</translation>
    </message>
    <message>
        <source>The answer is one JSON object, not a list of jobs.</source>
        <translation>La respuesta es un único objeto JSON, no una lista de trabajos.</translation>
    </message>
    <message>
        <source>The answer is a web page, perhaps from a proxy or a sign-in page, not a list of jobs.</source>
        <translation>La respuesta es una página web, quizá de un proxy o de inicio de sesión, no una lista de trabajos.</translation>
    </message>
    <message>
        <source>The data is not JSON.</source>
        <translation>Los datos no son JSON.</translation>
    </message>
    <message>
        <source>This is a %1 file, not a list of jobs.</source>
        <translation>Esto es un archivo %1, no una lista de trabajos.</translation>
    </message>
    <message>
        <source>Unpack it first, then open the file in it. gzip is unpacked here.</source>
        <translation>Descomprímalo primero y abra después el archivo que contiene. Aquí solo se descomprime gzip.</translation>
    </message>
    <message>
        <source>The data is one JSON text, not a list of jobs.</source>
        <translation>Los datos son un único texto JSON, no una lista de trabajos.</translation>
    </message>
    <message>
        <source>The data is “true” or “false”, not a list of jobs.</source>
        <translation>Los datos son «true» o «false», no una lista de trabajos.</translation>
    </message>
    <message>
        <source>The data is one JSON number, not a list of jobs.</source>
        <translation>Los datos son un único número JSON, no una lista de trabajos.</translation>
    </message>
</context>
<context>
    <name>KeptAccess</name>
    <message>
        <source>The connection “%1” can&apos;t be looked up. %2</source>
        <translation>No se puede consultar la conexión «%1». %2</translation>
    </message>
    <message>
        <source>There is no connection “%1”: none is kept. Add it under “Connections…” in the window.</source>
        <translation>No existe la conexión «%1»: no hay ninguna guardada. Añádala en «Conexiones…» en la ventana.</translation>
    </message>
    <message>
        <source>There is no connection “%1”. There are:</source>
        <translation>No existe la conexión «%1». Existen:</translation>
    </message>
    <message>
        <source>The system&apos;s key store takes its time: it may ask for your password in a window.</source>
        <translation>El almacén de claves del sistema está tardando: puede que pida su contraseña en una ventana.</translation>
    </message>
    <message>
        <source>The key of the connection “%1” can&apos;t be used. %2</source>
        <translation>No se puede usar la clave de la conexión «%1». %2</translation>
    </message>
    <message>
        <source>The system&apos;s key store does not give it: it is locked, or there is none.</source>
        <translation>El almacén de claves del sistema no la entrega: está bloqueado o no hay ninguno.</translation>
    </message>
    <message>
        <source>The system&apos;s key store has none for it, or it is locked.</source>
        <translation>El almacén de claves del sistema no tiene ninguna para ella, o está bloqueado.</translation>
    </message>
    <message>
        <source>There is no key for the connection “%1”. %2 Unlock it, or enter the key in the window.</source>
        <translation>No hay ninguna clave para la conexión «%1». %2 Desbloquéelo o introduzca la clave en la ventana.</translation>
    </message>
</context>
<context>
    <name>LibraryDatabase</name>
    <message>
        <source>The library %1 is on another computer. That is slow, and safe only while one program uses it; ASSAY_LIBRARY names another place.</source>
        <translation>La biblioteca %1 está en otro equipo. Eso es lento, y seguro solo mientras la use un único programa; con ASSAY_LIBRARY se indica otro lugar.</translation>
    </message>
    <message>
        <source>The library %1 is damaged. It was set aside as %2. A new one begins, without connections, views and marks.</source>
        <translation>La biblioteca %1 está dañada. Se apartó como %2. Empieza una nueva, sin conexiones, vistas ni marcas.</translation>
    </message>
</context>
<context>
    <name>LibraryError</name>
    <message>
        <source>Connections, views and marks can&apos;t be kept: Qt&apos;s driver for SQLite is missing. Install it and start again; Debian&apos;s package is libqt6sql6-sqlite.</source>
        <translation>No se pueden guardar conexiones, vistas ni marcas: falta el controlador de Qt para SQLite. Instálelo y vuelva a iniciar el programa; el paquete de Debian es libqt6sql6-sqlite.</translation>
    </message>
    <message>
        <source>The library %1 can&apos;t be opened. Connections, views and marks are not kept.</source>
        <translation>No se puede abrir la biblioteca %1. Las conexiones, vistas y marcas no se guardan.</translation>
    </message>
    <message>
        <source>%1 belongs to another program and was left as it is. Connections, views and marks are not kept.</source>
        <translation>%1 pertenece a otro programa y se dejó como estaba. Las conexiones, vistas y marcas no se guardan.</translation>
    </message>
    <message>
        <source>The library %1 is damaged. It is set aside at the next start.</source>
        <translation>La biblioteca %1 está dañada. Se apartará en el próximo inicio.</translation>
    </message>
    <message>
        <source>The library %1 was written by a newer version of Assay and was left as it is. Until you start that version, connections, views and marks are neither read nor kept.</source>
        <translation>La biblioteca %1 la escribió una versión más reciente de Assay y se dejó como estaba. Hasta que inicie esa versión, las conexiones, vistas y marcas ni se leen ni se guardan.</translation>
    </message>
    <message>
        <source>The library %1 can only be read. What you change is not kept.</source>
        <translation>La biblioteca %1 solo se puede leer. Lo que cambie no se guarda.</translation>
    </message>
    <message>
        <source>The library %1 was moved or deleted while Assay ran, so this was not kept. Put it back, or start Assay again.</source>
        <translation>La biblioteca %1 se movió o se eliminó mientras Assay estaba abierto, así que esto no se guardó. Vuelva a ponerla en su lugar o inicie Assay de nuevo.</translation>
    </message>
    <message>
        <source>Another program holds the library %1, so this was not kept. Try again.</source>
        <translation>Otro programa tiene bloqueada la biblioteca %1, así que esto no se guardó. Inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The disk is full, so this was not kept in %1. Make room and try again.</source>
        <translation>El disco está lleno, así que esto no se guardó en %1. Libere espacio e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The system did not let Assay write to %1, so this was not kept.</source>
        <translation>El sistema no permitió que Assay escribiera en %1, así que esto no se guardó.</translation>
    </message>
    <message>
        <source>There is not enough memory, so this was not kept. Close other programs and try again.</source>
        <translation>No hay memoria suficiente, así que esto no se guardó. Cierre otros programas e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>This could not be kept in the library %1.</source>
        <translation>Esto no se pudo guardar en la biblioteca %1.</translation>
    </message>
</context>
<context>
    <name>ListPage</name>
    <message>
        <source>The answer has no list “data”.</source>
        <translation>La respuesta no tiene ninguna lista «data».</translation>
    </message>
</context>
<context>
    <name>MeibelConfig</name>
    <message>
        <source>The key still lies in %1 in plain text, where every program of yours can read it.</source>
        <translation>La clave sigue sin cifrar en %1, donde cualquiera de sus programas puede leerla.</translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation>No hay ningún archivo %1.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be read.</source>
        <translation>No se puede leer %1.</translation>
    </message>
    <message>
        <source>%1 is too large to be a configuration file of Meibel.</source>
        <translation>%1 es demasiado grande para ser un archivo de configuración de Meibel.</translation>
    </message>
    <message>
        <source>%1 is not a configuration file of Meibel: it is not YAML, or a value in it is not a text.</source>
        <translation>%1 no es un archivo de configuración de Meibel: no es YAML, o algún valor que contiene no es un texto.</translation>
    </message>
    <message>
        <source>%1 holds neither a key nor an address of a service.</source>
        <translation>%1 no contiene ni una clave ni la dirección de un servicio.</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message numerus="yes">
        <source>Reading was stopped after %Ln job(s).</source>
        <translation>
            <numerusform>La lectura se detuvo tras %Ln trabajo.</numerusform>
            <numerusform>La lectura se detuvo tras %Ln trabajos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reading broke off after %Ln job(s).</source>
        <translation>
            <numerusform>La lectura se interrumpió tras %Ln trabajo.</numerusform>
            <numerusform>La lectura se interrumpió tras %Ln trabajos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The fetch was stopped after %Ln job(s).</source>
        <translation>
            <numerusform>La obtención se detuvo tras %Ln trabajo.</numerusform>
            <numerusform>La obtención se detuvo tras %Ln trabajos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The fetch broke off after %Ln job(s).</source>
        <translation>
            <numerusform>La obtención se interrumpió tras %Ln trabajo.</numerusform>
            <numerusform>La obtención se interrumpió tras %Ln trabajos.</numerusform>
        </translation>
    </message>
    <message>
        <source>The list from %1 is still shown.</source>
        <extracomment>%1 is a time of day, or day and time</extracomment>
        <translation>Se sigue mostrando la lista anterior (%1).</translation>
    </message>
    <message>
        <source>Show &amp;what arrived</source>
        <translation>Mo&amp;strar lo que llegó</translation>
    </message>
    <message>
        <source>&amp;Go back to the list before</source>
        <translation>Volver a la &amp;lista anterior</translation>
    </message>
</context>
<context>
    <name>Problem</name>
    <message>
        <source>This is not valid JSON.</source>
        <translation>Esto no es JSON válido.</translation>
    </message>
    <message>
        <source>This is not valid JSON: %1.</source>
        <translation>Esto no es JSON válido: %1.</translation>
    </message>
    <message>
        <source>The data ends in the middle of this job.</source>
        <translation>Los datos terminan en mitad de este trabajo.</translation>
    </message>
    <message>
        <source>The text is not valid UTF-8.</source>
        <translation>El texto no es UTF-8 válido.</translation>
    </message>
    <message>
        <source>A text holds an escape that is no character (%1).</source>
        <translation>Un texto contiene una secuencia de escape que no es ningún carácter (%1).</translation>
    </message>
    <message>
        <source>The value of “%1” is nested too deep.</source>
        <translation>El valor de «%1» tiene demasiados niveles de anidamiento.</translation>
    </message>
    <message>
        <source>This element is not a job: it is not a JSON object.</source>
        <translation>Este elemento no es un trabajo: no es un objeto JSON.</translation>
    </message>
    <message>
        <source>The job has no job_id.</source>
        <translation>El trabajo no tiene job_id.</translation>
    </message>
    <message>
        <source>The field “%1” holds a value of the wrong type.</source>
        <translation>El campo «%1» contiene un valor de tipo incorrecto.</translation>
    </message>
    <message>
        <source>There is no comma before this job.</source>
        <translation>Falta la coma antes de este trabajo.</translation>
    </message>
    <message>
        <source>There is a comma too many.</source>
        <translation>Hay una coma de más.</translation>
    </message>
    <message>
        <source>The list is closed here, but more jobs follow. They were read; others may be missing.</source>
        <translation>La lista se cierra aquí, pero siguen más trabajos. Se leyeron; pueden faltar otros.</translation>
    </message>
    <message>
        <source>There is more data after the end of the list. It holds no job; ignored.</source>
        <translation>Hay más datos tras el final de la lista. No contienen ningún trabajo; se ignoraron.</translation>
    </message>
    <message>
        <source>There are more bytes after the end of the packed data; they were ignored.</source>
        <translation>Hay más bytes tras el final de los datos comprimidos; se ignoraron.</translation>
    </message>
    <message>
        <source>The field “%1” is there twice; the last value counts.</source>
        <translation>El campo «%1» aparece dos veces; cuenta el último valor.</translation>
    </message>
    <message>
        <source>Another job has the same job_id, %1; both are shown.</source>
        <translation>Otro trabajo tiene el mismo job_id, %1; se muestran ambos.</translation>
    </message>
    <message>
        <source>The required field “%1” is missing.</source>
        <translation>Falta el campo obligatorio «%1».</translation>
    </message>
    <message>
        <source>The number in “%1” is too large to be used.</source>
        <translation>El número de «%1» es demasiado grande para usarlo.</translation>
    </message>
    <message>
        <source>The data is null instead of a list; it counts as an empty list.</source>
        <translation>Los datos son null en lugar de una lista; cuenta como una lista vacía.</translation>
    </message>
    <message>
        <source>The element is larger than 256 MiB.</source>
        <translation>El elemento ocupa más de 256&#xa0;MiB.</translation>
    </message>
</context>
<context>
    <name>ProblemsPanel</name>
    <message>
        <source>Copy &amp;list</source>
        <translation>Copiar &amp;lista</translation>
    </message>
    <message>
        <source>Copy the whole list as tab-separated text</source>
        <translation>Copiar la lista completa como texto separado por tabulaciones</translation>
    </message>
    <message>
        <source>Copy the list of problems</source>
        <translation>Copiar la lista de problemas</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problemas</translation>
    </message>
</context>
<context>
    <name>QueryExamples</name>
    <message>
        <source>both words, in an explanation, a name or an id</source>
        <translation>ambas palabras, en una explicación, un nombre o un ID</translation>
    </message>
    <message>
        <source>these words, one behind the other</source>
        <translation>estas palabras, una tras otra</translation>
    </message>
    <message>
        <source>a field with exactly this value</source>
        <translation>un campo con exactamente este valor</translation>
    </message>
    <message>
        <source>a value that begins so; * may also stand in front</source>
        <translation>un valor que empieza así; * también puede ir delante</translation>
    </message>
    <message>
        <source>one of several values</source>
        <translation>uno de varios valores</translation>
    </message>
    <message>
        <source>scores on the scale of their module; also &lt;=, &gt;, &gt;= and 3..5</source>
        <translation>puntuaciones en la escala de su módulo; también &lt;=, &gt;, &gt;= y 3..5</translation>
    </message>
    <message>
        <source>scores as a share of their scale, in percent</source>
        <translation>puntuaciones como parte de su escala, en porcentaje</translation>
    </message>
    <message>
        <source>all jobs but these</source>
        <translation>todos los trabajos menos estos</translation>
    </message>
    <message>
        <source>jobs without a value</source>
        <translation>trabajos sin valor en un campo</translation>
    </message>
    <message>
        <source>a regular expression</source>
        <translation>una expresión regular</translation>
    </message>
    <message>
        <source>one group or the other</source>
        <translation>un grupo o el otro</translation>
    </message>
    <message>
        <source>whole sessions that have such a job; in-turn: whole turns</source>
        <translation>sesiones enteras con un trabajo así; in-turn: turnos enteros</translation>
    </message>
    <message>
        <source>turns that lack a module</source>
        <translation>turnos en los que falta un módulo</translation>
    </message>
</context>
<context>
    <name>QueryText</name>
    <message>
        <source>This bracket closes nothing; remove it, or write it in quotation marks to look for it.</source>
        <translation>Este paréntesis no cierra nada; quítelo o escríbalo entre comillas para buscarlo.</translation>
    </message>
    <message>
        <source>A blank is missing here; a text that has brackets or quotation marks in it is written in quotation marks, with \&quot; for each inside.</source>
        <translation>Aquí falta un espacio; un texto que contiene paréntesis o comillas se escribe entre comillas, con \&quot; por cada comilla interior.</translation>
    </message>
    <message>
        <source>OR stands between two conditions, and one is missing; write &quot;OR&quot; to look for the word.</source>
        <translation>OR va entre dos condiciones y falta una de ellas; escriba &quot;OR&quot; para buscar la palabra.</translation>
    </message>
    <message>
        <source>Here a condition is missing before the bracket closes.</source>
        <translation>Aquí falta una condición antes de que se cierre el paréntesis.</translation>
    </message>
    <message>
        <source>The query ends too early: here a condition is missing.</source>
        <translation>La consulta termina antes de tiempo: aquí falta una condición.</translation>
    </message>
    <message>
        <source>A - excludes what directly follows it, and nothing does; write &quot;-&quot; to look for the sign.</source>
        <translation>Un - excluye lo que le sigue directamente, pero aquí no le sigue nada; escriba &quot;-&quot; para buscar el signo.</translation>
    </message>
    <message numerus="yes">
        <source>More than %Ln bracket(s) are open here; join the conditions with fewer.</source>
        <translation>
            <numerusform>Aquí hay más de %Ln paréntesis abierto; una las condiciones con menos paréntesis.</numerusform>
            <numerusform>Aquí hay más de %Ln paréntesis abiertos; una las condiciones con menos paréntesis.</numerusform>
        </translation>
    </message>
    <message>
        <source>This bracket is not closed; add a ) where its group ends.</source>
        <translation>Este paréntesis no se cierra; añada un ) donde termine su grupo.</translation>
    </message>
    <message>
        <source>A blank already means “and”: leave AND out, or write &quot;AND&quot; to look for the word.</source>
        <translation>Un espacio ya significa «y»: omita AND o escriba &quot;AND&quot; para buscar la palabra.</translation>
    </message>
    <message>
        <source>A - before a condition means “not”: write it instead of NOT, or write &quot;NOT&quot; to look for the word.</source>
        <translation>Un - delante de una condición significa «no»: úselo en lugar de NOT o escriba &quot;NOT&quot; para buscar la palabra.</translation>
    </message>
    <message>
        <source>Here is nothing to look for; write a word, or a field with a colon and a value.</source>
        <translation>Aquí no hay nada que buscar; escriba una palabra, o un campo con dos puntos y un valor.</translation>
    </message>
    <message>
        <source>After “%1:” a value is missing; it follows without a blank, and &quot;&quot; is an empty text.</source>
        <translation>Después de «%1:» falta un valor; va sin espacio, y &quot;&quot; es un texto vacío.</translation>
    </message>
    <message>
        <source>After “%1:” conditions follow in brackets, such as %1:(score:&lt;3).</source>
        <translation>Después de «%1:» van condiciones entre paréntesis, como %1:(score:&lt;3).</translation>
    </message>
    <message>
        <source>After “has:” the name of a field is missing, such as has:explanation.</source>
        <translation>Después de «has:» falta el nombre de un campo, como has:explanation.</translation>
    </message>
    <message>
        <source>Before the colon the name of a field is missing; write &quot;:&quot; to look for a colon.</source>
        <translation>Antes de los dos puntos falta el nombre de un campo; escriba &quot;:&quot; para buscar los dos puntos.</translation>
    </message>
    <message>
        <source>The jobs have no field “%1”; write the text in quotation marks to look for it.</source>
        <translation>Los trabajos no tienen ningún campo «%1»; escriba el texto entre comillas para buscarlo.</translation>
    </message>
    <message>
        <source>Only score, share and turn are compared with &lt; and &gt;; write the value in quotation marks if it begins with one.</source>
        <translation>Solo score, share y turn se comparan con &lt; y &gt;; escriba el valor entre comillas si empieza por uno de esos signos.</translation>
    </message>
    <message>
        <source>Here a value is missing; &quot;&quot; is an empty text.</source>
        <translation>Aquí falta un valor; &quot;&quot; es un texto vacío.</translation>
    </message>
    <message>
        <source>A turn is compared with a whole number: 3, &lt;3, &lt;=3, &gt;3, &gt;=3 or 1..3, without blanks.</source>
        <translation>Un turno se compara con un número entero: 3, &lt;3, &lt;=3, &gt;3, &gt;=3 o 1..3, sin espacios.</translation>
    </message>
    <message>
        <source>A score is compared with a number: 3, &lt;3, &lt;=3, &gt;3, &gt;=3 or 1..3, without blanks.</source>
        <translation>Una puntuación se compara con un número: 3, &lt;3, &lt;=3, &gt;3, &gt;=3 o 1..3, sin espacios.</translation>
    </message>
    <message>
        <source>This range is empty; write the lower end first.</source>
        <translation>Este intervalo está vacío; escriba primero el extremo inferior.</translation>
    </message>
    <message>
        <source>A * stands for other characters only at the beginning or the end of a value; write the value in quotation marks if the * belongs to it.</source>
        <translation>Un * solo representa otros caracteres al principio o al final de un valor; escriba el valor entre comillas si el * forma parte de él.</translation>
    </message>
    <message>
        <source>A quotation mark is missing at the end of this text; write \&quot; for one that belongs to the text.</source>
        <translation>Faltan las comillas al final de este texto; escriba \&quot; para las que formen parte del texto.</translation>
    </message>
    <message>
        <source>Within quotation marks, \ must be followed by &quot;, \, n, r, t, or u and four digits; write \\ for a \ itself.</source>
        <translation>Entre comillas, a \ debe seguirle &quot;, \, n, r, t, o bien u y cuatro dígitos; escriba \\ para la propia \.</translation>
    </message>
    <message>
        <source>A / at the beginning starts a regular expression, which another / ends; write the text in quotation marks to look for the / itself.</source>
        <translation>Una / al principio inicia una expresión regular, que termina con otra /; escriba el texto entre comillas para buscar la propia /.</translation>
    </message>
    <message numerus="yes">
        <source>The query has more than %Ln character(s); shorten it.</source>
        <translation>
            <numerusform>La consulta tiene más de %Ln carácter; acórtela.</numerusform>
            <numerusform>La consulta tiene más de %Ln caracteres; acórtela.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The query has more than %Ln comparison(s); write the values of one field as field:(a OR b OR c).</source>
        <translation>
            <numerusform>La consulta tiene más de %Ln comparación; escriba los valores de un mismo campo como field:(a OR b OR c).</numerusform>
            <numerusform>La consulta tiene más de %Ln comparaciones; escriba los valores de un mismo campo como field:(a OR b OR c).</numerusform>
        </translation>
    </message>
    <message>
        <source>A round bracket of the regular expression has no partner; write \( or \) for the character.</source>
        <translation>Un paréntesis de la expresión regular no tiene pareja; escriba \( o \) para indicar el carácter.</translation>
    </message>
    <message>
        <source>A square bracket of the regular expression is not closed; write \[ for the character.</source>
        <translation>Un corchete de la expresión regular no se cierra; escriba \[ para indicar el carácter.</translation>
    </message>
    <message>
        <source>In the regular expression nothing stands before “%1” that it could repeat; write a \ before it for the character.</source>
        <translation>En la expresión regular no hay nada delante de «%1» que se pueda repetir; escriba una \ delante para indicar el carácter.</translation>
    </message>
    <message>
        <source>The regular expression repeats too often with “%1”; 1000 times is the most.</source>
        <translation>La expresión regular repite demasiadas veces con «%1»; el máximo es 1000.</translation>
    </message>
    <message>
        <source>The regular expression has no such range of characters as “%1”; write the lower end first.</source>
        <translation>En la expresión regular no existe un intervalo de caracteres «%1»; escriba primero el extremo inferior.</translation>
    </message>
    <message>
        <source>The regular expression is too large; shorten it, or repeat less.</source>
        <translation>La expresión regular es demasiado grande; acórtela o use menos repeticiones.</translation>
    </message>
    <message>
        <source>The regular expression ends with a single \; write \\ for the character.</source>
        <translation>La expresión regular termina con una sola \; escriba \\ para indicar el carácter.</translation>
    </message>
    <message>
        <source>The regular expression does not know “%1” (its syntax is that of RE2); write a \ before a character that stands for itself.</source>
        <translation>La expresión regular no reconoce «%1» (su sintaxis es la de RE2); escriba una \ delante de un carácter que se represente a sí mismo.</translation>
    </message>
    <message>
        <source>There is no such mark; the marks are reviewed, flag, discuss, star, agree and disagree, and has:mark finds every one.</source>
        <translation>Esa marca no existe; las marcas son reviewed, flag, discuss, star, agree y disagree, y has:mark las encuentra todas.</translation>
    </message>
</context>
<context>
    <name>RefinementPanel</name>
    <message>
        <source>Refine here</source>
        <translation>Refinar aquí</translation>
    </message>
    <message>
        <source>Clear all</source>
        <translation>Quitar todo</translation>
    </message>
    <message>
        <source>Clear all refinements</source>
        <translation>Quitar todos los refinamientos</translation>
    </message>
    <message>
        <source>More fields…</source>
        <translation>Más campos…</translation>
    </message>
    <message>
        <source>Choose which fields are listed here</source>
        <translation>Elegir qué campos se muestran aquí</translation>
    </message>
    <message>
        <source>Show all jobs again</source>
        <translation>Volver a mostrar todos los trabajos</translation>
    </message>
    <message>
        <source>Narrows what is shown, at once and without a request.</source>
        <translation>Limita lo que se muestra, al instante y sin ninguna solicitud.</translation>
    </message>
</context>
<context>
    <name>ResourceErrors</name>
    <message>
        <source>There is not enough memory for all the jobs.</source>
        <translation>No hay memoria suficiente para todos los trabajos.</translation>
    </message>
    <message>
        <source>Close other programs, or load fewer jobs: with a filter, or from a smaller file.</source>
        <translation>Cierre otros programas o cargue menos trabajos: con un filtro o desde un archivo más pequeño.</translation>
    </message>
    <message>
        <source>The system starts no more threads for this program.</source>
        <translation>El sistema no inicia más hilos para este programa.</translation>
    </message>
    <message>
        <source>Close other programs, or raise the limit on processes of your account.</source>
        <translation>Cierre otros programas o aumente el límite de procesos de su cuenta.</translation>
    </message>
</context>
<context>
    <name>ScoreRangeWidget</name>
    <message>
        <source>Score, as share of scale</source>
        <translation>Puntuación, como parte de la escala</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Show jobs of every score</source>
        <translation>Mostrar trabajos con cualquier puntuación</translation>
    </message>
    <message>
        <source>Clear the score range</source>
        <translation>Quitar el intervalo de puntuación</translation>
    </message>
    <message>
        <source>Score range</source>
        <translation>Intervalo de puntuación</translation>
    </message>
    <message>
        <source>Lowest share of scale, in percent</source>
        <translation>Parte mínima de la escala, en porcentaje</translation>
    </message>
    <message>
        <source>Lowest share of scale</source>
        <translation>Parte mínima de la escala</translation>
    </message>
    <message>
        <source> %</source>
        <translation>&#xa0;%</translation>
    </message>
    <message>
        <source>to</source>
        <comment>between two numbers</comment>
        <translation>a</translation>
    </message>
    <message>
        <source>Highest share of scale, in percent</source>
        <translation>Parte máxima de la escala, en porcentaje</translation>
    </message>
    <message>
        <source>Highest share of scale</source>
        <translation>Parte máxima de la escala</translation>
    </message>
    <message>
        <source>Jobs without a score, or on an unknown scale, are hidden while a range is set.</source>
        <translation>Los trabajos sin puntuación, o con una escala desconocida, se ocultan mientras haya un intervalo definido.</translation>
    </message>
</context>
<context>
    <name>ScoreSummary</name>
    <message>
        <source>The answer is a list, not an object.</source>
        <translation>La respuesta es una lista, no un objeto.</translation>
    </message>
</context>
<context>
    <name>ScoreText</name>
    <message>
        <source>Submitted</source>
        <translation>Enviado</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>En curso</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Completado</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fallido</translation>
    </message>
    <message>
        <source>Not run</source>
        <translation>No ejecutado</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <extracomment>A score and the top of its scale: 7 / 10</extracomment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>no score</source>
        <translation>sin puntuación</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>Read by screen readers: 7 of 10</extracomment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>unknown scale</source>
        <translation>escala desconocida</translation>
    </message>
    <message>
        <source>%1 %</source>
        <extracomment>A share of scale in per cent</extracomment>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>%1–%2, judge</source>
        <extracomment>A scale: from %1 to %2</extracomment>
        <translation>%1–%2, juez</translation>
    </message>
    <message>
        <source>%1–%2, statistical</source>
        <extracomment>A scale: from %1 to %2</extracomment>
        <translation>%1–%2, estadístico</translation>
    </message>
</context>
<context>
    <name>ServiceAccess</name>
    <message>
        <source>MEIBEL_API_KEY can&apos;t be used. %1</source>
        <translation>MEIBEL_API_KEY no se puede usar. %1</translation>
    </message>
    <message>
        <source>MEIBEL_TOKEN can&apos;t be used. %1</source>
        <translation>MEIBEL_TOKEN no se puede usar. %1</translation>
    </message>
    <message>
        <source>There is no key. Set MEIBEL_API_KEY to it, or MEIBEL_TOKEN to a token, or use --open or --demo.</source>
        <translation>No hay ninguna clave. Defínala en MEIBEL_API_KEY, o un token en MEIBEL_TOKEN, o use --open o --demo.</translation>
    </message>
</context>
<context>
    <name>ServiceFilterPanel</name>
    <message>
        <source>Ask the service</source>
        <translation>Pedir al servicio</translation>
    </message>
    <message>
        <source>Clear all</source>
        <translation>Vaciar todo</translation>
    </message>
    <message>
        <source>Empty all fields of this form</source>
        <translation>Vaciar todos los campos de este formulario</translation>
    </message>
    <message>
        <source>Clear all fields of the service filter</source>
        <translation>Vaciar todos los campos del filtro del servicio</translation>
    </message>
    <message>
        <source>Show or hide the fields</source>
        <translation>Mostrar u ocultar los campos</translation>
    </message>
    <message>
        <source>Show the fields of the service filter</source>
        <translation>Mostrar los campos del filtro del servicio</translation>
    </message>
    <message>
        <source>Decides what is fetched. Values match exactly.</source>
        <translation>Decide qué se obtiene. Los valores deben coincidir exactamente.</translation>
    </message>
    <message>
        <source>Fetch</source>
        <translation>Obtener</translation>
    </message>
    <message>
        <source>Ask the service for the jobs that match</source>
        <translation>Pedir al servicio los trabajos que coincidan</translation>
    </message>
</context>
<context>
    <name>SettingsFile</name>
    <message>
        <source>The settings file %1 is damaged. It was set aside as %2, and the settings begin anew.</source>
        <translation>El archivo de configuración %1 está dañado. Se ha apartado como %2 y la configuración empieza de nuevo.</translation>
    </message>
    <message>
        <source>The settings can&apos;t be written to %1. What you change holds until the program ends.</source>
        <translation>La configuración no se puede escribir en %1. Lo que cambie valdrá hasta que termine el programa.</translation>
    </message>
</context>
<context>
    <name>StateContent</name>
    <message>
        <source>See how every job scored, and why</source>
        <translation>Vea qué puntuación tiene cada trabajo y por qué</translation>
    </message>
    <message>
        <source>Nothing that is read here leaves this machine.</source>
        <translation>Nada de lo que se lee aquí sale de este equipo.</translation>
    </message>
    <message>
        <source>&amp;Use the key in MEIBEL_API_KEY</source>
        <translation>Usar la c&amp;lave de MEIBEL_API_KEY</translation>
    </message>
    <message>
        <source>The environment has one; it stays in memory only</source>
        <translation>El entorno tiene una; solo se conserva en memoria</translation>
    </message>
    <message>
        <source>Enter a &amp;key</source>
        <translation>Introducir una &amp;clave</translation>
    </message>
    <message>
        <source>Connect to the service with an API key</source>
        <translation>Conectar con el servicio mediante una clave de API</translation>
    </message>
    <message>
        <source>&amp;Open a file</source>
        <translation>A&amp;brir un archivo</translation>
    </message>
    <message>
        <source>A saved response: JSON or NDJSON, also in gzip</source>
        <translation>Una respuesta guardada: JSON o NDJSON, también en gzip</translation>
    </message>
    <message>
        <source>&amp;Look at the demo</source>
        <translation>Ver la &amp;demostración</translation>
    </message>
    <message>
        <source>Made-up jobs from a server inside this program</source>
        <translation>Trabajos ficticios de un servidor dentro de este programa</translation>
    </message>
    <message>
        <source>Ready to fetch</source>
        <translation>Listo para obtener trabajos</translation>
    </message>
    <message>
        <source>Jobs come from %1. Filters under “Ask the service” narrow what is fetched.</source>
        <extracomment>%1 is a host name</extracomment>
        <translation>Los trabajos vienen de %1. Los filtros de «Pedir al servicio» limitan lo que se obtiene.</translation>
    </message>
    <message>
        <source>Fetch job&amp;s</source>
        <translation>&amp;Obtener trabajos</translation>
    </message>
    <message>
        <source>%1 Retry %2 of %3.</source>
        <extracomment>%1 is a sentence: why the last try failed; %2 and %3 are numbers</extracomment>
        <translation>%1 Reintento %2 de %3.</translation>
    </message>
    <message>
        <source>Reading jobs from %1</source>
        <extracomment>%1 is a host name or a file name</extracomment>
        <translation>Leyendo trabajos de %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>%1 and %2 are amounts such as 3.1 MB</extracomment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>%1 so far</source>
        <extracomment>%1 is an amount such as 3.1 MB</extracomment>
        <translation>%1 hasta ahora</translation>
    </message>
    <message>
        <source>The first rows show up as soon as they arrive.</source>
        <translation>Las primeras filas aparecen en cuanto llegan.</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Detener</translation>
    </message>
    <message>
        <source>No job could be read</source>
        <translation>No se pudo leer ningún trabajo</translation>
    </message>
    <message>
        <source>What was wrong with each one is listed under problems.</source>
        <translation>En «Problemas» se indica qué falló en cada uno.</translation>
    </message>
    <message>
        <source>Show the &amp;problems</source>
        <translation>Mostrar los &amp;problemas</translation>
    </message>
    <message>
        <source>There are no jobs here</source>
        <translation>Aquí no hay trabajos</translation>
    </message>
    <message>
        <source>The service has none for these filters. It compares them exactly, capitals included.</source>
        <translation>El servicio no tiene ninguno con estos filtros. Los compara exactamente, mayúsculas incluidas.</translation>
    </message>
    <message>
        <source>The answer was an empty list.</source>
        <translation>La respuesta fue una lista vacía.</translation>
    </message>
    <message>
        <source>&amp;Clear the filters and fetch again</source>
        <translation>&amp;Quitar los filtros y obtener de nuevo</translation>
    </message>
    <message>
        <source>Fetch a&amp;gain</source>
        <translation>&amp;Obtener de nuevo</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>Sin coincidencias</translation>
    </message>
    <message numerus="yes">
        <source>None of the %Ln jobs passes what is set under “Refine here”.</source>
        <translation>
            <numerusform>El único trabajo no cumple lo indicado en «Refinar aquí».</numerusform>
            <numerusform>Ninguno de los %Ln trabajos cumple lo indicado en «Refinar aquí».</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Show all jobs</source>
        <translation>&amp;Mostrar todos los trabajos</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Reintentar</translation>
    </message>
    <message>
        <source>&amp;Change the connection</source>
        <translation>&amp;Cambiar la conexión</translation>
    </message>
    <message>
        <source>&amp;Open another file</source>
        <translation>A&amp;brir otro archivo</translation>
    </message>
    <message>
        <source>Enter &amp;Key…</source>
        <translation>&amp;Introducir clave…</translation>
    </message>
    <message numerus="yes">
        <source>Trying again in %Ln second(s)</source>
        <translation>
            <numerusform>Se reintentará en %Ln segundo</numerusform>
            <numerusform>Se reintentará en %Ln segundos</numerusform>
        </translation>
    </message>
    <message>
        <source>The file has an empty list.</source>
        <translation>El archivo contiene una lista vacía.</translation>
    </message>
    <message>
        <source>&amp;Use the token in MEIBEL_TOKEN</source>
        <translation>Usar el &amp;token de MEIBEL_TOKEN</translation>
    </message>
</context>
<context>
    <name>ViewCheck</name>
    <message>
        <source>The view needs a name.</source>
        <translation>La vista necesita un nombre.</translation>
    </message>
    <message numerus="yes">
        <source>The name of the view may have %Ln character(s), none of them invisible.</source>
        <translation>
            <numerusform>El nombre de la vista puede tener como máximo %Ln carácter, que no sea invisible.</numerusform>
            <numerusform>El nombre de la vista puede tener como máximo %Ln caracteres, ninguno de ellos invisible.</numerusform>
        </translation>
    </message>
    <message>
        <source>The query of the view is too long to be kept.</source>
        <translation>La consulta de la vista es demasiado larga para guardarla.</translation>
    </message>
    <message>
        <source>The query of the view holds invisible characters, so that it is not what it looks like.</source>
        <translation>La consulta de la vista contiene caracteres invisibles, así que no es lo que parece.</translation>
    </message>
    <message>
        <source>The view has too many columns, or some without a readable name.</source>
        <translation>La vista tiene demasiadas columnas, o algunas sin un nombre legible.</translation>
    </message>
</context>
<context>
    <name>ViewFile</name>
    <message>
        <source>This file holds no views of Assay.</source>
        <translation>Este archivo no contiene vistas de Assay.</translation>
    </message>
    <message>
        <source>This file of views has a form that this version of Assay does not know. A newer version may read it.</source>
        <translation>Este archivo de vistas tiene una forma que esta versión de Assay no conoce. Quizá una versión más reciente pueda leerlo.</translation>
    </message>
    <message>
        <source>This file is too large to be a file of views.</source>
        <translation>Este archivo es demasiado grande para ser un archivo de vistas.</translation>
    </message>
    <message>
        <source>This file is not JSON, so it holds no views: the fault is at byte %L1.</source>
        <translation>Este archivo no es JSON, así que no contiene vistas: el error está en el byte %L1.</translation>
    </message>
    <message>
        <source>View number %L1 of this file can&apos;t be taken over, so none was.</source>
        <translation>La vista número %L1 de este archivo no se puede importar, así que no se importó ninguna.</translation>
    </message>
    <message numerus="yes">
        <source>This file holds too many views: at most %Ln can be taken over at a time.</source>
        <translation>
            <numerusform>Este archivo contiene demasiadas vistas: se puede importar %Ln a la vez como máximo.</numerusform>
            <numerusform>Este archivo contiene demasiadas vistas: se pueden importar %Ln a la vez como máximo.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file %1 can&apos;t be read: %2</source>
        <translation>No se puede leer el archivo %1: %2</translation>
    </message>
    <message>
        <source>The file %1 can&apos;t be written: %2</source>
        <translation>No se puede escribir el archivo %1: %2</translation>
    </message>
</context>
<context>
    <name>ViewLink</name>
    <message>
        <source>This link is incomplete or damaged. Ask for it once more, or copy it whole.</source>
        <translation>Este enlace está incompleto o dañado. Pídalo otra vez o cópielo entero.</translation>
    </message>
    <message>
        <source>This link names a service that is not reached over HTTPS, so it was not followed.</source>
        <translation>Este enlace indica un servicio al que no se accede por HTTPS, así que no se siguió.</translation>
    </message>
    <message>
        <source>This link names a service with a user, a password or a query in its address, so it was not followed.</source>
        <translation>Este enlace indica un servicio con un usuario, una contraseña o una cadena de consulta en su dirección, así que no se siguió.</translation>
    </message>
    <message>
        <source>This link holds a key or a password. Assay takes none from a link.</source>
        <translation>Este enlace contiene una clave o una contraseña. Assay no acepta ninguna de un enlace.</translation>
    </message>
    <message>
        <source>This link holds something that this version of Assay does not know. A newer version may read it.</source>
        <translation>Este enlace contiene algo que esta versión de Assay no conoce. Quizá una versión más reciente pueda leerlo.</translation>
    </message>
    <message>
        <source>This link can&apos;t be followed.</source>
        <translation>No se puede seguir este enlace.</translation>
    </message>
    <message>
        <source>This link holds invisible characters, so that it is not what it looks like.</source>
        <translation>Este enlace contiene caracteres invisibles, así que no es lo que parece.</translation>
    </message>
    <message>
        <source>The query of this link is wrong.</source>
        <translation>La consulta de este enlace es incorrecta.</translation>
    </message>
    <message>
        <source>This link is too long to be followed.</source>
        <translation>Este enlace es demasiado largo para seguirlo.</translation>
    </message>
    <message>
        <source>This is no link to a view of Assay.</source>
        <translation>Esto no es un enlace a una vista de Assay.</translation>
    </message>
</context>
<context>
    <name>WatchText</name>
    <message>
        <source>Paused: the service takes no more requests for now</source>
        <translation>En pausa: el servicio no acepta más solicitudes por ahora</translation>
    </message>
    <message>
        <source>Paused: the service can&apos;t be reached</source>
        <translation>En pausa: no se puede acceder al servicio</translation>
    </message>
    <message>
        <source>Paused: the service did not answer in time</source>
        <translation>En pausa: el servicio no respondió a tiempo</translation>
    </message>
    <message>
        <source>Paused: the answer broke off</source>
        <translation>En pausa: la respuesta se interrumpió</translation>
    </message>
    <message>
        <source>Paused: the service has an error</source>
        <translation>En pausa: el servicio tiene un error</translation>
    </message>
    <message>
        <source>Watching has ended: the service asks for a longer wait</source>
        <translation>La vigilancia ha terminado: el servicio pide una espera más larga</translation>
    </message>
    <message>
        <source>Watching has ended: the service refused the key</source>
        <translation>La vigilancia ha terminado: el servicio rechazó la clave</translation>
    </message>
    <message>
        <source>Watching has ended: there is not enough memory</source>
        <translation>La vigilancia ha terminado: no hay memoria suficiente</translation>
    </message>
    <message>
        <source>Watching has ended: the service did not send the jobs</source>
        <translation>La vigilancia ha terminado: el servicio no envió los trabajos</translation>
    </message>
    <message>
        <source>No job is pending: there is nothing to watch</source>
        <translation>Ningún trabajo está pendiente: no hay nada que vigilar</translation>
    </message>
    <message>
        <source>Finished: %1</source>
        <translation>Terminado: %1</translation>
    </message>
    <message>
        <source>Slowed down to every %1, as the service asks</source>
        <extracomment>%1 is a time such as &quot;5 min&quot;</extracomment>
        <translation>Vigilancia ralentizada: cada %1, como pide el servicio</translation>
    </message>
    <message>
        <source>Watching every %1</source>
        <extracomment>%1 is a time such as &quot;30 s&quot;</extracomment>
        <translation>Vigilancia cada %1</translation>
    </message>
    <message>
        <source>%1 · next in %2</source>
        <extracomment>%1 is such as &quot;Watching every 30 s&quot;, %2 a time such as &quot;12 s&quot;</extracomment>
        <translation>%1 · la próxima en %2</translation>
    </message>
    <message>
        <source>%1 · fetching</source>
        <extracomment>%1 is such as &quot;Watching every 30 s&quot;</extracomment>
        <translation>%1 · obteniendo</translation>
    </message>
    <message>
        <source>%1 · next try in %2</source>
        <extracomment>%1 is such as &quot;Paused: the service can&apos;t be reached&quot;, %2 a time such as &quot;12 s&quot;</extracomment>
        <translation>%1 · próximo intento en %2</translation>
    </message>
    <message>
        <source>%1 s</source>
        <extracomment>Seconds</extracomment>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min</source>
        <extracomment>Minutes</extracomment>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 h</source>
        <extracomment>Hours</extracomment>
        <translation>%1 h</translation>
    </message>
    <message numerus="yes">
        <source>%Ln completed</source>
        <comment>jobs</comment>
        <translation>
            <numerusform>%Ln completado</numerusform>
            <numerusform>%Ln completados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed</source>
        <comment>jobs</comment>
        <translation>
            <numerusform>%Ln fallido</numerusform>
            <numerusform>%Ln fallidos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not run</source>
        <comment>jobs</comment>
        <translation>
            <numerusform>%Ln no ejecutado</numerusform>
            <numerusform>%Ln no ejecutados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln with another status</source>
        <comment>jobs</comment>
        <translation>
            <numerusform>%Ln con otro estado</numerusform>
            <numerusform>%Ln con otro estado</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not in the list any more</source>
        <comment>jobs</comment>
        <translation>
            <numerusform>%Ln ya no está en la lista</numerusform>
            <numerusform>%Ln ya no están en la lista</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <extracomment>Between two parts of a list</extracomment>
        <translation>, </translation>
    </message>
</context>
<context>
    <name>WindowRunner</name>
    <message>
        <source>There is not enough memory for what was just asked for. Close other programs, or load fewer jobs.</source>
        <translation>No hay memoria suficiente para lo que se acaba de pedir. Cierre otros programas o cargue menos trabajos.</translation>
    </message>
</context>
<context>
    <name>assay::AboutDialog</name>
    <message>
        <source>About %1</source>
        <extracomment>%1 is the program&apos;s name</extracomment>
        <translation>Acerca de %1</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Versión %1</translation>
    </message>
    <message>
        <source>Browse confidence-scoring jobs: which agent, workflow or tool output was judged, by which module, how it scored and why.</source>
        <translation>Explore trabajos de puntuación de confianza: qué resultado de un agente, flujo de trabajo o herramienta se juzgó, con qué módulo, qué puntuación obtuvo y por qué.</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later (GPL-3.0-or-later). It comes without any warranty.</source>
        <translation>Software libre bajo la Licencia Pública General de GNU, versión 3 o posterior (GPL-3.0-or-later). Se ofrece sin garantía alguna.</translation>
    </message>
    <message>
        <source>Built on Qt %1, QCustomPlot, simdjson, cpp-httplib, RE2, QtKeychain, yaml-cpp, SQLite and zlib.</source>
        <extracomment>%1 is a version number</extracomment>
        <translation>Creado con Qt %1, QCustomPlot, simdjson, cpp-httplib, RE2, QtKeychain, yaml-cpp, SQLite y zlib.</translation>
    </message>
</context>
<context>
    <name>assay::ActionList</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>An entry of a submenu; %1 is the title of the submenu, %2 the entry: &quot;Theme: Dark&quot;</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>assay::ActiveFilters</name>
    <message>
        <source>no value</source>
        <translation>sin valor</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is a field&apos;s title, %2 a list of values</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Score: %1–%2 % of the scale</source>
        <extracomment>%1 and %2 are percentages of the scale</extracomment>
        <translation>Puntuación: %1–%2&#xa0;% de la escala</translation>
    </message>
    <message>
        <source>Contains “%1”</source>
        <translation>Contiene «%1»</translation>
    </message>
    <message>
        <source>, </source>
        <extracomment>Separates the values of a list</extracomment>
        <translation>, </translation>
    </message>
    <message>
        <source>Clear Refinements</source>
        <translation>Quitar refinamientos</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <extracomment>%1 is a filter, such as &quot;Module: coherence&quot;</extracomment>
        <translation>Quitar «%1»</translation>
    </message>
    <message>
        <source>Switch On %1</source>
        <extracomment>%1 is a filter, such as &quot;Module: coherence&quot;</extracomment>
        <translation>Activar «%1»</translation>
    </message>
    <message>
        <source>Switch Off %1</source>
        <translation>Desactivar «%1»</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <translation>
            <numerusform>%1 y %Ln más</numerusform>
            <numerusform>%1 y %Ln más</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: not %2</source>
        <extracomment>A filter that hides values: %1 is a field&apos;s title, %2 a list of values, such as &quot;Module: not coherence&quot;</extracomment>
        <translation>%1: excepto %2</translation>
    </message>
    <message>
        <source>Clear Service Filters</source>
        <translation>Quitar filtros del servicio</translation>
    </message>
</context>
<context>
    <name>assay::ChipBar</name>
    <message>
        <source>Clear all</source>
        <translation>Quitar todo</translation>
    </message>
    <message>
        <source>Active filters</source>
        <translation>Filtros activos</translation>
    </message>
    <message>
        <source>Remove every service filter and refinement; without service filters, all jobs are fetched</source>
        <translation>Quitar todos los filtros del servicio y los refinamientos; sin filtros del servicio se obtienen todos los trabajos</translation>
    </message>
</context>
<context>
    <name>assay::ChipButton</name>
    <message>
        <source>Service filter, %1</source>
        <extracomment>Read by screen readers; %1 is a filter such as &quot;Module: correctness&quot;</extracomment>
        <translation>Pedido al servicio, %1</translation>
    </message>
    <message>
        <source>Refinement, %1</source>
        <translation>Refinado aquí, %1</translation>
    </message>
    <message>
        <source>On. Space switches it off, Delete removes it.</source>
        <translation>Activado. Espacio lo desactiva, Supr lo quita.</translation>
    </message>
    <message>
        <source>Off. Space switches it on, Delete removes it.</source>
        <translation>Desactivado. Espacio lo activa, Supr lo quita.</translation>
    </message>
    <message>
        <source>Remove this filter</source>
        <translation>Quitar este filtro</translation>
    </message>
    <message>
        <source>The service was asked for this. Click to leave it out of the next fetch.</source>
        <translation>Este valor se pidió al servicio. Haga clic para no pedirlo la próxima vez.</translation>
    </message>
    <message>
        <source>Left out of the next fetch. Click to ask for it again.</source>
        <translation>No se pedirá la próxima vez. Haga clic para pedirlo de nuevo.</translation>
    </message>
    <message>
        <source>Click to switch this refinement off</source>
        <translation>Haga clic para desactivar este refinamiento</translation>
    </message>
    <message>
        <source>Click to switch this refinement on</source>
        <translation>Haga clic para activar este refinamiento</translation>
    </message>
</context>
<context>
    <name>assay::ColumnMenu</name>
    <message>
        <source>&amp;Column “%1”</source>
        <extracomment>%1 is the title of a column, such as Module</extracomment>
        <translation>&amp;Columna «%1»</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
    <message>
        <source>Sort &amp;Ascending</source>
        <translation>Orden &amp;ascendente</translation>
    </message>
    <message>
        <source>Sort &amp;Descending</source>
        <translation>Orden &amp;descendente</translation>
    </message>
    <message>
        <source>Sort as a &amp;Further Key</source>
        <translation>Ordenar &amp;también por esta columna</translation>
    </message>
    <message>
        <source>Do &amp;Not Sort</source>
        <translation>&amp;No ordenar</translation>
    </message>
    <message>
        <source>Fit &amp;Width</source>
        <translation>A&amp;justar el ancho</translation>
    </message>
    <message>
        <source>&amp;Hide</source>
        <translation>&amp;Ocultar</translation>
    </message>
</context>
<context>
    <name>assay::CommandPalette</name>
    <message>
        <source>Find an action</source>
        <translation>Buscar una acción</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation>¿Qué quiere hacer?</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Acciones</translation>
    </message>
    <message>
        <source>Nothing is called that. Try fewer letters.</source>
        <translation>Nada se llama así. Pruebe con menos letras.</translation>
    </message>
</context>
<context>
    <name>assay::ConnectionActions</name>
    <message>
        <source>&amp;Connections…</source>
        <translation>&amp;Conexiones…</translation>
    </message>
    <message>
        <source>Choose the service and the key; keep several under names</source>
        <translation>Elegir el servicio y la clave; guardar varios con nombres</translation>
    </message>
</context>
<context>
    <name>assay::ConnectionDialog</name>
    <message>
        <source>&amp;Connect and Fetch</source>
        <translation>Co&amp;nectar y obtener</translation>
    </message>
    <message>
        <source>The system&apos;s key store takes its time: it may ask for your password, perhaps behind this window.</source>
        <translation>El almacén de claves del sistema está tardando: puede que pida su contraseña, quizá detrás de esta ventana.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln connection(s) have changes that are not saved.</source>
        <translation>
            <numerusform>%Ln conexión tiene cambios sin guardar.</numerusform>
            <numerusform>%Ln conexiones tienen cambios sin guardar.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Discard the Changes</source>
        <translation>&amp;Descartar los cambios</translation>
    </message>
    <message>
        <source>&amp;Keep Editing</source>
        <translation>&amp;Seguir editando</translation>
    </message>
    <message>
        <source>Sa&amp;ve</source>
        <translation>&amp;Guardar</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>Impor&amp;tar</translation>
    </message>
    <message>
        <source>&amp;Empty Connection</source>
        <translation>Conexión &amp;vacía</translation>
    </message>
    <message>
        <source>From ~/.meibel/&amp;config.yaml…</source>
        <translation>De ~/.meibel/&amp;config.yaml…</translation>
    </message>
    <message>
        <source>From the E&amp;nvironment</source>
        <translation>Del e&amp;ntorno</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Conexiones</translation>
    </message>
    <message>
        <source>Connect to the Service</source>
        <translation>Conectar con el servicio</translation>
    </message>
    <message>
        <source>Clos&amp;e</source>
        <translation>&amp;Cerrar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>No name</source>
        <translation>Sin nombre</translation>
    </message>
    <message>
        <source>%1 (not saved)</source>
        <extracomment>%1 is the name of a connection</extracomment>
        <translation>%1 (sin guardar)</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>Of a connection in a list: its name, its colour in a word</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Delete the connection “%1”?</source>
        <translation>¿Eliminar la conexión «%1»?</translation>
    </message>
    <message>
        <source>Its key is removed from the system&apos;s key store, too.</source>
        <translation>Su clave también se quita del almacén de claves del sistema.</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Eliminar</translation>
    </message>
    <message>
        <source>Testing…</source>
        <translation>Probando…</translation>
    </message>
    <message>
        <source>There is no key for this connection.</source>
        <translation>No hay ninguna clave para esta conexión.</translation>
    </message>
    <message>
        <source>There is no key for this connection. Enter it.</source>
        <translation>No hay ninguna clave para esta conexión. Introdúzcala.</translation>
    </message>
    <message>
        <source>&amp;Go On without Keeping It</source>
        <translation>Continuar sin guar&amp;darla</translation>
    </message>
    <message>
        <source>Enter the &amp;Key Instead</source>
        <translation>Intro&amp;ducir la clave en su lugar</translation>
    </message>
    <message>
        <source>Cancel the &amp;Test</source>
        <translation>Cancelar la &amp;prueba</translation>
    </message>
    <message>
        <source>&amp;Test</source>
        <translation>&amp;Probar</translation>
    </message>
</context>
<context>
    <name>assay::ConnectionFlow</name>
    <message>
        <source>Key Store</source>
        <translation>Almacén de claves</translation>
    </message>
    <message>
        <source>Enter the &amp;Key Instead</source>
        <translation>Intro&amp;ducir la clave en su lugar</translation>
    </message>
</context>
<context>
    <name>assay::ConnectionForm</name>
    <message>
        <source>Other</source>
        <translation>Otro</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>Clave de API</translation>
    </message>
    <message>
        <source>Bearer token</source>
        <translation>Token de portador</translation>
    </message>
    <message>
        <source> s</source>
        <extracomment>Seconds, behind a number</extracomment>
        <translation> s</translation>
    </message>
    <message>
        <source>Keep this connection &amp;and its key</source>
        <translation>Guardar est&amp;a conexión y su clave</translation>
    </message>
    <message>
        <source>Keep this connection &amp;as</source>
        <translation>Guardar est&amp;a conexión como</translation>
    </message>
    <message>
        <source>Hide the key</source>
        <translation>Ocultar la clave</translation>
    </message>
    <message>
        <source>Show the key</source>
        <translation>Mostrar la clave</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 is &quot;Show the key&quot; or &quot;Hide the key&quot;, %2 a keyboard shortcut</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>this server</source>
        <extracomment>Stands for a server that is not chosen yet</extracomment>
        <translation>este servidor</translation>
    </message>
    <message>
        <source>The key stays in memory until the program ends and goes to this server only.</source>
        <translation>La clave se conserva en memoria hasta que se cierra el programa y solo se envía a este servidor.</translation>
    </message>
    <message>
        <source>The key stays in memory until the program ends and goes to %1 only.</source>
        <extracomment>%1 is the name of a server</extracomment>
        <translation>La clave se conserva en memoria hasta que se cierra el programa y solo se envía a %1.</translation>
    </message>
    <message>
        <source>Kept; type another one to change it</source>
        <translation>Guardada; escriba otra para cambiarla</translation>
    </message>
    <message>
        <source>May be empty on this computer</source>
        <translation>Puede quedar vacía en este equipo</translation>
    </message>
    <message>
        <source>Choose a File of Certificates</source>
        <translation>Elegir un archivo de certificados</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer);;All files (*)</source>
        <translation>Certificados (*.pem *.crt *.cer);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>The key is kept in the system&apos;s key store; if there is none, in memory until the program ends. It goes to %1 only.</source>
        <extracomment>%1 is the name of a server, or &quot;this server&quot;</extracomment>
        <translation>La clave se guarda en el almacén de claves del sistema; si no hay ninguno, en la memoria hasta que termine el programa. Solo se envía a %1.</translation>
    </message>
</context>
<context>
    <name>assay::ConnectionStore</name>
    <message>
        <source>There is a connection “%1” already. Choose another name.</source>
        <translation>Ya existe una conexión «%1». Elija otro nombre.</translation>
    </message>
    <message>
        <source>The connection “%1” was deleted meanwhile, by another window or program.</source>
        <translation>Entretanto, otra ventana u otro programa eliminó la conexión «%1».</translation>
    </message>
</context>
<context>
    <name>assay::ConnectionTest</name>
    <message numerus="yes">
        <source>more than %Ln job(s)</source>
        <translation>
            <numerusform>más de %Ln trabajo</numerusform>
            <numerusform>más de %Ln trabajos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln job(s)</source>
        <translation>
            <numerusform>%Ln trabajo</numerusform>
            <numerusform>%Ln trabajos</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 ms</source>
        <extracomment>The outcome of a test: %1 is a number of jobs, such as &quot;412 jobs&quot;, %2 a number of milliseconds</extracomment>
        <translation>%1, %2 ms</translation>
    </message>
</context>
<context>
    <name>assay::ConnectionsMenu</name>
    <message>
        <source>Connect &amp;To</source>
        <translation>Co&amp;nectar con</translation>
    </message>
    <message>
        <source>%1 – in use</source>
        <extracomment>Of the connection that is used, for people who can&apos;t see which one is bold; %1 is its address</extracomment>
        <translation>%1 – en uso</translation>
    </message>
</context>
<context>
    <name>assay::ConversationTab</name>
    <message>
        <source>Conversation</source>
        <translation>Conversación</translation>
    </message>
    <message>
        <source>Session %1</source>
        <extracomment>%1 is the id of a session</extracomment>
        <translation>Sesión %1</translation>
    </message>
    <message>
        <source>Select one job to see what was said in its session.</source>
        <translation>Seleccione un solo trabajo para ver lo que se dijo en su sesión.</translation>
    </message>
    <message>
        <source>This job names no session, so there is no conversation to ask for.</source>
        <translation>Este trabajo no indica ninguna sesión, así que no hay ninguna conversación que pedir.</translation>
    </message>
    <message>
        <source>Asking the service for the conversation…</source>
        <translation>Pidiendo la conversación al servicio…</translation>
    </message>
    <message>
        <source>These jobs come from a demo that has ended: it can&apos;t be asked any more.</source>
        <translation>Estos trabajos vienen de una demostración que ha terminado: ya no se le puede pedir nada.</translation>
    </message>
    <message>
        <source>These jobs come from a file. Only a service can be asked for what was said.</source>
        <translation>Estos trabajos vienen de un archivo. Solo a un servicio se le puede pedir lo que se dijo.</translation>
    </message>
    <message>
        <source>What was said in this session has not been fetched.</source>
        <translation>Lo que se dijo en esta sesión aún no se ha obtenido.</translation>
    </message>
    <message>
        <source>Nothing was said in this session: the service sent an empty list of messages.</source>
        <translation>En esta sesión no se dijo nada: el servicio envió una lista de mensajes vacía.</translation>
    </message>
    <message>
        <source>The answer of the service has no messages.</source>
        <translation>La respuesta del servicio no tiene mensajes.</translation>
    </message>
</context>
<context>
    <name>assay::ConversationText</name>
    <message>
        <source>Show earlier messages (%1 before these)</source>
        <translation>Mostrar mensajes anteriores (%1 antes de estos)</translation>
    </message>
    <message>
        <source>Show more messages (%1 after these)</source>
        <translation>Mostrar más mensajes (%1 después de estos)</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>Select &amp;All</source>
        <translation>Seleccionar &amp;todo</translation>
    </message>
    <message>
        <source>Copy Whole &amp;Message</source>
        <translation>Copiar el &amp;mensaje completo</translation>
    </message>
    <message>
        <source>Copy A&amp;rguments</source>
        <translation>Copiar los a&amp;rgumentos</translation>
    </message>
    <message>
        <source>Copy R&amp;esult</source>
        <translation>Copiar el r&amp;esultado</translation>
    </message>
    <message>
        <source>Copy as &amp;JSON</source>
        <translation>Copiar como &amp;JSON</translation>
    </message>
</context>
<context>
    <name>assay::ConversationView</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Do not wait for the conversation</source>
        <translation>No esperar la conversación</translation>
    </message>
    <message>
        <source>Fetch the conversation again</source>
        <translation>Obtener de nuevo la conversación</translation>
    </message>
    <message>
        <source>Find in the conversation</source>
        <translation>Buscar en la conversación</translation>
    </message>
    <message>
        <source>Previous hit (Shift+F3)</source>
        <translation>Coincidencia anterior (Mayús+F3)</translation>
    </message>
    <message>
        <source>Next hit (F3)</source>
        <translation>Coincidencia siguiente (F3)</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>Conversación</translation>
    </message>
    <message>
        <source>Fetch the Conversation Again</source>
        <translation>Obtener de nuevo la conversación</translation>
    </message>
    <message>
        <source>Fetch the Conversation</source>
        <translation>Obtener la conversación</translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s)</source>
        <translation>
            <numerusform>%Ln mensaje</numerusform>
            <numerusform>%Ln mensajes</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>%1 is &quot;12 messages&quot;, %2 the agent&apos;s name with its version</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Session %1</source>
        <translation>Sesión %1</translation>
    </message>
    <message numerus="yes">
        <source>The service does not tell which turn a message belongs to, and the turns of the loaded jobs do not fit the %Ln message(s) of the user.</source>
        <translation>
            <numerusform>El servicio no indica a qué turno pertenece un mensaje, y los turnos de los trabajos cargados no encajan con %Ln mensaje del usuario.</numerusform>
            <numerusform>El servicio no indica a qué turno pertenece un mensaje, y los turnos de los trabajos cargados no encajan con los %Ln mensajes del usuario.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of more than %2</source>
        <extracomment>%1 is the number of the hit that is shown, %2 the largest number that is counted</extracomment>
        <translation>%1 de más de %2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>%1 is the number of the hit that is shown, %2 how many there are</extracomment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Buscando…</translation>
    </message>
    <message>
        <source>No hits</source>
        <translation>Sin coincidencias</translation>
    </message>
</context>
<context>
    <name>assay::DesktopNotification</name>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
</context>
<context>
    <name>assay::DetailPane</name>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>No job selected</source>
        <translation>Ningún trabajo seleccionado</translation>
    </message>
    <message>
        <source>Select a job to see its score, explanation and identity.</source>
        <translation>Seleccione un trabajo para ver su puntuación, explicación e identidad.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>The position of a job among those shown, such as &quot;12 of 3,456&quot;</extracomment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Previous job shown</source>
        <translation>Trabajo mostrado anterior</translation>
    </message>
    <message>
        <source>Previous job</source>
        <translation>Trabajo anterior</translation>
    </message>
    <message>
        <source>Next job shown</source>
        <translation>Trabajo mostrado siguiente</translation>
    </message>
    <message>
        <source>Next job</source>
        <translation>Trabajo siguiente</translation>
    </message>
    <message>
        <source>Hidden by the filters</source>
        <translation>Oculto por los filtros</translation>
    </message>
</context>
<context>
    <name>assay::DetailTabs</name>
    <message>
        <source>Details of</source>
        <translation>Detalles de</translation>
    </message>
</context>
<context>
    <name>assay::DetailsPanel</name>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <translation>&amp;Detalles</translation>
    </message>
    <message>
        <source>The job %1 could not be fetched again. %2</source>
        <translation>No se pudo obtener de nuevo el trabajo %1. %2</translation>
    </message>
    <message>
        <source>The details show the job as it is now; the table shows it as it was when the list was fetched.</source>
        <translation>Los detalles muestran el trabajo tal como está ahora; la tabla, tal como estaba cuando se obtuvo la lista.</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Trabajo</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sesión</translation>
    </message>
</context>
<context>
    <name>assay::ExplanationView</name>
    <message>
        <source>Explanation</source>
        <translation>Explicación</translation>
    </message>
    <message>
        <source>Copy the whole explanation</source>
        <translation>Copiar la explicación completa</translation>
    </message>
    <message>
        <source>The explanation is empty.</source>
        <translation>La explicación está vacía.</translation>
    </message>
    <message>
        <source>No explanation was sent.</source>
        <translation>No se envió ninguna explicación.</translation>
    </message>
    <message>
        <source>Show more (%1 of %2 shown)</source>
        <extracomment>%1 and %2 are amounts of data, such as &quot;3.2 MB&quot;: a part and the whole</extracomment>
        <translation>Mostrar más (se muestran %1 de %2)</translation>
    </message>
    <message>
        <source>The rest is too long to be shown. Copying gives the whole explanation.</source>
        <translation>El resto es demasiado largo para mostrarlo. Al copiar se obtiene la explicación completa.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln hit(s)</source>
        <extracomment>How often the text searched for was found in the explanation</extracomment>
        <translation>
            <numerusform>%Ln coincidencia</numerusform>
            <numerusform>%Ln coincidencias</numerusform>
        </translation>
    </message>
    <message>
        <source>What was sent as the explanation is no text: %1</source>
        <translation>Lo que se envió como explicación no es un texto: %1</translation>
    </message>
    <message>
        <source>The service sent null as the explanation.</source>
        <translation>El servicio envió null como explicación.</translation>
    </message>
</context>
<context>
    <name>assay::ExportDialog</name>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportar…</translation>
    </message>
    <message>
        <source>CSV – comma-separated values</source>
        <translation>CSV: valores separados por comas</translation>
    </message>
    <message>
        <source>TSV – tab-separated values</source>
        <translation>TSV: valores separados por tabulaciones</translation>
    </message>
    <message>
        <source>JSON – one array, as the service sends it</source>
        <translation>JSON: una matriz, tal como la envía el servicio</translation>
    </message>
    <message>
        <source>NDJSON – one job a line</source>
        <translation>NDJSON: un trabajo por línea</translation>
    </message>
</context>
<context>
    <name>assay::ExportFlow</name>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>Valores separados por comas (*.csv)</translation>
    </message>
    <message>
        <source>Tab-separated values (*.tsv)</source>
        <translation>Valores separados por tabulaciones (*.tsv)</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>NDJSON (*.ndjson *.jsonl)</source>
        <translation>NDJSON (*.ndjson *.jsonl)</translation>
    </message>
    <message>
        <source>Another export is still running. Wait for its end, or cancel it.</source>
        <translation>Todavía hay otra exportación en curso. Espere a que termine o cancélela.</translation>
    </message>
    <message>
        <source>There are no jobs to export yet.</source>
        <translation>Aún no hay trabajos que exportar.</translation>
    </message>
    <message>
        <source>jobs</source>
        <extracomment>Proposed name of a file with exported jobs, without its extension</extracomment>
        <translation>trabajos</translation>
    </message>
    <message>
        <source>Export Jobs</source>
        <translation>Exportar trabajos</translation>
    </message>
    <message>
        <source>“%1” exists already. Do you want to replace it?</source>
        <translation>«%1» ya existe. ¿Desea reemplazarlo?</translation>
    </message>
    <message>
        <source>%1 was written to %2.</source>
        <extracomment>%1 is &quot;12,345 jobs&quot;, %2 the name of a file with its folders</extracomment>
        <translation>Se escribió %1 en %2.</translation>
    </message>
    <message>
        <source>%1 were written to %2.</source>
        <translation>Se escribieron %1 en %2.</translation>
    </message>
    <message>
        <source>The export was cancelled. Nothing was written.</source>
        <translation>Se canceló la exportación. No se escribió nada.</translation>
    </message>
    <message>
        <source>The name “%1” stands for %2, but you chose %3.</source>
        <extracomment>%1 is the name of a file, %2 and %3 are formats such as CSV</extracomment>
        <translation>El nombre «%1» corresponde a %2, pero eligió %3.</translation>
    </message>
    <message>
        <source>Write %1</source>
        <extracomment>%1 is a format such as CSV</extracomment>
        <translation>Escribir %1</translation>
    </message>
    <message>
        <source>Choose Another &amp;Name…</source>
        <translation>Elegir otro &amp;nombre…</translation>
    </message>
    <message>
        <source>The folder of %1 can&apos;t be opened.</source>
        <translation>No se puede abrir la carpeta de %1.</translation>
    </message>
</context>
<context>
    <name>assay::FacetChoice</name>
    <message>
        <source>%1, excluded</source>
        <extracomment>Read by screen readers: a value whose jobs are hidden; %1 is the value with its number of jobs</extracomment>
        <translation>%1, excluido</translation>
    </message>
</context>
<context>
    <name>assay::FacetDelegate</name>
    <message numerus="yes">
        <source>%1 · %Ln job(s)</source>
        <extracomment>Tooltip of a filter&apos;s value; %1 is the value, %n its number of jobs</extracomment>
        <translation>
            <numerusform>%1 · %Ln trabajo</numerusform>
            <numerusform>%1 · %Ln trabajos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>assay::FacetList</name>
    <message>
        <source>Search values</source>
        <translation>Buscar valores</translation>
    </message>
    <message>
        <source>Search the values of %1</source>
        <extracomment>%1 is the title of a field</extracomment>
        <translation>Buscar entre los valores de «%1»</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Show jobs with any value here</source>
        <translation>Mostrar trabajos con cualquier valor aquí</translation>
    </message>
    <message>
        <source>Clear the choice of %1</source>
        <extracomment>%1 is the title of a field</extracomment>
        <translation>Quitar la selección de «%1»</translation>
    </message>
    <message>
        <source>Remove this field from the sidebar</source>
        <translation>Quitar este campo de la barra lateral</translation>
    </message>
    <message>
        <source>Remove %1 from the sidebar</source>
        <extracomment>%1 is the title of a field</extracomment>
        <translation>Quitar «%1» de la barra lateral</translation>
    </message>
    <message>
        <source>No value contains this.</source>
        <translation>Ningún valor contiene esto.</translation>
    </message>
    <message>
        <source>No job matches the other refinements.</source>
        <translation>Ningún trabajo cumple los demás refinamientos.</translation>
    </message>
    <message>
        <source>Values appear here once jobs are loaded.</source>
        <translation>Los valores aparecen aquí en cuanto hay trabajos cargados.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more value(s): search to see them.</source>
        <translation>
            <numerusform>%Ln valor más: busque para verlo.</numerusform>
            <numerusform>%Ln valores más: busque para verlos.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>assay::FacetModel</name>
    <message>
        <source>No value</source>
        <translation>Sin valor</translation>
    </message>
    <message>
        <source>Empty text</source>
        <translation>Texto vacío</translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln jobs</source>
        <extracomment>Read by screen readers: a value to filter by, and how many jobs have it</extracomment>
        <translation>
            <numerusform>%1, %Ln trabajo</numerusform>
            <numerusform>%1, %Ln trabajos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>assay::FetchQuestion</name>
    <message>
        <source>Last time this was %1. Fetch all again?</source>
        <extracomment>%1 is such as &quot;1,000,000 jobs, 738 MB&quot;</extracomment>
        <translation>La última vez fueron %1. ¿Obtener todo de nuevo?</translation>
    </message>
    <message>
        <source>A filter under “Ask the service” makes it smaller.</source>
        <translation>Un filtro en «Pedir al servicio» lo reduce.</translation>
    </message>
    <message>
        <source>&amp;Fetch</source>
        <translation>&amp;Obtener</translation>
    </message>
    <message>
        <source>Each time, this fetches %1.</source>
        <extracomment>%1 is such as &quot;1,000,000 jobs, 738 MB&quot;</extracomment>
        <translation>Cada vez, esto obtiene %1.</translation>
    </message>
    <message>
        <source>It is fetched again every %1 until no job is pending.</source>
        <extracomment>%1 is a time such as &quot;30 s&quot;</extracomment>
        <translation>Se vuelve a obtener cada %1 hasta que no quede ningún trabajo pendiente.</translation>
    </message>
    <message>
        <source>&amp;Watch</source>
        <translation>&amp;Vigilar</translation>
    </message>
    <message>
        <source>Assay</source>
        <translation>Assay</translation>
    </message>
    <message>
        <source>&amp;Don&apos;t ask again</source>
        <translation>&amp;No volver a preguntar</translation>
    </message>
</context>
<context>
    <name>assay::FetchSizes</name>
    <message numerus="yes">
        <source>%Ln job(s), %1</source>
        <extracomment>How large a fetch was; %1 is an amount of data such as 738 MB</extracomment>
        <translation>
            <numerusform>%Ln trabajo, %1</numerusform>
            <numerusform>%Ln trabajos, %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>assay::FileExport</name>
    <message>
        <source>“%1” cannot be written in the folder “%2”: %3. Choose a folder that you may write to.</source>
        <translation>No se puede escribir «%1» en la carpeta «%2»: %3. Elija una carpeta en la que pueda escribir.</translation>
    </message>
    <message>
        <source>“%1” could not be written to the end: %2. Nothing was saved, and a file that was there before is unchanged. Free some space or choose another folder, then export again.</source>
        <translation>No se pudo escribir «%1» hasta el final: %2. No se guardó nada, y el archivo que hubiera antes no ha cambiado. Libere espacio o elija otra carpeta y exporte de nuevo.</translation>
    </message>
    <message>
        <source>“%1” stopped taking data: %2. What was written to it is incomplete.</source>
        <translation>«%1» dejó de aceptar datos: %2. Lo que se escribió allí está incompleto.</translation>
    </message>
    <message>
        <source>“%1” is a folder. Give the name of a file in it.</source>
        <translation>«%1» es una carpeta. Indique el nombre de un archivo dentro de ella.</translation>
    </message>
    <message>
        <source>“%1” cannot be written: there is no folder “%2”. Create it or choose another one.</source>
        <translation>No se puede escribir «%1»: no existe la carpeta «%2». Créela o elija otra.</translation>
    </message>
    <message>
        <source>“%1” cannot be written: “%2” is not a folder. Choose another one.</source>
        <translation>No se puede escribir «%1»: «%2» no es una carpeta. Elija otra.</translation>
    </message>
    <message>
        <source>“%1” is write-protected. Choose another name, or allow writing to this file.</source>
        <translation>«%1» está protegido contra escritura. Elija otro nombre o permita escribir en este archivo.</translation>
    </message>
    <message>
        <source>“%1” cannot be written: it is a link that leads back to itself. Choose another name.</source>
        <translation>No se puede escribir «%1»: es un enlace que lleva de vuelta a sí mismo. Elija otro nombre.</translation>
    </message>
    <message>
        <source>“%1” cannot be written: the program was not started with it open for writing.</source>
        <translation>No se puede escribir «%1»: no estaba abierto para escritura al iniciarse el programa.</translation>
    </message>
    <message>
        <source>“%1” was one of several names of the same file (hard links). It is a file of its own now; the other names still have the old content.</source>
        <translation>«%1» era uno de varios nombres del mismo archivo (enlaces duros). Ahora es un archivo independiente; los demás nombres conservan el contenido anterior.</translation>
    </message>
    <message>
        <source>There is not enough memory to export to “%1”. What was written to it is incomplete. Close other programs, or export fewer jobs.</source>
        <translation>No hay memoria suficiente para exportar a «%1». Lo que se escribió allí está incompleto. Cierre otros programas o exporte menos trabajos.</translation>
    </message>
    <message>
        <source>There is not enough memory to export to “%1”. A file that was there before is unchanged. Close other programs, or export fewer jobs.</source>
        <translation>No hay memoria suficiente para exportar a «%1». El archivo que hubiera antes no ha cambiado. Cierre otros programas o exporte menos trabajos.</translation>
    </message>
</context>
<context>
    <name>assay::FileLoader</name>
    <message>
        <source>The file %1 can&apos;t be opened.</source>
        <translation>No se puede abrir el archivo %1.</translation>
    </message>
    <message>
        <source>Check that it exists, that it is a file, and that you may read it.</source>
        <translation>Compruebe que exista, que sea un archivo y que tenga permiso para leerlo.</translation>
    </message>
    <message>
        <source>The packed data of the file %1 is damaged.</source>
        <translation>Los datos comprimidos del archivo %1 están dañados.</translation>
    </message>
    <message>
        <source>The jobs before the damage are shown. Get the file again for the rest.</source>
        <translation>Se muestran los trabajos anteriores a la parte dañada. Consiga de nuevo el archivo para tener el resto.</translation>
    </message>
    <message>
        <source>The file %1 can&apos;t be read to its end.</source>
        <translation>El archivo %1 no se puede leer hasta el final.</translation>
    </message>
    <message>
        <source>What was read before is shown. Check the disk, or get the file again.</source>
        <translation>Se muestra lo que se leyó antes. Compruebe el disco o consiga de nuevo el archivo.</translation>
    </message>
    <message>
        <source>The file %1 ends too early.</source>
        <translation>El archivo %1 termina antes de tiempo.</translation>
    </message>
    <message>
        <source>The jobs before its end are shown. Get the file again for the rest.</source>
        <translation>Se muestran los trabajos leídos hasta ese punto. Consiga de nuevo el archivo para tener el resto.</translation>
    </message>
    <message>
        <source>standard input</source>
        <translation>entrada estándar</translation>
    </message>
    <message>
        <source>The packed file %1 grows too large when it is unpacked.</source>
        <translation>El archivo comprimido %1 se vuelve demasiado grande al descomprimirlo.</translation>
    </message>
    <message>
        <source>The jobs before that are shown. If you trust the file, start the program with --unpack-ratio 0, or unpack the file before.</source>
        <translation>Se muestran los trabajos leídos hasta ese punto. Si confía en el archivo, inicie el programa con --unpack-ratio 0 o descomprima antes el archivo.</translation>
    </message>
</context>
<context>
    <name>assay::FilterSidebar</name>
    <message>
        <source>Filters</source>
        <translation>Filtros</translation>
    </message>
</context>
<context>
    <name>assay::FilterStrip</name>
    <message>
        <source>No filters</source>
        <translation>Sin filtros</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln</source>
        <extracomment>%1 is how many jobs are shown, %Ln how many there are</extracomment>
        <translation>
            <numerusform>%1 de %Ln</numerusform>
            <numerusform>%1 de %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Show only the jobs that match, or also the others of their turns or sessions</source>
        <translation>Mostrar solo los trabajos que coinciden, o también los demás de sus turnos o sesiones</translation>
    </message>
    <message>
        <source>Filtering…</source>
        <translation>Filtrando…</translation>
    </message>
</context>
<context>
    <name>assay::FiltersPanel</name>
    <message>
        <source>Filters</source>
        <translation>Filtros</translation>
    </message>
    <message>
        <source>&amp;Filters</source>
        <translation>&amp;Filtros</translation>
    </message>
</context>
<context>
    <name>assay::GuideWindow</name>
    <message>
        <source>Guide to Assay</source>
        <translation>Guía de Assay</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Contenido</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Guía</translation>
    </message>
</context>
<context>
    <name>assay::HeadlessLoad</name>
    <message>
        <source>The demo server could not be started on this machine.</source>
        <translation>No se pudo iniciar el servidor de demostración en este equipo.</translation>
    </message>
</context>
<context>
    <name>assay::IdentityRow</name>
    <message>
        <source>empty text</source>
        <translation>texto vacío</translation>
    </message>
    <message>
        <source>The service sent null.</source>
        <translation>El servicio envió null.</translation>
    </message>
    <message>
        <source>The service did not send this.</source>
        <translation>El servicio no envió esto.</translation>
    </message>
    <message>
        <source>null</source>
        <translation>null</translation>
    </message>
    <message>
        <source>not sent</source>
        <translation>no enviado</translation>
    </message>
    <message>
        <source>Copy this value</source>
        <translation>Copiar este valor</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <extracomment>%1 is the title of a field</extracomment>
        <translation>Copiar este valor: %1</translation>
    </message>
    <message>
        <source>Filter by this value</source>
        <translation>Filtrar por este valor</translation>
    </message>
    <message>
        <source>Filter by this %1</source>
        <extracomment>%1 is the title of a field</extracomment>
        <translation>Filtrar por este valor: %1</translation>
    </message>
    <message>
        <source>The service sent this, which the field can&apos;t hold.</source>
        <translation>El servicio envió esto, que el campo no puede contener.</translation>
    </message>
    <message>
        <source>not usable</source>
        <translation>no utilizable</translation>
    </message>
</context>
<context>
    <name>assay::IdentityView</name>
    <message>
        <source>Other fields</source>
        <translation>Otros campos</translation>
    </message>
    <message>
        <source>Fields that this version of the program does not know</source>
        <translation>Campos que esta versión del programa no conoce</translation>
    </message>
</context>
<context>
    <name>assay::JobColumns</name>
    <message>
        <source>&amp;Columns</source>
        <translation>&amp;Columnas</translation>
    </message>
    <message>
        <source>&amp;Reset Columns</source>
        <translation>&amp;Restablecer columnas</translation>
    </message>
</context>
<context>
    <name>assay::JobTableModel</name>
    <message>
        <source>No score. Status: %1</source>
        <extracomment>Tooltip of an empty score cell; %1 is the job&apos;s status</extracomment>
        <translation>Sin puntuación. Estado: %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>Tooltip of a score: its exact digits, then what scale it is on</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1: none</source>
        <comment>no value in this field</comment>
        <translation>%1: sin valor</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>Read by screen readers in a cell: the field&apos;s title and its value</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Score %1</source>
        <extracomment>Read by screen readers: the score of a job, such as &quot;Score 7 of 10&quot;</extracomment>
        <translation>Puntuación %1</translation>
    </message>
    <message>
        <source>No score, %1</source>
        <extracomment>Read by screen readers: %1 is the status of a job</extracomment>
        <translation>Sin puntuación, %1</translation>
    </message>
    <message>
        <source>sorted ascending, key %1</source>
        <extracomment>Read by screen readers at the title of a column: how the rows are sorted; %1 is 1 for the first sort key</extracomment>
        <translation>orden ascendente, clave %1</translation>
    </message>
    <message>
        <source>sorted descending, key %1</source>
        <extracomment>See &quot;sorted ascending, key %1&quot;</extracomment>
        <translation>orden descendente, clave %1</translation>
    </message>
    <message>
        <source>The service sent this, which the field can&apos;t hold: %1</source>
        <translation>El servicio envió esto, que el campo no puede contener: %1</translation>
    </message>
    <message>
        <source>%1: empty text</source>
        <translation>%1: texto vacío</translation>
    </message>
    <message>
        <source>New or changed with the last update.</source>
        <translation>Nuevo o modificado con la última actualización.</translation>
    </message>
    <message>
        <source>new or changed</source>
        <extracomment>Read by screen readers behind what tells a row from others: the job has changed since it was last shown</extracomment>
        <translation>nuevo o modificado</translation>
    </message>
</context>
<context>
    <name>assay::JobTableView</name>
    <message>
        <source>Jobs</source>
        <translation>Trabajos</translation>
    </message>
</context>
<context>
    <name>assay::JobTarget</name>
    <message>
        <source>The filters hide this job: only the details show it.</source>
        <translation>Los filtros ocultan este trabajo: solo los detalles lo muestran.</translation>
    </message>
    <message>
        <source>Show the &amp;Whole Turn</source>
        <translation>Mostrar el turno &amp;completo</translation>
    </message>
    <message>
        <source>&amp;Show All Jobs</source>
        <translation>&amp;Mostrar todos los trabajos</translation>
    </message>
</context>
<context>
    <name>assay::JobsPage</name>
    <message>
        <source>The selection had too many separate ranges to be kept: only the current job is selected.</source>
        <translation>La selección tenía demasiados intervalos separados para conservarla: solo está seleccionado el trabajo actual.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows are too many for the clipboard. Export them to a file instead.</source>
        <translation>
            <numerusform>%Ln fila es demasiado para el portapapeles. Expórtela a un archivo.</numerusform>
            <numerusform>%Ln filas son demasiadas para el portapapeles. Expórtelas a un archivo.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is not enough memory to filter and sort the jobs anew: they are shown as before. Close other programs, or load fewer jobs.</source>
        <translation>No hay memoria suficiente para volver a filtrar y ordenar los trabajos: se muestran como antes. Cierre otros programas o cargue menos trabajos.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln without a score</source>
        <translation>
            <numerusform>%Ln sin puntuación</numerusform>
            <numerusform>%Ln sin puntuación</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln without a turn</source>
        <translation>
            <numerusform>%Ln sin turno</numerusform>
            <numerusform>%Ln sin turno</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln without an explanation</source>
        <translation>
            <numerusform>%Ln sin explicación</numerusform>
            <numerusform>%Ln sin explicación</numerusform>
        </translation>
    </message>
    <message>
        <source>The query shows them too. Click to hide them (%1)</source>
        <translation>La consulta también los muestra. Haga clic para ocultarlos (%1)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows are too many for the clipboard. Select fewer.</source>
        <translation>
            <numerusform>%Ln fila es demasiado para el portapapeles. Seleccione menos.</numerusform>
            <numerusform>%Ln filas son demasiadas para el portapapeles. Seleccione menos.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>assay::KeyStore</name>
    <message>
        <source>The system&apos;s key store is locked, or refuses Assay.</source>
        <translation>El almacén de claves del sistema está bloqueado o rechaza a Assay.</translation>
    </message>
    <message>
        <source>There is no key store on this system, such as GNOME Keyring or KWallet.</source>
        <translation>En este sistema no hay ningún almacén de claves, como GNOME Keyring o KWallet.</translation>
    </message>
    <message>
        <source>The system&apos;s key store does not answer as it should.</source>
        <translation>El almacén de claves del sistema no responde como debería.</translation>
    </message>
    <message>
        <source>The system&apos;s key store did not answer.</source>
        <translation>El almacén de claves del sistema no respondió.</translation>
    </message>
    <message>
        <source>The key is kept in memory until Assay ends, and not on the disk.</source>
        <translation>La clave se conserva en la memoria hasta que se cierre Assay, y no en el disco.</translation>
    </message>
    <message>
        <source>The key may still be in it.</source>
        <translation>Es posible que la clave siga en él.</translation>
    </message>
    <message>
        <source>Enter the key to use it until Assay ends.</source>
        <translation>Introduzca la clave para usarla hasta que se cierre Assay.</translation>
    </message>
    <message>
        <source>The system&apos;s key store has no key for this connection, or it is locked. Enter the key to use it until Assay ends.</source>
        <translation>El almacén de claves del sistema no tiene ninguna clave para esta conexión, o está bloqueado. Introduzca la clave para usarla hasta que se cierre Assay.</translation>
    </message>
</context>
<context>
    <name>assay::LanguageMenu</name>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Idioma</translation>
    </message>
    <message>
        <source>&amp;As the System</source>
        <translation>&amp;Según el sistema</translation>
    </message>
</context>
<context>
    <name>assay::LinkDialog</name>
    <message>
        <source>Link to a View</source>
        <translation>Enlace a una vista</translation>
    </message>
    <message>
        <source>This link wants to fetch jobs from a service and to show a view of them.</source>
        <translation>Este enlace quiere obtener trabajos de un servicio y mostrar una vista de ellos.</translation>
    </message>
    <message>
        <source>This link shows a view of the jobs that are open.</source>
        <translation>Este enlace muestra una vista de los trabajos abiertos.</translation>
    </message>
    <message>
        <source>Nothing is fetched before you press Fetch.</source>
        <translation>No se obtiene nada antes de que pulse «Obtener».</translation>
    </message>
    <message>
        <source>You have not used this service before. Nothing is fetched before you press Fetch and give a key: give one only if you know whose service it is.</source>
        <translation>No ha usado este servicio antes. No se obtiene nada antes de que pulse «Obtener» e indique una clave: indíquela solo si sabe de quién es el servicio.</translation>
    </message>
    <message>
        <source>Service:</source>
        <translation>Servicio:</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is the title of a field, such as &quot;Agent&quot;, %2 a value</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Fetches:</source>
        <translation>Obtiene:</translation>
    </message>
    <message>
        <source>All jobs</source>
        <translation>Todos los trabajos</translation>
    </message>
    <message>
        <source>View:</source>
        <translation>Vista:</translation>
    </message>
    <message>
        <source>Query:</source>
        <translation>Consulta:</translation>
    </message>
    <message>
        <source>None: all jobs are shown</source>
        <translation>Ninguna: se muestran todos los trabajos</translation>
    </message>
    <message>
        <source>%1, descending</source>
        <extracomment>%1 is the title of a column that the jobs are sorted by</extracomment>
        <translation>%1, descendente</translation>
    </message>
    <message>
        <source>Sorted by:</source>
        <translation>Orden:</translation>
    </message>
    <message>
        <source>; </source>
        <translation>; </translation>
    </message>
    <message>
        <source>Columns:</source>
        <translation>Columnas:</translation>
    </message>
    <message>
        <source>Page:</source>
        <translation>Página:</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sesiones</translation>
    </message>
    <message>
        <source>&amp;Fetch</source>
        <translation>&amp;Obtener</translation>
    </message>
    <message>
        <source>&amp;Show Without Fetching</source>
        <translation>&amp;Mostrar sin obtener</translation>
    </message>
    <message>
        <source>&amp;Show</source>
        <translation>&amp;Mostrar</translation>
    </message>
    <message>
        <source>Sessions sorted by:</source>
        <translation>Sesiones ordenadas por:</translation>
    </message>
</context>
<context>
    <name>assay::MainActions</name>
    <message>
        <source>&amp;Fetch</source>
        <translation>&amp;Obtener</translation>
    </message>
    <message>
        <source>Fetch the jobs that match “Ask the service”</source>
        <translation>Obtener los trabajos que coincidan con «Pedir al servicio»</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>De&amp;tener</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Abrir…</translation>
    </message>
    <message>
        <source>Open a saved response</source>
        <translation>Abrir una respuesta guardada</translation>
    </message>
    <message>
        <source>&amp;Demo Data</source>
        <translation>&amp;Datos de demostración</translation>
    </message>
    <message>
        <source>Look at generated jobs from a server inside the program</source>
        <translation>Ver trabajos generados por un servidor dentro del programa</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportar…</translation>
    </message>
    <message>
        <source>Write jobs to a file</source>
        <translation>Escribir los trabajos en un archivo</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>Leave the program</source>
        <translation>Salir del programa</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>Select &amp;All</source>
        <translation>Seleccionar &amp;todo</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>&amp;Buscar</translation>
    </message>
    <message>
        <source>Clear &amp;Refinements</source>
        <translation>&amp;Quitar refinamientos</translation>
    </message>
    <message>
        <source>&amp;Next Job</source>
        <translation>Trabajo &amp;siguiente</translation>
    </message>
    <message>
        <source>Show the next job</source>
        <translation>Mostrar el trabajo siguiente</translation>
    </message>
    <message>
        <source>&amp;Previous Job</source>
        <translation>Trabajo &amp;anterior</translation>
    </message>
    <message>
        <source>Show the previous job</source>
        <translation>Mostrar el trabajo anterior</translation>
    </message>
    <message>
        <source>Fetch This Job &amp;Again</source>
        <translation>&amp;Obtener de nuevo este trabajo</translation>
    </message>
    <message>
        <source>Ask the service for this job alone</source>
        <translation>Pedir al servicio solo este trabajo</translation>
    </message>
    <message>
        <source>&amp;Comfortable Rows</source>
        <translation>Filas &amp;amplias</translation>
    </message>
    <message>
        <source>Rows with more space</source>
        <translation>Filas con más espacio</translation>
    </message>
    <message>
        <source>Co&amp;mpact Rows</source>
        <translation>Filas co&amp;mpactas</translation>
    </message>
    <message>
        <source>More rows on the screen</source>
        <translation>Más filas en la pantalla</translation>
    </message>
    <message>
        <source>&amp;As the System</source>
        <translation>&amp;Según el sistema</translation>
    </message>
    <message>
        <source>Light or dark, as in the system settings</source>
        <translation>Claro u oscuro, según la configuración del sistema</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Claro</translation>
    </message>
    <message>
        <source>Dark text on a light background</source>
        <translation>Texto oscuro sobre fondo claro</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Oscuro</translation>
    </message>
    <message>
        <source>Light text on a dark background</source>
        <translation>Texto claro sobre fondo oscuro</translation>
    </message>
    <message>
        <source>&amp;About Assay</source>
        <translation>&amp;Acerca de Assay</translation>
    </message>
    <message>
        <source>Version and licence</source>
        <translation>Versión y licencia</translation>
    </message>
    <message>
        <source>&amp;Guide</source>
        <translation>&amp;Guía</translation>
    </message>
    <message>
        <source>How to use Assay</source>
        <translation>Cómo usar Assay</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>&amp;Undo %1</source>
        <extracomment>%1 is a change of filters or marks, such as &quot;Module: coherence&quot; or &quot;Flag of 3 Jobs&quot;</extracomment>
        <translation>&amp;Deshacer: %1</translation>
    </message>
    <message>
        <source>Re&amp;do</source>
        <translation>&amp;Rehacer</translation>
    </message>
    <message>
        <source>Re&amp;do %1</source>
        <extracomment>%1 is a change of filters or marks, such as &quot;Module: coherence&quot; or &quot;Flag of 3 Jobs&quot;</extracomment>
        <translation>&amp;Rehacer: %1</translation>
    </message>
    <message>
        <source>C&amp;olumns</source>
        <translation>&amp;Columnas</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Tema</translation>
    </message>
    <message>
        <source>Stop reading and keep what has arrived</source>
        <translation>Dejar de leer y conservar lo que ha llegado</translation>
    </message>
    <message>
        <source>Copy the selected text, or the selected rows</source>
        <translation>Copiar el texto seleccionado o las filas seleccionadas</translation>
    </message>
    <message>
        <source>&amp;TSV</source>
        <translation>&amp;TSV</translation>
    </message>
    <message>
        <source>Copy the shown columns, for a spreadsheet</source>
        <translation>Copiar las columnas mostradas, para una hoja de cálculo</translation>
    </message>
    <message>
        <source>&amp;JSON</source>
        <translation>&amp;JSON</translation>
    </message>
    <message>
        <source>Copy whole jobs as the service sent them</source>
        <translation>Copiar los trabajos completos, tal como los envió el servicio</translation>
    </message>
    <message>
        <source>&amp;Markdown</source>
        <translation>&amp;Markdown</translation>
    </message>
    <message>
        <source>Copy the shown columns as a table</source>
        <translation>Copiar las columnas mostradas como tabla</translation>
    </message>
    <message>
        <source>Copy &amp;Ids</source>
        <translation>Copiar &amp;ID</translation>
    </message>
    <message>
        <source>Copy the ids of the selected jobs</source>
        <translation>Copiar los ID de los trabajos seleccionados</translation>
    </message>
    <message>
        <source>Copy &amp;Value</source>
        <translation>Copiar &amp;valor</translation>
    </message>
    <message>
        <source>Copy the value of the current cell, detail or filter</source>
        <translation>Copiar el valor de la celda, el detalle o el filtro actual</translation>
    </message>
    <message>
        <source>Select the whole text, or every job shown</source>
        <translation>Seleccionar todo el texto o todos los trabajos mostrados</translation>
    </message>
    <message>
        <source>Find in explanations, names and ids</source>
        <translation>Buscar en explicaciones, nombres e ID</translation>
    </message>
    <message>
        <source>Show all jobs again</source>
        <translation>Volver a mostrar todos los trabajos</translation>
    </message>
    <message>
        <source>Fetch This Job &amp;Again (the demo has ended)</source>
        <translation>&amp;Obtener de nuevo este trabajo (la demostración ha terminado)</translation>
    </message>
    <message>
        <source>Copy Ro&amp;ws As</source>
        <translation>Copiar &amp;filas como</translation>
    </message>
    <message>
        <source>&amp;No Limit</source>
        <translation>&amp;Sin límite</translation>
    </message>
    <message>
        <source>Wait as long as the service goes on sending</source>
        <translation>Esperar mientras el servicio siga enviando</translation>
    </message>
    <message>
        <source>&amp;1 Minute</source>
        <translation>&amp;1 minuto</translation>
    </message>
    <message>
        <source>End a request after a minute, with its retries</source>
        <translation>Terminar una solicitud, con sus reintentos, tras un minuto</translation>
    </message>
    <message>
        <source>&amp;5 Minutes</source>
        <translation>&amp;5 minutos</translation>
    </message>
    <message>
        <source>End a request after 5 minutes, with its retries</source>
        <translation>Terminar una solicitud, con sus reintentos, tras 5 minutos</translation>
    </message>
    <message>
        <source>&amp;30 Minutes</source>
        <translation>&amp;30 minutos</translation>
    </message>
    <message>
        <source>End a request after 30 minutes, with its retries</source>
        <translation>Terminar una solicitud, con sus reintentos, tras 30 minutos</translation>
    </message>
    <message>
        <source>Time &amp;Limit of a Request</source>
        <translation>&amp;Límite de tiempo de una solicitud</translation>
    </message>
    <message>
        <source>&amp;Matching Jobs</source>
        <translation>&amp;Trabajos que coinciden</translation>
    </message>
    <message>
        <source>Show only the jobs that match</source>
        <translation>Mostrar solo los trabajos que coinciden</translation>
    </message>
    <message>
        <source>Whole &amp;Turns</source>
        <translation>T&amp;urnos completos</translation>
    </message>
    <message>
        <source>Show every job of each turn that has a job that matches</source>
        <translation>Mostrar todos los trabajos de cada turno que tiene alguno que coincide</translation>
    </message>
    <message>
        <source>Whole &amp;Sessions</source>
        <translation>&amp;Sesiones completas</translation>
    </message>
    <message>
        <source>Show every job of each session that has a job that matches</source>
        <translation>Mostrar todos los trabajos de cada sesión que tiene alguno que coincide</translation>
    </message>
    <message>
        <source>S&amp;how</source>
        <translation>&amp;Mostrar</translation>
    </message>
    <message>
        <source>&amp;Preferences…</source>
        <translation>&amp;Preferencias…</translation>
    </message>
    <message>
        <source>Change language, look, scales and keys</source>
        <translation>Cambiar el idioma, el aspecto, las escalas y los atajos</translation>
    </message>
    <message>
        <source>Next &amp;Turn</source>
        <translation>&amp;Turno siguiente</translation>
    </message>
    <message>
        <source>Go to the next turn of the session</source>
        <translation>Ir al turno siguiente de la sesión</translation>
    </message>
    <message>
        <source>Previous T&amp;urn</source>
        <translation>Turno a&amp;nterior</translation>
    </message>
    <message>
        <source>Go to the previous turn of the session</source>
        <translation>Ir al turno anterior de la sesión</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>At&amp;rás</translation>
    </message>
    <message>
        <source>Go back to the job looked at before</source>
        <translation>Volver al trabajo visto antes</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>A&amp;delante</translation>
    </message>
    <message>
        <source>Go forward again to the job looked at after</source>
        <translation>Avanzar de nuevo al trabajo visto después</translation>
    </message>
    <message>
        <source>Fetch the Con&amp;versation</source>
        <translation>Obtener la &amp;conversación</translation>
    </message>
    <message>
        <source>Ask the service what was said in the session of this job</source>
        <translation>Pedir al servicio lo que se dijo en la sesión de este trabajo</translation>
    </message>
    <message>
        <source>&amp;Jobs</source>
        <translation>Tra&amp;bajos</translation>
    </message>
    <message>
        <source>Show the jobs</source>
        <translation>Mostrar los trabajos</translation>
    </message>
    <message>
        <source>&amp;Sessions</source>
        <translation>&amp;Sesiones</translation>
    </message>
    <message>
        <source>Show the sessions of the jobs, the worst first</source>
        <translation>Mostrar las sesiones de los trabajos, las peores primero</translation>
    </message>
    <message>
        <source>&amp;Find an Action…</source>
        <translation>&amp;Buscar una acción…</translation>
    </message>
    <message>
        <source>Find anything the program does by a few letters</source>
        <translation>Encontrar con unas pocas letras todo lo que hace el programa</translation>
    </message>
    <message>
        <source>Undo the last change of filters or marks</source>
        <translation>Deshacer el último cambio de filtros o marcas</translation>
    </message>
    <message>
        <source>Redo what was undone last</source>
        <translation>Rehacer lo último que se deshizo</translation>
    </message>
</context>
<context>
    <name>assay::MainToolBar</name>
    <message>
        <source>Toolbar</source>
        <translation>Barra de herramientas</translation>
    </message>
    <message>
        <source>Where the jobs come from</source>
        <translation>De dónde vienen los trabajos</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>Sin conexión</translation>
    </message>
    <message>
        <source>Choose where the jobs come from</source>
        <translation>Elegir de dónde vienen los trabajos</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>The connection that is used, and its colour in a word</extracomment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>assay::MainWindow</name>
    <message>
        <source>The demo can&apos;t be started: %1</source>
        <translation>No se puede iniciar la demostración: %1</translation>
    </message>
    <message>
        <source>Open a Saved Response</source>
        <translation>Abrir una respuesta guardada</translation>
    </message>
    <message>
        <source>Jobs (*.json *.ndjson *.jsonl *.gz);;All files (*)</source>
        <translation>Trabajos (*.json *.ndjson *.jsonl *.gz);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Assay</source>
        <translation>Assay</translation>
    </message>
    <message>
        <source>%1 – Assay</source>
        <translation>%1 – Assay</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Editar</translation>
    </message>
    <message>
        <source>&amp;Job</source>
        <translation>&amp;Trabajo</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Ay&amp;uda</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problemas</translation>
    </message>
    <message>
        <source>&amp;Problems</source>
        <translation>&amp;Problemas</translation>
    </message>
    <message>
        <source>An export is still being written.</source>
        <translation>Todavía se está escribiendo una exportación.</translation>
    </message>
    <message>
        <source>If you close the window now, the export is cancelled and no file is written.</source>
        <translation>Si cierra la ventana ahora, la exportación se cancela y no se escribe ningún archivo.</translation>
    </message>
    <message>
        <source>&amp;Cancel the Export</source>
        <translation>&amp;Cancelar la exportación</translation>
    </message>
    <message>
        <source>&amp;Keep Writing</source>
        <translation>&amp;Seguir escribiendo</translation>
    </message>
    <message>
        <source>Only one file can be opened at a time. Drop one of them.</source>
        <translation>Solo se puede abrir un archivo a la vez. Suelte solo uno.</translation>
    </message>
    <message>
        <source>The file %1 is not there any more. It was removed from the list.</source>
        <translation>El archivo %1 ya no existe. Se ha quitado de la lista.</translation>
    </message>
    <message>
        <source>Show in Fo&amp;lder</source>
        <translation>Mostrar en la &amp;carpeta</translation>
    </message>
    <message>
        <source>&amp;Don&apos;t ask again</source>
        <translation>&amp;No volver a preguntar</translation>
    </message>
</context>
<context>
    <name>assay::MarkActions</name>
    <message>
        <source>&amp;Reviewed</source>
        <translation>&amp;Revisado</translation>
    </message>
    <message>
        <source>Mark the selected jobs as reviewed, or not any more</source>
        <translation>Marcar los trabajos seleccionados como revisados o dejar de hacerlo</translation>
    </message>
    <message>
        <source>&amp;Flag</source>
        <translation>&amp;Bandera</translation>
    </message>
    <message>
        <source>Flag the selected jobs, or not any more</source>
        <translation>Poner una bandera a los trabajos seleccionados o quitársela</translation>
    </message>
    <message>
        <source>&amp;Discuss</source>
        <translation>&amp;Debatir</translation>
    </message>
    <message>
        <source>Mark the selected jobs to be discussed, or not any more</source>
        <translation>Marcar los trabajos seleccionados para debatirlos o dejar de hacerlo</translation>
    </message>
    <message>
        <source>&amp;Star</source>
        <translation>&amp;Estrella</translation>
    </message>
    <message>
        <source>Give the selected jobs a star, or take it away</source>
        <translation>Poner una estrella a los trabajos seleccionados o quitársela</translation>
    </message>
    <message>
        <source>&amp;Agree</source>
        <translation>De &amp;acuerdo</translation>
    </message>
    <message>
        <source>Say that you agree with the score of the selected jobs, or not any more</source>
        <translation>Indicar que está de acuerdo con la puntuación de los trabajos seleccionados o dejar de indicarlo</translation>
    </message>
    <message>
        <source>D&amp;isagree</source>
        <translation>En desa&amp;cuerdo</translation>
    </message>
    <message>
        <source>Say that you disagree with the score of the selected jobs, or not any more</source>
        <translation>Indicar que no está de acuerdo con la puntuación de los trabajos seleccionados o dejar de indicarlo</translation>
    </message>
    <message>
        <source>&amp;Note…</source>
        <translation>&amp;Nota…</translation>
    </message>
    <message>
        <source>Write a note on the job</source>
        <translation>Escribir una nota sobre el trabajo</translation>
    </message>
    <message>
        <source>&amp;Mark</source>
        <translation>&amp;Marcar</translation>
    </message>
    <message>
        <source>R&amp;eview…</source>
        <translation>Re&amp;visión…</translation>
    </message>
    <message>
        <source>Go through the jobs shown, or a random draw of them, one at a time</source>
        <translation>Recorrer uno a uno los trabajos mostrados o un sorteo de ellos</translation>
    </message>
</context>
<context>
    <name>assay::MarkFacet</name>
    <message>
        <source>Marks</source>
        <translation>Marcas</translation>
    </message>
    <message>
        <source>No mark</source>
        <translation>Sin marca</translation>
    </message>
    <message>
        <source>Your marks, with the numbers of jobs that the other filters let through</source>
        <translation>Sus marcas, con el número de trabajos que dejan pasar los demás filtros</translation>
    </message>
</context>
<context>
    <name>assay::MarkStore</name>
    <message>
        <source>These jobs come from no service, so marks can&apos;t be kept for them.</source>
        <translation>Estos trabajos no proceden de ningún servicio, así que no se pueden guardar marcas para ellos.</translation>
    </message>
    <message numerus="yes">
        <source>At most %Ln job(s) can be marked at once. Select fewer.</source>
        <translation>
            <numerusform>Se puede marcar como máximo %Ln trabajo a la vez. Seleccione menos.</numerusform>
            <numerusform>Se pueden marcar como máximo %Ln trabajos a la vez. Seleccione menos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A note may have %Ln character(s). Shorten it.</source>
        <translation>
            <numerusform>Una nota puede tener como máximo %Ln carácter. Acórtela.</numerusform>
            <numerusform>Una nota puede tener como máximo %Ln caracteres. Acórtela.</numerusform>
        </translation>
    </message>
    <message>
        <source>These marks are of jobs of another service. Open its jobs to undo them.</source>
        <translation>Estas marcas son de trabajos de otro servicio. Abra los trabajos de ese servicio para deshacerlas.</translation>
    </message>
</context>
<context>
    <name>assay::MarkTarget</name>
    <message>
        <source>Show the job in the details, on the tab Job, to mark it</source>
        <translation>Muestre el trabajo en los detalles, en la pestaña «Trabajo», para marcarlo</translation>
    </message>
    <message>
        <source>Select jobs to mark them</source>
        <translation>Seleccione trabajos para marcarlos</translation>
    </message>
    <message>
        <source>No job is shown that can be marked</source>
        <translation>No se muestra ningún trabajo que se pueda marcar</translation>
    </message>
    <message>
        <source>Select a single job to write a note</source>
        <translation>Seleccione un solo trabajo para escribir una nota</translation>
    </message>
    <message>
        <source>“%1” was not kept as your own score. %2</source>
        <extracomment>%1 is what the user typed as a score, %2 a sentence such as &quot;Write a score from 0 to 10.&quot;</extracomment>
        <translation>«%1» no se guardó como su propia puntuación. %2</translation>
    </message>
</context>
<context>
    <name>assay::Marking</name>
    <message numerus="yes">
        <source>%1 of %Ln Job(s)</source>
        <extracomment>What can be undone, in title case; %1 is a mark, such as &quot;Flag&quot;</extracomment>
        <translation>
            <numerusform>«%1» en %Ln trabajo</numerusform>
            <numerusform>«%1» en %Ln trabajos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Removing %1 of %Ln Job(s)</source>
        <extracomment>See &quot;%1 of %Ln Job(s)&quot;</extracomment>
        <translation>
            <numerusform>Quitar «%1» de %Ln trabajo</numerusform>
            <numerusform>Quitar «%1» de %Ln trabajos</numerusform>
        </translation>
    </message>
    <message>
        <source>The library can&apos;t be written, so marks can&apos;t be kept.</source>
        <translation>No se puede escribir en la biblioteca, así que no se pueden guardar marcas.</translation>
    </message>
    <message>
        <source>The marks are being read.</source>
        <translation>Se están leyendo las marcas.</translation>
    </message>
    <message>
        <source>There are no jobs to mark.</source>
        <translation>No hay trabajos que marcar.</translation>
    </message>
</context>
<context>
    <name>assay::Marks</name>
    <message>
        <source>Reviewed</source>
        <comment>mark of a job</comment>
        <translation>Revisado</translation>
    </message>
    <message>
        <source>Flag</source>
        <comment>mark of a job</comment>
        <translation>Bandera</translation>
    </message>
    <message>
        <source>Discuss</source>
        <comment>mark of a job</comment>
        <translation>Debatir</translation>
    </message>
    <message>
        <source>Star</source>
        <comment>mark of a job</comment>
        <translation>Estrella</translation>
    </message>
    <message>
        <source>Agree</source>
        <comment>mark of a job: with its score</comment>
        <translation>De acuerdo</translation>
    </message>
    <message>
        <source>Disagree</source>
        <comment>mark of a job: with its score</comment>
        <translation>En desacuerdo</translation>
    </message>
    <message>
        <source>Own Score</source>
        <comment>what the user would give a job</comment>
        <translation>Puntuación propia</translation>
    </message>
    <message>
        <source>Note</source>
        <comment>mark of a job</comment>
        <translation>Nota</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <extracomment>A score and the top of its scale, such as &quot;7 / 10&quot;</extracomment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <extracomment>The scores that a module can give, such as &quot;0 to 10&quot;</extracomment>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>own score %1</source>
        <extracomment>In the list of a job&apos;s marks; %1 is a score, such as &quot;7 / 10&quot;</extracomment>
        <translation>puntuación propia %1</translation>
    </message>
    <message>
        <source>, </source>
        <extracomment>Joins the items of a list</extracomment>
        <translation>, </translation>
    </message>
    <message>
        <source>Yes</source>
        <comment>in a column: the job was drawn, or its score was hidden</comment>
        <translation>Sí</translation>
    </message>
    <message>
        <source>No</source>
        <comment>in a column: the job was not drawn, or its score was shown</comment>
        <translation>No</translation>
    </message>
</context>
<context>
    <name>assay::MarksView</name>
    <message>
        <source>Marks</source>
        <translation>Marcas</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>Escriba una nota</translation>
    </message>
    <message>
        <source>Own score</source>
        <translation>Puntuación propia</translation>
    </message>
    <message>
        <source>Judged in a random draw, the score hidden.</source>
        <translation>Juzgado en un sorteo, con la puntuación oculta.</translation>
    </message>
    <message>
        <source>Judged in a random draw, the score shown.</source>
        <translation>Juzgado en un sorteo, con la puntuación a la vista.</translation>
    </message>
    <message>
        <source>Judged with the score hidden.</source>
        <translation>Juzgado con la puntuación oculta.</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>A mark that some of the selected jobs have: &quot;Flag · 3&quot;</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 of %2 jobs have it</source>
        <translation>Presente en %1 de %2 trabajos</translation>
    </message>
    <message>
        <source>Click to mark with “%1”, or to take it away (key %2)</source>
        <translation>Haga clic para marcar con «%1» o para quitar la marca (tecla %2)</translation>
    </message>
    <message>
        <source>You agree with the score (key %1)</source>
        <translation>Está de acuerdo con la puntuación (tecla %1)</translation>
    </message>
    <message>
        <source>You disagree with the score (key %1)</source>
        <translation>No está de acuerdo con la puntuación (tecla %1)</translation>
    </message>
    <message>
        <source>This is no number.</source>
        <translation>Esto no es un número.</translation>
    </message>
    <message>
        <source>Write a score from %1.</source>
        <translation>Escriba una puntuación de %1.</translation>
    </message>
    <message>
        <source>There is no score to agree with</source>
        <translation>No hay puntuación con la que estar de acuerdo</translation>
    </message>
</context>
<context>
    <name>assay::ModuleSummaryRow</name>
    <message>
        <source>without a module</source>
        <translation>sin módulo</translation>
    </message>
    <message numerus="yes">
        <source>%Ln job(s)</source>
        <translation>
            <numerusform>%Ln trabajo</numerusform>
            <numerusform>%Ln trabajos</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2, mean share of scale %3 (%4)</source>
        <extracomment>For a screen reader. %1 is a module, %2 a number of jobs such as &quot;7 jobs&quot;, %3 a share such as &quot;62 %&quot;, %4 over how many jobs and sessions the mean is</extracomment>
        <translation>%1: %2, parte media de la escala %3 (%4)</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <translation>%1: %2, %3</translation>
    </message>
    <message>
        <source>unknown scale: no mean</source>
        <translation>escala desconocida: sin media</translation>
    </message>
    <message>
        <source>no scores</source>
        <translation>sin puntuaciones</translation>
    </message>
    <message>
        <source>mean of %1 from %2</source>
        <extracomment>Over what a mean is: %1 is a number of jobs such as &quot;7 scored jobs&quot;, %2 of sessions such as &quot;3 sessions&quot;</extracomment>
        <translation>media de %1 en %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln scored job(s)</source>
        <translation>
            <numerusform>%Ln trabajo puntuado</numerusform>
            <numerusform>%Ln trabajos puntuados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln session(s)</source>
        <translation>
            <numerusform>%Ln sesión</numerusform>
            <numerusform>%Ln sesiones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln score(s) outside the scale, not in the mean</source>
        <translation>
            <numerusform>%Ln puntuación fuera de la escala, no incluida en la media</numerusform>
            <numerusform>%Ln puntuaciones fuera de la escala, no incluidas en la media</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; %2</source>
        <extracomment>Two parts of a list</extracomment>
        <translation>%1; %2</translation>
    </message>
</context>
<context>
    <name>assay::NoticeBar</name>
    <message>
        <source>Dismiss this message</source>
        <translation>Descartar este mensaje</translation>
    </message>
</context>
<context>
    <name>assay::PaletteTexts</name>
    <message>
        <source>%1: </source>
        <extracomment>An entry of a submenu in the list of actions; %1 is the title of the submenu, such as &quot;Theme&quot;</extracomment>
        <translation>%1: </translation>
    </message>
    <message>
        <source>Filter by %1</source>
        <extracomment>In the list of actions; %1 is the title of a field, such as &quot;Agent&quot;</extracomment>
        <translation>Filtrar por «%1»</translation>
    </message>
</context>
<context>
    <name>assay::Preferences</name>
    <message>
        <source>&amp;Language:</source>
        <translation>&amp;Idioma:</translation>
    </message>
    <message>
        <source>&amp;Theme:</source>
        <translation>&amp;Tema:</translation>
    </message>
    <message>
        <source>&amp;Rows:</source>
        <translation>&amp;Filas:</translation>
    </message>
    <message>
        <source>Time limit of a re&amp;quest:</source>
        <translation>&amp;Límite de tiempo de una solicitud:</translation>
    </message>
    <message>
        <source>General</source>
        <translation>General</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Atajos</translation>
    </message>
    <message>
        <source>&amp;Always ask the service for times and summaries of sessions</source>
        <translation>Pedir &amp;siempre al servicio los tiempos y resúmenes de las sesiones</translation>
    </message>
    <message>
        <source>a &amp;fetch without filters that was large last time</source>
        <translation>una &amp;obtención sin filtros que la última vez fue grande</translation>
    </message>
    <message>
        <source>the window closes while an &amp;export is written</source>
        <translation>cerrar la ventana mientras se escribe una &amp;exportación</translation>
    </message>
    <message>
        <source>Scores</source>
        <translation>Puntuaciones</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Servicio</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Preguntas</translation>
    </message>
</context>
<context>
    <name>assay::PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation>Preferencias</translation>
    </message>
</context>
<context>
    <name>assay::ProblemModel</name>
    <message>
        <source>Ignored</source>
        <translation>Ignorado</translation>
    </message>
    <message>
        <source>Reading continued</source>
        <translation>Se siguió leyendo</translation>
    </message>
    <message>
        <source>Job kept</source>
        <translation>Trabajo conservado</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Omitido</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>Byte offset</source>
        <translation>Posición en bytes</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Resultado</translation>
    </message>
</context>
<context>
    <name>assay::ProblemsPanel</name>
    <message>
        <source>Everything could be read.</source>
        <translation>Se pudo leer todo.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln element(s) could not be read and are missing from the table.</source>
        <translation>
            <numerusform>%Ln elemento no se pudo leer y falta en la tabla.</numerusform>
            <numerusform>%Ln elementos no se pudieron leer y faltan en la tabla.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All jobs were kept; %Ln finding(s) about them.</source>
        <translation>
            <numerusform>Se conservaron todos los trabajos; %Ln hallazgo sobre ellos.</numerusform>
            <numerusform>Se conservaron todos los trabajos; %Ln hallazgos sobre ellos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 %Ln more finding(s) about jobs that were kept.</source>
        <extracomment>%1 is the sentence about elements that could not be read</extracomment>
        <translation>
            <numerusform>%1 %Ln hallazgo más sobre trabajos que se conservaron.</numerusform>
            <numerusform>%1 %Ln hallazgos más sobre trabajos que se conservaron.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 The first %L2 are listed.</source>
        <translation>%1 Se muestran los primeros %L2.</translation>
    </message>
</context>
<context>
    <name>assay::QueryField</name>
    <message>
        <source>Find words, or filter: module:coherence score:&lt;5</source>
        <translation>Buscar palabras o filtrar: module:coherence score:&lt;5</translation>
    </message>
    <message>
        <source>Find or filter</source>
        <translation>Buscar o filtrar</translation>
    </message>
    <message>
        <source>How to write a query</source>
        <translation>Cómo escribir una consulta</translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation>Sugerencias</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 is a suggestion for a query, %2 what it is</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>The query is too long to be changed here. Remove filters at their chips, or press Esc to clear it.</source>
        <translation>La consulta es demasiado larga para cambiarla aquí. Quite filtros en sus etiquetas o pulse Esc para vaciarla.</translation>
    </message>
    <message numerus="yes">
        <source>The text is too long: a query has at most %Ln character(s) here.</source>
        <translation>
            <numerusform>El texto es demasiado largo: aquí una consulta tiene como máximo %Ln carácter.</numerusform>
            <numerusform>El texto es demasiado largo: aquí una consulta tiene como máximo %Ln caracteres.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>assay::QueryReference</name>
    <message>
        <source>How to write a query</source>
        <translation>Cómo escribir una consulta</translation>
    </message>
    <message>
        <source>Use this example</source>
        <translation>Usar este ejemplo</translation>
    </message>
    <message>
        <source>Ctrl+Space lists fields and values. Brackets group; a blank means “and”.</source>
        <translation>Ctrl+Espacio muestra campos y valores. Los paréntesis agrupan; un espacio significa «y».</translation>
    </message>
</context>
<context>
    <name>assay::QuerySuggestions</name>
    <message>
        <source>less than</source>
        <translation>menor que</translation>
    </message>
    <message>
        <source>at most</source>
        <translation>como máximo</translation>
    </message>
    <message>
        <source>more than</source>
        <translation>mayor que</translation>
    </message>
    <message>
        <source>at least</source>
        <translation>como mínimo</translation>
    </message>
    <message numerus="yes">
        <source>%Ln job(s)</source>
        <translation>
            <numerusform>%Ln trabajo</numerusform>
            <numerusform>%Ln trabajos</numerusform>
        </translation>
    </message>
    <message>
        <source>score as a share of its scale, in percent</source>
        <translation>puntuación como parte de su escala, en porcentaje</translation>
    </message>
    <message>
        <source>the field has a value</source>
        <translation>el campo tiene un valor</translation>
    </message>
    <message>
        <source>whole sessions with such a job</source>
        <translation>sesiones enteras con un trabajo así</translation>
    </message>
    <message>
        <source>whole turns with such a job</source>
        <translation>turnos enteros con un trabajo así</translation>
    </message>
    <message>
        <source>unknown field</source>
        <translation>campo desconocido</translation>
    </message>
    <message>
        <source>what you marked it with</source>
        <translation>la marca que usted le puso</translation>
    </message>
    <message>
        <source>a mark, a score of your own or a note</source>
        <translation>una marca, una puntuación propia o una nota</translation>
    </message>
    <message>
        <source>your note</source>
        <translation>su nota</translation>
    </message>
    <message>
        <source>the score that you would give</source>
        <translation>la puntuación que usted daría</translation>
    </message>
</context>
<context>
    <name>assay::QuestionsPage</name>
    <message>
        <source>Assay asks before</source>
        <translation>Assay pregunta antes de</translation>
    </message>
</context>
<context>
    <name>assay::RangeSlider</name>
    <message>
        <source>Lowest share of scale, in percent</source>
        <translation>Parte mínima de la escala, en porcentaje</translation>
    </message>
    <message>
        <source>Highest share of scale, in percent</source>
        <translation>Parte máxima de la escala, en porcentaje</translation>
    </message>
</context>
<context>
    <name>assay::RawJsonView</name>
    <message>
        <source>There is more. Copying gives the whole job.</source>
        <translation>Hay más. Al copiar se incluye el trabajo completo.</translation>
    </message>
    <message>
        <source>Raw JSON</source>
        <translation>JSON sin procesar</translation>
    </message>
    <message>
        <source>Show or hide the job as it was sent</source>
        <translation>Mostrar u ocultar el trabajo tal como se envió</translation>
    </message>
    <message>
        <source>Copy the whole job as JSON</source>
        <translation>Copiar el trabajo completo como JSON</translation>
    </message>
    <message>
        <source>Hide the raw JSON</source>
        <translation>Ocultar el JSON sin procesar</translation>
    </message>
    <message>
        <source>Show the raw JSON</source>
        <translation>Mostrar el JSON sin procesar</translation>
    </message>
</context>
<context>
    <name>assay::RecentFilesMenu</name>
    <message>
        <source>Open &amp;Recent</source>
        <translation>Abrir &amp;recientes</translation>
    </message>
    <message>
        <source>&amp;Clear List</source>
        <translation>&amp;Vaciar la lista</translation>
    </message>
</context>
<context>
    <name>assay::ReviewDeck</name>
    <message>
        <source>Explanation</source>
        <translation>Explicación</translation>
    </message>
    <message>
        <source>There is none.</source>
        <translation>No hay ninguna.</translation>
    </message>
    <message>
        <source>Other fields</source>
        <translation>Otros campos</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Revisión</translation>
    </message>
    <message>
        <source>Previous job (arrow keys)</source>
        <translation>Trabajo anterior (teclas de flecha)</translation>
    </message>
    <message>
        <source>Next job (arrow keys)</source>
        <translation>Trabajo siguiente (teclas de flecha)</translation>
    </message>
    <message>
        <source>Finish the review; Escape only leaves it, to continue later</source>
        <translation>Finalizar la revisión; con Esc solo se sale de ella, para continuarla más tarde</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Finalizar</translation>
    </message>
    <message>
        <source>%1 of %2 · %3 answered</source>
        <translation>%1 de %2 · respondidos: %3</translation>
    </message>
    <message>
        <source>Random draw, seed %1</source>
        <translation>Sorteo, semilla %1</translation>
    </message>
    <message>
        <source>Looking for the job in the list…</source>
        <translation>Buscando el trabajo en la lista…</translation>
    </message>
    <message>
        <source>This job is not in the list that is shown.</source>
        <translation>Este trabajo no está en la lista mostrada.</translation>
    </message>
    <message>
        <source>No score. Status: %1</source>
        <translation>Sin puntuación. Estado: %1</translation>
    </message>
    <message>
        <source>Score hidden until you agree, disagree or give your own</source>
        <translation>Puntuación oculta hasta que indique si está de acuerdo o no, o dé la suya</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 of %2 · All answered: %3 agree, %4 disagree</source>
        <translation>%1 de %2 · Todos respondidos: %3 de acuerdo, %4 en desacuerdo</translation>
    </message>
    <message numerus="yes">
        <source>%Ln job(s) of this review are not answered. A finished review can&apos;t be continued.</source>
        <translation>
            <numerusform>%Ln trabajo de esta revisión está sin responder. Una revisión terminada no se puede continuar.</numerusform>
            <numerusform>%Ln trabajos de esta revisión están sin responder. Una revisión terminada no se puede continuar.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>assay::ReviewDialog</name>
    <message numerus="yes">
        <source>All %Ln job(s) shown, in their order</source>
        <translation>
            <numerusform>El único trabajo mostrado</numerusform>
            <numerusform>Los %Ln trabajos mostrados, en su orden</numerusform>
        </translation>
    </message>
    <message>
        <source>A random draw of them</source>
        <translation>Un sorteo de ellos</translation>
    </message>
    <message>
        <source>Hide the score until I have answered</source>
        <translation>Ocultar la puntuación hasta que haya respondido</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Revisión</translation>
    </message>
    <message>
        <source>One job at a time, to say whether you agree with its score.</source>
        <translation>Un trabajo cada vez, para indicar si está de acuerdo con su puntuación.</translation>
    </message>
    <message numerus="yes">
        <source>The first %Ln job(s) shown, in their order</source>
        <translation>
            <numerusform>El primer trabajo mostrado</numerusform>
            <numerusform>Los primeros %Ln trabajos mostrados, en su orden</numerusform>
        </translation>
    </message>
    <message>
        <source>Number of jobs to draw</source>
        <translation>Cantidad de trabajos que sortear</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Semilla</translation>
    </message>
    <message>
        <source>The same seed draws the same jobs again, here and on another machine</source>
        <translation>La misma semilla vuelve a sortear los mismos trabajos, aquí y en otro equipo</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Trabajos</translation>
    </message>
    <message>
        <source>So that it does not sway you. It appears when you agree, disagree or give a score of your own</source>
        <translation>Para que no influya en usted. Aparece cuando indica si está de acuerdo o no, o da una puntuación propia</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>&amp;Iniciar</translation>
    </message>
    <message>
        <source>&amp;Continue at %1 of %2</source>
        <extracomment>Goes on with a review; %1 is the number of the job, %2 the number of jobs</extracomment>
        <translation>&amp;Continuar en %1 de %2</translation>
    </message>
    <message numerus="yes">
        <source>Leave out %Ln job(s) without a score</source>
        <translation>
            <numerusform>Omitir %Ln trabajo sin puntuación</numerusform>
            <numerusform>Omitir %Ln trabajos sin puntuación</numerusform>
        </translation>
    </message>
    <message>
        <source>Such as those that are pending or failed: there is nothing to agree with</source>
        <translation>Como los pendientes o fallidos: no hay nada con lo que estar de acuerdo</translation>
    </message>
    <message numerus="yes">
        <source>The first %Ln job(s) with a score, in their order</source>
        <translation>
            <numerusform>El primer trabajo con puntuación</numerusform>
            <numerusform>Los primeros %Ln trabajos con puntuación, en su orden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %Ln job(s) with a score, in their order</source>
        <translation>
            <numerusform>El único trabajo con puntuación</numerusform>
            <numerusform>Los %Ln trabajos con puntuación, en su orden</numerusform>
        </translation>
    </message>
    <message>
        <source>An earlier review is not finished. A new one replaces it.</source>
        <translation>Hay una revisión anterior sin finalizar. Una nueva la reemplaza.</translation>
    </message>
</context>
<context>
    <name>assay::SavedViews</name>
    <message>
        <source>The query of the view “%1” does not fit these jobs: %2 It stands in the field at the top, where you can change it; the view keeps it until you save.</source>
        <translation>La consulta de la vista «%1» no es válida para estos trabajos: %2 Está en el campo de arriba, donde puede cambiarla; la vista la conserva hasta que guarde.</translation>
    </message>
    <message>
        <source>The view “%1” has columns that this version does not know: %2. They stay in it.</source>
        <translation>La vista «%1» tiene columnas que esta versión no conoce: %2. Se conservan en ella.</translation>
    </message>
    <message>
        <source>Save View</source>
        <translation>Guardar vista</translation>
    </message>
    <message>
        <source>The view “%1” was changed in another window since it was shown here.</source>
        <translation>La vista «%1» se modificó en otra ventana después de mostrarse aquí.</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>&amp;Reemplazar</translation>
    </message>
    <message>
        <source>Save Under Another &amp;Name…</source>
        <translation>Guardar con otro &amp;nombre…</translation>
    </message>
    <message>
        <source>View saved</source>
        <translation>Vista guardada</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Trabajos</translation>
    </message>
    <message>
        <source>What is shown can&apos;t be put into a link.</source>
        <translation>Lo que se muestra no se puede incluir en un enlace.</translation>
    </message>
    <message>
        <source>Link copied</source>
        <translation>Enlace copiado</translation>
    </message>
    <message>
        <source>No link to a view in the clipboard</source>
        <translation>No hay ningún enlace a una vista en el portapapeles</translation>
    </message>
    <message numerus="yes">
        <source>Take over %Ln view(s) from %1?</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>
            <numerusform>¿Importar %Ln vista de %1?</numerusform>
            <numerusform>¿Importar %Ln vistas de %1?</numerusform>
        </translation>
    </message>
    <message>
        <source>Import Views</source>
        <translation>Importar vistas</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>Impor&amp;tar</translation>
    </message>
    <message numerus="yes">
        <source>%Ln view(s) imported</source>
        <translation>
            <numerusform>%Ln vista importada</numerusform>
            <numerusform>%Ln vistas importadas</numerusform>
        </translation>
    </message>
    <message>
        <source>The query is wrong, so it can&apos;t be kept in a view: %1 Correct it or clear it first.</source>
        <extracomment>%1 is a sentence that says what is wrong with a query</extracomment>
        <translation>La consulta es incorrecta, por lo que no se puede guardar en una vista: %1 Corríjala o bórrela primero.</translation>
    </message>
</context>
<context>
    <name>assay::SavedViewsMenu</name>
    <message>
        <source>Saved &amp;Views</source>
        <translation>&amp;Vistas guardadas</translation>
    </message>
</context>
<context>
    <name>assay::ScalesPage</name>
    <message>
        <source>Assay knows the scale of every module of the loaded jobs. A module that it does not know is listed here.</source>
        <translation>Assay conoce la escala de cada módulo de los trabajos cargados. Un módulo que no conozca aparece aquí.</translation>
    </message>
    <message>
        <source>Assay does not know these modules. Their scores are shown as they are, and in no mean, until you give them the scale that they score on.</source>
        <translation>Assay no conoce estos módulos. Sus puntuaciones se muestran tal como son, y no cuentan en ninguna media, hasta que usted indique la escala en la que puntúan.</translation>
    </message>
    <message>
        <source>Scale of %1</source>
        <translation>Escala de %1</translation>
    </message>
</context>
<context>
    <name>assay::ScoreChart</name>
    <message>
        <source>Scores by share of scale</source>
        <translation>Puntuaciones según la parte de la escala</translation>
    </message>
</context>
<context>
    <name>assay::ScoreHeader</name>
    <message>
        <source>Not scored yet: submitted</source>
        <translation>Aún sin puntuar: enviado</translation>
    </message>
    <message>
        <source>Not scored yet: in progress</source>
        <translation>Aún sin puntuar: en curso</translation>
    </message>
    <message>
        <source>Scoring failed</source>
        <translation>Falló la puntuación</translation>
    </message>
    <message>
        <source>Not scored: not run</source>
        <translation>Sin puntuar: no ejecutado</translation>
    </message>
    <message>
        <source>Completed without a score</source>
        <translation>Completado sin puntuación</translation>
    </message>
    <message>
        <source>No score</source>
        <translation>Sin puntuación</translation>
    </message>
    <message>
        <source>Exactly as sent: %1</source>
        <extracomment>%1 is the score with all its digits</extracomment>
        <translation>Exactamente como se envió: %1</translation>
    </message>
    <message>
        <source>outside its scale (%1)</source>
        <extracomment>The score is larger or smaller than its scale allows; %1 is the scale, such as &quot;0–10, judge&quot;</extracomment>
        <translation>fuera de su escala (%1)</translation>
    </message>
    <message>
        <source>%1 of scale</source>
        <extracomment>%1 is a number in per cent</extracomment>
        <translation>%1 de la escala</translation>
    </message>
    <message>
        <source>Not usable as a score: %1</source>
        <extracomment>What the service sent as the score can&apos;t be used; %1 is what was sent</extracomment>
        <translation>No se puede usar como puntuación: %1</translation>
    </message>
</context>
<context>
    <name>assay::ScoreHistogram</name>
    <message>
        <source>%1–%2 % of the scale</source>
        <extracomment>%1 and %2 are percentages of the scale</extracomment>
        <translation>%1–%2&#xa0;% de la escala</translation>
    </message>
    <message numerus="yes">
        <source>%Ln job(s)</source>
        <translation>
            <numerusform>%Ln trabajo</numerusform>
            <numerusform>%Ln trabajos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Judge: %Ln job(s)</source>
        <translation>
            <numerusform>Juez: %Ln trabajo</numerusform>
            <numerusform>Juez: %Ln trabajos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Statistical: %Ln job(s)</source>
        <translation>
            <numerusform>Estadístico: %Ln trabajo</numerusform>
            <numerusform>Estadístico: %Ln trabajos</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is a range such as &quot;65–75 % of the scale&quot;, %2 a number of jobs</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>No job has a score on a known scale</source>
        <translation>Ningún trabajo tiene una puntuación en una escala conocida</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pending</source>
        <translation>
            <numerusform>%Ln pendiente</numerusform>
            <numerusform>%Ln pendientes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed</source>
        <translation>
            <numerusform>%Ln fallido</numerusform>
            <numerusform>%Ln fallidos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not run</source>
        <translation>
            <numerusform>%Ln no ejecutado</numerusform>
            <numerusform>%Ln no ejecutados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln without a score</source>
        <translation>
            <numerusform>%Ln sin puntuación</numerusform>
            <numerusform>%Ln sin puntuación</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln no scale</source>
        <translation>
            <numerusform>%Ln sin escala</numerusform>
            <numerusform>%Ln sin escala</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>assay::ScoreRangeWidget</name>
    <message>
        <source>judge %1–%2</source>
        <extracomment>What a range of shares means on the judges&apos; scale, in a legend; %1 and %2 are numbers</extracomment>
        <translation>juez %1–%2</translation>
    </message>
    <message>
        <source>statistical %1–%2</source>
        <extracomment>What a range of shares means on the statistical scale, in a legend; %1 and %2 are numbers</extracomment>
        <translation>estadístico %1–%2</translation>
    </message>
</context>
<context>
    <name>assay::ScoresPage</name>
    <message>
        <source> %</source>
        <extracomment>Behind a number in a field</extracomment>
        <translation>&#xa0;%</translation>
    </message>
    <message>
        <source>As many as needed, up to %1</source>
        <translation>Tantos como hagan falta, hasta %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln, such as %1</source>
        <comment>number of decimals</comment>
        <extracomment>%1 is a score such as 0.83</extracomment>
        <translation>
            <numerusform>%Ln, como %1</numerusform>
            <numerusform>%Ln, como %1</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Decimals of statistical scores:</source>
        <translation>&amp;Decimales de las puntuaciones estadísticas:</translation>
    </message>
    <message>
        <source>Colour of &amp;low scores up to:</source>
        <translation>Color de las puntuaciones &amp;bajas hasta:</translation>
    </message>
    <message>
        <source>Colour of &amp;high scores from:</source>
        <translation>Color de las puntuaciones &amp;altas desde:</translation>
    </message>
    <message>
        <source>As a share of the scale. Below it, the bar of a score has the whole colour of low scores</source>
        <translation>Como parte de la escala. Por debajo, la barra de una puntuación tiene por completo el color de las puntuaciones bajas</translation>
    </message>
    <message>
        <source>As a share of the scale. Above it, the bar of a score has the whole colour of high scores</source>
        <translation>Como parte de la escala. Por encima, la barra de una puntuación tiene por completo el color de las puntuaciones altas</translation>
    </message>
    <message>
        <source>Scales of unknown modules</source>
        <translation>Escalas de los módulos desconocidos</translation>
    </message>
    <message>
        <source>The colour of low scores must end below the one where that of high scores begins. The colours stay as they were.</source>
        <translation>El color de las puntuaciones bajas debe terminar por debajo de donde empieza el de las altas. Los colores quedaron como estaban.</translation>
    </message>
</context>
<context>
    <name>assay::ServiceFilterField</name>
    <message>
        <source>any</source>
        <translation>cualquiera</translation>
    </message>
    <message>
        <source>%1: only jobs with exactly this value (%2)</source>
        <extracomment>%1 is a field&apos;s title, %2 the name of the query parameter</extracomment>
        <translation>%1: solo trabajos con exactamente este valor (%2)</translation>
    </message>
    <message>
        <source>Includes spaces: %1</source>
        <extracomment>%1 is the typed text with its outer spaces drawn as open boxes</extracomment>
        <translation>Contiene espacios: %1</translation>
    </message>
    <message>
        <source>List the values of %1 seen so far</source>
        <extracomment>%1 is the title of a field</extracomment>
        <translation>Mostrar los valores de «%1» vistos hasta ahora</translation>
    </message>
    <message>
        <source>Values seen so far (Down)</source>
        <translation>Valores vistos hasta ahora (flecha abajo)</translation>
    </message>
</context>
<context>
    <name>assay::ServiceFilterPanel</name>
    <message>
        <source>Hide the fields of the service filter</source>
        <translation>Ocultar los campos del filtro del servicio</translation>
    </message>
    <message>
        <source>Show the fields of the service filter</source>
        <translation>Mostrar los campos del filtro del servicio</translation>
    </message>
    <message>
        <source>Not fetched yet – press Enter</source>
        <translation>Aún no obtenido: pulse Intro</translation>
    </message>
    <message>
        <source>All jobs</source>
        <translation>Todos los trabajos</translation>
    </message>
    <message>
        <source> · </source>
        <extracomment>Separates the parts of a filter, such as &quot;Agent = a&quot; and &quot;Tool = b&quot;</extracomment>
        <translation> · </translation>
    </message>
</context>
<context>
    <name>assay::ServicePage</name>
    <message>
        <source> s</source>
        <extracomment>Seconds, behind a number in a field</extracomment>
        <translation> s</translation>
    </message>
    <message>
        <source>A request ends when the service sends nothing for this time</source>
        <translation>Una solicitud termina cuando el servicio no envía nada durante este tiempo</translation>
    </message>
    <message>
        <source>Longest time without an &amp;answer:</source>
        <translation>Tiempo máximo sin &amp;respuesta:</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Según el sistema</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>This one:</source>
        <translation>Este:</translation>
    </message>
    <message>
        <source>Address of the proxy</source>
        <translation>Dirección del proxy</translation>
    </message>
    <message>
        <source>&amp;Proxy:</source>
        <translation>&amp;Proxy:</translation>
    </message>
    <message>
        <source>A name and a password can&apos;t be part of the address: they would be stored unprotected. Set the variable https_proxy instead.</source>
        <translation>La dirección no puede incluir un nombre y una contraseña: se guardarían sin protección. En su lugar, defina la variable https_proxy.</translation>
    </message>
    <message>
        <source>This is not the address of a proxy. Write it like http://proxy.example.com:3128 or socks5://proxy.example.com:1080.</source>
        <translation>Esta no es la dirección de un proxy. Escríbala como http://proxy.example.com:3128 o socks5://proxy.example.com:1080.</translation>
    </message>
</context>
<context>
    <name>assay::ServiceSummaryView</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Do not wait for the summary</source>
        <translation>No esperar el resumen</translation>
    </message>
    <message>
        <source>From the service</source>
        <translation>Datos del servicio</translation>
    </message>
    <message>
        <source>Asking the service…</source>
        <translation>Pidiendo al servicio…</translation>
    </message>
    <message>
        <source>The service&apos;s own figures for the agent “%1”</source>
        <extracomment>%1 is the name of an agent</extracomment>
        <translation>Cifras propias del servicio para el agente «%1»</translation>
    </message>
    <message>
        <source>The service has no scores for it.</source>
        <translation>El servicio no tiene puntuaciones al respecto.</translation>
    </message>
    <message>
        <source>This job has no agent to ask about.</source>
        <translation>Este trabajo no tiene ningún agente por el que preguntar.</translation>
    </message>
    <message>
        <source>Status: %1</source>
        <translation>Estado: %1</translation>
    </message>
    <message>
        <source>Mean of all its scores: %1. It mixes scales, so it is not a share of any scale.</source>
        <extracomment>%1 is a number as the service sent it</extracomment>
        <translation>Media de todas sus puntuaciones: %1. Mezcla escalas, así que no es parte de ninguna escala.</translation>
    </message>
    <message>
        <source>without a module</source>
        <translation>sin módulo</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Servicio</translation>
    </message>
    <message numerus="yes">
        <source>%Ln completed job(s)</source>
        <translation>
            <numerusform>%Ln trabajo completado</numerusform>
            <numerusform>%Ln trabajos completados</numerusform>
        </translation>
    </message>
    <message>
        <source>no number of jobs sent</source>
        <translation>número de trabajos no enviado</translation>
    </message>
    <message>
        <source>%1, mean of the service: %2</source>
        <extracomment>For a screen reader. %1 is a module, %2 a mean such as &quot;7.2 / 10&quot;</extracomment>
        <translation>%1, media del servicio: %2</translation>
    </message>
    <message>
        <source>Loaded here</source>
        <translation>Cargado aquí</translation>
    </message>
    <message>
        <source>%1 from %2</source>
        <extracomment>Over what a mean is: %1 is a number of jobs such as &quot;7 scored jobs&quot;, %2 of sessions such as &quot;3 sessions&quot;</extracomment>
        <translation>%1 en %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln scored job(s)</source>
        <translation>
            <numerusform>%Ln trabajo puntuado</numerusform>
            <numerusform>%Ln trabajos puntuados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln session(s)</source>
        <translation>
            <numerusform>%Ln sesión</numerusform>
            <numerusform>%Ln sesiones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln job(s), unknown scale</source>
        <translation>
            <numerusform>%Ln trabajo, escala desconocida</numerusform>
            <numerusform>%Ln trabajos, escala desconocida</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln job(s), no score</source>
        <translation>
            <numerusform>%Ln trabajo, sin puntuación</numerusform>
            <numerusform>%Ln trabajos, sin puntuación</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, mean of the jobs loaded here: %2, %3</source>
        <extracomment>For a screen reader. %1 is a module, %2 a mean such as &quot;7.2 / 10&quot;, %3 over how many jobs</extracomment>
        <translation>%1, media de los trabajos cargados aquí: %2, %3</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more module(s)</source>
        <translation>
            <numerusform>y %Ln módulo más</numerusform>
            <numerusform>y %Ln módulos más</numerusform>
        </translation>
    </message>
    <message>
        <source>Summary of this agent</source>
        <translation>Resumen de este agente</translation>
    </message>
</context>
<context>
    <name>assay::SessionColumns</name>
    <message>
        <source>Fit &amp;Width</source>
        <translation>A&amp;justar el ancho</translation>
    </message>
    <message>
        <source>&amp;Hide</source>
        <translation>&amp;Ocultar</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
    <message>
        <source>&amp;Reset Columns</source>
        <translation>&amp;Restablecer columnas</translation>
    </message>
</context>
<context>
    <name>assay::SessionFiguresView</name>
    <message numerus="yes">
        <source>The service counts %Ln completed job(s)</source>
        <translation>
            <numerusform>El servicio cuenta %Ln trabajo completado</numerusform>
            <numerusform>El servicio cuenta %Ln trabajos completados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln are loaded here</source>
        <translation>
            <numerusform>aquí hay %Ln cargado</numerusform>
            <numerusform>aquí hay %Ln cargados</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; %2.</source>
        <extracomment>%1 is such as &quot;The service counts 5 completed jobs&quot;, %2 such as &quot;4 are loaded here&quot;</extracomment>
        <translation>%1; %2.</translation>
    </message>
    <message numerus="yes">
        <source>The service&apos;s mean is %1, ours is %2, without %Ln score(s) outside the scale.</source>
        <translation>
            <numerusform>La media del servicio es %1, la nuestra es %2, sin contar %Ln puntuación fuera de la escala.</numerusform>
            <numerusform>La media del servicio es %1, la nuestra es %2, sin contar %Ln puntuaciones fuera de la escala.</numerusform>
        </translation>
    </message>
    <message>
        <source>The service&apos;s mean is %1, ours is %2.</source>
        <translation>La media del servicio es %1, la nuestra es %2.</translation>
    </message>
    <message>
        <source>Compare with the service</source>
        <translation>Comparar con el servicio</translation>
    </message>
    <message>
        <source>Asks the service for its own summary of this session</source>
        <translation>Pide al servicio su propio resumen de esta sesión</translation>
    </message>
    <message>
        <source>Figures of the service and of the loaded jobs</source>
        <translation>Cifras del servicio y de los trabajos cargados</translation>
    </message>
    <message>
        <source>Asking the service…</source>
        <translation>Pidiendo al servicio…</translation>
    </message>
    <message>
        <source>The service has no scores for this session.</source>
        <translation>El servicio no tiene puntuaciones de esta sesión.</translation>
    </message>
    <message>
        <source>The service&apos;s figures agree with those of the jobs loaded here.</source>
        <translation>Las cifras del servicio coinciden con las de los trabajos cargados aquí.</translation>
    </message>
    <message numerus="yes">
        <source>The service&apos;s figures differ from those of the jobs loaded here in %Ln module(s).</source>
        <translation>
            <numerusform>Las cifras del servicio difieren de las de los trabajos cargados aquí en %Ln módulo.</numerusform>
            <numerusform>Las cifras del servicio difieren de las de los trabajos cargados aquí en %Ln módulos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Close the comparison</source>
        <translation>Cerrar la comparación</translation>
    </message>
    <message>
        <source>Do not wait for the summary</source>
        <translation>No esperar el resumen</translation>
    </message>
    <message>
        <source>Service</source>
        <extracomment>Title of a column: figures of the service</extracomment>
        <translation>Servicio</translation>
    </message>
    <message>
        <source>Loaded here</source>
        <extracomment>Title of a column: figures of the jobs loaded in the program</extracomment>
        <translation>Cargado aquí</translation>
    </message>
    <message>
        <source>without a module</source>
        <translation>sin módulo</translation>
    </message>
    <message numerus="yes">
        <source>%Ln job(s)</source>
        <translation>
            <numerusform>%Ln trabajo</numerusform>
            <numerusform>%Ln trabajos</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>%1, the service: %2, %3</source>
        <extracomment>For a screen reader. %1 is a module, %2 a mean such as &quot;7.2 / 10&quot;, %3 over how many jobs</extracomment>
        <translation>%1, el servicio: %2, %3</translation>
    </message>
    <message>
        <source>%1, loaded here: %2, %3</source>
        <extracomment>For a screen reader. %1 is a module, %2 a mean such as &quot;7.2 / 10&quot;, %3 over how many jobs</extracomment>
        <translation>%1, cargado aquí: %2, %3</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more module(s)</source>
        <translation>
            <numerusform>y %Ln módulo más</numerusform>
            <numerusform>y %Ln módulos más</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>assay::SessionMapModel</name>
    <message>
        <source>The selected job</source>
        <translation>El trabajo seleccionado</translation>
    </message>
    <message>
        <source>Turn</source>
        <translation>Turno</translation>
    </message>
    <message>
        <source>%1 (%2), %3</source>
        <extracomment>Of a column: %1 is a module, %2 its scale such as &quot;0–10, judge&quot;, %3 a number of jobs such as &quot;12 jobs&quot;</extracomment>
        <translation>%1 (%2), %3</translation>
    </message>
    <message numerus="yes">
        <source>%Ln job(s)</source>
        <translation>
            <numerusform>%Ln trabajo</numerusform>
            <numerusform>%Ln trabajos</numerusform>
        </translation>
    </message>
    <message>
        <source>no turn</source>
        <extracomment>In place of a number of a turn: the jobs of this row have none</extracomment>
        <translation>sin turno</translation>
    </message>
    <message>
        <source>Turn %1</source>
        <extracomment>%1 is a number</extracomment>
        <translation>Turno %1</translation>
    </message>
    <message>
        <source>Without a turn</source>
        <translation>Sin turno</translation>
    </message>
    <message>
        <source>without a module</source>
        <translation>sin módulo</translation>
    </message>
    <message>
        <source>no score</source>
        <translation>sin puntuación</translation>
    </message>
    <message>
        <source>%1 on an unknown scale</source>
        <extracomment>%1 is a score</extracomment>
        <translation>%1 en una escala desconocida</translation>
    </message>
    <message>
        <source>%1, outside its scale (%2)</source>
        <extracomment>%1 is a score, %2 a scale such as &quot;0–10, judge&quot;</extracomment>
        <translation>%1, fuera de su escala (%2)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>A score, and the status of its job</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more job(s)</source>
        <translation>
            <numerusform>y %Ln trabajo más</numerusform>
            <numerusform>y %Ln trabajos más</numerusform>
        </translation>
    </message>
    <message>
        <source>hidden by the filters</source>
        <translation>oculto por los filtros</translation>
    </message>
    <message>
        <source>all hidden by the filters</source>
        <translation>todos ocultos por los filtros</translation>
    </message>
    <message numerus="yes">
        <source>%Ln hidden by the filters</source>
        <translation>
            <numerusform>%Ln oculto por los filtros</numerusform>
            <numerusform>%Ln ocultos por los filtros</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 is a turn such as &quot;Turn 3&quot;, %2 a number of jobs such as &quot;12 jobs&quot;</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, %2: no such job</source>
        <extracomment>%1 is a turn such as &quot;Turn 3&quot;, %2 a module</extracomment>
        <translation>%1, %2: ningún trabajo</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is a number of jobs such as &quot;3 jobs&quot;, %2 a list such as &quot;5 / 10; 7 / 10; Failed&quot;</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <extracomment>A cell of the map of a session: %1 is a turn such as &quot;Turn 3&quot;, %2 a module, %3 what its jobs say such as &quot;7 / 10&quot;
----------
Title of a list: %1 is a turn such as &quot;Turn 3&quot;, %2 a module, %3 a number of jobs such as &quot;3 jobs&quot;</extracomment>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <extracomment>%1 says what is in a cell, %2 how many of its jobs are hidden</extracomment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Each further click goes to the next one.</source>
        <translation>Cada clic adicional lleva al siguiente.</translation>
    </message>
</context>
<context>
    <name>assay::SessionMapView</name>
    <message>
        <source>Map of the session: turns and modules</source>
        <translation>Mapa de la sesión: turnos y módulos</translation>
    </message>
</context>
<context>
    <name>assay::SessionReadout</name>
    <message>
        <source>low</source>
        <extracomment>Beside the colours of a map of scores: the low end of a scale</extracomment>
        <translation>bajo</translation>
    </message>
    <message>
        <source>high</source>
        <extracomment>Beside the colours of a map of scores: the high end of a scale</extracomment>
        <translation>alto</translation>
    </message>
</context>
<context>
    <name>assay::SessionTab</name>
    <message>
        <source>Several jobs are selected</source>
        <translation>Hay varios trabajos seleccionados</translation>
    </message>
    <message>
        <source>Select a single job to see its session.</source>
        <translation>Seleccione un solo trabajo para ver su sesión.</translation>
    </message>
    <message>
        <source>No job selected</source>
        <translation>Ningún trabajo seleccionado</translation>
    </message>
    <message>
        <source>Select a job to see its session.</source>
        <translation>Seleccione un trabajo para ver su sesión.</translation>
    </message>
    <message>
        <source>No session</source>
        <translation>Sin sesión</translation>
    </message>
    <message>
        <source>This job does not say to which session it belongs.</source>
        <translation>Este trabajo no indica a qué sesión pertenece.</translation>
    </message>
    <message>
        <source>These jobs come from a demo that has ended: it can&apos;t be asked any more.</source>
        <translation>Estos trabajos vienen de una demostración que ha terminado: ya no se le puede pedir nada.</translation>
    </message>
    <message>
        <source>This job has no agent, by whose name the service could be asked about the session.</source>
        <translation>Este trabajo no tiene ningún agente con cuyo nombre se pueda preguntar al servicio por la sesión.</translation>
    </message>
</context>
<context>
    <name>assay::SessionTableModel</name>
    <message>
        <source>%1: none</source>
        <extracomment>Read by screen readers in a cell without a value; %1 is the title of the column</extracomment>
        <translation>%1: sin valor</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>Read by screen readers in a cell: the title of the column and the value</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>sorted descending</source>
        <extracomment>Read by screen readers at the title of a column</extracomment>
        <translation>orden descendente</translation>
    </message>
    <message>
        <source>sorted ascending</source>
        <translation>orden ascendente</translation>
    </message>
    <message>
        <source>%1 and others</source>
        <extracomment>A session has jobs of several agents or versions; %1 is the first of them</extracomment>
        <translation>%1 y otros</translation>
    </message>
    <message>
        <source>No job shown has a score on a known scale.</source>
        <translation>Ningún trabajo mostrado tiene una puntuación en una escala conocida.</translation>
    </message>
    <message>
        <source>No job shown has a score of %1.</source>
        <extracomment>Tooltip of an empty cell; %1 is a module</extracomment>
        <translation>Ningún trabajo mostrado tiene una puntuación de %1.</translation>
    </message>
    <message numerus="yes">
        <source>Mean of %Ln score(s) of %1, in one session</source>
        <extracomment>Tooltip of a mean; %1 is a module</extracomment>
        <translation>
            <numerusform>Media de %Ln puntuación de %1, en una sesión</numerusform>
            <numerusform>Media de %Ln puntuaciones de %1, en una sesión</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <extracomment>Tooltip of the lowest score; %1 is a score such as &quot;2 / 10&quot;, %2 a module</extracomment>
        <translation>%1 según %2</translation>
    </message>
    <message>
        <source>%1 by %2, turn %3</source>
        <extracomment>Tooltip of the lowest score; %1 is a score such as &quot;2 / 10&quot;, %2 a module, %3 the number of a turn</extracomment>
        <translation>%1 según %2, turno %3</translation>
    </message>
    <message>
        <source>Lowest</source>
        <extracomment>Title of a column: the lowest share of scale in a session</extracomment>
        <translation>Mínima</translation>
    </message>
    <message>
        <source>Turns</source>
        <translation>Turnos</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Trabajos</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fallidos</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>Pendientes</translation>
    </message>
    <message>
        <source>Not run</source>
        <translation>No ejecutados</translation>
    </message>
    <message>
        <source>%1, lowest</source>
        <extracomment>Title of a column; %1 is a module</extracomment>
        <translation>%1, mínima</translation>
    </message>
    <message>
        <source>%1, mean</source>
        <extracomment>Title of a column; %1 is a module</extracomment>
        <translation>%1, media</translation>
    </message>
    <message>
        <source>The lowest share of scale of the jobs shown of a session, whichever module gave it</source>
        <translation>La parte mínima de la escala entre los trabajos mostrados de una sesión, sea cual sea el módulo que la dio</translation>
    </message>
    <message>
        <source>The module that gave the lowest share of scale</source>
        <translation>El módulo que dio la parte mínima de la escala</translation>
    </message>
    <message>
        <source>The lowest share of scale that %1 gave to the jobs shown of a session</source>
        <translation>La parte mínima de la escala que %1 dio a los trabajos mostrados de una sesión</translation>
    </message>
    <message>
        <source>The mean share of scale of the jobs shown of a session that have a score of %1</source>
        <translation>La parte media de la escala de los trabajos mostrados de una sesión que tienen una puntuación de %1</translation>
    </message>
    <message>
        <source>Submitted or in progress: a score may still come</source>
        <translation>Enviados o en curso: aún puede llegar una puntuación</translation>
    </message>
    <message>
        <source>Started</source>
        <extracomment>Title of a column: when a session began</extracomment>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>Length</source>
        <extracomment>Title of a column: how long a session took</extracomment>
        <translation>Duración</translation>
    </message>
    <message>
        <source>When the session began, as the service tells; in the time zone of this computer</source>
        <translation>Cuándo empezó la sesión, según indica el servicio; en la zona horaria de este equipo</translation>
    </message>
    <message>
        <source>The time from the start to the end of the session, as the service tells</source>
        <translation>El tiempo desde el inicio hasta el fin de la sesión, según indica el servicio</translation>
    </message>
</context>
<context>
    <name>assay::SessionTableView</name>
    <message>
        <source>Sessions</source>
        <translation>Sesiones</translation>
    </message>
    <message>
        <source>&amp;Show the Jobs of This Session</source>
        <translation>&amp;Mostrar los trabajos de esta sesión</translation>
    </message>
    <message>
        <source>Sort &amp;Ascending</source>
        <translation>Orden &amp;ascendente</translation>
    </message>
    <message>
        <source>Sort &amp;Descending</source>
        <translation>Orden &amp;descendente</translation>
    </message>
    <message>
        <source>&amp;Column “%1”</source>
        <extracomment>%1 is the title of a column, such as Lowest</extracomment>
        <translation>&amp;Columna «%1»</translation>
    </message>
</context>
<context>
    <name>assay::SessionTimesBar</name>
    <message>
        <source>Ask the service for the times</source>
        <translation>Pedir los tiempos al servicio</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Asks when the sessions of these agents began and ended, one agent after the other</source>
        <translation>Pregunta cuándo empezaron y terminaron las sesiones de estos agentes, un agente tras otro</translation>
    </message>
    <message>
        <source>Do not wait for the times of the sessions</source>
        <translation>No esperar los tiempos de las sesiones</translation>
    </message>
    <message>
        <source>Asking the service for the times of sessions: agent %1 of %2…</source>
        <translation>Pidiendo al servicio los tiempos de las sesiones: agente %1 de %2…</translation>
    </message>
    <message>
        <source>The service told no time of any session.</source>
        <translation>El servicio no indicó los tiempos de ninguna sesión.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln agent(s) of the jobs shown were not asked for.</source>
        <translation>
            <numerusform>No se preguntó por %Ln agente de los trabajos mostrados.</numerusform>
            <numerusform>No se preguntó por %Ln agentes de los trabajos mostrados.</numerusform>
        </translation>
    </message>
    <message>
        <source>The times of %1 did not come: %2</source>
        <extracomment>%1 is an agent, %2 a sentence or two: why</extracomment>
        <translation>No llegaron los tiempos de %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>The times of %Ln agent(s) did not come. Of %1: %2</source>
        <extracomment>%1 is one of the agents, %2 a sentence or two: why its times did not come</extracomment>
        <translation>
            <numerusform>No llegaron los tiempos de %Ln agente. De %1: %2</numerusform>
            <numerusform>No llegaron los tiempos de %Ln agentes. De %1: %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>assay::SessionView</name>
    <message>
        <source>none</source>
        <comment>in a list of agents or versions: jobs without one</comment>
        <translation>sin valor</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>y %Ln más</numerusform>
            <numerusform>y %Ln más</numerusform>
        </translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sesión</translation>
    </message>
    <message>
        <source>Show the whole session</source>
        <translation>Mostrar la sesión completa</translation>
    </message>
    <message>
        <source>Shows all jobs of this session, and only these. Undo brings the filters back.</source>
        <translation>Muestra todos los trabajos de esta sesión, y solo estos. «Deshacer» recupera los filtros.</translation>
    </message>
    <message>
        <source>Fetch the whole session</source>
        <translation>Obtener la sesión completa</translation>
    </message>
    <message>
        <source>Asks the service for all jobs of this session. They replace the jobs that are shown.</source>
        <translation>Pide al servicio todos los trabajos de esta sesión. Sustituyen a los trabajos mostrados.</translation>
    </message>
    <message>
        <source>version %1</source>
        <extracomment>%1 is the version of an agent</extracomment>
        <translation>versión %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln agents have jobs in this session: %1</source>
        <extracomment>%1 is a list of names</extracomment>
        <translation>
            <numerusform>%Ln agente tiene trabajos en esta sesión: %1</numerusform>
            <numerusform>%Ln agentes tienen trabajos en esta sesión: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln versions have jobs in this session: %1</source>
        <extracomment>%1 is a list of versions of agents</extracomment>
        <translation>
            <numerusform>%Ln versión tiene trabajos en esta sesión: %1</numerusform>
            <numerusform>%Ln versiones tienen trabajos en esta sesión: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln job(s)</source>
        <translation>
            <numerusform>%Ln trabajo</numerusform>
            <numerusform>%Ln trabajos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln turn(s)</source>
        <translation>
            <numerusform>%Ln turno</numerusform>
            <numerusform>%Ln turnos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln module(s)</source>
        <translation>
            <numerusform>%Ln módulo</numerusform>
            <numerusform>%Ln módulos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed</source>
        <comment>jobs</comment>
        <translation>
            <numerusform>%Ln fallido</numerusform>
            <numerusform>%Ln fallidos</numerusform>
        </translation>
    </message>
    <message>
        <source>no job has a turn</source>
        <translation>ningún trabajo tiene turno</translation>
    </message>
    <message numerus="yes">
        <source>%Ln job(s) without a turn</source>
        <translation>
            <numerusform>%Ln trabajo sin turno</numerusform>
            <numerusform>%Ln trabajos sin turno</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln module(s) have no column</source>
        <translation>
            <numerusform>%Ln módulo no tiene columna</numerusform>
            <numerusform>%Ln módulos no tienen columna</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The filters hide %Ln of the %1 job(s) of this session. They are pale here.</source>
        <extracomment>%1 is a number of jobs</extracomment>
        <translation>
            <numerusform>De los trabajos de esta sesión (%1), los filtros ocultan %Ln. Aquí aparece atenuado.</numerusform>
            <numerusform>De los trabajos de esta sesión (%1), los filtros ocultan %Ln. Aquí aparecen atenuados.</numerusform>
        </translation>
    </message>
    <message>
        <source>The filters hide what you have chosen, so the table can&apos;t show it: %1.</source>
        <extracomment>%1 is what a cell of the map says, such as &quot;Turn 3, faithfulness: 7 / 10 – hidden by the filters&quot;</extracomment>
        <translation>Los filtros ocultan lo que ha elegido, así que la tabla no puede mostrarlo: %1.</translation>
    </message>
    <message>
        <source>The jobs were fetched with a service filter, which may have left out jobs of this session.</source>
        <translation>Los trabajos se obtuvieron con un filtro del servicio, que puede haber omitido trabajos de esta sesión.</translation>
    </message>
    <message>
        <source>The list is not complete: jobs of this session may be missing.</source>
        <translation>La lista no está completa: pueden faltar trabajos de esta sesión.</translation>
    </message>
    <message>
        <source>Jobs are still arriving: some of this session may be missing.</source>
        <translation>Aún están llegando trabajos: pueden faltar algunos de esta sesión.</translation>
    </message>
</context>
<context>
    <name>assay::SessionsPage</name>
    <message>
        <source>There is not enough memory to look for the sessions of the jobs shown. Show or load fewer jobs.</source>
        <translation>No hay memoria suficiente para buscar las sesiones de los trabajos mostrados. Muestre o cargue menos trabajos.</translation>
    </message>
    <message>
        <source>Looking for the sessions of the jobs shown…</source>
        <translation>Buscando las sesiones de los trabajos mostrados…</translation>
    </message>
    <message>
        <source>No job shown has a session.</source>
        <translation>Ningún trabajo mostrado tiene sesión.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln session(s) of the jobs shown; all figures are of these jobs.</source>
        <translation>
            <numerusform>%Ln sesión de los trabajos mostrados; todas las cifras son de estos trabajos.</numerusform>
            <numerusform>%Ln sesiones de los trabajos mostrados; todas las cifras son de estos trabajos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln job(s) without a session are not in it.</source>
        <translation>
            <numerusform>No se incluye %Ln trabajo sin sesión.</numerusform>
            <numerusform>No se incluyen %Ln trabajos sin sesión.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more module(s) have no columns: filter by module to see them.</source>
        <translation>
            <numerusform>%Ln módulo más no tiene columnas: filtre por módulo para verlo.</numerusform>
            <numerusform>%Ln módulos más no tienen columnas: filtre por módulo para verlos.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>assay::ShortcutModel</name>
    <message>
        <source>no keys</source>
        <extracomment>Read by screen readers: an action has no keys</extracomment>
        <translation>sin atajo</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Atajos</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Acción</translation>
    </message>
</context>
<context>
    <name>assay::ShortcutsPage</name>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Quitar</translation>
    </message>
    <message>
        <source>&amp;Default</source>
        <translation>&amp;Predeterminado</translation>
    </message>
    <message>
        <source>&amp;Use Here</source>
        <translation>&amp;Usar aquí</translation>
    </message>
    <message>
        <source>Find an action or its keys</source>
        <translation>Buscar una acción o su atajo</translation>
    </message>
    <message>
        <source>Actions and their keys</source>
        <translation>Acciones y sus atajos</translation>
    </message>
    <message>
        <source>New keys</source>
        <translation>Nuevo atajo</translation>
    </message>
    <message>
        <source>&amp;Keys:</source>
        <translation>A&amp;tajo:</translation>
    </message>
    <message>
        <source>%1 belongs to “%2”.</source>
        <extracomment>%1 are keys such as &quot;Ctrl+E&quot;, %2 is the name of an action</extracomment>
        <translation>%1 pertenece a «%2».</translation>
    </message>
</context>
<context>
    <name>assay::StatePage</name>
    <message>
        <source>The exact error message</source>
        <translation>El mensaje de error exacto</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
</context>
<context>
    <name>assay::StatusLine</name>
    <message>
        <source>Demo data</source>
        <translation>Datos de demostración</translation>
    </message>
    <message>
        <source>Not complete</source>
        <translation>Incompleto</translation>
    </message>
    <message>
        <source>These jobs are made up: they come from the demo server inside this program.</source>
        <translation>Estos trabajos son ficticios: vienen del servidor de demostración dentro de este programa.</translation>
    </message>
    <message>
        <source>The load did not finish: there are more jobs than these.</source>
        <translation>La carga terminó antes de tiempo: hay más trabajos que estos.</translation>
    </message>
    <message>
        <source>Show what could not be read</source>
        <translation>Mostrar lo que no se pudo leer</translation>
    </message>
    <message>
        <source>Cancel the export</source>
        <translation>Cancelar la exportación</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message numerus="yes">
        <source>%Ln job(s)</source>
        <translation>
            <numerusform>%Ln trabajo</numerusform>
            <numerusform>%Ln trabajos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln job(s)</source>
        <extracomment>%1 is how many jobs are shown, %Ln how many there are</extracomment>
        <translation>
            <numerusform>%1 de %Ln trabajo</numerusform>
            <numerusform>%1 de %Ln trabajos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected</source>
        <comment>number of selected rows</comment>
        <translation>
            <numerusform>%Ln seleccionado</numerusform>
            <numerusform>%Ln seleccionados</numerusform>
        </translation>
    </message>
    <message>
        <source>fetched %1</source>
        <translation>obtenidos: %1</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Do not try again</source>
        <translation>No reintentar</translation>
    </message>
    <message>
        <source>Stop reading</source>
        <translation>Dejar de leer</translation>
    </message>
    <message numerus="yes">
        <source>Waiting %Ln s before retry %1 of %2</source>
        <extracomment>%Ln is seconds; %1 is which retry, %2 how many there are at most</extracomment>
        <translation>
            <numerusform>Esperando %Ln&#xa0;s antes del reintento %1 de %2</numerusform>
            <numerusform>Esperando %Ln&#xa0;s antes del reintento %1 de %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading %1 of %2</source>
        <extracomment>%1 and %2 are amounts such as 3.1 MB</extracomment>
        <translation>Leyendo %1 de %2</translation>
    </message>
    <message>
        <source>Reading, %1 so far</source>
        <extracomment>%1 is an amount such as 3.1 MB</extracomment>
        <translation>Leyendo, %1 hasta ahora</translation>
    </message>
    <message numerus="yes">
        <source>%Ln problem(s)</source>
        <translation>
            <numerusform>%Ln problema</numerusform>
            <numerusform>%Ln problemas</numerusform>
        </translation>
    </message>
    <message>
        <source>Exporting %1 of %2</source>
        <extracomment>%1 and %2 are numbers of jobs</extracomment>
        <translation>Exportando %1 de %2</translation>
    </message>
    <message>
        <source>opened %1</source>
        <extracomment>%1 is a time of day, or day and time</extracomment>
        <translation>abiertos: %1</translation>
    </message>
    <message numerus="yes">
        <source>Copied %Ln row(s)</source>
        <translation>
            <numerusform>%Ln fila copiada</numerusform>
            <numerusform>%Ln filas copiadas</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel filtering and sorting</source>
        <translation>Cancelar el filtrado y la ordenación</translation>
    </message>
    <message>
        <source>Go back to the filters and the order of the jobs that are shown</source>
        <translation>Volver a los filtros y al orden de los trabajos mostrados</translation>
    </message>
    <message>
        <source>Sorting</source>
        <translation>Ordenando</translation>
    </message>
    <message>
        <source>Filtering</source>
        <translation>Filtrando</translation>
    </message>
</context>
<context>
    <name>assay::SummaryRequests</name>
    <message>
        <source>These jobs come from a demo that has ended: it can&apos;t be asked any more.</source>
        <translation>Estos trabajos vienen de una demostración que ha terminado: ya no se le puede pedir nada.</translation>
    </message>
</context>
<context>
    <name>assay::SummaryView</name>
    <message>
        <source>Mean share of scale by module</source>
        <translation>Parte media de la escala por módulo</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Trabajos</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Computing their means…</source>
        <translation>Calculando las medias…</translation>
    </message>
    <message>
        <source>None of them belongs to a session.</source>
        <translation>Ninguno de ellos pertenece a una sesión.</translation>
    </message>
    <message numerus="yes">
        <source>From %Ln session(s)</source>
        <translation>
            <numerusform>De %Ln sesión</numerusform>
            <numerusform>De %Ln sesiones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1; %Ln job(s) without a session</source>
        <extracomment>%1 is the text &quot;From 3 sessions&quot;</extracomment>
        <translation>
            <numerusform>%1; %Ln trabajo sin sesión</numerusform>
            <numerusform>%1; %Ln trabajos sin sesión</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln job(s) selected</source>
        <translation>
            <numerusform>%Ln trabajo seleccionado</numerusform>
            <numerusform>%Ln trabajos seleccionados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more module(s)</source>
        <translation>
            <numerusform>y %Ln módulo más</numerusform>
            <numerusform>y %Ln módulos más</numerusform>
        </translation>
    </message>
    <message>
        <source>without a status</source>
        <translation>sin estado</translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln job(s)</source>
        <extracomment>For a screen reader. %1 is a status</extracomment>
        <translation>
            <numerusform>%1: %Ln trabajo</numerusform>
            <numerusform>%1: %Ln trabajos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more status(es)</source>
        <translation>
            <numerusform>y %Ln estado más</numerusform>
            <numerusform>y %Ln estados más</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>assay::TimeText</name>
    <message>
        <source>%1 %2 %3</source>
        <extracomment>%1 is a date, %2 a time with milliseconds, %3 a time zone such as UTC+01:00</extracomment>
        <translation>%1 %2 %3</translation>
    </message>
    <message>
        <source>%1 s</source>
        <extracomment>A duration in seconds</extracomment>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <extracomment>A duration in minutes and seconds</extracomment>
        <translation>%1 min %2 s</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <extracomment>A duration in hours and minutes</extracomment>
        <translation>%1 h %2 min</translation>
    </message>
    <message>
        <source>%1 d %2 h</source>
        <extracomment>A duration in days and hours</extracomment>
        <translation>%1 d %2 h</translation>
    </message>
    <message>
        <source>running</source>
        <extracomment>In the column &quot;Length&quot;: the session has begun and not ended</extracomment>
        <translation>en curso</translation>
    </message>
    <message>
        <source>No times of this session are known.</source>
        <translation>No se conocen los tiempos de esta sesión.</translation>
    </message>
    <message>
        <source>Ended %1; the service has told no start.</source>
        <translation>Fin: %1; el servicio no ha indicado el inicio.</translation>
    </message>
    <message>
        <source>Started %1, ended %2</source>
        <extracomment>%1 and %2 are dates with times</extracomment>
        <translation>Inicio: %1; fin: %2</translation>
    </message>
    <message>
        <source>Started %1; it has not ended</source>
        <translation>Inicio: %1; no ha terminado</translation>
    </message>
    <message>
        <source>Started %1; the service has told an end that can&apos;t be read</source>
        <translation>Inicio: %1; el servicio ha indicado un fin que no se puede leer</translation>
    </message>
</context>
<context>
    <name>assay::TurnJobsModel</name>
    <message>
        <source>without a module</source>
        <translation>sin módulo</translation>
    </message>
    <message>
        <source>hidden by the filters</source>
        <translation>oculto por los filtros</translation>
    </message>
    <message>
        <source>%1: %2, %3, hidden by the filters</source>
        <extracomment>For a screen reader. %1 is a module, %2 a score such as &quot;7 of 10&quot;, %3 a status</extracomment>
        <translation>%1: %2, %3, oculto por los filtros</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <extracomment>For a screen reader. %1 is a module, %2 a score such as &quot;7 of 10&quot;, %3 a status</extracomment>
        <translation>%1: %2, %3</translation>
    </message>
</context>
<context>
    <name>assay::TurnJobsView</name>
    <message>
        <source>Jobs of this turn</source>
        <translation>Trabajos de este turno</translation>
    </message>
    <message>
        <source>Turn %1</source>
        <extracomment>%1 is the number of a turn in an agent&apos;s session</extracomment>
        <translation>Turno %1</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <comment>jobs of a turn that are not listed yet</comment>
        <translation>
            <numerusform>y %Ln más</numerusform>
            <numerusform>y %Ln más</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %Ln more job(s) of this turn</source>
        <translation>
            <numerusform>Mostrar %Ln trabajo más de este turno</numerusform>
            <numerusform>Mostrar %Ln trabajos más de este turno</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more job(s) of this turn are not listed here</source>
        <translation>
            <numerusform>%Ln trabajo más de este turno no figura aquí</numerusform>
            <numerusform>%Ln trabajos más de este turno no figuran aquí</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>assay::TurnSteps</name>
    <message>
        <source>This is the last turn of the session</source>
        <translation>Este es el último turno de la sesión</translation>
    </message>
    <message>
        <source>This is the first turn of the session</source>
        <translation>Este es el primer turno de la sesión</translation>
    </message>
</context>
<context>
    <name>assay::ValueActions</name>
    <message>
        <source>&amp;Do Not Exclude %1 “%2”</source>
        <extracomment>%1 is a field such as Agent, %2 a value whose jobs are hidden</extracomment>
        <translation>&amp;Dejar de excluir «%1: %2»</translation>
    </message>
    <message>
        <source>&amp;Do Not Exclude Jobs without %1</source>
        <extracomment>%1 is a field such as Agent; jobs without it are hidden</extracomment>
        <translation>&amp;Dejar de excluir los trabajos sin valor en «%1»</translation>
    </message>
    <message>
        <source>&amp;Exclude %1 “%2”</source>
        <extracomment>%1 is a field such as Agent, %2 its value in this row</extracomment>
        <translation>&amp;Excluir «%1: %2»</translation>
    </message>
    <message>
        <source>&amp;Exclude Jobs without %1</source>
        <extracomment>%1 is a field such as Agent</extracomment>
        <translation>&amp;Excluir los trabajos sin valor en «%1»</translation>
    </message>
    <message>
        <source>As&amp;k the Service for %1 “%2”</source>
        <extracomment>%1 is a field such as Agent, %2 its value in this row</extracomment>
        <translation>&amp;Pedir al servicio «%1: %2»</translation>
    </message>
    <message>
        <source>&amp;Show Only %1 “%2”</source>
        <extracomment>%1 is a field such as Agent, %2 its value in this row</extracomment>
        <translation>Mos&amp;trar solo «%1: %2»</translation>
    </message>
    <message>
        <source>&amp;Show Only Jobs without %1</source>
        <extracomment>%1 is a field such as Agent</extracomment>
        <translation>Mos&amp;trar solo trabajos sin valor en «%1»</translation>
    </message>
    <message>
        <source>Copy &amp;Value</source>
        <translation>Copiar &amp;valor</translation>
    </message>
</context>
<context>
    <name>assay::ViewActions</name>
    <message>
        <source>Saved View %1</source>
        <extracomment>%1 is a number from 1 to 9</extracomment>
        <translation>Vista guardada %1</translation>
    </message>
    <message>
        <source>Show the saved view with the key %1</source>
        <translation>Mostrar la vista guardada con el atajo %1</translation>
    </message>
    <message>
        <source>&amp;Save View</source>
        <translation>&amp;Guardar vista</translation>
    </message>
    <message>
        <source>Keep filters, order, columns and page in the view that is shown</source>
        <translation>Guardar filtros, orden, columnas y página en la vista que se muestra</translation>
    </message>
    <message>
        <source>Save View &amp;As…</source>
        <translation>Guardar vista &amp;como…</translation>
    </message>
    <message>
        <source>Keep filters, order, columns and page under a name</source>
        <translation>Guardar filtros, orden, columnas y página con un nombre</translation>
    </message>
    <message>
        <source>&amp;Manage Views…</source>
        <translation>&amp;Administrar vistas…</translation>
    </message>
    <message>
        <source>Rename, order, delete, export and import views; choose keys and the view at the start</source>
        <translation>Renombrar, ordenar, eliminar, exportar e importar vistas; elegir los atajos y la vista al iniciar</translation>
    </message>
    <message>
        <source>Copy &amp;Link</source>
        <translation>Copiar &amp;enlace</translation>
    </message>
    <message>
        <source>Copy what is shown as a link: filters, order, columns and page, no jobs and no key</source>
        <translation>Copiar lo que se muestra como enlace: filtros, orden, columnas y página, sin trabajos ni clave</translation>
    </message>
    <message>
        <source>Copy Link &amp;with the Service</source>
        <translation>Copiar enlace con el &amp;servicio</translation>
    </message>
    <message>
        <source>Copy a link that also names the service and what was fetched, without the key</source>
        <translation>Copiar un enlace que también indica el servicio y lo que se obtuvo, sin la clave</translation>
    </message>
    <message>
        <source>&amp;Paste Link</source>
        <translation>&amp;Pegar enlace</translation>
    </message>
    <message>
        <source>Show the view of the link in the clipboard</source>
        <translation>Mostrar la vista del enlace que está en el portapapeles</translation>
    </message>
</context>
<context>
    <name>assay::ViewButton</name>
    <message>
        <source>Views</source>
        <translation>Vistas</translation>
    </message>
    <message>
        <source>Show or save a view: filters, order and columns under a name</source>
        <translation>Mostrar o guardar una vista: filtros, orden y columnas con un nombre</translation>
    </message>
    <message>
        <source>Saved views</source>
        <translation>Vistas guardadas</translation>
    </message>
    <message>
        <source>View “%1”, changed since it was saved</source>
        <extracomment>%1 is the name of a view</extracomment>
        <translation>Vista «%1», modificada desde que se guardó</translation>
    </message>
    <message>
        <source>View “%1”</source>
        <translation>Vista «%1»</translation>
    </message>
</context>
<context>
    <name>assay::ViewDialog</name>
    <message>
        <source>Show it when the program &amp;starts</source>
        <translation>Mostrarla al &amp;iniciar el programa</translation>
    </message>
    <message>
        <source>Save View</source>
        <translation>Guardar vista</translation>
    </message>
    <message>
        <source>Change View</source>
        <translation>Cambiar vista</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Nombre:</translation>
    </message>
    <message>
        <source>&amp;Key:</source>
        <translation>A&amp;tajo:</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>%1 (now “%2”)</source>
        <extracomment>%1 are keys such as &quot;Alt+1&quot;, %2 is the name of a view that has them now</extracomment>
        <translation>%1 (ahora «%2»)</translation>
    </message>
    <message>
        <source>There is a view of this name already. It is replaced.</source>
        <translation>Ya existe una vista con este nombre. Se reemplazará.</translation>
    </message>
    <message>
        <source>There is a view of this name already. Choose another name.</source>
        <translation>Ya existe una vista con este nombre. Elija otro nombre.</translation>
    </message>
    <message>
        <source>Until now, “%1” is shown at the start.</source>
        <extracomment>%1 is the name of a view</extracomment>
        <translation>Hasta ahora, al iniciar se muestra «%1».</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>&amp;Reemplazar</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Guardar</translation>
    </message>
    <message>
        <source>&amp;Change</source>
        <translation>&amp;Cambiar</translation>
    </message>
</context>
<context>
    <name>assay::ViewStore</name>
    <message>
        <source>There is a view “%1” already. Choose another name, or replace it.</source>
        <translation>Ya existe una vista «%1». Elija otro nombre o reemplácela.</translation>
    </message>
    <message>
        <source>The view “%1” was deleted meanwhile, by another window or program.</source>
        <translation>Entretanto, otra ventana u otro programa eliminó la vista «%1».</translation>
    </message>
</context>
<context>
    <name>assay::ViewsDialog</name>
    <message>
        <source>&amp;Show</source>
        <translation>&amp;Mostrar</translation>
    </message>
    <message>
        <source>&amp;Change…</source>
        <translation>&amp;Cambiar…</translation>
    </message>
    <message>
        <source>Move &amp;Up</source>
        <translation>Mover hacia &amp;arriba</translation>
    </message>
    <message>
        <source>Move &amp;Down</source>
        <translation>Mover hacia a&amp;bajo</translation>
    </message>
    <message>
        <source>De&amp;lete…</source>
        <translation>E&amp;liminar…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportar…</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importar…</translation>
    </message>
    <message>
        <source>Saved Views</source>
        <translation>Vistas guardadas</translation>
    </message>
    <message>
        <source>Saved views</source>
        <translation>Vistas guardadas</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Atajos</translation>
    </message>
    <message>
        <source>At the start</source>
        <translation>Al iniciar</translation>
    </message>
    <message>
        <source>Write the selected views to a file, for others or another computer</source>
        <translation>Escribir las vistas seleccionadas en un archivo, para otras personas u otro equipo</translation>
    </message>
    <message>
        <source>Take over the views of a file</source>
        <translation>Importar las vistas de un archivo</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sí</translation>
    </message>
    <message>
        <source>There are no saved views yet. “Save View As” in the menu keeps what the window shows.</source>
        <translation>Aún no hay vistas guardadas. «Guardar vista como» en el menú guarda lo que muestra la ventana.</translation>
    </message>
    <message>
        <source>Delete the view “%1”?</source>
        <translation>¿Eliminar la vista «%1»?</translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln view(s)?</source>
        <translation>
            <numerusform>¿Eliminar %Ln vista?</numerusform>
            <numerusform>¿Eliminar %Ln vistas?</numerusform>
        </translation>
    </message>
    <message>
        <source>The jobs, and what the window shows, stay as they are.</source>
        <translation>Los trabajos, y lo que muestra la ventana, quedan como están.</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Eliminar</translation>
    </message>
    <message>
        <source>Import Views</source>
        <translation>Importar vistas</translation>
    </message>
    <message>
        <source>Views (*.json);;All files (*)</source>
        <translation>Vistas (*.json);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Export Views</source>
        <translation>Exportar vistas</translation>
    </message>
    <message numerus="yes">
        <source>%Ln view(s) of the file were taken over.</source>
        <translation>
            <numerusform>Se importó %Ln vista del archivo.</numerusform>
            <numerusform>Se importaron %Ln vistas del archivo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln view(s) were written to %1.</source>
        <translation>
            <numerusform>Se escribió %Ln vista en %1.</numerusform>
            <numerusform>Se escribieron %Ln vistas en %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>assay::WatchActions</name>
    <message>
        <source>The watched jobs are finished</source>
        <translation>Los trabajos vigilados han terminado</translation>
    </message>
    <message>
        <source>&amp;Start or Stop Watching</source>
        <translation>&amp;Iniciar o detener la vigilancia</translation>
    </message>
    <message>
        <source>Fetch the list again from time to time while jobs of it are pending, or stop that</source>
        <translation>Obtener la lista de nuevo cada cierto tiempo mientras haya en ella trabajos pendientes, o dejar de hacerlo</translation>
    </message>
    <message>
        <source>Show the &amp;Changes</source>
        <translation>Mostrar los &amp;cambios</translation>
    </message>
    <message>
        <source>Show the newest list that the watch has fetched</source>
        <translation>Mostrar la lista más reciente que ha obtenido la vigilancia</translation>
    </message>
    <message>
        <source>&amp;Off</source>
        <translation>&amp;Desactivada</translation>
    </message>
    <message>
        <source>Stop watching</source>
        <translation>Detener la vigilancia</translation>
    </message>
    <message>
        <source>Every %1</source>
        <extracomment>%1 is a time such as &quot;30 s&quot;</extracomment>
        <translation>Cada %1</translation>
    </message>
    <message>
        <source>Fetch the list again every %1 while jobs of it are pending</source>
        <translation>Obtener la lista de nuevo cada %1 mientras haya en ella trabajos pendientes</translation>
    </message>
    <message>
        <source>&amp;Watch</source>
        <translation>&amp;Vigilar</translation>
    </message>
</context>
<context>
    <name>assay::WatchStatus</name>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Show the jobs that changed</source>
        <translation>Mostrar los trabajos que cambiaron</translation>
    </message>
    <message>
        <source>Show the newest list. What changed in it is marked</source>
        <translation>Mostrar la lista más reciente. Lo que cambió en ella está marcado</translation>
    </message>
    <message numerus="yes">
        <source>%Ln job(s) changed</source>
        <translation>
            <numerusform>%Ln trabajo cambió</numerusform>
            <numerusform>%Ln trabajos cambiaron</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Stop watching</source>
        <translation>Detener la vigilancia</translation>
    </message>
    <message>
        <source>Take the message of the watch away</source>
        <translation>Quitar el mensaje de la vigilancia</translation>
    </message>
</context>
<context>
    <name>assay::WindowScreenshot</name>
    <message>
        <source>--size is too small: this window needs at least %1x%2.</source>
        <translation>--size es demasiado pequeño: esta ventana necesita al menos %1x%2.</translation>
    </message>
    <message>
        <source>The picture can&apos;t be written to %1. Check the folder and the ending of the name.</source>
        <translation>No se puede escribir la imagen en %1. Compruebe la carpeta y la extensión del nombre.</translation>
    </message>
</context>
<context>
    <name>assay::Workspace</name>
    <message>
        <source>Demo data</source>
        <translation>Datos de demostración</translation>
    </message>
</context>
</TS>
