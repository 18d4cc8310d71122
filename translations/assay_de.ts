<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<!-- SPDX-FileCopyrightText: 2026 The Assay authors -->
<!-- SPDX-License-Identifier: GPL-3.0-or-later -->
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>ApiKey</name>
    <message>
        <source>The key holds a line break or another control character.</source>
        <translation>Der Schlüssel enthält einen Zeilenumbruch oder ein anderes Steuerzeichen.</translation>
    </message>
    <message>
        <source>The key holds a character that no key can hold.</source>
        <translation>Der Schlüssel enthält ein Zeichen, das in keinem Schlüssel vorkommen kann.</translation>
    </message>
    <message>
        <source>Copy the key once more, alone and whole, and enter it again.</source>
        <translation>Kopieren Sie den Schlüssel noch einmal, allein und vollständig, und geben Sie ihn erneut ein.</translation>
    </message>
    <message>
        <source>The token holds a character that no token can hold.</source>
        <translation>Das Token enthält ein Zeichen, das in keinem Token vorkommen kann.</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>Browse confidence-scoring jobs, in a window or straight into a file.</source>
        <translation>Aufträge zur Konfidenzbewertung in einem Fenster durchsehen oder direkt in eine Datei schreiben.</translation>
    </message>
    <message>
        <source>Show this text.</source>
        <translation>Diesen Text anzeigen.</translation>
    </message>
    <message>
        <source>Show the version.</source>
        <translation>Die Version anzeigen.</translation>
    </message>
    <message>
        <source>Ask this server instead of the one in MEIBEL_BASE_URL or the service itself.</source>
        <translation>Diesen Server anfragen statt des Servers aus MEIBEL_BASE_URL oder des Dienstes selbst.</translation>
    </message>
    <message>
        <source>Read jobs from a saved response: JSON array or NDJSON, plain or gzip. “-” is standard input.</source>
        <translation>Aufträge aus einer gespeicherten Antwort lesen: JSON-Array oder NDJSON, unkomprimiert oder gzip. „-“ ist die Standardeingabe.</translation>
    </message>
    <message>
        <source>Use this many generated jobs, from 1 to 10000000.</source>
        <translation>So viele erzeugte Aufträge verwenden, von 1 bis 10000000.</translation>
    </message>
    <message>
        <source>Which generated jobs; the same number gives the same jobs.</source>
        <translation>Welche Aufträge erzeugt werden; dieselbe Zahl ergibt dieselben Aufträge.</translation>
    </message>
    <message>
        <source>Write every job with every field to a file, without a window. A single - is standard output.</source>
        <translation>Jeden Auftrag mit jedem Feld in eine Datei schreiben, ohne Fenster. Ein einzelnes - ist die Standardausgabe.</translation>
    </message>
    <message>
        <source>csv, tsv, json or ndjson; otherwise told by the file&apos;s ending.</source>
        <translation>csv, tsv, json oder ndjson; sonst bestimmt die Dateiendung das Format.</translation>
    </message>
    <message>
        <source>Start CSV and TSV with a byte order mark, for Excel.</source>
        <translation>CSV und TSV mit einer Byte-Reihenfolge-Markierung beginnen, für Excel.</translation>
    </message>
    <message>
        <source>Guard cells that a spreadsheet could take for a formula with an apostrophe.</source>
        <translation>Zellen, die eine Tabellenkalkulation für eine Formel halten könnte, mit einem Apostroph schützen.</translation>
    </message>
    <message>
        <source>No progress on standard error, only errors.</source>
        <translation>Kein Fortschritt auf der Standardfehlerausgabe, nur Fehler.</translation>
    </message>
    <message>
        <source>Save a picture of the loaded window and end.</source>
        <translation>Ein Bild des geladenen Fensters speichern und beenden.</translation>
    </message>
    <message>
        <source>Size of the window in the picture, 1440x900 unless told.</source>
        <translation>Größe des Fensters im Bild, ohne Angabe 1440x900.</translation>
    </message>
    <message>
        <source>Colours of the window in the picture: light or dark.</source>
        <translation>Farben des Fensters im Bild: light (hell) oder dark (dunkel).</translation>
    </message>
    <message>
        <source>Only jobs whose %1 is exactly this.</source>
        <translation>Nur Aufträge, deren %1 genau diesen Wert hat.</translation>
    </message>
    <message>
        <source>--%1 and --%2 cannot be used together.</source>
        <translation>--%1 und --%2 können nicht zusammen verwendet werden.</translation>
    </message>
    <message>
        <source>--%1 only means something with --%2.</source>
        <translation>--%1 ist nur zusammen mit --%2 sinnvoll.</translation>
    </message>
    <message>
        <source>--%1 was given more than once.</source>
        <translation>--%1 wurde mehrmals angegeben.</translation>
    </message>
    <message>
        <source>--%1 needs a value.</source>
        <translation>--%1 braucht einen Wert.</translation>
    </message>
    <message>
        <source>--demo needs a whole number from 1 to 10000000.</source>
        <translation>--demo braucht eine ganze Zahl von 1 bis 10000000.</translation>
    </message>
    <message>
        <source>--seed needs a whole number of at most 64 bits.</source>
        <translation>--seed braucht eine ganze Zahl mit höchstens 64 Bit.</translation>
    </message>
    <message>
        <source>Only one file can be opened, but “%1” follows “%2”.</source>
        <translation>Es kann nur eine Datei geöffnet werden, aber auf „%2“ folgt „%1“.</translation>
    </message>
    <message>
        <source>--bom and --safe are for CSV and TSV; JSON has no use for them.</source>
        <translation>--bom und --safe sind für CSV und TSV; bei JSON haben sie keinen Sinn.</translation>
    </message>
    <message>
        <source>--format knows csv, tsv, json and ndjson, not “%1”.</source>
        <translation>--format kennt csv, tsv, json und ndjson, nicht „%1“.</translation>
    </message>
    <message>
        <source>The ending of “%1” does not say how to write it. Use .csv, .tsv, .json or .ndjson, or say --format.</source>
        <translation>Die Endung von „%1“ sagt nicht, wie geschrieben werden soll. Verwenden Sie .csv, .tsv, .json oder .ndjson, oder geben Sie --format an.</translation>
    </message>
    <message>
        <source>--theme knows light and dark, not “%1”.</source>
        <translation>--theme kennt light und dark, nicht „%1“.</translation>
    </message>
    <message>
        <source>--size needs width and height from 200 to 16384, such as 1440x900.</source>
        <translation>--size braucht Breite und Höhe von 200 bis 16384, etwa 1440x900.</translation>
    </message>
    <message>
        <source>Port to listen on, 0 for any free one (default: 8000).</source>
        <translation>Port, auf dem gelauscht wird, 0 für einen beliebigen freien (Vorgabe: 8000).</translation>
    </message>
    <message>
        <source>Address to listen on (default: 127.0.0.1).</source>
        <translation>Adresse, auf der gelauscht wird (Vorgabe: 127.0.0.1).</translation>
    </message>
    <message>
        <source>Number of jobs, 1 to 10000000 (default: 100000).</source>
        <translation>Anzahl der Aufträge, 1 bis 10000000 (Vorgabe: 100000).</translation>
    </message>
    <message>
        <source>Seed of the jobs: the same seed gives the same jobs (default: 1).</source>
        <translation>Startwert der Aufträge: derselbe Startwert ergibt dieselben Aufträge (Vorgabe: 1).</translation>
    </message>
    <message>
        <source>The API key that is accepted (default: any).</source>
        <translation>Der API-Schlüssel, der akzeptiert wird (Vorgabe: jeder).</translation>
    </message>
    <message>
        <source>What goes wrong with every answer, such as status=503,times=2 or cut=100000. A request can ask for its own with the header X-Assay-Fault or the parameter x_fault.</source>
        <translation>Was bei jeder Antwort schiefgeht, etwa status=503,times=2 oder cut=100000. Eine Anfrage kann mit dem Header X-Assay-Fault oder dem Parameter x_fault einen eigenen Fehler verlangen.</translation>
    </message>
    <message>
        <source>Answer the list call with this file.</source>
        <translation>Den Abruf der Liste mit dieser Datei beantworten.</translation>
    </message>
    <message>
        <source>Serves generated scoring jobs on this machine, the way the service would.</source>
        <translation>Stellt erzeugte Bewertungsaufträge auf diesem Computer bereit, so wie es der Dienst täte.</translation>
    </message>
    <message>
        <source>There is no argument “%1”.</source>
        <translation>Es gibt kein Argument „%1“.</translation>
    </message>
    <message>
        <source>The port must be a number from 0 to 65535.</source>
        <translation>Der Port muss eine Zahl von 0 bis 65535 sein.</translation>
    </message>
    <message>
        <source>The number of jobs must be from 1 to 10000000.</source>
        <translation>Die Anzahl der Aufträge muss zwischen 1 und 10000000 liegen.</translation>
    </message>
    <message>
        <source>The seed must be a whole number.</source>
        <translation>Der Startwert muss eine ganze Zahl sein.</translation>
    </message>
    <message>
        <source>Try “assay --help”.</source>
        <translation>Versuchen Sie „assay --help“.</translation>
    </message>
    <message>
        <source>There is no display to open a window on: neither DISPLAY nor WAYLAND_DISPLAY is set. --export and --screenshot need none.</source>
        <translation>Es gibt keine Anzeige, auf der ein Fenster geöffnet werden kann: Weder DISPLAY noch WAYLAND_DISPLAY ist gesetzt. --export und --screenshot brauchen keine.</translation>
    </message>
    <message>
        <source>“%1” on the command line is not UTF-8. Files with such a name can&apos;t be opened or written; rename the file or use a link to it.</source>
        <translation>„%1“ in der Befehlszeile ist kein UTF-8. Dateien mit einem solchen Namen können weder geöffnet noch geschrieben werden; benennen Sie die Datei um, oder verwenden Sie einen Link darauf.</translation>
    </message>
    <message>
        <source>End a request that takes longer, with its retries; without it there is no limit.</source>
        <translation>Eine Anfrage beenden, die mit ihren Wiederholungen länger dauert; ohne diese Option gibt es keine Grenze.</translation>
    </message>
    <message>
        <source>--max-time needs a whole number of seconds from 1 to 86400.</source>
        <translation>--max-time braucht eine ganze Zahl von Sekunden von 1 bis 86400.</translation>
    </message>
    <message>
        <source>Read a packed file until it has grown to this many times its size; 150 unless told, 0: all of it.</source>
        <translation>Eine gepackte Datei lesen, bis sie auf dieses Vielfache ihrer Größe angewachsen ist; ohne Angabe 150, bei 0 ganz.</translation>
    </message>
    <message>
        <source>Show or write only jobs that match this query text, such as module:coherence score:&lt;5.</source>
        <translation>Nur Aufträge anzeigen oder schreiben, auf die diese Abfrage zutrifft, etwa module:coherence score:&lt;5.</translation>
    </message>
    <message>
        <source>--unpack-ratio needs a whole number; 0 means no limit.</source>
        <translation>--unpack-ratio braucht eine ganze Zahl; 0 bedeutet keine Grenze.</translation>
    </message>
    <message>
        <source>Ask the server of this connection, by the name that it has in the window, with its key from the system&apos;s key store.</source>
        <translation>Den Server dieser Verbindung anfragen, unter dem Namen, den sie im Fenster hat, mit ihrem Schlüssel aus dem Schlüsselbund des Systems.</translation>
    </message>
    <message>
        <source>A saved response to open, as with --open, or a link to a view (assay://view?…), which the window asks about.</source>
        <translation>Eine gespeicherte Antwort, die geöffnet wird wie mit --open, oder ein Link zu einer Ansicht (assay://view?…), zu dem das Fenster nachfragt.</translation>
    </message>
    <message>
        <source>A link to a view must be the last argument.</source>
        <translation>Ein Link zu einer Ansicht muss das letzte Argument sein.</translation>
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
        <translation>Umgebung:
  MEIBEL_API_KEY   der Schlüssel, nötig außer mit --open, --demo, --connection; ein Fenster fragt danach
  MEIBEL_TOKEN     ein Bearer-Token, verwendet, wenn MEIBEL_API_KEY nicht gesetzt ist
  MEIBEL_BASE_URL  der Server, außer mit --base-url

Rückgabewert:
  0    erledigt
  2    die Befehlszeile oder die Abfrage ist falsch, es gibt die Verbindung nicht, oder ihr
       Schlüssel oder der Schlüssel fehlt, ist gesperrt oder gar keiner
  3    der Dienst hat abgelehnt (HTTP 4xx, oder 5xx nach allen Wiederholungen)
  4    Netzwerk: keine Verbindung, Zeitüberschreitung, TLS, verbotene URL oder eine Antwort, die auch
       nach allen Wiederholungen abgeschnitten ist; dann wird nichts geschrieben
  5    fehlerhafte Daten: keine Auftragsliste, eine abgeschnittene gespeicherte Datei oder unlesbare
       Elemente; diese stehen auf der Standardfehlerausgabe, die übrigen werden geschrieben
  6    eine Datei oder die Standardausgabe konnte nicht gelesen oder geschrieben werden
  7    es gibt keine Anzeige für ein Fenster; --export und --screenshot brauchen keine
  8    der Arbeitsspeicher reicht nicht, oder das System startet keine weiteren Threads
  130  unterbrochen; eine ältere Datei bleibt, wie sie war
</translation>
    </message>
    <message>
        <source>The file “%1” cannot be opened together with --open, --demo, --base-url or --connection.</source>
        <translation>Die Datei „%1“ kann nicht zusammen mit --open, --demo, --base-url oder --connection geöffnet werden.</translation>
    </message>
    <message>
        <source>A link to a view cannot be used together with --%1.</source>
        <translation>Ein Link zu einer Ansicht kann nicht zusammen mit --%1 verwendet werden.</translation>
    </message>
    <message>
        <source>Write your marks and notes, too, in columns of their own.</source>
        <translation>Auch Ihre Markierungen und Notizen schreiben, in eigenen Spalten.</translation>
    </message>
</context>
<context>
    <name>Connection</name>
    <message>
        <source>Production</source>
        <translation>Produktion</translation>
    </message>
    <message>
        <source>Development</source>
        <translation>Entwicklung</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Dieser Computer</translation>
    </message>
    <message>
        <source>The base URL of this connection is not a web address.</source>
        <translation>Die Basis-URL dieser Verbindung ist keine Webadresse.</translation>
    </message>
    <message>
        <source>Enter one such as %1.</source>
        <translation>Geben Sie eine wie %1 ein.</translation>
    </message>
    <message>
        <source>The base URL of this connection holds a user name or password.</source>
        <translation>Die Basis-URL dieser Verbindung enthält einen Benutzernamen oder ein Passwort.</translation>
    </message>
    <message>
        <source>Remove what stands before the @ sign; the key goes apart.</source>
        <translation>Entfernen Sie, was vor dem @-Zeichen steht; der Schlüssel wird gesondert angegeben.</translation>
    </message>
    <message>
        <source>Plain HTTP to %1 would send the key unprotected.</source>
        <translation>Über unverschlüsseltes HTTP würde der Schlüssel ungeschützt an %1 gesendet.</translation>
    </message>
    <message>
        <source>Use an https:// address; only this computer may be asked without.</source>
        <translation>Verwenden Sie eine https://-Adresse; nur bei diesem Computer geht es ohne.</translation>
    </message>
    <message>
        <source>The base URL of this connection has a part after ? or #, which can&apos;t be part of it.</source>
        <translation>Die Basis-URL dieser Verbindung hat einen Teil nach ? oder #, der nicht dazugehören darf.</translation>
    </message>
    <message>
        <source>Remove that part; filters are set in the program.</source>
        <translation>Entfernen Sie diesen Teil; Filter werden im Programm eingestellt.</translation>
    </message>
    <message>
        <source>Give --base-url one such as %1.</source>
        <translation>Geben Sie --base-url eine wie %1.</translation>
    </message>
    <message>
        <source>Remove what stands before the @ sign; the key goes into MEIBEL_API_KEY.</source>
        <translation>Entfernen Sie, was vor dem @-Zeichen steht; der Schlüssel gehört in MEIBEL_API_KEY.</translation>
    </message>
    <message>
        <source>Remove that part; filters are options such as --agent-name.</source>
        <translation>Entfernen Sie diesen Teil; Filter sind Optionen wie --agent-name.</translation>
    </message>
</context>
<context>
    <name>ConnectionCheck</name>
    <message>
        <source>The connection needs a name.</source>
        <translation>Die Verbindung braucht einen Namen.</translation>
    </message>
    <message numerus="yes">
        <source>The name of the connection may have %Ln character(s), without line breaks.</source>
        <translation>
            <numerusform>Der Name der Verbindung darf höchstens %Ln Zeichen haben, ohne Zeilenumbrüche.</numerusform>
            <numerusform>Der Name der Verbindung darf höchstens %Ln Zeichen haben, ohne Zeilenumbrüche.</numerusform>
        </translation>
    </message>
    <message>
        <source>The address of the service is not an address, such as https://api.example.com/v2.</source>
        <translation>Die Adresse des Dienstes ist keine Adresse wie https://api.example.com/v2.</translation>
    </message>
    <message>
        <source>The address of the service holds a user or a password, which would be kept in plain text. Enter the secret as the key instead.</source>
        <translation>Die Adresse des Dienstes enthält einen Benutzer oder ein Passwort, die im Klartext gespeichert würden. Geben Sie das Geheimnis stattdessen als Schlüssel ein.</translation>
    </message>
    <message>
        <source>The address of the service ends in a query or a fragment, which could hold a secret. Leave that out.</source>
        <translation>Die Adresse des Dienstes endet mit einem Abfrageteil oder einem Fragment, worin ein Geheimnis stehen könnte. Lassen Sie das weg.</translation>
    </message>
    <message>
        <source>The proxy is not an address, such as http://proxy.example.com:3128 or socks5://127.0.0.1:1080.</source>
        <translation>Der Proxy ist keine Adresse wie http://proxy.example.com:3128 oder socks5://127.0.0.1:1080.</translation>
    </message>
    <message>
        <source>The address of the proxy holds a password, which would be kept in plain text. Leave it out here.</source>
        <translation>Die Adresse des Proxys enthält ein Passwort, das im Klartext gespeichert würde. Lassen Sie es hier weg.</translation>
    </message>
    <message>
        <source>The path of the file of certificates is not a path.</source>
        <translation>Der Pfad der Datei mit den Zertifikaten ist kein Pfad.</translation>
    </message>
    <message>
        <source>A time limit is between a second and a day.</source>
        <translation>Eine Zeitgrenze liegt zwischen einer Sekunde und einem Tag.</translation>
    </message>
</context>
<context>
    <name>ConnectionDialog</name>
    <message>
        <source>Connect to the Service</source>
        <translation>Mit dem Dienst verbinden</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Verbindungen</translation>
    </message>
    <message>
        <source>Ne&amp;w</source>
        <translation>&amp;Neu</translation>
    </message>
    <message>
        <source>New connection</source>
        <translation>Neue Verbindung</translation>
    </message>
    <message>
        <source>&amp;Delete…</source>
        <translation>Lös&amp;chen…</translation>
    </message>
    <message>
        <source>Delete the connection</source>
        <translation>Verbindung löschen</translation>
    </message>
    <message>
        <source>&amp;Up</source>
        <translation>Nach &amp;oben</translation>
    </message>
    <message>
        <source>Move the connection up</source>
        <translation>Verbindung nach oben verschieben</translation>
    </message>
    <message>
        <source>D&amp;own</source>
        <translation>Nach &amp;unten</translation>
    </message>
    <message>
        <source>Move the connection down</source>
        <translation>Verbindung nach unten verschieben</translation>
    </message>
    <message>
        <source>&amp;Test</source>
        <translation>&amp;Testen</translation>
    </message>
    <message>
        <source>Test the connection</source>
        <translation>Verbindung testen</translation>
    </message>
    <message>
        <source>Outcome of the test</source>
        <translation>Ergebnis des Tests</translation>
    </message>
</context>
<context>
    <name>ConnectionForm</name>
    <message>
        <source>&amp;Name</source>
        <translation>Na&amp;me</translation>
    </message>
    <message>
        <source>Name of the connection</source>
        <translation>Name der Verbindung</translation>
    </message>
    <message>
        <source>&amp;Server</source>
        <translation>&amp;Server</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>&amp;Base URL</source>
        <translation>&amp;Basis-URL</translation>
    </message>
    <message>
        <source>Base URL of the server</source>
        <translation>Basis-URL des Servers</translation>
    </message>
    <message>
        <source>API &amp;key</source>
        <translation>API-Sch&amp;lüssel</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>API-Schlüssel</translation>
    </message>
    <message>
        <source>Keep this connection &amp;as</source>
        <translation>Diese Verbindung speichern &amp;als</translation>
    </message>
    <message>
        <source>Co&amp;lour</source>
        <translation>&amp;Farbe</translation>
    </message>
    <message>
        <source>Colour of the connection</source>
        <translation>Farbe der Verbindung</translation>
    </message>
    <message>
        <source>&amp;More</source>
        <translation>Me&amp;hr</translation>
    </message>
    <message>
        <source>Send as</source>
        <translation>Senden als</translation>
    </message>
    <message>
        <source>How the key is sent</source>
        <translation>Wie der Schlüssel gesendet wird</translation>
    </message>
    <message>
        <source>Ce&amp;rtificates</source>
        <translation>&amp;Zertifikate</translation>
    </message>
    <message>
        <source>File of certificates</source>
        <translation>Datei mit Zertifikaten</translation>
    </message>
    <message>
        <source>The system&apos;s certificates only</source>
        <translation>Nur die Zertifikate des Systems</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Wählen…</translation>
    </message>
    <message>
        <source>Choose a file of certificates</source>
        <translation>Eine Datei mit Zertifikaten wählen</translation>
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
        <translation>Der des Systems; oder http://host:port, oder none</translation>
    </message>
    <message>
        <source>&amp;Give up after silence of</source>
        <translation>Auf&amp;geben ohne Antwort nach</translation>
    </message>
    <message>
        <source>Longest silence of the server, in seconds</source>
        <translation>Längste Zeit ohne Antwort des Servers, in Sekunden</translation>
    </message>
    <message>
        <source>As the program does</source>
        <translation>Wie das Programm</translation>
    </message>
    <message>
        <source>Longest &amp;fetch</source>
        <translation>Längster Ab&amp;ruf</translation>
    </message>
    <message>
        <source>Longest time of a fetch, in seconds</source>
        <translation>Längste Dauer eines Abrufs, in Sekunden</translation>
    </message>
    <message>
        <source>C&amp;hoose this connection at the start</source>
        <translation>Diese Verbindung beim Start &amp;wählen</translation>
    </message>
    <message>
        <source>Error in the input</source>
        <translation>Fehler in der Eingabe</translation>
    </message>
</context>
<context>
    <name>ConnectionImport</name>
    <message>
        <source>The key still lies in %1 in plain text, where every program of yours can read it.</source>
        <translation>Der Schlüssel liegt noch im Klartext in %1, wo ihn jedes Ihrer Programme lesen kann.</translation>
    </message>
</context>
<context>
    <name>ConnectionLook</name>
    <message>
        <source>Red</source>
        <translation>Rot</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>Orange</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>Gelb</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Grün</translation>
    </message>
    <message>
        <source>Teal</source>
        <translation>Blaugrün</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Blau</translation>
    </message>
    <message>
        <source>Purple</source>
        <translation>Violett</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>Grau</translation>
    </message>
    <message>
        <source>No colour</source>
        <translation>Keine Farbe</translation>
    </message>
</context>
<context>
    <name>ConnectionRoute</name>
    <message>
        <source>The file of certificates %1 holds no certificate.</source>
        <translation>Die Datei mit Zertifikaten %1 enthält kein Zertifikat.</translation>
    </message>
    <message>
        <source>The file of certificates %1 can&apos;t be read.</source>
        <translation>Die Datei mit Zertifikaten %1 kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Choose a PEM file with the certificate of the authority, under “Connections…”.</source>
        <translation>Wählen Sie unter „Verbindungen…“ eine PEM-Datei mit dem Zertifikat der Zertifizierungsstelle.</translation>
    </message>
    <message>
        <source>The proxy “%1” of this connection is no address.</source>
        <translation>Der Proxy „%1“ dieser Verbindung ist keine Adresse.</translation>
    </message>
    <message>
        <source>Enter one such as %1, under “Connections…”.</source>
        <translation>Geben Sie unter „Verbindungen…“ eine wie %1 ein.</translation>
    </message>
</context>
<context>
    <name>Conversation</name>
    <message>
        <source>The answer is a list, not an object.</source>
        <translation>Die Antwort ist eine Liste, kein Objekt.</translation>
    </message>
</context>
<context>
    <name>ConversationContent</name>
    <message>
        <source>User</source>
        <comment>who wrote a message to an agent</comment>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>Assistant</source>
        <comment>the agent that answers</comment>
        <translation>Assistent</translation>
    </message>
    <message>
        <source>Tool</source>
        <comment>what an agent calls</comment>
        <translation>Werkzeug</translation>
    </message>
    <message>
        <source>A message that the program can&apos;t read</source>
        <translation>Eine Nachricht, die das Programm nicht lesen kann</translation>
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
        <translation>Aufgerufen: %1
Ergebnis: %2</translation>
    </message>
</context>
<context>
    <name>ConversationLines</name>
    <message>
        <source>The whole session</source>
        <translation>Die ganze Sitzung</translation>
    </message>
    <message>
        <source>Turn %1</source>
        <translation>Schritt %1</translation>
    </message>
    <message>
        <source>User message %1</source>
        <translation>Nachricht %1 des Benutzers</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>und %Ln mehr</numerusform>
            <numerusform>und %Ln mehr</numerusform>
        </translation>
    </message>
    <message>
        <source>No loaded job is of this turn.</source>
        <translation>Kein geladener Auftrag gehört zu diesem Schritt.</translation>
    </message>
    <message>
        <source>%1: %2. Go to this job</source>
        <extracomment>%1 is a scoring module, %2 its score or its status; a click goes to the job</extracomment>
        <translation>%1: %2. Zu diesem Auftrag gehen</translation>
    </message>
    <message>
        <source>Fold it</source>
        <translation>Einklappen</translation>
    </message>
    <message>
        <source>Show what was sent</source>
        <translation>Anzeigen, was gesendet wurde</translation>
    </message>
    <message>
        <source>a tool without a name</source>
        <translation>ein Werkzeug ohne Namen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln character(s) of arguments</source>
        <translation>
            <numerusform>%Ln Zeichen Argumente</numerusform>
            <numerusform>%Ln Zeichen Argumente</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln character(s) of result</source>
        <translation>
            <numerusform>%Ln Zeichen Ergebnis</numerusform>
            <numerusform>%Ln Zeichen Ergebnis</numerusform>
        </translation>
    </message>
    <message>
        <source>no result</source>
        <translation>kein Ergebnis</translation>
    </message>
    <message>
        <source>fields that the program does not know</source>
        <translation>Felder, die das Programm nicht kennt</translation>
    </message>
    <message>
        <source>No text was sent.</source>
        <translation>Es wurde kein Text gesendet.</translation>
    </message>
    <message>
        <source>Arguments</source>
        <translation>Argumente</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>The text is empty.</source>
        <translation>Der Text ist leer.</translation>
    </message>
    <message>
        <source>It is empty.</source>
        <translation>Leer.</translation>
    </message>
    <message>
        <source>The rest is too long to be shown. Copy whole</source>
        <translation>Der Rest ist zu lang, um angezeigt zu werden. Ganz kopieren</translation>
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
        <translation>Korrigieren Sie --%1, oder lassen Sie es weg.</translation>
    </message>
    <message>
        <source>Check the filters, such as --agent-name.</source>
        <translation>Prüfen Sie die Filter, etwa --agent-name.</translation>
    </message>
    <message>
        <source>“%1”:</source>
        <translation>„%1“:</translation>
    </message>
    <message>
        <source>Set MEIBEL_API_KEY to the right key, or MEIBEL_TOKEN to the right token, and check that --base-url names the server it is for.</source>
        <translation>Setzen Sie MEIBEL_API_KEY auf den richtigen Schlüssel oder MEIBEL_TOKEN auf das richtige Token, und prüfen Sie, ob --base-url den zugehörigen Server nennt.</translation>
    </message>
    <message>
        <source>Set MEIBEL_API_KEY to another key, or MEIBEL_TOKEN to another token, or ask the project&apos;s owner for access.</source>
        <translation>Setzen Sie MEIBEL_API_KEY auf einen anderen Schlüssel oder MEIBEL_TOKEN auf ein anderes Token, oder bitten Sie den Eigentümer des Projekts um Zugriff.</translation>
    </message>
</context>
<context>
    <name>ExportChoice</name>
    <message>
        <source>1 column</source>
        <translation>1 Spalte</translation>
    </message>
    <message numerus="yes">
        <source>%Ln columns</source>
        <translation>
            <numerusform>%Ln Spalte</numerusform>
            <numerusform>%Ln Spalten</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2, as %3.</source>
        <extracomment>What will be written: %1 is &quot;12,345 jobs&quot;, %2 is &quot;11 columns&quot;, %3 is a format such as CSV</extracomment>
        <translation>%1, %2, als %3.</translation>
    </message>
    <message>
        <source>%1
The list is not complete: not all jobs have arrived.</source>
        <extracomment>%1 is a sentence: what will be written</extracomment>
        <translation>%1
Die Liste ist unvollständig: Nicht alle Aufträge sind eingetroffen.</translation>
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
        <translation>1 Auftrag</translation>
    </message>
    <message numerus="yes">
        <source>%Ln jobs</source>
        <translation>
            <numerusform>%Ln Auftrag</numerusform>
            <numerusform>%Ln Aufträge</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export Jobs</source>
        <translation>Aufträge exportieren</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Aufträge</translation>
    </message>
    <message>
        <source>Which jobs to export</source>
        <translation>Welche Aufträge exportiert werden</translation>
    </message>
    <message>
        <source>Sho&amp;wn, in the order shown</source>
        <translation>A&amp;ngezeigte, in angezeigter Reihenfolge</translation>
    </message>
    <message>
        <source>Se&amp;lected, in the order shown</source>
        <translation>Aus&amp;gewählte, in angezeigter Reihenfolge</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Which columns to export</source>
        <translation>Welche Spalten exportiert werden</translation>
    </message>
    <message>
        <source>S&amp;hown, in the order shown</source>
        <translation>Ange&amp;zeigte, in angezeigter Reihenfolge</translation>
    </message>
    <message>
        <source>E&amp;very field of a job</source>
        <translation>Alle Fe&amp;lder eines Auftrags</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>&amp;Format</translation>
    </message>
    <message>
        <source>Format of the file</source>
        <translation>Format der Datei</translation>
    </message>
    <message>
        <source>Spreadsheets</source>
        <translation>Tabellenprogramme</translation>
    </message>
    <message>
        <source>Start with a &amp;byte order mark</source>
        <translation>Mit &amp;Byte-Reihenfolge-Markierung beginnen</translation>
    </message>
    <message>
        <source>Excel needs it to show accents and other scripts rightly; other programs may take it for a part of the first name</source>
        <translation>Excel braucht sie, um Umlaute, Akzente und andere Schriften richtig anzuzeigen; andere Programme halten sie womöglich für einen Teil des ersten Spaltennamens</translation>
    </message>
    <message>
        <source>&amp;Safe: no cell becomes a formula</source>
        <translation>&amp;Sicher: keine Zelle wird zur Formel</translation>
    </message>
    <message>
        <source>Puts an apostrophe before texts that start with = + - @, a tab or a line break; a program that reads the file back must remove it</source>
        <translation>Setzt einen Apostroph vor Texte, die mit = + - @, einem Tabulator oder einem Zeilenumbruch beginnen; ein Programm, das die Datei wieder einliest, muss ihn entfernen</translation>
    </message>
    <message>
        <source>What will be written</source>
        <translation>Was geschrieben wird</translation>
    </message>
    <message>
        <source>&amp;All that were read, in order of arrival</source>
        <translation>Alle gelesenen, nach E&amp;ingang</translation>
    </message>
    <message>
        <source>With my &amp;marks, scores and notes</source>
        <translation>Mit meinen &amp;Markierungen, Werten und Notizen</translation>
    </message>
    <message>
        <source>In columns of their own: assay_marks, assay_own_score, assay_note, assay_drawn and assay_score_hidden; in JSON under one key, assay_marks</source>
        <translation>In eigenen Spalten: assay_marks, assay_own_score, assay_note, assay_drawn und assay_score_hidden; in JSON unter einem einzigen Schlüssel, assay_marks</translation>
    </message>
</context>
<context>
    <name>ExportJob</name>
    <message>
        <source>There are more unknown fields than a table can show: all but the first %1 are in the column “other_fields”, as JSON.</source>
        <translation>Es gibt mehr unbekannte Felder, als eine Tabelle zeigen kann: Alle außer den ersten %1 stehen als JSON in der Spalte „other_fields“.</translation>
    </message>
</context>
<context>
    <name>HeadlessExport</name>
    <message numerus="yes">
        <source>%Ln job(s) read, %1 MB</source>
        <translation>
            <numerusform>%Ln Auftrag gelesen, %1&#xa0;MB</numerusform>
            <numerusform>%Ln Aufträge gelesen, %1&#xa0;MB</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 Trying again in %2 s (try %3 of %4).</source>
        <translation>%1 Neuer Versuch in %2&#xa0;s (Versuch %3 von %4).</translation>
    </message>
    <message>
        <source>Nothing was written, because the list is not whole.</source>
        <translation>Nichts wurde geschrieben, weil die Liste nicht vollständig ist.</translation>
    </message>
    <message>
        <source>At byte %1: %2</source>
        <translation>Bei Byte %1: %2</translation>
    </message>
    <message>
        <source>Record %1 at byte %2 was kept, but: %3</source>
        <translation>Datensatz %1 bei Byte %2 wurde behalten, aber: %3</translation>
    </message>
    <message>
        <source>Record %1 at byte %2 was left out: %3</source>
        <translation>Datensatz %1 bei Byte %2 wurde ausgelassen: %3</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more finding(s).</source>
        <translation>
            <numerusform>%Ln weiterer Befund.</numerusform>
            <numerusform>%Ln weitere Befunde.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) could not be read.</source>
        <translation>
            <numerusform>%Ln Datensatz konnte nicht gelesen werden.</numerusform>
            <numerusform>%Ln Datensätze konnten nicht gelesen werden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln job(s) written</source>
        <translation>
            <numerusform>%1 von %Ln Auftrag geschrieben</numerusform>
            <numerusform>%1 von %Ln Aufträgen geschrieben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln job(s) written.</source>
        <translation>
            <numerusform>%Ln Auftrag geschrieben.</numerusform>
            <numerusform>%Ln Aufträge geschrieben.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln job(s) written to “%1”.</source>
        <translation>
            <numerusform>%Ln Auftrag in „%1“ geschrieben.</numerusform>
            <numerusform>%Ln Aufträge in „%1“ geschrieben.</numerusform>
        </translation>
    </message>
    <message>
        <source>Standard output stopped taking data: %1. What was written to it is incomplete.</source>
        <translation>Die Standardausgabe nimmt keine Daten mehr an: %1. Was dorthin geschrieben wurde, ist unvollständig.</translation>
    </message>
    <message>
        <source>There is not enough memory for the export. What was written to standard output is incomplete. Close other programs, or export fewer jobs.</source>
        <translation>Der Arbeitsspeicher reicht nicht für den Export. Was auf die Standardausgabe geschrieben wurde, ist unvollständig. Schließen Sie andere Programme, oder exportieren Sie weniger Aufträge.</translation>
    </message>
    <message>
        <source>Your marks can&apos;t be read. %1</source>
        <translation>Ihre Markierungen können nicht gelesen werden. %1</translation>
    </message>
</context>
<context>
    <name>HttpErrors</name>
    <message>
        <source>The service has no job “%1”.</source>
        <translation>Der Dienst hat keinen Auftrag „%1“.</translation>
    </message>
    <message>
        <source>Check the id; the job may have been deleted.</source>
        <translation>Prüfen Sie die ID; vielleicht wurde der Auftrag gelöscht.</translation>
    </message>
    <message>
        <source>The service has no scores of an agent “%1”.</source>
        <translation>Der Dienst hat keine Wertungen eines Agenten „%1“.</translation>
    </message>
    <message>
        <source>Check the agent&apos;s name; upper and lower case differ.</source>
        <translation>Prüfen Sie den Namen des Agenten; Groß- und Kleinschreibung werden unterschieden.</translation>
    </message>
    <message>
        <source>The service has no scores of session “%1” of the agent “%2”.</source>
        <translation>Der Dienst hat keine Wertungen der Sitzung „%1“ des Agenten „%2“.</translation>
    </message>
    <message>
        <source>Check the agent&apos;s name and the session&apos;s id.</source>
        <translation>Prüfen Sie den Namen des Agenten und die ID der Sitzung.</translation>
    </message>
    <message>
        <source>There is no list of scoring jobs at this address of %1.</source>
        <translation>Unter dieser Adresse von %1 gibt es keine Liste von Bewertungsaufträgen.</translation>
    </message>
    <message>
        <source>Check the connection&apos;s base URL; it usually ends in /v2.</source>
        <translation>Prüfen Sie die Basis-URL der Verbindung; normalerweise endet sie auf /v2.</translation>
    </message>
    <message>
        <source>The key is missing or wrong.</source>
        <translation>Der Schlüssel fehlt oder ist falsch.</translation>
    </message>
    <message>
        <source>Enter the key of this connection again.</source>
        <translation>Geben Sie den Schlüssel dieser Verbindung erneut ein.</translation>
    </message>
    <message>
        <source>This key is not allowed to read scoring jobs.</source>
        <translation>Dieser Schlüssel darf keine Bewertungsaufträge lesen.</translation>
    </message>
    <message>
        <source>Use another key, or ask the project&apos;s owner for access.</source>
        <translation>Verwenden Sie einen anderen Schlüssel, oder bitten Sie den Eigentümer des Projekts um Zugriff.</translation>
    </message>
    <message>
        <source>The service did not accept the filter “%1”.</source>
        <translation>Der Dienst hat den Filter „%1“ nicht akzeptiert.</translation>
    </message>
    <message>
        <source>The service did not accept the request.</source>
        <translation>Der Dienst hat die Anfrage nicht akzeptiert.</translation>
    </message>
    <message>
        <source>Correct or clear that filter and fetch again.</source>
        <translation>Korrigieren oder leeren Sie diesen Filter, und rufen Sie erneut ab.</translation>
    </message>
    <message>
        <source>Check the filters and fetch again.</source>
        <translation>Prüfen Sie die Filter, und rufen Sie erneut ab.</translation>
    </message>
    <message>
        <source>The service takes no more requests from this key for now.</source>
        <translation>Der Dienst nimmt vorerst keine weiteren Anfragen mit diesem Schlüssel an.</translation>
    </message>
    <message>
        <source>Wait a while and fetch again.</source>
        <translation>Warten Sie eine Weile, und rufen Sie erneut ab.</translation>
    </message>
    <message>
        <source>The service has a problem of its own (status %1).</source>
        <translation>Der Dienst hat selbst ein Problem (Status %1).</translation>
    </message>
    <message>
        <source>Try again later; if it lasts, tell the service&apos;s support.</source>
        <translation>Versuchen Sie es später noch einmal; wenn es anhält, melden Sie es dem Support des Dienstes.</translation>
    </message>
    <message>
        <source>The service did not understand the request.</source>
        <translation>Der Dienst hat die Anfrage nicht verstanden.</translation>
    </message>
    <message>
        <source>The service refused the request (status %1).</source>
        <translation>Der Dienst hat die Anfrage abgelehnt (Status %1).</translation>
    </message>
    <message>
        <source>Check the filters and the connection&apos;s base URL.</source>
        <translation>Prüfen Sie die Filter und die Basis-URL der Verbindung.</translation>
    </message>
    <message>
        <source>The service gave an answer that the program does not expect (status %1).</source>
        <translation>Der Dienst hat eine Antwort gegeben, die das Programm nicht erwartet (Status %1).</translation>
    </message>
    <message>
        <source>Check the connection&apos;s base URL.</source>
        <translation>Prüfen Sie die Basis-URL der Verbindung.</translation>
    </message>
    <message>
        <source>The answer was an HTML page, perhaps from a proxy.</source>
        <translation>Die Antwort war eine HTML-Seite, vielleicht von einem Proxy.</translation>
    </message>
    <message>
        <source>The service asks to wait %1 h %2 min; fetch again after that.</source>
        <translation>Der Dienst bittet darum, %1&#xa0;h %2&#xa0;min zu warten; rufen Sie danach erneut ab.</translation>
    </message>
    <message numerus="yes">
        <source>The service asks to wait %Ln days; fetch again after that.</source>
        <translation>
            <numerusform>Der Dienst bittet darum, %Ln Tag zu warten; rufen Sie danach erneut ab.</numerusform>
            <numerusform>Der Dienst bittet darum, %Ln Tage zu warten; rufen Sie danach erneut ab.</numerusform>
        </translation>
    </message>
    <message>
        <source>The host %1 can&apos;t be found.</source>
        <translation>Der Host %1 wurde nicht gefunden.</translation>
    </message>
    <message>
        <source>Check the connection&apos;s base URL and that this computer is online.</source>
        <translation>Prüfen Sie die Basis-URL der Verbindung und ob dieser Computer online ist.</translation>
    </message>
    <message>
        <source>Nothing answers at %1.</source>
        <translation>Unter %1 antwortet niemand.</translation>
    </message>
    <message>
        <source>Check the port in the base URL, and that the server is running.</source>
        <translation>Prüfen Sie den Port in der Basis-URL und ob der Server läuft.</translation>
    </message>
    <message>
        <source>The connection to %1 is not safe: its certificate can&apos;t be trusted.</source>
        <translation>Die Verbindung zu %1 ist nicht sicher: Dem Zertifikat kann nicht vertraut werden.</translation>
    </message>
    <message>
        <source>%1 does not answer.</source>
        <translation>%1 antwortet nicht.</translation>
    </message>
    <message>
        <source>Check that this computer is online and fetch again.</source>
        <translation>Prüfen Sie, ob dieser Computer online ist, und rufen Sie erneut ab.</translation>
    </message>
    <message>
        <source>The proxy on the way to %1 does not let the request through.</source>
        <translation>Der Proxy auf dem Weg zu %1 lässt die Anfrage nicht durch.</translation>
    </message>
    <message>
        <source>Check the proxy in the system&apos;s network settings.</source>
        <translation>Prüfen Sie den Proxy in den Netzwerkeinstellungen des Systems.</translation>
    </message>
    <message>
        <source>The connection to %1 was lost.</source>
        <translation>Die Verbindung zu %1 ging verloren.</translation>
    </message>
    <message>
        <source>The answer of %1 ended too early.</source>
        <translation>Die Antwort von %1 endete zu früh.</translation>
    </message>
    <message>
        <source>What arrived is kept. Fetch again for the rest.</source>
        <translation>Was eingetroffen ist, bleibt erhalten. Rufen Sie für den Rest erneut ab.</translation>
    </message>
    <message>
        <source>The compressed answer of %1 is damaged.</source>
        <translation>Die komprimierte Antwort von %1 ist beschädigt.</translation>
    </message>
    <message>
        <source>What could be unpacked is kept. Fetch again for the rest.</source>
        <translation>Was entpackt werden konnte, bleibt erhalten. Rufen Sie für den Rest erneut ab.</translation>
    </message>
    <message>
        <source>%1 sends the program to %2, which is not part of this connection.</source>
        <translation>%1 leitet das Programm zu %2 um, das nicht zu dieser Verbindung gehört.</translation>
    </message>
    <message>
        <source>The key was not sent there. If the address has changed, change the connection&apos;s base URL.</source>
        <translation>Der Schlüssel wurde nicht dorthin gesendet. Falls sich die Adresse geändert hat, ändern Sie die Basis-URL der Verbindung.</translation>
    </message>
    <message>
        <source>The answer of %1 is empty.</source>
        <translation>Die Antwort von %1 ist leer.</translation>
    </message>
    <message>
        <source>Fetch again; if it stays so, check the connection&apos;s base URL.</source>
        <translation>Rufen Sie erneut ab; wenn es dabei bleibt, prüfen Sie die Basis-URL der Verbindung.</translation>
    </message>
    <message>
        <source>The answer of %1 is not a scoring job.</source>
        <translation>Die Antwort von %1 ist kein Bewertungsauftrag.</translation>
    </message>
    <message>
        <source>The answer of %1 is not a score summary.</source>
        <translation>Die Antwort von %1 ist keine Wertungsübersicht.</translation>
    </message>
    <message>
        <source>There is no name to ask the service for.</source>
        <translation>Es gibt keinen Namen, nach dem der Dienst gefragt werden könnte.</translation>
    </message>
    <message>
        <source>The service can&apos;t be asked for the name “%1”.</source>
        <translation>Der Dienst kann nicht nach dem Namen „%1“ gefragt werden.</translation>
    </message>
    <message>
        <source>Filter the list of jobs by it instead.</source>
        <translation>Filtern Sie stattdessen die Liste der Aufträge danach.</translation>
    </message>
    <message>
        <source>The compressed answer of %1 grows too large when it is unpacked.</source>
        <translation>Die komprimierte Antwort von %1 wird beim Entpacken zu groß.</translation>
    </message>
    <message>
        <source>The answer of %1 is compressed as “%2”, which the program can&apos;t read.</source>
        <translation>Die Antwort von %1 ist als „%2“ komprimiert; das kann das Programm nicht lesen.</translation>
    </message>
    <message>
        <source>The program asks for gzip. Check whether a proxy on the way changes the answer.</source>
        <translation>Das Programm bittet um gzip. Prüfen Sie, ob ein Proxy auf dem Weg die Antwort ändert.</translation>
    </message>
    <message numerus="yes">
        <source>Nothing came from %1 for %Ln seconds.</source>
        <translation>
            <numerusform>Von %1 kam %Ln Sekunde lang nichts.</numerusform>
            <numerusform>Von %1 kam %Ln Sekunden lang nichts.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 sends the program from one address to the next, more than %Ln times.</source>
        <translation>
            <numerusform>%1 leitet das Programm von einer Adresse zur nächsten um, mehr als %Ln Mal.</numerusform>
            <numerusform>%1 leitet das Programm von einer Adresse zur nächsten um, mehr als %Ln Mal.</numerusform>
        </translation>
    </message>
    <message>
        <source>Check the proxy in the variables https_proxy and no_proxy, or in the system&apos;s network settings.</source>
        <translation>Prüfen Sie den Proxy in den Variablen https_proxy und no_proxy oder in den Netzwerkeinstellungen des Systems.</translation>
    </message>
    <message>
        <source>The proxy %1 can&apos;t be found, or it can&apos;t find the host %2.</source>
        <translation>Der Proxy %1 wurde nicht gefunden, oder er findet den Host %2 nicht.</translation>
    </message>
    <message>
        <source>The connection to %1 by the proxy %2 was lost.</source>
        <translation>Die Verbindung zu %1 über den Proxy %2 ging verloren.</translation>
    </message>
    <message>
        <source>The proxy %1 on the way to %2 does not let the request through.</source>
        <translation>Der Proxy %1 auf dem Weg zu %2 lässt die Anfrage nicht durch.</translation>
    </message>
    <message>
        <source>The service got the request too late (status 408).</source>
        <translation>Der Dienst hat die Anfrage zu spät erhalten (Status 408).</translation>
    </message>
    <message>
        <source>The service does not take the request yet (status 425).</source>
        <translation>Der Dienst nimmt die Anfrage noch nicht an (Status 425).</translation>
    </message>
    <message>
        <source>The service sent an interim answer (status %1) before the real one.</source>
        <translation>Der Dienst hat vor der eigentlichen Antwort eine Zwischenantwort gesendet (Status %1).</translation>
    </message>
    <message>
        <source>The program can&apos;t read on behind it. Ask the service&apos;s support to leave interim answers out.</source>
        <translation>Das Programm kann dahinter nicht weiterlesen. Bitten Sie den Support des Dienstes, Zwischenantworten wegzulassen.</translation>
    </message>
    <message>
        <source>%1 It says when to ask again as “%2”, which the program can&apos;t read.</source>
        <extracomment>%1 is a sentence about an error; %2 is what the service sent as the time of the next request</extracomment>
        <translation>%1 Als Zeitpunkt der nächsten Anfrage nennt er „%2“; das kann das Programm nicht lesen.</translation>
    </message>
    <message numerus="yes">
        <source>The proxy %1 made no connection to %2 for %Ln seconds.</source>
        <translation>
            <numerusform>Der Proxy %1 hat %Ln Sekunde lang keine Verbindung zu %2 hergestellt.</numerusform>
            <numerusform>Der Proxy %1 hat %Ln Sekunden lang keine Verbindung zu %2 hergestellt.</numerusform>
        </translation>
    </message>
    <message>
        <source>The job “%1” belongs to another customer.</source>
        <translation>Der Auftrag „%1“ gehört einem anderen Kunden.</translation>
    </message>
    <message>
        <source>Check the id, or use a key of that customer.</source>
        <translation>Prüfen Sie die ID, oder verwenden Sie einen Schlüssel dieses Kunden.</translation>
    </message>
    <message>
        <source>This key is not allowed to read the scores of the agent “%1”.</source>
        <translation>Dieser Schlüssel darf die Wertungen des Agenten „%1“ nicht lesen.</translation>
    </message>
    <message>
        <source>This key is not allowed to read the scores of session “%1” of the agent “%2”.</source>
        <translation>Dieser Schlüssel darf die Wertungen der Sitzung „%1“ des Agenten „%2“ nicht lesen.</translation>
    </message>
    <message>
        <source>%1
Error code: %2</source>
        <extracomment>%1 is what the service says of an error, in one line or several; %2 is its code, such as “quota_exceeded”</extracomment>
        <translation>%1
Fehlercode: %2</translation>
    </message>
    <message>
        <source>The token is wrong, or it has expired.</source>
        <translation>Das Token ist falsch oder abgelaufen.</translation>
    </message>
    <message>
        <source>Set MEIBEL_TOKEN to a new token and start the program again, or enter a key.</source>
        <translation>Setzen Sie MEIBEL_TOKEN auf ein neues Token und starten Sie das Programm neu, oder geben Sie einen Schlüssel ein.</translation>
    </message>
    <message>
        <source>Check --base-url; it usually ends in /v2.</source>
        <translation>Prüfen Sie --base-url; normalerweise endet sie auf /v2.</translation>
    </message>
    <message>
        <source>Wait a while and run the command again.</source>
        <translation>Warten Sie eine Weile, und führen Sie den Befehl noch einmal aus.</translation>
    </message>
    <message>
        <source>Check the filters and --base-url.</source>
        <translation>Prüfen Sie die Filter und --base-url.</translation>
    </message>
    <message>
        <source>The service asks to wait %1 h %2 min; run the command again after that.</source>
        <translation>Der Dienst bittet darum, %1 h %2 min zu warten; führen Sie den Befehl danach noch einmal aus.</translation>
    </message>
    <message numerus="yes">
        <source>The service asks to wait %Ln days; run the command again after that.</source>
        <translation>
            <numerusform>Der Dienst bittet darum, %Ln Tag zu warten; führen Sie den Befehl danach noch einmal aus.</numerusform>
            <numerusform>Der Dienst bittet darum, %Ln Tage zu warten; führen Sie den Befehl danach noch einmal aus.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The answer of %1 was not complete after %Ln seconds, the limit that was set.</source>
        <translation>
            <numerusform>Die Antwort von %1 war nach %Ln Sekunde, der gesetzten Grenze, nicht vollständig.</numerusform>
            <numerusform>Die Antwort von %1 war nach %Ln Sekunden, der gesetzten Grenze, nicht vollständig.</numerusform>
        </translation>
    </message>
    <message>
        <source>Ask for fewer jobs by filters, or raise the limit.</source>
        <translation>Fragen Sie mit Filtern weniger Aufträge ab, oder erhöhen Sie die Grenze.</translation>
    </message>
    <message>
        <source>Ask for fewer jobs by filters such as --agent-name, or raise --max-time.</source>
        <translation>Fragen Sie mit Filtern wie --agent-name weniger Aufträge ab, oder erhöhen Sie --max-time.</translation>
    </message>
    <message>
        <source>Run the command again.</source>
        <translation>Führen Sie den Befehl noch einmal aus.</translation>
    </message>
    <message>
        <source>The key was not sent there. If the address has changed, change --base-url.</source>
        <translation>Der Schlüssel wurde nicht dorthin gesendet. Falls sich die Adresse geändert hat, ändern Sie --base-url.</translation>
    </message>
    <message>
        <source>Run the command again; if it stays so, check --base-url.</source>
        <translation>Führen Sie den Befehl noch einmal aus; wenn es dabei bleibt, prüfen Sie --base-url.</translation>
    </message>
    <message>
        <source>Check that this computer is online and run the command again.</source>
        <translation>Prüfen Sie, ob dieser Computer online ist, und führen Sie den Befehl noch einmal aus.</translation>
    </message>
    <message>
        <source>Check --base-url.</source>
        <translation>Prüfen Sie --base-url.</translation>
    </message>
    <message>
        <source>Check the port in --base-url, and that the server is running.</source>
        <translation>Prüfen Sie den Port in --base-url und ob der Server läuft.</translation>
    </message>
    <message>
        <source>Check --base-url and that this computer is online.</source>
        <translation>Prüfen Sie --base-url und ob dieser Computer online ist.</translation>
    </message>
    <message>
        <source>The proxy %1 on the way to %2 can&apos;t be found.</source>
        <translation>Der Proxy %1 auf dem Weg zu %2 ist nicht zu finden.</translation>
    </message>
    <message>
        <source>Nothing answers at the proxy %1 on the way to %2.</source>
        <translation>Beim Proxy %1 auf dem Weg zu %2 antwortet niemand.</translation>
    </message>
    <message>
        <source>The proxy %1 on the way to %2 closed the connection without an answer.</source>
        <translation>Der Proxy %1 auf dem Weg zu %2 hat die Verbindung ohne Antwort geschlossen.</translation>
    </message>
    <message>
        <source>The proxy %1 on the way to %2 does not answer.</source>
        <translation>Der Proxy %1 auf dem Weg zu %2 antwortet nicht.</translation>
    </message>
    <message>
        <source>What the proxy %1 on the way to %2 answers is not HTTP.</source>
        <translation>Was der Proxy %1 auf dem Weg zu %2 antwortet, ist kein HTTP.</translation>
    </message>
    <message>
        <source>The proxy %1 on the way to %2 asks for a user name and a password.</source>
        <translation>Der Proxy %1 auf dem Weg zu %2 verlangt einen Benutzernamen und ein Passwort.</translation>
    </message>
    <message>
        <source>Put them into the variable https_proxy, as in %1, or into the system&apos;s network settings.</source>
        <translation>Tragen Sie beides in die Variable https_proxy ein, wie in %1, oder in die Netzwerkeinstellungen des Systems.</translation>
    </message>
    <message>
        <source>Check this computer&apos;s clock; if it is right, tell the service&apos;s support.</source>
        <translation>Prüfen Sie die Uhr dieses Computers; wenn sie richtig geht, melden Sie es dem Support des Dienstes.</translation>
    </message>
    <message>
        <source>Ask whether a proxy of your network opens secure connections: this computer must know its certificate.</source>
        <translation>Fragen Sie nach, ob ein Proxy Ihres Netzwerks sichere Verbindungen aufbricht: Dieser Computer muss dessen Zertifikat kennen.</translation>
    </message>
    <message>
        <source>The connection to %1 is not safe: its certificate has expired.</source>
        <translation>Die Verbindung zu %1 ist nicht sicher: Das Zertifikat ist abgelaufen.</translation>
    </message>
    <message>
        <source>The connection to %1 is not safe: its certificate is not valid yet.</source>
        <translation>Die Verbindung zu %1 ist nicht sicher: Das Zertifikat ist noch nicht gültig.</translation>
    </message>
    <message>
        <source>The connection to %1 is not safe: its certificate is for another name.</source>
        <translation>Die Verbindung zu %1 ist nicht sicher: Das Zertifikat gilt für einen anderen Namen.</translation>
    </message>
    <message>
        <source>The key was not sent there. Check the host in the base URL.</source>
        <translation>Der Schlüssel wurde nicht dorthin gesendet. Prüfen Sie den Host in der Basis-URL.</translation>
    </message>
    <message>
        <source>The key was not sent there. Check the host in --base-url.</source>
        <translation>Der Schlüssel wurde nicht dorthin gesendet. Prüfen Sie den Host in --base-url.</translation>
    </message>
    <message>
        <source>%1 speaks only an old version of TLS that is not safe any more.</source>
        <translation>%1 spricht nur eine alte Version von TLS, die nicht mehr sicher ist.</translation>
    </message>
    <message>
        <source>The program needs TLS 1.2 or newer; tell the service&apos;s support.</source>
        <translation>Das Programm braucht TLS 1.2 oder neuer; melden Sie es dem Support des Dienstes.</translation>
    </message>
    <message>
        <source>%1 and this computer have no safe encryption in common.</source>
        <translation>%1 und dieser Computer haben keine sichere Verschlüsselung gemeinsam.</translation>
    </message>
    <message>
        <source>Tell the service&apos;s support, or those who look after the proxy of your network.</source>
        <translation>Melden Sie es dem Support des Dienstes oder denen, die den Proxy Ihres Netzwerks betreuen.</translation>
    </message>
    <message>
        <source>%1 answers in plain HTTP, without encryption.</source>
        <translation>%1 antwortet in einfachem HTTP, ohne Verschlüsselung.</translation>
    </message>
    <message>
        <source>What answers at %1 speaks another language than TLS.</source>
        <translation>Was unter %1 antwortet, spricht eine andere Sprache als TLS.</translation>
    </message>
    <message>
        <source>No secure connection to %1 could be agreed on.</source>
        <translation>Mit %1 konnte keine sichere Verbindung vereinbart werden.</translation>
    </message>
    <message>
        <source>The service has no conversation of session “%1”.</source>
        <translation>Der Dienst hat kein Gespräch der Sitzung „%1“.</translation>
    </message>
    <message>
        <source>It may have been deleted, or this service keeps none.</source>
        <translation>Es wurde vielleicht gelöscht, oder dieser Dienst bewahrt keine auf.</translation>
    </message>
    <message>
        <source>The service has no list of agents and their sessions.</source>
        <translation>Der Dienst hat keine Liste der Agenten und ihrer Sitzungen.</translation>
    </message>
    <message>
        <source>This key is not allowed to read the conversation of session “%1”.</source>
        <translation>Dieser Schlüssel darf das Gespräch der Sitzung „%1“ nicht lesen.</translation>
    </message>
    <message>
        <source>This key is not allowed to read the sessions of the agent “%1”.</source>
        <translation>Dieser Schlüssel darf die Sitzungen des Agenten „%1“ nicht lesen.</translation>
    </message>
    <message>
        <source>The answer of %1 is not a conversation.</source>
        <translation>Die Antwort von %1 ist kein Gespräch.</translation>
    </message>
    <message>
        <source>The answer of %1 is not a list of agents or sessions.</source>
        <translation>Die Antwort von %1 ist keine Liste von Agenten oder Sitzungen.</translation>
    </message>
    <message>
        <source>The answer of %1 is larger than %2, more than the program reads of a single answer.</source>
        <extracomment>%1 is the name of a server; %2 an amount of data, such as &quot;256 MB&quot;</extracomment>
        <translation>Die Antwort von %1 ist größer als %2; mehr liest das Programm von einer einzelnen Antwort nicht.</translation>
    </message>
    <message>
        <source>The service has no agent “%1”.</source>
        <translation>Der Dienst hat keinen Agenten „%1“.</translation>
    </message>
    <message>
        <source>%1 The file of certificates %2 does not vouch for it either.</source>
        <extracomment>%1 is a sentence about an error; %2 is the path of a file</extracomment>
        <translation>%1 Auch die Datei mit Zertifikaten %2 bürgt nicht dafür.</translation>
    </message>
    <message>
        <source>Check the proxy of this connection, under “Connections…”.</source>
        <translation>Prüfen Sie unter „Verbindungen…“ den Proxy dieser Verbindung.</translation>
    </message>
    <message>
        <source>This computer can&apos;t make secure connections: Qt finds no TLS.</source>
        <translation>Dieser Computer kann keine sicheren Verbindungen herstellen: Qt findet kein TLS.</translation>
    </message>
    <message>
        <source>Install OpenSSL and the TLS plugin of Qt, or install the program again.</source>
        <translation>Installieren Sie OpenSSL und das TLS-Plugin von Qt, oder installieren Sie das Programm erneut.</translation>
    </message>
</context>
<context>
    <name>InputFile</name>
    <message>
        <source>The packed data is damaged.</source>
        <translation>Die gepackten Daten sind beschädigt.</translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation>Diese Datei gibt es nicht.</translation>
    </message>
    <message>
        <source>It is a folder.</source>
        <translation>Es ist ein Ordner.</translation>
    </message>
    <message>
        <source>It is no ordinary file.</source>
        <translation>Es ist keine gewöhnliche Datei.</translation>
    </message>
</context>
<context>
    <name>JobFields</name>
    <message>
        <source>Job</source>
        <translation>Auftrag</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projekt</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Agent</translation>
    </message>
    <message>
        <source>Turn</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>Workflow</source>
        <translation>Workflow</translation>
    </message>
    <message>
        <source>Workflow version</source>
        <translation>Workflow-Version</translation>
    </message>
    <message>
        <source>Workflow session</source>
        <translation>Workflow-Sitzung</translation>
    </message>
    <message>
        <source>Batch definition</source>
        <translation>Batch-Definition</translation>
    </message>
    <message>
        <source>Batch execution</source>
        <translation>Batch-Ausführung</translation>
    </message>
    <message>
        <source>Tool</source>
        <translation>Werkzeug</translation>
    </message>
    <message>
        <source>Tool instance</source>
        <translation>Werkzeuginstanz</translation>
    </message>
    <message>
        <source>Tool execution</source>
        <translation>Werkzeugausführung</translation>
    </message>
    <message>
        <source>Module</source>
        <translation>Modul</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Wertung</translation>
    </message>
    <message>
        <source>Explanation</source>
        <translation>Begründung</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Customer and project</source>
        <translation>Kunde und Projekt</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>Batch</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sitzung</translation>
    </message>
</context>
<context>
    <name>JobFieldsInGroup</name>
    <message>
        <source>Job</source>
        <translation>Auftrag</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projekt</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sitzung</translation>
    </message>
    <message>
        <source>Turn</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>Definition</source>
        <translation>Definition</translation>
    </message>
    <message>
        <source>Execution</source>
        <translation>Ausführung</translation>
    </message>
    <message>
        <source>Tool</source>
        <translation>Werkzeug</translation>
    </message>
    <message>
        <source>Instance</source>
        <translation>Instanz</translation>
    </message>
    <message>
        <source>Module</source>
        <translation>Modul</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Wertung</translation>
    </message>
    <message>
        <source>Explanation</source>
        <translation>Begründung</translation>
    </message>
</context>
<context>
    <name>JobMarks</name>
    <message>
        <source>Marks</source>
        <translation>Markierungen</translation>
    </message>
    <message>
        <source>Own score</source>
        <translation>Eigener Wert</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Drawn</source>
        <translation>Zufallsauswahl</translation>
    </message>
    <message>
        <source>Score hidden</source>
        <translation>Wertung verborgen</translation>
    </message>
</context>
<context>
    <name>JobStreamReader</name>
    <message>
        <source>Check the base URL or the file: a list of scoring jobs is a JSON array.</source>
        <translation>Prüfen Sie die Basis-URL oder die Datei: Eine Liste von Bewertungsaufträgen ist ein JSON-Array.</translation>
    </message>
    <message>
        <source>The data is empty.</source>
        <translation>Die Daten sind leer.</translation>
    </message>
    <message>
        <source>The file is one JSON object, not a list of jobs.</source>
        <translation>Die Datei ist ein einzelnes JSON-Objekt, keine Liste von Aufträgen.</translation>
    </message>
    <message>
        <source>The answer is one JSON object, not a list of jobs.</source>
        <translation>Die Antwort ist ein einzelnes JSON-Objekt, keine Liste von Aufträgen.</translation>
    </message>
    <message>
        <source>The answer is a web page, perhaps from a proxy or a sign-in page, not a list of jobs.</source>
        <translation>Die Antwort ist eine Webseite, vielleicht von einem Proxy oder eine Anmeldeseite, keine Liste von Aufträgen.</translation>
    </message>
    <message>
        <source>The data is not JSON.</source>
        <translation>Die Daten sind kein JSON.</translation>
    </message>
    <message>
        <source>This is a %1 file, not a list of jobs.</source>
        <translation>Das ist eine %1-Datei, keine Liste von Aufträgen.</translation>
    </message>
    <message>
        <source>Unpack it first, then open the file in it. gzip is unpacked here.</source>
        <translation>Entpacken Sie sie zuerst und öffnen Sie dann die Datei darin. Nur gzip wird hier entpackt.</translation>
    </message>
    <message>
        <source>The data is one JSON text, not a list of jobs.</source>
        <translation>Die Daten sind ein einzelner JSON-Text, keine Liste von Aufträgen.</translation>
    </message>
    <message>
        <source>The data is “true” or “false”, not a list of jobs.</source>
        <translation>Die Daten sind „true“ oder „false“, keine Liste von Aufträgen.</translation>
    </message>
    <message>
        <source>The data is one JSON number, not a list of jobs.</source>
        <translation>Die Daten sind eine einzelne JSON-Zahl, keine Liste von Aufträgen.</translation>
    </message>
</context>
<context>
    <name>KeptAccess</name>
    <message>
        <source>The connection “%1” can&apos;t be looked up. %2</source>
        <translation>Die Verbindung „%1“ kann nicht nachgeschlagen werden. %2</translation>
    </message>
    <message>
        <source>There is no connection “%1”: none is kept. Add it under “Connections…” in the window.</source>
        <translation>Es gibt keine Verbindung „%1“: Es ist keine gespeichert. Fügen Sie sie im Fenster unter „Verbindungen…“ hinzu.</translation>
    </message>
    <message>
        <source>There is no connection “%1”. There are:</source>
        <translation>Es gibt keine Verbindung „%1“. Vorhanden sind:</translation>
    </message>
    <message>
        <source>The system&apos;s key store takes its time: it may ask for your password in a window.</source>
        <translation>Der Schlüsselbund des Systems lässt sich Zeit: Vielleicht fragt er in einem Fenster nach Ihrem Passwort.</translation>
    </message>
    <message>
        <source>The key of the connection “%1” can&apos;t be used. %2</source>
        <translation>Der Schlüssel der Verbindung „%1“ kann nicht verwendet werden. %2</translation>
    </message>
    <message>
        <source>The system&apos;s key store does not give it: it is locked, or there is none.</source>
        <translation>Der Schlüsselbund des Systems gibt keinen heraus: Er ist gesperrt, oder es gibt keinen Schlüsselbund.</translation>
    </message>
    <message>
        <source>The system&apos;s key store has none for it, or it is locked.</source>
        <translation>Der Schlüsselbund des Systems hat keinen dafür, oder er ist gesperrt.</translation>
    </message>
    <message>
        <source>There is no key for the connection “%1”. %2 Unlock it, or enter the key in the window.</source>
        <translation>Es gibt keinen Schlüssel für die Verbindung „%1“. %2 Entsperren Sie ihn, oder geben Sie den Schlüssel im Fenster ein.</translation>
    </message>
</context>
<context>
    <name>LibraryDatabase</name>
    <message>
        <source>The library %1 is on another computer. That is slow, and safe only while one program uses it; ASSAY_LIBRARY names another place.</source>
        <translation>Die Bibliothek %1 liegt auf einem anderen Computer. Das ist langsam und nur sicher, solange ein einziges Programm sie benutzt; mit ASSAY_LIBRARY geben Sie einen anderen Ort an.</translation>
    </message>
    <message>
        <source>The library %1 is damaged. It was set aside as %2. A new one begins, without connections, views and marks.</source>
        <translation>Die Bibliothek %1 ist beschädigt. Sie wurde als %2 beiseitegelegt. Eine neue beginnt, ohne Verbindungen, Ansichten und Markierungen.</translation>
    </message>
</context>
<context>
    <name>LibraryError</name>
    <message>
        <source>Connections, views and marks can&apos;t be kept: Qt&apos;s driver for SQLite is missing. Install it and start again; Debian&apos;s package is libqt6sql6-sqlite.</source>
        <translation>Verbindungen, Ansichten und Markierungen können nicht gespeichert werden: Der SQLite-Treiber von Qt fehlt. Installieren Sie ihn, und starten Sie neu; unter Debian heißt das Paket libqt6sql6-sqlite.</translation>
    </message>
    <message>
        <source>The library %1 can&apos;t be opened. Connections, views and marks are not kept.</source>
        <translation>Die Bibliothek %1 kann nicht geöffnet werden. Verbindungen, Ansichten und Markierungen werden nicht gespeichert.</translation>
    </message>
    <message>
        <source>%1 belongs to another program and was left as it is. Connections, views and marks are not kept.</source>
        <translation>%1 gehört zu einem anderen Programm und wurde nicht verändert. Verbindungen, Ansichten und Markierungen werden nicht gespeichert.</translation>
    </message>
    <message>
        <source>The library %1 is damaged. It is set aside at the next start.</source>
        <translation>Die Bibliothek %1 ist beschädigt. Sie wird beim nächsten Start beiseitegelegt.</translation>
    </message>
    <message>
        <source>The library %1 was written by a newer version of Assay and was left as it is. Until you start that version, connections, views and marks are neither read nor kept.</source>
        <translation>Die Bibliothek %1 wurde von einer neueren Version von Assay geschrieben und nicht verändert. Bis Sie diese Version starten, werden Verbindungen, Ansichten und Markierungen weder gelesen noch gespeichert.</translation>
    </message>
    <message>
        <source>The library %1 can only be read. What you change is not kept.</source>
        <translation>Die Bibliothek %1 kann nur gelesen werden. Was Sie ändern, wird nicht gespeichert.</translation>
    </message>
    <message>
        <source>The library %1 was moved or deleted while Assay ran, so this was not kept. Put it back, or start Assay again.</source>
        <translation>Die Bibliothek %1 wurde verschoben oder gelöscht, während Assay lief; daher wurde dies nicht gespeichert. Legen Sie sie zurück, oder starten Sie Assay neu.</translation>
    </message>
    <message>
        <source>Another program holds the library %1, so this was not kept. Try again.</source>
        <translation>Ein anderes Programm sperrt die Bibliothek %1; daher wurde dies nicht gespeichert. Versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The disk is full, so this was not kept in %1. Make room and try again.</source>
        <translation>Der Datenträger ist voll; daher wurde dies nicht in %1 gespeichert. Schaffen Sie Platz, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The system did not let Assay write to %1, so this was not kept.</source>
        <translation>Das System hat Assay nicht in %1 schreiben lassen; daher wurde dies nicht gespeichert.</translation>
    </message>
    <message>
        <source>There is not enough memory, so this was not kept. Close other programs and try again.</source>
        <translation>Der Arbeitsspeicher reicht nicht; daher wurde dies nicht gespeichert. Schließen Sie andere Programme, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>This could not be kept in the library %1.</source>
        <translation>Dies konnte nicht in der Bibliothek %1 gespeichert werden.</translation>
    </message>
</context>
<context>
    <name>ListPage</name>
    <message>
        <source>The answer has no list “data”.</source>
        <translation>Die Antwort hat keine Liste „data“.</translation>
    </message>
</context>
<context>
    <name>MeibelConfig</name>
    <message>
        <source>The key still lies in %1 in plain text, where every program of yours can read it.</source>
        <translation>Der Schlüssel liegt noch im Klartext in %1, wo ihn jedes Ihrer Programme lesen kann.</translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation>Es gibt keine Datei %1.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be read.</source>
        <translation>%1 kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>%1 is too large to be a configuration file of Meibel.</source>
        <translation>%1 ist zu groß für eine Konfigurationsdatei von Meibel.</translation>
    </message>
    <message>
        <source>%1 is not a configuration file of Meibel: it is not YAML, or a value in it is not a text.</source>
        <translation>%1 ist keine Konfigurationsdatei von Meibel: Sie ist kein YAML, oder ein Wert darin ist kein Text.</translation>
    </message>
    <message>
        <source>%1 holds neither a key nor an address of a service.</source>
        <translation>%1 enthält weder einen Schlüssel noch die Adresse eines Dienstes.</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message numerus="yes">
        <source>Reading was stopped after %Ln job(s).</source>
        <translation>
            <numerusform>Das Lesen wurde nach %Ln Auftrag gestoppt.</numerusform>
            <numerusform>Das Lesen wurde nach %Ln Aufträgen gestoppt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reading broke off after %Ln job(s).</source>
        <translation>
            <numerusform>Das Lesen brach nach %Ln Auftrag ab.</numerusform>
            <numerusform>Das Lesen brach nach %Ln Aufträgen ab.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The fetch was stopped after %Ln job(s).</source>
        <translation>
            <numerusform>Der Abruf wurde nach %Ln Auftrag gestoppt.</numerusform>
            <numerusform>Der Abruf wurde nach %Ln Aufträgen gestoppt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The fetch broke off after %Ln job(s).</source>
        <translation>
            <numerusform>Der Abruf brach nach %Ln Auftrag ab.</numerusform>
            <numerusform>Der Abruf brach nach %Ln Aufträgen ab.</numerusform>
        </translation>
    </message>
    <message>
        <source>The list from %1 is still shown.</source>
        <extracomment>%1 is a time of day, or day and time</extracomment>
        <translation>Weiterhin wird die Liste von %1 angezeigt.</translation>
    </message>
    <message>
        <source>Show &amp;what arrived</source>
        <translation>Ein&amp;getroffenes anzeigen</translation>
    </message>
    <message>
        <source>&amp;Go back to the list before</source>
        <translation>Zurück zur &amp;vorherigen Liste</translation>
    </message>
</context>
<context>
    <name>Problem</name>
    <message>
        <source>This is not valid JSON.</source>
        <translation>Das ist kein gültiges JSON.</translation>
    </message>
    <message>
        <source>This is not valid JSON: %1.</source>
        <translation>Das ist kein gültiges JSON: %1.</translation>
    </message>
    <message>
        <source>The data ends in the middle of this job.</source>
        <translation>Die Daten enden mitten in diesem Auftrag.</translation>
    </message>
    <message>
        <source>The text is not valid UTF-8.</source>
        <translation>Der Text ist kein gültiges UTF-8.</translation>
    </message>
    <message>
        <source>A text holds an escape that is no character (%1).</source>
        <translation>Ein Text enthält eine Escape-Sequenz, die kein Zeichen ergibt (%1).</translation>
    </message>
    <message>
        <source>The value of “%1” is nested too deep.</source>
        <translation>Der Wert von „%1“ ist zu tief verschachtelt.</translation>
    </message>
    <message>
        <source>This element is not a job: it is not a JSON object.</source>
        <translation>Dieses Element ist kein Auftrag: Es ist kein JSON-Objekt.</translation>
    </message>
    <message>
        <source>The job has no job_id.</source>
        <translation>Der Auftrag hat keine job_id.</translation>
    </message>
    <message>
        <source>The field “%1” holds a value of the wrong type.</source>
        <translation>Das Feld „%1“ enthält einen Wert vom falschen Typ.</translation>
    </message>
    <message>
        <source>There is no comma before this job.</source>
        <translation>Vor diesem Auftrag fehlt ein Komma.</translation>
    </message>
    <message>
        <source>There is a comma too many.</source>
        <translation>Hier steht ein Komma zu viel.</translation>
    </message>
    <message>
        <source>The list is closed here, but more jobs follow. They were read; others may be missing.</source>
        <translation>Die Liste ist hier geschlossen, aber es folgen weitere Aufträge. Sie wurden gelesen; andere fehlen womöglich.</translation>
    </message>
    <message>
        <source>There is more data after the end of the list. It holds no job; ignored.</source>
        <translation>Nach dem Ende der Liste folgen weitere Daten. Sie enthalten keinen Auftrag und wurden ignoriert.</translation>
    </message>
    <message>
        <source>There are more bytes after the end of the packed data; they were ignored.</source>
        <translation>Nach dem Ende der gepackten Daten folgen weitere Bytes; sie wurden ignoriert.</translation>
    </message>
    <message>
        <source>The field “%1” is there twice; the last value counts.</source>
        <translation>Das Feld „%1“ ist doppelt vorhanden; der letzte Wert zählt.</translation>
    </message>
    <message>
        <source>Another job has the same job_id, %1; both are shown.</source>
        <translation>Ein anderer Auftrag hat dieselbe job_id, %1; beide werden angezeigt.</translation>
    </message>
    <message>
        <source>The required field “%1” is missing.</source>
        <translation>Das Pflichtfeld „%1“ fehlt.</translation>
    </message>
    <message>
        <source>The number in “%1” is too large to be used.</source>
        <translation>Die Zahl in „%1“ ist zu groß, um sie zu verwenden.</translation>
    </message>
    <message>
        <source>The data is null instead of a list; it counts as an empty list.</source>
        <translation>Die Daten sind null statt einer Liste; das gilt als leere Liste.</translation>
    </message>
    <message>
        <source>The element is larger than 256 MiB.</source>
        <translation>Das Element ist größer als 256&#xa0;MiB.</translation>
    </message>
</context>
<context>
    <name>ProblemsPanel</name>
    <message>
        <source>Copy &amp;list</source>
        <translation>&amp;Liste kopieren</translation>
    </message>
    <message>
        <source>Copy the whole list as tab-separated text</source>
        <translation>Die ganze Liste als tabulatorgetrennten Text kopieren</translation>
    </message>
    <message>
        <source>Copy the list of problems</source>
        <translation>Liste der Probleme kopieren</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Probleme</translation>
    </message>
</context>
<context>
    <name>QueryExamples</name>
    <message>
        <source>both words, in an explanation, a name or an id</source>
        <translation>beide Wörter, in einer Begründung, einem Namen oder einer ID</translation>
    </message>
    <message>
        <source>these words, one behind the other</source>
        <translation>diese Wörter, direkt hintereinander</translation>
    </message>
    <message>
        <source>a field with exactly this value</source>
        <translation>ein Feld mit genau diesem Wert</translation>
    </message>
    <message>
        <source>a value that begins so; * may also stand in front</source>
        <translation>ein Wert, der so beginnt; * kann auch vorne stehen</translation>
    </message>
    <message>
        <source>one of several values</source>
        <translation>einer von mehreren Werten</translation>
    </message>
    <message>
        <source>scores on the scale of their module; also &lt;=, &gt;, &gt;= and 3..5</source>
        <translation>Wertungen auf der Skala ihres Moduls; auch &lt;=, &gt;, &gt;= und 3..5</translation>
    </message>
    <message>
        <source>scores as a share of their scale, in percent</source>
        <translation>Wertungen als Anteil ihrer Skala, in Prozent</translation>
    </message>
    <message>
        <source>all jobs but these</source>
        <translation>alle Aufträge außer diesen</translation>
    </message>
    <message>
        <source>jobs without a value</source>
        <translation>Aufträge ohne Wert in einem Feld</translation>
    </message>
    <message>
        <source>a regular expression</source>
        <translation>ein regulärer Ausdruck</translation>
    </message>
    <message>
        <source>one group or the other</source>
        <translation>die eine oder die andere Gruppe</translation>
    </message>
    <message>
        <source>whole sessions that have such a job; in-turn: whole turns</source>
        <translation>ganze Sitzungen mit einem solchen Auftrag; in-turn: ganze Schritte</translation>
    </message>
    <message>
        <source>turns that lack a module</source>
        <translation>Schritte, in denen ein Modul fehlt</translation>
    </message>
</context>
<context>
    <name>QueryText</name>
    <message>
        <source>This bracket closes nothing; remove it, or write it in quotation marks to look for it.</source>
        <translation>Diese Klammer schließt nichts; entfernen Sie sie, oder setzen Sie sie in Anführungszeichen, um sie zu suchen.</translation>
    </message>
    <message>
        <source>A blank is missing here; a text that has brackets or quotation marks in it is written in quotation marks, with \&quot; for each inside.</source>
        <translation>Hier fehlt ein Leerzeichen; ein Text, der Klammern oder Anführungszeichen enthält, steht in Anführungszeichen, mit \&quot; für jedes Anführungszeichen darin.</translation>
    </message>
    <message>
        <source>OR stands between two conditions, and one is missing; write &quot;OR&quot; to look for the word.</source>
        <translation>OR steht zwischen zwei Bedingungen, und eine davon fehlt; schreiben Sie &quot;OR&quot;, um das Wort zu suchen.</translation>
    </message>
    <message>
        <source>Here a condition is missing before the bracket closes.</source>
        <translation>Hier fehlt eine Bedingung, bevor sich die Klammer schließt.</translation>
    </message>
    <message>
        <source>The query ends too early: here a condition is missing.</source>
        <translation>Die Abfrage endet zu früh: Hier fehlt eine Bedingung.</translation>
    </message>
    <message>
        <source>A - excludes what directly follows it, and nothing does; write &quot;-&quot; to look for the sign.</source>
        <translation>Ein - schließt aus, was direkt darauf folgt, aber hier folgt nichts; schreiben Sie &quot;-&quot;, um das Zeichen zu suchen.</translation>
    </message>
    <message numerus="yes">
        <source>More than %Ln bracket(s) are open here; join the conditions with fewer.</source>
        <translation>
            <numerusform>Hier ist mehr als %Ln Klammer offen; verbinden Sie die Bedingungen mit weniger Klammern.</numerusform>
            <numerusform>Hier sind mehr als %Ln Klammern offen; verbinden Sie die Bedingungen mit weniger Klammern.</numerusform>
        </translation>
    </message>
    <message>
        <source>This bracket is not closed; add a ) where its group ends.</source>
        <translation>Diese Klammer wird nicht geschlossen; setzen Sie ein ) an das Ende ihrer Gruppe.</translation>
    </message>
    <message>
        <source>A blank already means “and”: leave AND out, or write &quot;AND&quot; to look for the word.</source>
        <translation>Ein Leerzeichen bedeutet bereits „und“: Lassen Sie AND weg, oder schreiben Sie &quot;AND&quot;, um das Wort zu suchen.</translation>
    </message>
    <message>
        <source>A - before a condition means “not”: write it instead of NOT, or write &quot;NOT&quot; to look for the word.</source>
        <translation>Ein - vor einer Bedingung bedeutet „nicht“: Verwenden Sie es statt NOT, oder schreiben Sie &quot;NOT&quot;, um das Wort zu suchen.</translation>
    </message>
    <message>
        <source>Here is nothing to look for; write a word, or a field with a colon and a value.</source>
        <translation>Hier steht nichts, wonach gesucht werden könnte; schreiben Sie ein Wort oder ein Feld mit Doppelpunkt und Wert.</translation>
    </message>
    <message>
        <source>After “%1:” a value is missing; it follows without a blank, and &quot;&quot; is an empty text.</source>
        <translation>Nach „%1:“ fehlt ein Wert; er folgt ohne Leerzeichen, und &quot;&quot; ist ein leerer Text.</translation>
    </message>
    <message>
        <source>After “%1:” conditions follow in brackets, such as %1:(score:&lt;3).</source>
        <translation>Nach „%1:“ folgen Bedingungen in Klammern, etwa %1:(score:&lt;3).</translation>
    </message>
    <message>
        <source>After “has:” the name of a field is missing, such as has:explanation.</source>
        <translation>Nach „has:“ fehlt der Name eines Feldes, etwa has:explanation.</translation>
    </message>
    <message>
        <source>Before the colon the name of a field is missing; write &quot;:&quot; to look for a colon.</source>
        <translation>Vor dem Doppelpunkt fehlt der Name eines Feldes; schreiben Sie &quot;:&quot;, um einen Doppelpunkt zu suchen.</translation>
    </message>
    <message>
        <source>The jobs have no field “%1”; write the text in quotation marks to look for it.</source>
        <translation>Die Aufträge haben kein Feld „%1“; setzen Sie den Text in Anführungszeichen, um ihn zu suchen.</translation>
    </message>
    <message>
        <source>Only score, share and turn are compared with &lt; and &gt;; write the value in quotation marks if it begins with one.</source>
        <translation>Nur score, share und turn werden mit &lt; und &gt; verglichen; setzen Sie den Wert in Anführungszeichen, wenn er mit einem dieser Zeichen beginnt.</translation>
    </message>
    <message>
        <source>Here a value is missing; &quot;&quot; is an empty text.</source>
        <translation>Hier fehlt ein Wert; &quot;&quot; ist ein leerer Text.</translation>
    </message>
    <message>
        <source>A turn is compared with a whole number: 3, &lt;3, &lt;=3, &gt;3, &gt;=3 or 1..3, without blanks.</source>
        <translation>Ein Schritt wird mit einer ganzen Zahl verglichen: 3, &lt;3, &lt;=3, &gt;3, &gt;=3 oder 1..3, ohne Leerzeichen.</translation>
    </message>
    <message>
        <source>A score is compared with a number: 3, &lt;3, &lt;=3, &gt;3, &gt;=3 or 1..3, without blanks.</source>
        <translation>Eine Wertung wird mit einer Zahl verglichen: 3, &lt;3, &lt;=3, &gt;3, &gt;=3 oder 1..3, ohne Leerzeichen.</translation>
    </message>
    <message>
        <source>This range is empty; write the lower end first.</source>
        <translation>Dieser Bereich ist leer; schreiben Sie das untere Ende zuerst.</translation>
    </message>
    <message>
        <source>A * stands for other characters only at the beginning or the end of a value; write the value in quotation marks if the * belongs to it.</source>
        <translation>Ein * steht nur am Anfang oder am Ende eines Werts für andere Zeichen; setzen Sie den Wert in Anführungszeichen, wenn das * dazugehört.</translation>
    </message>
    <message>
        <source>A quotation mark is missing at the end of this text; write \&quot; for one that belongs to the text.</source>
        <translation>Am Ende dieses Textes fehlt ein Anführungszeichen; schreiben Sie \&quot; für eines, das zum Text gehört.</translation>
    </message>
    <message>
        <source>Within quotation marks, \ must be followed by &quot;, \, n, r, t, or u and four digits; write \\ for a \ itself.</source>
        <translation>In Anführungszeichen muss auf \ eines von &quot;, \, n, r, t oder ein u mit vier Ziffern folgen; schreiben Sie \\ für das \ selbst.</translation>
    </message>
    <message>
        <source>A / at the beginning starts a regular expression, which another / ends; write the text in quotation marks to look for the / itself.</source>
        <translation>Ein / am Anfang leitet einen regulären Ausdruck ein, den ein weiteres / beendet; setzen Sie den Text in Anführungszeichen, um das / selbst zu suchen.</translation>
    </message>
    <message numerus="yes">
        <source>The query has more than %Ln character(s); shorten it.</source>
        <translation>
            <numerusform>Die Abfrage hat mehr als %Ln Zeichen; kürzen Sie sie.</numerusform>
            <numerusform>Die Abfrage hat mehr als %Ln Zeichen; kürzen Sie sie.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The query has more than %Ln comparison(s); write the values of one field as field:(a OR b OR c).</source>
        <translation>
            <numerusform>Die Abfrage hat mehr als %Ln Vergleich; schreiben Sie die Werte eines Feldes als field:(a OR b OR c).</numerusform>
            <numerusform>Die Abfrage hat mehr als %Ln Vergleiche; schreiben Sie die Werte eines Feldes als field:(a OR b OR c).</numerusform>
        </translation>
    </message>
    <message>
        <source>A round bracket of the regular expression has no partner; write \( or \) for the character.</source>
        <translation>Eine runde Klammer des regulären Ausdrucks hat kein Gegenstück; schreiben Sie \( oder \), wenn das Zeichen selbst gemeint ist.</translation>
    </message>
    <message>
        <source>A square bracket of the regular expression is not closed; write \[ for the character.</source>
        <translation>Eine eckige Klammer des regulären Ausdrucks wird nicht geschlossen; schreiben Sie \[, wenn das Zeichen selbst gemeint ist.</translation>
    </message>
    <message>
        <source>In the regular expression nothing stands before “%1” that it could repeat; write a \ before it for the character.</source>
        <translation>Im regulären Ausdruck steht vor „%1“ nichts, was wiederholt werden könnte; schreiben Sie ein \ davor, wenn das Zeichen selbst gemeint ist.</translation>
    </message>
    <message>
        <source>The regular expression repeats too often with “%1”; 1000 times is the most.</source>
        <translation>Der reguläre Ausdruck wiederholt mit „%1“ zu oft; höchstens 1000 Mal ist möglich.</translation>
    </message>
    <message>
        <source>The regular expression has no such range of characters as “%1”; write the lower end first.</source>
        <translation>Einen Zeichenbereich „%1“ gibt es im regulären Ausdruck nicht; schreiben Sie das untere Ende zuerst.</translation>
    </message>
    <message>
        <source>The regular expression is too large; shorten it, or repeat less.</source>
        <translation>Der reguläre Ausdruck ist zu groß; kürzen Sie ihn, oder verwenden Sie weniger Wiederholungen.</translation>
    </message>
    <message>
        <source>The regular expression ends with a single \; write \\ for the character.</source>
        <translation>Der reguläre Ausdruck endet mit einem einzelnen \; schreiben Sie \\, wenn das Zeichen selbst gemeint ist.</translation>
    </message>
    <message>
        <source>The regular expression does not know “%1” (its syntax is that of RE2); write a \ before a character that stands for itself.</source>
        <translation>„%1“ ist im regulären Ausdruck nicht bekannt (es gilt die Syntax von RE2); schreiben Sie ein \ vor ein Zeichen, das für sich selbst steht.</translation>
    </message>
    <message>
        <source>There is no such mark; the marks are reviewed, flag, discuss, star, agree and disagree, and has:mark finds every one.</source>
        <translation>Diese Markierung gibt es nicht; die Markierungen sind reviewed, flag, discuss, star, agree und disagree, und has:mark findet jede davon.</translation>
    </message>
</context>
<context>
    <name>RefinementPanel</name>
    <message>
        <source>Refine here</source>
        <translation>Hier eingrenzen</translation>
    </message>
    <message>
        <source>Clear all</source>
        <translation>Alle aufheben</translation>
    </message>
    <message>
        <source>Clear all refinements</source>
        <translation>Alle Eingrenzungen aufheben</translation>
    </message>
    <message>
        <source>More fields…</source>
        <translation>Weitere Felder…</translation>
    </message>
    <message>
        <source>Choose which fields are listed here</source>
        <translation>Wählen, welche Felder hier aufgeführt sind</translation>
    </message>
    <message>
        <source>Show all jobs again</source>
        <translation>Wieder alle Aufträge anzeigen</translation>
    </message>
    <message>
        <source>Narrows what is shown, at once and without a request.</source>
        <translation>Grenzt das Angezeigte ein, sofort und ohne Anfrage.</translation>
    </message>
</context>
<context>
    <name>ResourceErrors</name>
    <message>
        <source>There is not enough memory for all the jobs.</source>
        <translation>Der Arbeitsspeicher reicht nicht für alle Aufträge.</translation>
    </message>
    <message>
        <source>Close other programs, or load fewer jobs: with a filter, or from a smaller file.</source>
        <translation>Schließen Sie andere Programme, oder laden Sie weniger Aufträge: mit einem Filter oder aus einer kleineren Datei.</translation>
    </message>
    <message>
        <source>The system starts no more threads for this program.</source>
        <translation>Das System startet keine weiteren Threads für dieses Programm.</translation>
    </message>
    <message>
        <source>Close other programs, or raise the limit on processes of your account.</source>
        <translation>Schließen Sie andere Programme, oder erhöhen Sie die Grenze für Prozesse Ihres Benutzerkontos.</translation>
    </message>
</context>
<context>
    <name>ScoreRangeWidget</name>
    <message>
        <source>Score, as share of scale</source>
        <translation>Wertung, als Anteil der Skala</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Aufheben</translation>
    </message>
    <message>
        <source>Show jobs of every score</source>
        <translation>Aufträge mit jeder Wertung anzeigen</translation>
    </message>
    <message>
        <source>Clear the score range</source>
        <translation>Wertungsbereich aufheben</translation>
    </message>
    <message>
        <source>Score range</source>
        <translation>Wertungsbereich</translation>
    </message>
    <message>
        <source>Lowest share of scale, in percent</source>
        <translation>Kleinster Anteil der Skala, in Prozent</translation>
    </message>
    <message>
        <source>Lowest share of scale</source>
        <translation>Kleinster Anteil der Skala</translation>
    </message>
    <message>
        <source> %</source>
        <translation>&#xa0;%</translation>
    </message>
    <message>
        <source>to</source>
        <comment>between two numbers</comment>
        <translation>bis</translation>
    </message>
    <message>
        <source>Highest share of scale, in percent</source>
        <translation>Größter Anteil der Skala, in Prozent</translation>
    </message>
    <message>
        <source>Highest share of scale</source>
        <translation>Größter Anteil der Skala</translation>
    </message>
    <message>
        <source>Jobs without a score, or on an unknown scale, are hidden while a range is set.</source>
        <translation>Aufträge ohne Wertung oder mit unbekannter Skala sind ausgeblendet, solange ein Bereich eingestellt ist.</translation>
    </message>
</context>
<context>
    <name>ScoreSummary</name>
    <message>
        <source>The answer is a list, not an object.</source>
        <translation>Die Antwort ist eine Liste, kein Objekt.</translation>
    </message>
</context>
<context>
    <name>ScoreText</name>
    <message>
        <source>Submitted</source>
        <translation>Eingereicht</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>In Arbeit</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Abgeschlossen</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Not run</source>
        <translation>Nicht ausgeführt</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <extracomment>A score and the top of its scale: 7 / 10</extracomment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>no score</source>
        <translation>keine Wertung</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>Read by screen readers: 7 of 10</extracomment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>unknown scale</source>
        <translation>unbekannte Skala</translation>
    </message>
    <message>
        <source>%1 %</source>
        <extracomment>A share of scale in per cent</extracomment>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>%1–%2, judge</source>
        <extracomment>A scale: from %1 to %2</extracomment>
        <translation>%1–%2, Gutachter</translation>
    </message>
    <message>
        <source>%1–%2, statistical</source>
        <extracomment>A scale: from %1 to %2</extracomment>
        <translation>%1–%2, statistisch</translation>
    </message>
</context>
<context>
    <name>ServiceAccess</name>
    <message>
        <source>MEIBEL_API_KEY can&apos;t be used. %1</source>
        <translation>MEIBEL_API_KEY kann nicht verwendet werden. %1</translation>
    </message>
    <message>
        <source>MEIBEL_TOKEN can&apos;t be used. %1</source>
        <translation>MEIBEL_TOKEN kann nicht verwendet werden. %1</translation>
    </message>
    <message>
        <source>There is no key. Set MEIBEL_API_KEY to it, or MEIBEL_TOKEN to a token, or use --open or --demo.</source>
        <translation>Es gibt keinen Schlüssel. Geben Sie ihn in MEIBEL_API_KEY an oder ein Token in MEIBEL_TOKEN, oder verwenden Sie --open oder --demo.</translation>
    </message>
</context>
<context>
    <name>ServiceFilterPanel</name>
    <message>
        <source>Ask the service</source>
        <translation>Beim Dienst anfragen</translation>
    </message>
    <message>
        <source>Clear all</source>
        <translation>Alle leeren</translation>
    </message>
    <message>
        <source>Empty all fields of this form</source>
        <translation>Alle Felder dieses Formulars leeren</translation>
    </message>
    <message>
        <source>Clear all fields of the service filter</source>
        <translation>Alle Felder des Dienstfilters leeren</translation>
    </message>
    <message>
        <source>Show or hide the fields</source>
        <translation>Felder ein- oder ausblenden</translation>
    </message>
    <message>
        <source>Show the fields of the service filter</source>
        <translation>Felder des Dienstfilters einblenden</translation>
    </message>
    <message>
        <source>Decides what is fetched. Values match exactly.</source>
        <translation>Bestimmt, was abgerufen wird. Werte müssen genau übereinstimmen.</translation>
    </message>
    <message>
        <source>Fetch</source>
        <translation>Abrufen</translation>
    </message>
    <message>
        <source>Ask the service for the jobs that match</source>
        <translation>Passende Aufträge beim Dienst anfragen</translation>
    </message>
</context>
<context>
    <name>SettingsFile</name>
    <message>
        <source>The settings file %1 is damaged. It was set aside as %2, and the settings begin anew.</source>
        <translation>Die Einstellungsdatei %1 ist beschädigt. Sie wurde als %2 beiseitegelegt, und die Einstellungen beginnen von vorn.</translation>
    </message>
    <message>
        <source>The settings can&apos;t be written to %1. What you change holds until the program ends.</source>
        <translation>Die Einstellungen können nicht in %1 geschrieben werden. Was Sie ändern, gilt, bis das Programm endet.</translation>
    </message>
</context>
<context>
    <name>StateContent</name>
    <message>
        <source>See how every job scored, and why</source>
        <translation>Sehen Sie, wie jeder Auftrag abschneidet und warum</translation>
    </message>
    <message>
        <source>Nothing that is read here leaves this machine.</source>
        <translation>Nichts, was hier gelesen wird, verlässt diesen Computer.</translation>
    </message>
    <message>
        <source>&amp;Use the key in MEIBEL_API_KEY</source>
        <translation>&amp;Schlüssel in MEIBEL_API_KEY verwenden</translation>
    </message>
    <message>
        <source>The environment has one; it stays in memory only</source>
        <translation>Die Umgebung enthält einen; er bleibt ausschließlich im Arbeitsspeicher</translation>
    </message>
    <message>
        <source>Enter a &amp;key</source>
        <translation>Schlüssel &amp;eingeben</translation>
    </message>
    <message>
        <source>Connect to the service with an API key</source>
        <translation>Mit einem API-Schlüssel mit dem Dienst verbinden</translation>
    </message>
    <message>
        <source>&amp;Open a file</source>
        <translation>Datei ö&amp;ffnen</translation>
    </message>
    <message>
        <source>A saved response: JSON or NDJSON, also in gzip</source>
        <translation>Eine gespeicherte Antwort: JSON oder NDJSON, auch als gzip</translation>
    </message>
    <message>
        <source>&amp;Look at the demo</source>
        <translation>Demo a&amp;nsehen</translation>
    </message>
    <message>
        <source>Made-up jobs from a server inside this program</source>
        <translation>Erfundene Aufträge von einem Server in diesem Programm</translation>
    </message>
    <message>
        <source>Ready to fetch</source>
        <translation>Bereit zum Abrufen</translation>
    </message>
    <message>
        <source>Jobs come from %1. Filters under “Ask the service” narrow what is fetched.</source>
        <extracomment>%1 is a host name</extracomment>
        <translation>Die Aufträge kommen von %1. Filter unter „Beim Dienst anfragen“ schränken ein, was abgerufen wird.</translation>
    </message>
    <message>
        <source>Fetch job&amp;s</source>
        <translation>Aufträge ab&amp;rufen</translation>
    </message>
    <message>
        <source>%1 Retry %2 of %3.</source>
        <extracomment>%1 is a sentence: why the last try failed; %2 and %3 are numbers</extracomment>
        <translation>%1 Wiederholung %2 von %3.</translation>
    </message>
    <message>
        <source>Reading jobs from %1</source>
        <extracomment>%1 is a host name or a file name</extracomment>
        <translation>Aufträge werden gelesen: %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>%1 and %2 are amounts such as 3.1 MB</extracomment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1 so far</source>
        <extracomment>%1 is an amount such as 3.1 MB</extracomment>
        <translation>bisher %1</translation>
    </message>
    <message>
        <source>The first rows show up as soon as they arrive.</source>
        <translation>Die ersten Zeilen erscheinen, sobald sie eintreffen.</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Stoppen</translation>
    </message>
    <message>
        <source>No job could be read</source>
        <translation>Kein Auftrag konnte gelesen werden</translation>
    </message>
    <message>
        <source>What was wrong with each one is listed under problems.</source>
        <translation>Was jeweils falsch war, ist unter „Probleme“ aufgeführt.</translation>
    </message>
    <message>
        <source>Show the &amp;problems</source>
        <translation>&amp;Probleme anzeigen</translation>
    </message>
    <message>
        <source>There are no jobs here</source>
        <translation>Hier gibt es keine Aufträge</translation>
    </message>
    <message>
        <source>The service has none for these filters. It compares them exactly, capitals included.</source>
        <translation>Der Dienst hat keine zu diesen Filtern. Er vergleicht sie genau, auch die Groß- und Kleinschreibung.</translation>
    </message>
    <message>
        <source>The answer was an empty list.</source>
        <translation>Die Antwort war eine leere Liste.</translation>
    </message>
    <message>
        <source>&amp;Clear the filters and fetch again</source>
        <translation>&amp;Filter leeren und erneut abrufen</translation>
    </message>
    <message>
        <source>Fetch a&amp;gain</source>
        <translation>Erneut ab&amp;rufen</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>Keine Treffer</translation>
    </message>
    <message numerus="yes">
        <source>None of the %Ln jobs passes what is set under “Refine here”.</source>
        <translation>
            <numerusform>Der einzige Auftrag passt nicht zu dem, was unter „Hier eingrenzen“ eingestellt ist.</numerusform>
            <numerusform>Keiner der %Ln Aufträge passt zu dem, was unter „Hier eingrenzen“ eingestellt ist.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Show all jobs</source>
        <translation>Alle Aufträge an&amp;zeigen</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Erneut versuchen</translation>
    </message>
    <message>
        <source>&amp;Change the connection</source>
        <translation>Verbindung ä&amp;ndern</translation>
    </message>
    <message>
        <source>&amp;Open another file</source>
        <translation>Andere Datei ö&amp;ffnen</translation>
    </message>
    <message>
        <source>Enter &amp;Key…</source>
        <translation>Sch&amp;lüssel eingeben…</translation>
    </message>
    <message numerus="yes">
        <source>Trying again in %Ln second(s)</source>
        <translation>
            <numerusform>Neuer Versuch in %Ln Sekunde</numerusform>
            <numerusform>Neuer Versuch in %Ln Sekunden</numerusform>
        </translation>
    </message>
    <message>
        <source>The file has an empty list.</source>
        <translation>Die Datei enthält eine leere Liste.</translation>
    </message>
    <message>
        <source>&amp;Use the token in MEIBEL_TOKEN</source>
        <translation>&amp;Token in MEIBEL_TOKEN verwenden</translation>
    </message>
</context>
<context>
    <name>ViewCheck</name>
    <message>
        <source>The view needs a name.</source>
        <translation>Die Ansicht braucht einen Namen.</translation>
    </message>
    <message numerus="yes">
        <source>The name of the view may have %Ln character(s), none of them invisible.</source>
        <translation>
            <numerusform>Der Name der Ansicht darf höchstens %Ln Zeichen haben, darunter kein unsichtbares.</numerusform>
            <numerusform>Der Name der Ansicht darf höchstens %Ln Zeichen haben, darunter kein unsichtbares.</numerusform>
        </translation>
    </message>
    <message>
        <source>The query of the view is too long to be kept.</source>
        <translation>Die Abfrage der Ansicht ist zu lang, um gespeichert zu werden.</translation>
    </message>
    <message>
        <source>The query of the view holds invisible characters, so that it is not what it looks like.</source>
        <translation>Die Abfrage der Ansicht enthält unsichtbare Zeichen und ist daher nicht das, wonach sie aussieht.</translation>
    </message>
    <message>
        <source>The view has too many columns, or some without a readable name.</source>
        <translation>Die Ansicht hat zu viele Spalten oder einige ohne lesbaren Namen.</translation>
    </message>
</context>
<context>
    <name>ViewFile</name>
    <message>
        <source>This file holds no views of Assay.</source>
        <translation>Diese Datei enthält keine Ansichten von Assay.</translation>
    </message>
    <message>
        <source>This file of views has a form that this version of Assay does not know. A newer version may read it.</source>
        <translation>Diese Datei mit Ansichten hat eine Form, die diese Version von Assay nicht kennt. Eine neuere Version kann sie vielleicht lesen.</translation>
    </message>
    <message>
        <source>This file is too large to be a file of views.</source>
        <translation>Diese Datei ist zu groß für eine Datei mit Ansichten.</translation>
    </message>
    <message>
        <source>This file is not JSON, so it holds no views: the fault is at byte %L1.</source>
        <translation>Diese Datei ist kein JSON und enthält daher keine Ansichten: Der Fehler ist bei Byte %L1.</translation>
    </message>
    <message>
        <source>View number %L1 of this file can&apos;t be taken over, so none was.</source>
        <translation>Ansicht Nummer %L1 dieser Datei kann nicht übernommen werden; daher wurde keine übernommen.</translation>
    </message>
    <message numerus="yes">
        <source>This file holds too many views: at most %Ln can be taken over at a time.</source>
        <translation>
            <numerusform>Diese Datei enthält zu viele Ansichten: Höchstens %Ln kann auf einmal übernommen werden.</numerusform>
            <numerusform>Diese Datei enthält zu viele Ansichten: Höchstens %Ln können auf einmal übernommen werden.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file %1 can&apos;t be read: %2</source>
        <translation>Die Datei %1 kann nicht gelesen werden: %2</translation>
    </message>
    <message>
        <source>The file %1 can&apos;t be written: %2</source>
        <translation>Die Datei %1 kann nicht geschrieben werden: %2</translation>
    </message>
</context>
<context>
    <name>ViewLink</name>
    <message>
        <source>This link is incomplete or damaged. Ask for it once more, or copy it whole.</source>
        <translation>Dieser Link ist unvollständig oder beschädigt. Bitten Sie noch einmal darum, oder kopieren Sie ihn ganz.</translation>
    </message>
    <message>
        <source>This link names a service that is not reached over HTTPS, so it was not followed.</source>
        <translation>Dieser Link nennt einen Dienst, der nicht über HTTPS erreicht wird; daher wurde er nicht geöffnet.</translation>
    </message>
    <message>
        <source>This link names a service with a user, a password or a query in its address, so it was not followed.</source>
        <translation>Dieser Link nennt einen Dienst mit einem Benutzer, einem Passwort oder einem Abfrageteil in der Adresse; daher wurde er nicht geöffnet.</translation>
    </message>
    <message>
        <source>This link holds a key or a password. Assay takes none from a link.</source>
        <translation>Dieser Link enthält einen Schlüssel oder ein Passwort. Assay nimmt keines von beiden aus einem Link an.</translation>
    </message>
    <message>
        <source>This link holds something that this version of Assay does not know. A newer version may read it.</source>
        <translation>Dieser Link enthält etwas, das diese Version von Assay nicht kennt. Eine neuere Version kann ihn vielleicht lesen.</translation>
    </message>
    <message>
        <source>This link can&apos;t be followed.</source>
        <translation>Dieser Link kann nicht geöffnet werden.</translation>
    </message>
    <message>
        <source>This link holds invisible characters, so that it is not what it looks like.</source>
        <translation>Dieser Link enthält unsichtbare Zeichen und ist daher nicht das, wonach er aussieht.</translation>
    </message>
    <message>
        <source>The query of this link is wrong.</source>
        <translation>Die Abfrage dieses Links ist falsch.</translation>
    </message>
    <message>
        <source>This link is too long to be followed.</source>
        <translation>Dieser Link ist zu lang, um geöffnet zu werden.</translation>
    </message>
    <message>
        <source>This is no link to a view of Assay.</source>
        <translation>Dies ist kein Link zu einer Ansicht von Assay.</translation>
    </message>
</context>
<context>
    <name>WatchText</name>
    <message>
        <source>Paused: the service takes no more requests for now</source>
        <translation>Pausiert: Der Dienst nimmt vorerst keine weiteren Anfragen an</translation>
    </message>
    <message>
        <source>Paused: the service can&apos;t be reached</source>
        <translation>Pausiert: Der Dienst ist nicht erreichbar</translation>
    </message>
    <message>
        <source>Paused: the service did not answer in time</source>
        <translation>Pausiert: Der Dienst hat nicht rechtzeitig geantwortet</translation>
    </message>
    <message>
        <source>Paused: the answer broke off</source>
        <translation>Pausiert: Die Antwort ist abgebrochen</translation>
    </message>
    <message>
        <source>Paused: the service has an error</source>
        <translation>Pausiert: Der Dienst hat einen Fehler</translation>
    </message>
    <message>
        <source>Watching has ended: the service asks for a longer wait</source>
        <translation>Beobachtung beendet: Der Dienst bittet um längeres Warten</translation>
    </message>
    <message>
        <source>Watching has ended: the service refused the key</source>
        <translation>Beobachtung beendet: Der Dienst hat den Schlüssel abgelehnt</translation>
    </message>
    <message>
        <source>Watching has ended: there is not enough memory</source>
        <translation>Beobachtung beendet: Der Arbeitsspeicher reicht nicht</translation>
    </message>
    <message>
        <source>Watching has ended: the service did not send the jobs</source>
        <translation>Beobachtung beendet: Der Dienst hat die Aufträge nicht gesendet</translation>
    </message>
    <message>
        <source>No job is pending: there is nothing to watch</source>
        <translation>Kein Auftrag steht aus: Es gibt nichts zu beobachten</translation>
    </message>
    <message>
        <source>Finished: %1</source>
        <translation>Fertig: %1</translation>
    </message>
    <message>
        <source>Slowed down to every %1, as the service asks</source>
        <extracomment>%1 is a time such as &quot;5 min&quot;</extracomment>
        <translation>Verlangsamt: alle %1, wie es der Dienst verlangt</translation>
    </message>
    <message>
        <source>Watching every %1</source>
        <extracomment>%1 is a time such as &quot;30 s&quot;</extracomment>
        <translation>Beobachtung alle %1</translation>
    </message>
    <message>
        <source>%1 · next in %2</source>
        <extracomment>%1 is such as &quot;Watching every 30 s&quot;, %2 a time such as &quot;12 s&quot;</extracomment>
        <translation>%1 · nächster Abruf in %2</translation>
    </message>
    <message>
        <source>%1 · fetching</source>
        <extracomment>%1 is such as &quot;Watching every 30 s&quot;</extracomment>
        <translation>%1 · wird abgerufen</translation>
    </message>
    <message>
        <source>%1 · next try in %2</source>
        <extracomment>%1 is such as &quot;Paused: the service can&apos;t be reached&quot;, %2 a time such as &quot;12 s&quot;</extracomment>
        <translation>%1 · nächster Versuch in %2</translation>
    </message>
    <message>
        <source>%1 s</source>
        <extracomment>Seconds</extracomment>
        <translation>%1&#xa0;s</translation>
    </message>
    <message>
        <source>%1 min</source>
        <extracomment>Minutes</extracomment>
        <translation>%1&#xa0;min</translation>
    </message>
    <message>
        <source>%1 h</source>
        <extracomment>Hours</extracomment>
        <translation>%1&#xa0;h</translation>
    </message>
    <message numerus="yes">
        <source>%Ln completed</source>
        <comment>jobs</comment>
        <translation>
            <numerusform>%Ln abgeschlossen</numerusform>
            <numerusform>%Ln abgeschlossen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed</source>
        <comment>jobs</comment>
        <translation>
            <numerusform>%Ln fehlgeschlagen</numerusform>
            <numerusform>%Ln fehlgeschlagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not run</source>
        <comment>jobs</comment>
        <translation>
            <numerusform>%Ln nicht ausgeführt</numerusform>
            <numerusform>%Ln nicht ausgeführt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln with another status</source>
        <comment>jobs</comment>
        <translation>
            <numerusform>%Ln mit anderem Status</numerusform>
            <numerusform>%Ln mit anderem Status</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not in the list any more</source>
        <comment>jobs</comment>
        <translation>
            <numerusform>%Ln nicht mehr in der Liste</numerusform>
            <numerusform>%Ln nicht mehr in der Liste</numerusform>
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
        <translation>Der Arbeitsspeicher reicht nicht für das, was gerade angefordert wurde. Schließen Sie andere Programme, oder laden Sie weniger Aufträge.</translation>
    </message>
</context>
<context>
    <name>assay::AboutDialog</name>
    <message>
        <source>About %1</source>
        <extracomment>%1 is the program&apos;s name</extracomment>
        <translation>Über %1</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Version %1</translation>
    </message>
    <message>
        <source>Browse confidence-scoring jobs: which agent, workflow or tool output was judged, by which module, how it scored and why.</source>
        <translation>Aufträge zur Konfidenzbewertung durchsehen: welche Ausgabe eines Agenten, Workflows oder Werkzeugs beurteilt wurde, von welchem Modul, mit welcher Wertung und warum.</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later (GPL-3.0-or-later). It comes without any warranty.</source>
        <translation>Freie Software unter der GNU General Public License, Version 3 oder neuer (GPL-3.0-or-later). Sie kommt ohne jede Gewährleistung.</translation>
    </message>
    <message>
        <source>Built on Qt %1, QCustomPlot, simdjson, cpp-httplib, RE2, QtKeychain, yaml-cpp, SQLite and zlib.</source>
        <extracomment>%1 is a version number</extracomment>
        <translation>Basiert auf Qt %1, QCustomPlot, simdjson, cpp-httplib, RE2, QtKeychain, yaml-cpp, SQLite und zlib.</translation>
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
        <translation>kein Wert</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is a field&apos;s title, %2 a list of values</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Score: %1–%2 % of the scale</source>
        <extracomment>%1 and %2 are percentages of the scale</extracomment>
        <translation>Wertung: %1–%2&#xa0;% der Skala</translation>
    </message>
    <message>
        <source>Contains “%1”</source>
        <translation>Enthält „%1“</translation>
    </message>
    <message>
        <source>, </source>
        <extracomment>Separates the values of a list</extracomment>
        <translation>, </translation>
    </message>
    <message>
        <source>Clear Refinements</source>
        <translation>Eingrenzungen aufheben</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <extracomment>%1 is a filter, such as &quot;Module: coherence&quot;</extracomment>
        <translation>%1 entfernen</translation>
    </message>
    <message>
        <source>Switch On %1</source>
        <extracomment>%1 is a filter, such as &quot;Module: coherence&quot;</extracomment>
        <translation>%1 einschalten</translation>
    </message>
    <message>
        <source>Switch Off %1</source>
        <translation>%1 ausschalten</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <translation>
            <numerusform>%1 und %Ln weiterer</numerusform>
            <numerusform>%1 und %Ln weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: not %2</source>
        <extracomment>A filter that hides values: %1 is a field&apos;s title, %2 a list of values, such as &quot;Module: not coherence&quot;</extracomment>
        <translation>%1: nicht %2</translation>
    </message>
    <message>
        <source>Clear Service Filters</source>
        <translation>Dienstfilter leeren</translation>
    </message>
</context>
<context>
    <name>assay::ChipBar</name>
    <message>
        <source>Clear all</source>
        <translation>Alle entfernen</translation>
    </message>
    <message>
        <source>Active filters</source>
        <translation>Aktive Filter</translation>
    </message>
    <message>
        <source>Remove every service filter and refinement; without service filters, all jobs are fetched</source>
        <translation>Alle Dienstfilter und Eingrenzungen entfernen; ohne Dienstfilter werden alle Aufträge abgerufen</translation>
    </message>
</context>
<context>
    <name>assay::ChipButton</name>
    <message>
        <source>Service filter, %1</source>
        <extracomment>Read by screen readers; %1 is a filter such as &quot;Module: correctness&quot;</extracomment>
        <translation>Beim Dienst angefragt, %1</translation>
    </message>
    <message>
        <source>Refinement, %1</source>
        <translation>Hier eingegrenzt, %1</translation>
    </message>
    <message>
        <source>On. Space switches it off, Delete removes it.</source>
        <translation>Eingeschaltet. Leertaste schaltet aus, Entf entfernt.</translation>
    </message>
    <message>
        <source>Off. Space switches it on, Delete removes it.</source>
        <translation>Ausgeschaltet. Leertaste schaltet ein, Entf entfernt.</translation>
    </message>
    <message>
        <source>Remove this filter</source>
        <translation>Diesen Filter entfernen</translation>
    </message>
    <message>
        <source>The service was asked for this. Click to leave it out of the next fetch.</source>
        <translation>Dieser Wert wurde beim Dienst angefragt. Klicken, um ihn beim nächsten Abruf wegzulassen.</translation>
    </message>
    <message>
        <source>Left out of the next fetch. Click to ask for it again.</source>
        <translation>Wird beim nächsten Abruf weggelassen. Klicken, um wieder danach zu fragen.</translation>
    </message>
    <message>
        <source>Click to switch this refinement off</source>
        <translation>Klicken, um diese Eingrenzung auszuschalten</translation>
    </message>
    <message>
        <source>Click to switch this refinement on</source>
        <translation>Klicken, um diese Eingrenzung einzuschalten</translation>
    </message>
</context>
<context>
    <name>assay::ColumnMenu</name>
    <message>
        <source>&amp;Column “%1”</source>
        <extracomment>%1 is the title of a column, such as Module</extracomment>
        <translation>&amp;Spalte „%1“</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Sort &amp;Ascending</source>
        <translation>&amp;Aufsteigend sortieren</translation>
    </message>
    <message>
        <source>Sort &amp;Descending</source>
        <translation>A&amp;bsteigend sortieren</translation>
    </message>
    <message>
        <source>Sort as a &amp;Further Key</source>
        <translation>Zusätzlich hiernach &amp;sortieren</translation>
    </message>
    <message>
        <source>Do &amp;Not Sort</source>
        <translation>&amp;Nicht sortieren</translation>
    </message>
    <message>
        <source>Fit &amp;Width</source>
        <translation>Brei&amp;te anpassen</translation>
    </message>
    <message>
        <source>&amp;Hide</source>
        <translation>A&amp;usblenden</translation>
    </message>
</context>
<context>
    <name>assay::CommandPalette</name>
    <message>
        <source>Find an action</source>
        <translation>Aktion suchen</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation>Was möchten Sie tun?</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Aktionen</translation>
    </message>
    <message>
        <source>Nothing is called that. Try fewer letters.</source>
        <translation>Nichts heißt so. Versuchen Sie es mit weniger Buchstaben.</translation>
    </message>
</context>
<context>
    <name>assay::ConnectionActions</name>
    <message>
        <source>&amp;Connections…</source>
        <translation>&amp;Verbindungen…</translation>
    </message>
    <message>
        <source>Choose the service and the key; keep several under names</source>
        <translation>Den Dienst und den Schlüssel wählen; mehrere unter Namen speichern</translation>
    </message>
</context>
<context>
    <name>assay::ConnectionDialog</name>
    <message>
        <source>&amp;Connect and Fetch</source>
        <translation>&amp;Verbinden und abrufen</translation>
    </message>
    <message>
        <source>The system&apos;s key store takes its time: it may ask for your password, perhaps behind this window.</source>
        <translation>Der Schlüsselbund des Systems lässt sich Zeit: Vielleicht fragt er nach Ihrem Passwort, womöglich hinter diesem Fenster.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln connection(s) have changes that are not saved.</source>
        <translation>
            <numerusform>%Ln Verbindung hat Änderungen, die nicht gespeichert sind.</numerusform>
            <numerusform>%Ln Verbindungen haben Änderungen, die nicht gespeichert sind.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Discard the Changes</source>
        <translation>Änderungen &amp;verwerfen</translation>
    </message>
    <message>
        <source>&amp;Keep Editing</source>
        <translation>&amp;Weiter bearbeiten</translation>
    </message>
    <message>
        <source>Sa&amp;ve</source>
        <translation>S&amp;peichern</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Importieren</translation>
    </message>
    <message>
        <source>&amp;Empty Connection</source>
        <translation>&amp;Leere Verbindung</translation>
    </message>
    <message>
        <source>From ~/.meibel/&amp;config.yaml…</source>
        <translation>Aus ~/.meibel/&amp;config.yaml…</translation>
    </message>
    <message>
        <source>From the E&amp;nvironment</source>
        <translation>Aus der &amp;Umgebung</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Verbindungen</translation>
    </message>
    <message>
        <source>Connect to the Service</source>
        <translation>Mit dem Dienst verbinden</translation>
    </message>
    <message>
        <source>Clos&amp;e</source>
        <translation>Schli&amp;eßen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>No name</source>
        <translation>Ohne Namen</translation>
    </message>
    <message>
        <source>%1 (not saved)</source>
        <extracomment>%1 is the name of a connection</extracomment>
        <translation>%1 (nicht gespeichert)</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>Of a connection in a list: its name, its colour in a word</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Delete the connection “%1”?</source>
        <translation>Die Verbindung „%1“ löschen?</translation>
    </message>
    <message>
        <source>Its key is removed from the system&apos;s key store, too.</source>
        <translation>Ihr Schlüssel wird auch aus dem Schlüsselbund des Systems entfernt.</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Löschen</translation>
    </message>
    <message>
        <source>Testing…</source>
        <translation>Wird getestet…</translation>
    </message>
    <message>
        <source>There is no key for this connection.</source>
        <translation>Es gibt keinen Schlüssel für diese Verbindung.</translation>
    </message>
    <message>
        <source>There is no key for this connection. Enter it.</source>
        <translation>Es gibt keinen Schlüssel für diese Verbindung. Geben Sie ihn ein.</translation>
    </message>
    <message>
        <source>&amp;Go On without Keeping It</source>
        <translation>Fortfahren, ohne &amp;den Schlüssel zu speichern</translation>
    </message>
    <message>
        <source>Enter the &amp;Key Instead</source>
        <translation>Stattdessen &amp;den Schlüssel eingeben</translation>
    </message>
    <message>
        <source>Cancel the &amp;Test</source>
        <translation>&amp;Test abbrechen</translation>
    </message>
    <message>
        <source>&amp;Test</source>
        <translation>&amp;Testen</translation>
    </message>
</context>
<context>
    <name>assay::ConnectionFlow</name>
    <message>
        <source>Key Store</source>
        <translation>Schlüsselbund</translation>
    </message>
    <message>
        <source>Enter the &amp;Key Instead</source>
        <translation>Stattdessen &amp;den Schlüssel eingeben</translation>
    </message>
</context>
<context>
    <name>assay::ConnectionForm</name>
    <message>
        <source>Other</source>
        <translation>Anderer</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>API-Schlüssel</translation>
    </message>
    <message>
        <source>Bearer token</source>
        <translation>Bearer-Token</translation>
    </message>
    <message>
        <source> s</source>
        <extracomment>Seconds, behind a number</extracomment>
        <translation> s</translation>
    </message>
    <message>
        <source>Keep this connection &amp;and its key</source>
        <translation>Diese Verbindung s&amp;amt Schlüssel speichern</translation>
    </message>
    <message>
        <source>Keep this connection &amp;as</source>
        <translation>Diese Verbindung speichern &amp;als</translation>
    </message>
    <message>
        <source>Hide the key</source>
        <translation>Schlüssel verbergen</translation>
    </message>
    <message>
        <source>Show the key</source>
        <translation>Schlüssel anzeigen</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 is &quot;Show the key&quot; or &quot;Hide the key&quot;, %2 a keyboard shortcut</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>this server</source>
        <extracomment>Stands for a server that is not chosen yet</extracomment>
        <translation>diesen Server</translation>
    </message>
    <message>
        <source>The key stays in memory until the program ends and goes to this server only.</source>
        <translation>Der Schlüssel bleibt im Arbeitsspeicher, bis das Programm endet, und geht nur an diesen Server.</translation>
    </message>
    <message>
        <source>The key stays in memory until the program ends and goes to %1 only.</source>
        <extracomment>%1 is the name of a server</extracomment>
        <translation>Der Schlüssel bleibt im Arbeitsspeicher, bis das Programm endet, und geht nur an %1.</translation>
    </message>
    <message>
        <source>Kept; type another one to change it</source>
        <translation>Gespeichert; zum Ändern einen anderen eingeben</translation>
    </message>
    <message>
        <source>May be empty on this computer</source>
        <translation>Darf auf diesem Computer leer sein</translation>
    </message>
    <message>
        <source>Choose a File of Certificates</source>
        <translation>Datei mit Zertifikaten wählen</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer);;All files (*)</source>
        <translation>Zertifikate (*.pem *.crt *.cer);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>The key is kept in the system&apos;s key store; if there is none, in memory until the program ends. It goes to %1 only.</source>
        <extracomment>%1 is the name of a server, or &quot;this server&quot;</extracomment>
        <translation>Der Schlüssel wird im Schlüsselspeicher des Systems aufbewahrt; wenn es keinen gibt, im Arbeitsspeicher bis zum Programmende. Er geht nur an %1.</translation>
    </message>
</context>
<context>
    <name>assay::ConnectionStore</name>
    <message>
        <source>There is a connection “%1” already. Choose another name.</source>
        <translation>Eine Verbindung „%1“ gibt es bereits. Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>The connection “%1” was deleted meanwhile, by another window or program.</source>
        <translation>Die Verbindung „%1“ wurde inzwischen von einem anderen Fenster oder Programm gelöscht.</translation>
    </message>
</context>
<context>
    <name>assay::ConnectionTest</name>
    <message numerus="yes">
        <source>more than %Ln job(s)</source>
        <translation>
            <numerusform>mehr als %Ln Auftrag</numerusform>
            <numerusform>mehr als %Ln Aufträge</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln job(s)</source>
        <translation>
            <numerusform>%Ln Auftrag</numerusform>
            <numerusform>%Ln Aufträge</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 ms</source>
        <extracomment>The outcome of a test: %1 is a number of jobs, such as &quot;412 jobs&quot;, %2 a number of milliseconds</extracomment>
        <translation>%1, %2&#xa0;ms</translation>
    </message>
</context>
<context>
    <name>assay::ConnectionsMenu</name>
    <message>
        <source>Connect &amp;To</source>
        <translation>Verbinden &amp;mit</translation>
    </message>
    <message>
        <source>%1 – in use</source>
        <extracomment>Of the connection that is used, for people who can&apos;t see which one is bold; %1 is its address</extracomment>
        <translation>%1 – in Gebrauch</translation>
    </message>
</context>
<context>
    <name>assay::ConversationTab</name>
    <message>
        <source>Conversation</source>
        <translation>Gespräch</translation>
    </message>
    <message>
        <source>Session %1</source>
        <extracomment>%1 is the id of a session</extracomment>
        <translation>Sitzung %1</translation>
    </message>
    <message>
        <source>Select one job to see what was said in its session.</source>
        <translation>Wählen Sie einen einzelnen Auftrag aus, um zu sehen, was in seiner Sitzung gesagt wurde.</translation>
    </message>
    <message>
        <source>This job names no session, so there is no conversation to ask for.</source>
        <translation>Dieser Auftrag nennt keine Sitzung; daher kann kein Gespräch angefragt werden.</translation>
    </message>
    <message>
        <source>Asking the service for the conversation…</source>
        <translation>Das Gespräch wird beim Dienst angefragt…</translation>
    </message>
    <message>
        <source>These jobs come from a demo that has ended: it can&apos;t be asked any more.</source>
        <translation>Diese Aufträge stammen aus einer Demo, die beendet ist: Sie kann nicht mehr gefragt werden.</translation>
    </message>
    <message>
        <source>These jobs come from a file. Only a service can be asked for what was said.</source>
        <translation>Diese Aufträge stammen aus einer Datei. Nur ein Dienst kann gefragt werden, was gesagt wurde.</translation>
    </message>
    <message>
        <source>What was said in this session has not been fetched.</source>
        <translation>Was in dieser Sitzung gesagt wurde, ist noch nicht abgerufen.</translation>
    </message>
    <message>
        <source>Nothing was said in this session: the service sent an empty list of messages.</source>
        <translation>In dieser Sitzung wurde nichts gesagt: Der Dienst hat eine leere Liste von Nachrichten gesendet.</translation>
    </message>
    <message>
        <source>The answer of the service has no messages.</source>
        <translation>Die Antwort des Dienstes hat keine Nachrichten.</translation>
    </message>
</context>
<context>
    <name>assay::ConversationText</name>
    <message>
        <source>Show earlier messages (%1 before these)</source>
        <translation>Frühere Nachrichten anzeigen (%1 vor diesen)</translation>
    </message>
    <message>
        <source>Show more messages (%1 after these)</source>
        <translation>Weitere Nachrichten anzeigen (%1 nach diesen)</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Select &amp;All</source>
        <translation>&amp;Alles auswählen</translation>
    </message>
    <message>
        <source>Copy Whole &amp;Message</source>
        <translation>Ganze &amp;Nachricht kopieren</translation>
    </message>
    <message>
        <source>Copy A&amp;rguments</source>
        <translation>A&amp;rgumente kopieren</translation>
    </message>
    <message>
        <source>Copy R&amp;esult</source>
        <translation>&amp;Ergebnis kopieren</translation>
    </message>
    <message>
        <source>Copy as &amp;JSON</source>
        <translation>Als &amp;JSON kopieren</translation>
    </message>
</context>
<context>
    <name>assay::ConversationView</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Do not wait for the conversation</source>
        <translation>Nicht auf das Gespräch warten</translation>
    </message>
    <message>
        <source>Fetch the conversation again</source>
        <translation>Das Gespräch erneut abrufen</translation>
    </message>
    <message>
        <source>Find in the conversation</source>
        <translation>Im Gespräch suchen</translation>
    </message>
    <message>
        <source>Previous hit (Shift+F3)</source>
        <translation>Vorheriger Treffer (Umschalt+F3)</translation>
    </message>
    <message>
        <source>Next hit (F3)</source>
        <translation>Nächster Treffer (F3)</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>Gespräch</translation>
    </message>
    <message>
        <source>Fetch the Conversation Again</source>
        <translation>Gespräch erneut abrufen</translation>
    </message>
    <message>
        <source>Fetch the Conversation</source>
        <translation>Gespräch abrufen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s)</source>
        <translation>
            <numerusform>%Ln Nachricht</numerusform>
            <numerusform>%Ln Nachrichten</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>%1 is &quot;12 messages&quot;, %2 the agent&apos;s name with its version</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Session %1</source>
        <translation>Sitzung %1</translation>
    </message>
    <message numerus="yes">
        <source>The service does not tell which turn a message belongs to, and the turns of the loaded jobs do not fit the %Ln message(s) of the user.</source>
        <translation>
            <numerusform>Der Dienst gibt nicht an, zu welchem Schritt eine Nachricht gehört, und die Schritte der geladenen Aufträge passen nicht zu der %Ln Nachricht des Benutzers.</numerusform>
            <numerusform>Der Dienst gibt nicht an, zu welchem Schritt eine Nachricht gehört, und die Schritte der geladenen Aufträge passen nicht zu den %Ln Nachrichten des Benutzers.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of more than %2</source>
        <extracomment>%1 is the number of the hit that is shown, %2 the largest number that is counted</extracomment>
        <translation>%1 von mehr als %2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>%1 is the number of the hit that is shown, %2 how many there are</extracomment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Suche läuft…</translation>
    </message>
    <message>
        <source>No hits</source>
        <translation>Keine Treffer</translation>
    </message>
</context>
<context>
    <name>assay::DesktopNotification</name>
    <message>
        <source>Show</source>
        <translation>Anzeigen</translation>
    </message>
</context>
<context>
    <name>assay::DetailPane</name>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>No job selected</source>
        <translation>Kein Auftrag ausgewählt</translation>
    </message>
    <message>
        <source>Select a job to see its score, explanation and identity.</source>
        <translation>Wählen Sie einen Auftrag aus, um Wertung, Begründung und Identität zu sehen.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>The position of a job among those shown, such as &quot;12 of 3,456&quot;</extracomment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Previous job shown</source>
        <translation>Vorheriger angezeigter Auftrag</translation>
    </message>
    <message>
        <source>Previous job</source>
        <translation>Vorheriger Auftrag</translation>
    </message>
    <message>
        <source>Next job shown</source>
        <translation>Nächster angezeigter Auftrag</translation>
    </message>
    <message>
        <source>Next job</source>
        <translation>Nächster Auftrag</translation>
    </message>
    <message>
        <source>Hidden by the filters</source>
        <translation>Von den Filtern ausgeblendet</translation>
    </message>
</context>
<context>
    <name>assay::DetailTabs</name>
    <message>
        <source>Details of</source>
        <translation>Details zu</translation>
    </message>
</context>
<context>
    <name>assay::DetailsPanel</name>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <translation>&amp;Details</translation>
    </message>
    <message>
        <source>The job %1 could not be fetched again. %2</source>
        <translation>Der Auftrag %1 konnte nicht erneut abgerufen werden. %2</translation>
    </message>
    <message>
        <source>The details show the job as it is now; the table shows it as it was when the list was fetched.</source>
        <translation>Die Details zeigen den Auftrag, wie er jetzt ist; die Tabelle zeigt ihn, wie er beim Abruf der Liste war.</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Auftrag</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sitzung</translation>
    </message>
</context>
<context>
    <name>assay::ExplanationView</name>
    <message>
        <source>Explanation</source>
        <translation>Begründung</translation>
    </message>
    <message>
        <source>Copy the whole explanation</source>
        <translation>Die ganze Begründung kopieren</translation>
    </message>
    <message>
        <source>The explanation is empty.</source>
        <translation>Die Begründung ist leer.</translation>
    </message>
    <message>
        <source>No explanation was sent.</source>
        <translation>Es wurde keine Begründung gesendet.</translation>
    </message>
    <message>
        <source>Show more (%1 of %2 shown)</source>
        <extracomment>%1 and %2 are amounts of data, such as &quot;3.2 MB&quot;: a part and the whole</extracomment>
        <translation>Mehr anzeigen (%1 von %2 angezeigt)</translation>
    </message>
    <message>
        <source>The rest is too long to be shown. Copying gives the whole explanation.</source>
        <translation>Der Rest ist zu lang, um angezeigt zu werden. Beim Kopieren erhalten Sie die ganze Begründung.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln hit(s)</source>
        <extracomment>How often the text searched for was found in the explanation</extracomment>
        <translation>
            <numerusform>%Ln Treffer</numerusform>
            <numerusform>%Ln Treffer</numerusform>
        </translation>
    </message>
    <message>
        <source>What was sent as the explanation is no text: %1</source>
        <translation>Was als Begründung gesendet wurde, ist kein Text: %1</translation>
    </message>
    <message>
        <source>The service sent null as the explanation.</source>
        <translation>Der Dienst hat null als Begründung gesendet.</translation>
    </message>
</context>
<context>
    <name>assay::ExportDialog</name>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportieren…</translation>
    </message>
    <message>
        <source>CSV – comma-separated values</source>
        <translation>CSV – durch Kommas getrennte Werte</translation>
    </message>
    <message>
        <source>TSV – tab-separated values</source>
        <translation>TSV – durch Tabulatoren getrennte Werte</translation>
    </message>
    <message>
        <source>JSON – one array, as the service sends it</source>
        <translation>JSON – ein Array, wie der Dienst es sendet</translation>
    </message>
    <message>
        <source>NDJSON – one job a line</source>
        <translation>NDJSON – ein Auftrag je Zeile</translation>
    </message>
</context>
<context>
    <name>assay::ExportFlow</name>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>Durch Kommas getrennte Werte (*.csv)</translation>
    </message>
    <message>
        <source>Tab-separated values (*.tsv)</source>
        <translation>Durch Tabulatoren getrennte Werte (*.tsv)</translation>
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
        <translation>Ein anderer Export läuft noch. Warten Sie, bis er fertig ist, oder brechen Sie ihn ab.</translation>
    </message>
    <message>
        <source>There are no jobs to export yet.</source>
        <translation>Es gibt noch keine Aufträge zum Exportieren.</translation>
    </message>
    <message>
        <source>jobs</source>
        <extracomment>Proposed name of a file with exported jobs, without its extension</extracomment>
        <translation>Aufträge</translation>
    </message>
    <message>
        <source>Export Jobs</source>
        <translation>Aufträge exportieren</translation>
    </message>
    <message>
        <source>“%1” exists already. Do you want to replace it?</source>
        <translation>„%1“ existiert bereits. Möchten Sie die Datei ersetzen?</translation>
    </message>
    <message>
        <source>%1 was written to %2.</source>
        <extracomment>%1 is &quot;12,345 jobs&quot;, %2 the name of a file with its folders</extracomment>
        <translation>%1 wurde in %2 geschrieben.</translation>
    </message>
    <message>
        <source>%1 were written to %2.</source>
        <translation>%1 wurden in %2 geschrieben.</translation>
    </message>
    <message>
        <source>The export was cancelled. Nothing was written.</source>
        <translation>Der Export wurde abgebrochen. Nichts wurde geschrieben.</translation>
    </message>
    <message>
        <source>The name “%1” stands for %2, but you chose %3.</source>
        <extracomment>%1 is the name of a file, %2 and %3 are formats such as CSV</extracomment>
        <translation>Der Name „%1“ steht für %2, gewählt ist aber %3.</translation>
    </message>
    <message>
        <source>Write %1</source>
        <extracomment>%1 is a format such as CSV</extracomment>
        <translation>%1 schreiben</translation>
    </message>
    <message>
        <source>Choose Another &amp;Name…</source>
        <translation>Anderen &amp;Namen wählen…</translation>
    </message>
    <message>
        <source>The folder of %1 can&apos;t be opened.</source>
        <translation>Der Ordner von %1 kann nicht geöffnet werden.</translation>
    </message>
</context>
<context>
    <name>assay::FacetChoice</name>
    <message>
        <source>%1, excluded</source>
        <extracomment>Read by screen readers: a value whose jobs are hidden; %1 is the value with its number of jobs</extracomment>
        <translation>%1, ausgeschlossen</translation>
    </message>
</context>
<context>
    <name>assay::FacetDelegate</name>
    <message numerus="yes">
        <source>%1 · %Ln job(s)</source>
        <extracomment>Tooltip of a filter&apos;s value; %1 is the value, %n its number of jobs</extracomment>
        <translation>
            <numerusform>%1 · %Ln Auftrag</numerusform>
            <numerusform>%1 · %Ln Aufträge</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>assay::FacetList</name>
    <message>
        <source>Search values</source>
        <translation>Werte suchen</translation>
    </message>
    <message>
        <source>Search the values of %1</source>
        <extracomment>%1 is the title of a field</extracomment>
        <translation>In den Werten von %1 suchen</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Aufheben</translation>
    </message>
    <message>
        <source>Show jobs with any value here</source>
        <translation>Aufträge mit beliebigem Wert anzeigen</translation>
    </message>
    <message>
        <source>Clear the choice of %1</source>
        <extracomment>%1 is the title of a field</extracomment>
        <translation>Auswahl bei %1 aufheben</translation>
    </message>
    <message>
        <source>Remove this field from the sidebar</source>
        <translation>Dieses Feld aus der Seitenleiste entfernen</translation>
    </message>
    <message>
        <source>Remove %1 from the sidebar</source>
        <extracomment>%1 is the title of a field</extracomment>
        <translation>%1 aus der Seitenleiste entfernen</translation>
    </message>
    <message>
        <source>No value contains this.</source>
        <translation>Kein Wert enthält dies.</translation>
    </message>
    <message>
        <source>No job matches the other refinements.</source>
        <translation>Kein Auftrag passt zu den übrigen Eingrenzungen.</translation>
    </message>
    <message>
        <source>Values appear here once jobs are loaded.</source>
        <translation>Werte erscheinen hier, sobald Aufträge geladen sind.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more value(s): search to see them.</source>
        <translation>
            <numerusform>%Ln weiterer Wert: suchen, um ihn zu sehen.</numerusform>
            <numerusform>%Ln weitere Werte: suchen, um sie zu sehen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>assay::FacetModel</name>
    <message>
        <source>No value</source>
        <translation>Kein Wert</translation>
    </message>
    <message>
        <source>Empty text</source>
        <translation>Leerer Text</translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln jobs</source>
        <extracomment>Read by screen readers: a value to filter by, and how many jobs have it</extracomment>
        <translation>
            <numerusform>%1, %Ln Auftrag</numerusform>
            <numerusform>%1, %Ln Aufträge</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>assay::FetchQuestion</name>
    <message>
        <source>Last time this was %1. Fetch all again?</source>
        <extracomment>%1 is such as &quot;1,000,000 jobs, 738 MB&quot;</extracomment>
        <translation>Beim letzten Mal waren es %1. Alles erneut abrufen?</translation>
    </message>
    <message>
        <source>A filter under “Ask the service” makes it smaller.</source>
        <translation>Ein Filter unter „Beim Dienst anfragen“ verringert den Umfang.</translation>
    </message>
    <message>
        <source>&amp;Fetch</source>
        <translation>Ab&amp;rufen</translation>
    </message>
    <message>
        <source>Each time, this fetches %1.</source>
        <extracomment>%1 is such as &quot;1,000,000 jobs, 738 MB&quot;</extracomment>
        <translation>Jedes Mal wird dabei abgerufen: %1.</translation>
    </message>
    <message>
        <source>It is fetched again every %1 until no job is pending.</source>
        <extracomment>%1 is a time such as &quot;30 s&quot;</extracomment>
        <translation>Alle %1 wird erneut abgerufen, bis kein Auftrag mehr aussteht.</translation>
    </message>
    <message>
        <source>&amp;Watch</source>
        <translation>Be&amp;obachten</translation>
    </message>
    <message>
        <source>Assay</source>
        <translation>Assay</translation>
    </message>
    <message>
        <source>&amp;Don&apos;t ask again</source>
        <translation>Nicht &amp;mehr fragen</translation>
    </message>
</context>
<context>
    <name>assay::FetchSizes</name>
    <message numerus="yes">
        <source>%Ln job(s), %1</source>
        <extracomment>How large a fetch was; %1 is an amount of data such as 738 MB</extracomment>
        <translation>
            <numerusform>%Ln Auftrag, %1</numerusform>
            <numerusform>%Ln Aufträge, %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>assay::FileExport</name>
    <message>
        <source>“%1” cannot be written in the folder “%2”: %3. Choose a folder that you may write to.</source>
        <translation>„%1“ kann nicht in den Ordner „%2“ geschrieben werden: %3. Wählen Sie einen Ordner, in den Sie schreiben dürfen.</translation>
    </message>
    <message>
        <source>“%1” could not be written to the end: %2. Nothing was saved, and a file that was there before is unchanged. Free some space or choose another folder, then export again.</source>
        <translation>„%1“ konnte nicht bis zum Ende geschrieben werden: %2. Nichts wurde gespeichert, und eine zuvor vorhandene Datei ist unverändert. Geben Sie Speicherplatz frei, oder wählen Sie einen anderen Ordner, und exportieren Sie dann erneut.</translation>
    </message>
    <message>
        <source>“%1” stopped taking data: %2. What was written to it is incomplete.</source>
        <translation>„%1“ nimmt keine Daten mehr an: %2. Was dorthin geschrieben wurde, ist unvollständig.</translation>
    </message>
    <message>
        <source>“%1” is a folder. Give the name of a file in it.</source>
        <translation>„%1“ ist ein Ordner. Geben Sie den Namen einer Datei darin an.</translation>
    </message>
    <message>
        <source>“%1” cannot be written: there is no folder “%2”. Create it or choose another one.</source>
        <translation>„%1“ kann nicht geschrieben werden: Es gibt keinen Ordner „%2“. Legen Sie ihn an, oder wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>“%1” cannot be written: “%2” is not a folder. Choose another one.</source>
        <translation>„%1“ kann nicht geschrieben werden: „%2“ ist kein Ordner. Wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>“%1” is write-protected. Choose another name, or allow writing to this file.</source>
        <translation>„%1“ ist schreibgeschützt. Wählen Sie einen anderen Namen, oder erlauben Sie das Schreiben in diese Datei.</translation>
    </message>
    <message>
        <source>“%1” cannot be written: it is a link that leads back to itself. Choose another name.</source>
        <translation>„%1“ kann nicht geschrieben werden: Es ist ein Link, der auf sich selbst zurückführt. Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>“%1” cannot be written: the program was not started with it open for writing.</source>
        <translation>„%1“ kann nicht geschrieben werden: Beim Start des Programms war es nicht zum Schreiben geöffnet.</translation>
    </message>
    <message>
        <source>“%1” was one of several names of the same file (hard links). It is a file of its own now; the other names still have the old content.</source>
        <translation>„%1“ war einer von mehreren Namen derselben Datei (Hardlinks). Jetzt ist es eine eigene Datei; die anderen Namen haben noch den alten Inhalt.</translation>
    </message>
    <message>
        <source>There is not enough memory to export to “%1”. What was written to it is incomplete. Close other programs, or export fewer jobs.</source>
        <translation>Der Arbeitsspeicher reicht nicht für den Export nach „%1“. Was dorthin geschrieben wurde, ist unvollständig. Schließen Sie andere Programme, oder exportieren Sie weniger Aufträge.</translation>
    </message>
    <message>
        <source>There is not enough memory to export to “%1”. A file that was there before is unchanged. Close other programs, or export fewer jobs.</source>
        <translation>Der Arbeitsspeicher reicht nicht für den Export nach „%1“. Eine zuvor vorhandene Datei ist unverändert. Schließen Sie andere Programme, oder exportieren Sie weniger Aufträge.</translation>
    </message>
</context>
<context>
    <name>assay::FileLoader</name>
    <message>
        <source>The file %1 can&apos;t be opened.</source>
        <translation>Die Datei %1 kann nicht geöffnet werden.</translation>
    </message>
    <message>
        <source>Check that it exists, that it is a file, and that you may read it.</source>
        <translation>Prüfen Sie, ob sie existiert, ob es eine Datei ist und ob Sie sie lesen dürfen.</translation>
    </message>
    <message>
        <source>The packed data of the file %1 is damaged.</source>
        <translation>Die gepackten Daten der Datei %1 sind beschädigt.</translation>
    </message>
    <message>
        <source>The jobs before the damage are shown. Get the file again for the rest.</source>
        <translation>Die Aufträge vor der beschädigten Stelle werden angezeigt. Holen Sie die Datei erneut, um den Rest zu erhalten.</translation>
    </message>
    <message>
        <source>The file %1 can&apos;t be read to its end.</source>
        <translation>Die Datei %1 kann nicht bis zum Ende gelesen werden.</translation>
    </message>
    <message>
        <source>What was read before is shown. Check the disk, or get the file again.</source>
        <translation>Was davor gelesen wurde, wird angezeigt. Prüfen Sie den Datenträger, oder holen Sie die Datei erneut.</translation>
    </message>
    <message>
        <source>The file %1 ends too early.</source>
        <translation>Die Datei %1 endet zu früh.</translation>
    </message>
    <message>
        <source>The jobs before its end are shown. Get the file again for the rest.</source>
        <translation>Die Aufträge bis zu dieser Stelle werden angezeigt. Holen Sie die Datei erneut, um den Rest zu erhalten.</translation>
    </message>
    <message>
        <source>standard input</source>
        <translation>Standardeingabe</translation>
    </message>
    <message>
        <source>The packed file %1 grows too large when it is unpacked.</source>
        <translation>Die gepackte Datei %1 wird beim Entpacken zu groß.</translation>
    </message>
    <message>
        <source>The jobs before that are shown. If you trust the file, start the program with --unpack-ratio 0, or unpack the file before.</source>
        <translation>Die Aufträge bis zu dieser Stelle werden angezeigt. Wenn Sie der Datei vertrauen, starten Sie das Programm mit --unpack-ratio 0, oder entpacken Sie die Datei vorher.</translation>
    </message>
</context>
<context>
    <name>assay::FilterSidebar</name>
    <message>
        <source>Filters</source>
        <translation>Filter</translation>
    </message>
</context>
<context>
    <name>assay::FilterStrip</name>
    <message>
        <source>No filters</source>
        <translation>Keine Filter</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln</source>
        <extracomment>%1 is how many jobs are shown, %Ln how many there are</extracomment>
        <translation>
            <numerusform>%1 von %Ln</numerusform>
            <numerusform>%1 von %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Show only the jobs that match, or also the others of their turns or sessions</source>
        <translation>Nur die passenden Aufträge anzeigen, oder auch die anderen ihrer Schritte oder Sitzungen</translation>
    </message>
    <message>
        <source>Filtering…</source>
        <translation>Wird gefiltert…</translation>
    </message>
</context>
<context>
    <name>assay::FiltersPanel</name>
    <message>
        <source>Filters</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>&amp;Filters</source>
        <translation>&amp;Filter</translation>
    </message>
</context>
<context>
    <name>assay::GuideWindow</name>
    <message>
        <source>Guide to Assay</source>
        <translation>Anleitung zu Assay</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Anleitung</translation>
    </message>
</context>
<context>
    <name>assay::HeadlessLoad</name>
    <message>
        <source>The demo server could not be started on this machine.</source>
        <translation>Der Demo-Server konnte auf diesem Computer nicht gestartet werden.</translation>
    </message>
</context>
<context>
    <name>assay::IdentityRow</name>
    <message>
        <source>empty text</source>
        <translation>leerer Text</translation>
    </message>
    <message>
        <source>The service sent null.</source>
        <translation>Der Dienst hat null gesendet.</translation>
    </message>
    <message>
        <source>The service did not send this.</source>
        <translation>Der Dienst hat dies nicht gesendet.</translation>
    </message>
    <message>
        <source>null</source>
        <translation>null</translation>
    </message>
    <message>
        <source>not sent</source>
        <translation>nicht gesendet</translation>
    </message>
    <message>
        <source>Copy this value</source>
        <translation>Diesen Wert kopieren</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <extracomment>%1 is the title of a field</extracomment>
        <translation>%1 kopieren</translation>
    </message>
    <message>
        <source>Filter by this value</source>
        <translation>Nach diesem Wert filtern</translation>
    </message>
    <message>
        <source>Filter by this %1</source>
        <extracomment>%1 is the title of a field</extracomment>
        <translation>Nach diesem Wert filtern: %1</translation>
    </message>
    <message>
        <source>The service sent this, which the field can&apos;t hold.</source>
        <translation>Das hat der Dienst gesendet, doch das Feld kann es nicht aufnehmen.</translation>
    </message>
    <message>
        <source>not usable</source>
        <translation>nicht verwendbar</translation>
    </message>
</context>
<context>
    <name>assay::IdentityView</name>
    <message>
        <source>Other fields</source>
        <translation>Sonstige Felder</translation>
    </message>
    <message>
        <source>Fields that this version of the program does not know</source>
        <translation>Felder, die diese Version des Programms nicht kennt</translation>
    </message>
</context>
<context>
    <name>assay::JobColumns</name>
    <message>
        <source>&amp;Columns</source>
        <translation>&amp;Spalten</translation>
    </message>
    <message>
        <source>&amp;Reset Columns</source>
        <translation>Spalten &amp;zurücksetzen</translation>
    </message>
</context>
<context>
    <name>assay::JobTableModel</name>
    <message>
        <source>No score. Status: %1</source>
        <extracomment>Tooltip of an empty score cell; %1 is the job&apos;s status</extracomment>
        <translation>Keine Wertung. Status: %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>Tooltip of a score: its exact digits, then what scale it is on</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1: none</source>
        <comment>no value in this field</comment>
        <translation>%1: kein Wert</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>Read by screen readers in a cell: the field&apos;s title and its value</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Score %1</source>
        <extracomment>Read by screen readers: the score of a job, such as &quot;Score 7 of 10&quot;</extracomment>
        <translation>Wertung %1</translation>
    </message>
    <message>
        <source>No score, %1</source>
        <extracomment>Read by screen readers: %1 is the status of a job</extracomment>
        <translation>Keine Wertung, %1</translation>
    </message>
    <message>
        <source>sorted ascending, key %1</source>
        <extracomment>Read by screen readers at the title of a column: how the rows are sorted; %1 is 1 for the first sort key</extracomment>
        <translation>aufsteigend sortiert, Schlüssel %1</translation>
    </message>
    <message>
        <source>sorted descending, key %1</source>
        <extracomment>See &quot;sorted ascending, key %1&quot;</extracomment>
        <translation>absteigend sortiert, Schlüssel %1</translation>
    </message>
    <message>
        <source>The service sent this, which the field can&apos;t hold: %1</source>
        <translation>Das hat der Dienst gesendet, doch das Feld kann es nicht aufnehmen: %1</translation>
    </message>
    <message>
        <source>%1: empty text</source>
        <translation>%1: leerer Text</translation>
    </message>
    <message>
        <source>New or changed with the last update.</source>
        <translation>Mit der letzten Aktualisierung neu oder geändert.</translation>
    </message>
    <message>
        <source>new or changed</source>
        <extracomment>Read by screen readers behind what tells a row from others: the job has changed since it was last shown</extracomment>
        <translation>neu oder geändert</translation>
    </message>
</context>
<context>
    <name>assay::JobTableView</name>
    <message>
        <source>Jobs</source>
        <translation>Aufträge</translation>
    </message>
</context>
<context>
    <name>assay::JobTarget</name>
    <message>
        <source>The filters hide this job: only the details show it.</source>
        <translation>Die Filter blenden diesen Auftrag aus: Nur die Details zeigen ihn.</translation>
    </message>
    <message>
        <source>Show the &amp;Whole Turn</source>
        <translation>Ganzen &amp;Schritt anzeigen</translation>
    </message>
    <message>
        <source>&amp;Show All Jobs</source>
        <translation>Alle Aufträge an&amp;zeigen</translation>
    </message>
</context>
<context>
    <name>assay::JobsPage</name>
    <message>
        <source>The selection had too many separate ranges to be kept: only the current job is selected.</source>
        <translation>Die Auswahl bestand aus zu vielen getrennten Bereichen, um erhalten zu bleiben: Nur der aktuelle Auftrag ist ausgewählt.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows are too many for the clipboard. Export them to a file instead.</source>
        <translation>
            <numerusform>%Ln Zeile ist zu viel für die Zwischenablage. Exportieren Sie sie stattdessen in eine Datei.</numerusform>
            <numerusform>%Ln Zeilen sind zu viele für die Zwischenablage. Exportieren Sie sie stattdessen in eine Datei.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is not enough memory to filter and sort the jobs anew: they are shown as before. Close other programs, or load fewer jobs.</source>
        <translation>Der Arbeitsspeicher reicht nicht, um die Aufträge neu zu filtern und zu sortieren: Sie werden wie zuvor angezeigt. Schließen Sie andere Programme, oder laden Sie weniger Aufträge.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln without a score</source>
        <translation>
            <numerusform>%Ln ohne Wertung</numerusform>
            <numerusform>%Ln ohne Wertung</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln without a turn</source>
        <translation>
            <numerusform>%Ln ohne Schritt</numerusform>
            <numerusform>%Ln ohne Schritt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln without an explanation</source>
        <translation>
            <numerusform>%Ln ohne Begründung</numerusform>
            <numerusform>%Ln ohne Begründung</numerusform>
        </translation>
    </message>
    <message>
        <source>The query shows them too. Click to hide them (%1)</source>
        <translation>Die Abfrage zeigt sie mit an. Klicken, um sie auszublenden (%1)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows are too many for the clipboard. Select fewer.</source>
        <translation>
            <numerusform>%Ln Zeile ist zu viel für die Zwischenablage. Wählen Sie weniger aus.</numerusform>
            <numerusform>%Ln Zeilen sind zu viele für die Zwischenablage. Wählen Sie weniger aus.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>assay::KeyStore</name>
    <message>
        <source>The system&apos;s key store is locked, or refuses Assay.</source>
        <translation>Der Schlüsselbund des Systems ist gesperrt oder weist Assay ab.</translation>
    </message>
    <message>
        <source>There is no key store on this system, such as GNOME Keyring or KWallet.</source>
        <translation>Auf diesem System gibt es keinen Schlüsselbund wie GNOME Keyring oder KWallet.</translation>
    </message>
    <message>
        <source>The system&apos;s key store does not answer as it should.</source>
        <translation>Der Schlüsselbund des Systems antwortet nicht so, wie er sollte.</translation>
    </message>
    <message>
        <source>The system&apos;s key store did not answer.</source>
        <translation>Der Schlüsselbund des Systems hat nicht geantwortet.</translation>
    </message>
    <message>
        <source>The key is kept in memory until Assay ends, and not on the disk.</source>
        <translation>Der Schlüssel bleibt im Arbeitsspeicher, bis Assay beendet wird, und wird nicht auf dem Datenträger gespeichert.</translation>
    </message>
    <message>
        <source>The key may still be in it.</source>
        <translation>Der Schlüssel ist vielleicht noch darin.</translation>
    </message>
    <message>
        <source>Enter the key to use it until Assay ends.</source>
        <translation>Geben Sie den Schlüssel ein, um ihn zu verwenden, bis Assay beendet wird.</translation>
    </message>
    <message>
        <source>The system&apos;s key store has no key for this connection, or it is locked. Enter the key to use it until Assay ends.</source>
        <translation>Der Schlüsselbund des Systems hat keinen Schlüssel für diese Verbindung, oder er ist gesperrt. Geben Sie den Schlüssel ein, um ihn zu verwenden, bis Assay beendet wird.</translation>
    </message>
</context>
<context>
    <name>assay::LanguageMenu</name>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Sprache</translation>
    </message>
    <message>
        <source>&amp;As the System</source>
        <translation>&amp;Wie das System</translation>
    </message>
</context>
<context>
    <name>assay::LinkDialog</name>
    <message>
        <source>Link to a View</source>
        <translation>Link zu einer Ansicht</translation>
    </message>
    <message>
        <source>This link wants to fetch jobs from a service and to show a view of them.</source>
        <translation>Dieser Link möchte Aufträge von einem Dienst abrufen und eine Ansicht davon anzeigen.</translation>
    </message>
    <message>
        <source>This link shows a view of the jobs that are open.</source>
        <translation>Dieser Link zeigt eine Ansicht der geöffneten Aufträge.</translation>
    </message>
    <message>
        <source>Nothing is fetched before you press Fetch.</source>
        <translation>Es wird nichts abgerufen, bevor Sie „Abrufen“ drücken.</translation>
    </message>
    <message>
        <source>You have not used this service before. Nothing is fetched before you press Fetch and give a key: give one only if you know whose service it is.</source>
        <translation>Sie haben diesen Dienst noch nie verwendet. Es wird nichts abgerufen, bevor Sie „Abrufen“ drücken und einen Schlüssel angeben: Geben Sie nur dann einen an, wenn Sie wissen, wessen Dienst das ist.</translation>
    </message>
    <message>
        <source>Service:</source>
        <translation>Dienst:</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is the title of a field, such as &quot;Agent&quot;, %2 a value</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Fetches:</source>
        <translation>Ruft ab:</translation>
    </message>
    <message>
        <source>All jobs</source>
        <translation>Alle Aufträge</translation>
    </message>
    <message>
        <source>View:</source>
        <translation>Ansicht:</translation>
    </message>
    <message>
        <source>Query:</source>
        <translation>Abfrage:</translation>
    </message>
    <message>
        <source>None: all jobs are shown</source>
        <translation>Keine: Alle Aufträge werden angezeigt</translation>
    </message>
    <message>
        <source>%1, descending</source>
        <extracomment>%1 is the title of a column that the jobs are sorted by</extracomment>
        <translation>%1, absteigend</translation>
    </message>
    <message>
        <source>Sorted by:</source>
        <translation>Sortiert nach:</translation>
    </message>
    <message>
        <source>; </source>
        <translation>; </translation>
    </message>
    <message>
        <source>Columns:</source>
        <translation>Spalten:</translation>
    </message>
    <message>
        <source>Page:</source>
        <translation>Seite:</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sitzungen</translation>
    </message>
    <message>
        <source>&amp;Fetch</source>
        <translation>Ab&amp;rufen</translation>
    </message>
    <message>
        <source>&amp;Show Without Fetching</source>
        <translation>Ohne Abruf &amp;anzeigen</translation>
    </message>
    <message>
        <source>&amp;Show</source>
        <translation>&amp;Anzeigen</translation>
    </message>
    <message>
        <source>Sessions sorted by:</source>
        <translation>Sitzungen sortiert nach:</translation>
    </message>
</context>
<context>
    <name>assay::MainActions</name>
    <message>
        <source>&amp;Fetch</source>
        <translation>Ab&amp;rufen</translation>
    </message>
    <message>
        <source>Fetch the jobs that match “Ask the service”</source>
        <translation>Die zu „Beim Dienst anfragen“ passenden Aufträge abrufen</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Stoppen</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>Ö&amp;ffnen…</translation>
    </message>
    <message>
        <source>Open a saved response</source>
        <translation>Eine gespeicherte Antwort öffnen</translation>
    </message>
    <message>
        <source>&amp;Demo Data</source>
        <translation>&amp;Demodaten</translation>
    </message>
    <message>
        <source>Look at generated jobs from a server inside the program</source>
        <translation>Erzeugte Aufträge von einem Server im Programm ansehen</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportieren…</translation>
    </message>
    <message>
        <source>Write jobs to a file</source>
        <translation>Aufträge in eine Datei schreiben</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>Leave the program</source>
        <translation>Das Programm verlassen</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Select &amp;All</source>
        <translation>&amp;Alle auswählen</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>&amp;Suchen</translation>
    </message>
    <message>
        <source>Clear &amp;Refinements</source>
        <translation>&amp;Eingrenzungen aufheben</translation>
    </message>
    <message>
        <source>&amp;Next Job</source>
        <translation>&amp;Nächster Auftrag</translation>
    </message>
    <message>
        <source>Show the next job</source>
        <translation>Den nächsten Auftrag anzeigen</translation>
    </message>
    <message>
        <source>&amp;Previous Job</source>
        <translation>&amp;Vorheriger Auftrag</translation>
    </message>
    <message>
        <source>Show the previous job</source>
        <translation>Den vorherigen Auftrag anzeigen</translation>
    </message>
    <message>
        <source>Fetch This Job &amp;Again</source>
        <translation>Diesen Auftrag &amp;erneut abrufen</translation>
    </message>
    <message>
        <source>Ask the service for this job alone</source>
        <translation>Nur diesen Auftrag beim Dienst anfragen</translation>
    </message>
    <message>
        <source>&amp;Comfortable Rows</source>
        <translation>&amp;Großzügige Zeilen</translation>
    </message>
    <message>
        <source>Rows with more space</source>
        <translation>Zeilen mit mehr Abstand</translation>
    </message>
    <message>
        <source>Co&amp;mpact Rows</source>
        <translation>&amp;Kompakte Zeilen</translation>
    </message>
    <message>
        <source>More rows on the screen</source>
        <translation>Mehr Zeilen auf dem Bildschirm</translation>
    </message>
    <message>
        <source>&amp;As the System</source>
        <translation>&amp;Wie das System</translation>
    </message>
    <message>
        <source>Light or dark, as in the system settings</source>
        <translation>Hell oder dunkel, wie in den Systemeinstellungen</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Hell</translation>
    </message>
    <message>
        <source>Dark text on a light background</source>
        <translation>Dunkler Text auf hellem Grund</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Dunkel</translation>
    </message>
    <message>
        <source>Light text on a dark background</source>
        <translation>Heller Text auf dunklem Grund</translation>
    </message>
    <message>
        <source>&amp;About Assay</source>
        <translation>Ü&amp;ber Assay</translation>
    </message>
    <message>
        <source>Version and licence</source>
        <translation>Version und Lizenz</translation>
    </message>
    <message>
        <source>&amp;Guide</source>
        <translation>An&amp;leitung</translation>
    </message>
    <message>
        <source>How to use Assay</source>
        <translation>Wie man mit Assay arbeitet</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Undo %1</source>
        <extracomment>%1 is a change of filters or marks, such as &quot;Module: coherence&quot; or &quot;Flag of 3 Jobs&quot;</extracomment>
        <translation>&amp;Rückgängig: %1</translation>
    </message>
    <message>
        <source>Re&amp;do</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>Re&amp;do %1</source>
        <extracomment>%1 is a change of filters or marks, such as &quot;Module: coherence&quot; or &quot;Flag of 3 Jobs&quot;</extracomment>
        <translation>&amp;Wiederholen: %1</translation>
    </message>
    <message>
        <source>C&amp;olumns</source>
        <translation>Sp&amp;alten</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Erscheinungsbild</translation>
    </message>
    <message>
        <source>Stop reading and keep what has arrived</source>
        <translation>Das Lesen stoppen und behalten, was eingetroffen ist</translation>
    </message>
    <message>
        <source>Copy the selected text, or the selected rows</source>
        <translation>Den ausgewählten Text oder die ausgewählten Zeilen kopieren</translation>
    </message>
    <message>
        <source>&amp;TSV</source>
        <translation>&amp;TSV</translation>
    </message>
    <message>
        <source>Copy the shown columns, for a spreadsheet</source>
        <translation>Die angezeigten Spalten kopieren, für ein Tabellenprogramm</translation>
    </message>
    <message>
        <source>&amp;JSON</source>
        <translation>&amp;JSON</translation>
    </message>
    <message>
        <source>Copy whole jobs as the service sent them</source>
        <translation>Ganze Aufträge kopieren, wie der Dienst sie gesendet hat</translation>
    </message>
    <message>
        <source>&amp;Markdown</source>
        <translation>&amp;Markdown</translation>
    </message>
    <message>
        <source>Copy the shown columns as a table</source>
        <translation>Die angezeigten Spalten als Tabelle kopieren</translation>
    </message>
    <message>
        <source>Copy &amp;Ids</source>
        <translation>&amp;IDs kopieren</translation>
    </message>
    <message>
        <source>Copy the ids of the selected jobs</source>
        <translation>Die IDs der ausgewählten Aufträge kopieren</translation>
    </message>
    <message>
        <source>Copy &amp;Value</source>
        <translation>Wer&amp;t kopieren</translation>
    </message>
    <message>
        <source>Copy the value of the current cell, detail or filter</source>
        <translation>Den Wert der aktuellen Zelle, des aktuellen Details oder des aktuellen Filters kopieren</translation>
    </message>
    <message>
        <source>Select the whole text, or every job shown</source>
        <translation>Den ganzen Text oder alle angezeigten Aufträge auswählen</translation>
    </message>
    <message>
        <source>Find in explanations, names and ids</source>
        <translation>In Begründungen, Namen und IDs suchen</translation>
    </message>
    <message>
        <source>Show all jobs again</source>
        <translation>Wieder alle Aufträge anzeigen</translation>
    </message>
    <message>
        <source>Fetch This Job &amp;Again (the demo has ended)</source>
        <translation>Diesen Auftrag &amp;erneut abrufen (die Demo ist beendet)</translation>
    </message>
    <message>
        <source>Copy Ro&amp;ws As</source>
        <translation>&amp;Zeilen kopieren als</translation>
    </message>
    <message>
        <source>&amp;No Limit</source>
        <translation>&amp;Keine Begrenzung</translation>
    </message>
    <message>
        <source>Wait as long as the service goes on sending</source>
        <translation>Warten, solange der Dienst weiter sendet</translation>
    </message>
    <message>
        <source>&amp;1 Minute</source>
        <translation>&amp;1 Minute</translation>
    </message>
    <message>
        <source>End a request after a minute, with its retries</source>
        <translation>Eine Anfrage mit ihren Wiederholungen nach einer Minute beenden</translation>
    </message>
    <message>
        <source>&amp;5 Minutes</source>
        <translation>&amp;5 Minuten</translation>
    </message>
    <message>
        <source>End a request after 5 minutes, with its retries</source>
        <translation>Eine Anfrage mit ihren Wiederholungen nach 5 Minuten beenden</translation>
    </message>
    <message>
        <source>&amp;30 Minutes</source>
        <translation>&amp;30 Minuten</translation>
    </message>
    <message>
        <source>End a request after 30 minutes, with its retries</source>
        <translation>Eine Anfrage mit ihren Wiederholungen nach 30 Minuten beenden</translation>
    </message>
    <message>
        <source>Time &amp;Limit of a Request</source>
        <translation>Zeit&amp;grenze einer Anfrage</translation>
    </message>
    <message>
        <source>&amp;Matching Jobs</source>
        <translation>&amp;Passende Aufträge</translation>
    </message>
    <message>
        <source>Show only the jobs that match</source>
        <translation>Nur die passenden Aufträge anzeigen</translation>
    </message>
    <message>
        <source>Whole &amp;Turns</source>
        <translation>Ganze Sch&amp;ritte</translation>
    </message>
    <message>
        <source>Show every job of each turn that has a job that matches</source>
        <translation>Alle Aufträge jedes Schritts anzeigen, der einen passenden Auftrag hat</translation>
    </message>
    <message>
        <source>Whole &amp;Sessions</source>
        <translation>Ganze &amp;Sitzungen</translation>
    </message>
    <message>
        <source>Show every job of each session that has a job that matches</source>
        <translation>Alle Aufträge jeder Sitzung anzeigen, die einen passenden Auftrag hat</translation>
    </message>
    <message>
        <source>S&amp;how</source>
        <translation>Anzei&amp;gen</translation>
    </message>
    <message>
        <source>&amp;Preferences…</source>
        <translation>Einste&amp;llungen…</translation>
    </message>
    <message>
        <source>Change language, look, scales and keys</source>
        <translation>Sprache, Aussehen, Skalen und Tastenkürzel ändern</translation>
    </message>
    <message>
        <source>Next &amp;Turn</source>
        <translation>Nächster &amp;Schritt</translation>
    </message>
    <message>
        <source>Go to the next turn of the session</source>
        <translation>Zum nächsten Schritt der Sitzung gehen</translation>
    </message>
    <message>
        <source>Previous T&amp;urn</source>
        <translation>Vorheriger S&amp;chritt</translation>
    </message>
    <message>
        <source>Go to the previous turn of the session</source>
        <translation>Zum vorherigen Schritt der Sitzung gehen</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>Go back to the job looked at before</source>
        <translation>Zum zuvor angesehenen Auftrag zurückgehen</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>Vor&amp;wärts</translation>
    </message>
    <message>
        <source>Go forward again to the job looked at after</source>
        <translation>Wieder vorwärts zum danach angesehenen Auftrag gehen</translation>
    </message>
    <message>
        <source>Fetch the Con&amp;versation</source>
        <translation>&amp;Gespräch abrufen</translation>
    </message>
    <message>
        <source>Ask the service what was said in the session of this job</source>
        <translation>Beim Dienst anfragen, was in der Sitzung dieses Auftrags gesagt wurde</translation>
    </message>
    <message>
        <source>&amp;Jobs</source>
        <translation>A&amp;ufträge</translation>
    </message>
    <message>
        <source>Show the jobs</source>
        <translation>Die Aufträge anzeigen</translation>
    </message>
    <message>
        <source>&amp;Sessions</source>
        <translation>S&amp;itzungen</translation>
    </message>
    <message>
        <source>Show the sessions of the jobs, the worst first</source>
        <translation>Die Sitzungen der Aufträge anzeigen, die schlechtesten zuerst</translation>
    </message>
    <message>
        <source>&amp;Find an Action…</source>
        <translation>&amp;Aktion suchen…</translation>
    </message>
    <message>
        <source>Find anything the program does by a few letters</source>
        <translation>Alles, was das Programm kann, mit ein paar Buchstaben finden</translation>
    </message>
    <message>
        <source>Undo the last change of filters or marks</source>
        <translation>Die letzte Änderung an Filtern oder Markierungen rückgängig machen</translation>
    </message>
    <message>
        <source>Redo what was undone last</source>
        <translation>Das zuletzt rückgängig Gemachte wiederholen</translation>
    </message>
</context>
<context>
    <name>assay::MainToolBar</name>
    <message>
        <source>Toolbar</source>
        <translation>Symbolleiste</translation>
    </message>
    <message>
        <source>Where the jobs come from</source>
        <translation>Woher die Aufträge kommen</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>Nicht verbunden</translation>
    </message>
    <message>
        <source>Choose where the jobs come from</source>
        <translation>Wählen, woher die Aufträge kommen</translation>
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
        <translation>Die Demo kann nicht gestartet werden: %1</translation>
    </message>
    <message>
        <source>Open a Saved Response</source>
        <translation>Gespeicherte Antwort öffnen</translation>
    </message>
    <message>
        <source>Jobs (*.json *.ndjson *.jsonl *.gz);;All files (*)</source>
        <translation>Aufträge (*.json *.ndjson *.jsonl *.gz);;Alle Dateien (*)</translation>
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
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Job</source>
        <translation>A&amp;uftrag</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Probleme</translation>
    </message>
    <message>
        <source>&amp;Problems</source>
        <translation>&amp;Probleme</translation>
    </message>
    <message>
        <source>An export is still being written.</source>
        <translation>Ein Export wird noch geschrieben.</translation>
    </message>
    <message>
        <source>If you close the window now, the export is cancelled and no file is written.</source>
        <translation>Wenn Sie das Fenster jetzt schließen, wird der Export abgebrochen und keine Datei geschrieben.</translation>
    </message>
    <message>
        <source>&amp;Cancel the Export</source>
        <translation>Export &amp;abbrechen</translation>
    </message>
    <message>
        <source>&amp;Keep Writing</source>
        <translation>&amp;Weiterschreiben</translation>
    </message>
    <message>
        <source>Only one file can be opened at a time. Drop one of them.</source>
        <translation>Es kann nur eine Datei auf einmal geöffnet werden. Legen Sie nur eine davon ab.</translation>
    </message>
    <message>
        <source>The file %1 is not there any more. It was removed from the list.</source>
        <translation>Die Datei %1 ist nicht mehr vorhanden. Sie wurde aus der Liste entfernt.</translation>
    </message>
    <message>
        <source>Show in Fo&amp;lder</source>
        <translation>Im &amp;Ordner anzeigen</translation>
    </message>
    <message>
        <source>&amp;Don&apos;t ask again</source>
        <translation>Nicht &amp;mehr fragen</translation>
    </message>
</context>
<context>
    <name>assay::MarkActions</name>
    <message>
        <source>&amp;Reviewed</source>
        <translation>Durch&amp;gesehen</translation>
    </message>
    <message>
        <source>Mark the selected jobs as reviewed, or not any more</source>
        <translation>Die ausgewählten Aufträge als durchgesehen markieren oder nicht mehr</translation>
    </message>
    <message>
        <source>&amp;Flag</source>
        <translation>&amp;Fähnchen</translation>
    </message>
    <message>
        <source>Flag the selected jobs, or not any more</source>
        <translation>Den ausgewählten Aufträgen ein Fähnchen geben oder es wegnehmen</translation>
    </message>
    <message>
        <source>&amp;Discuss</source>
        <translation>&amp;Besprechen</translation>
    </message>
    <message>
        <source>Mark the selected jobs to be discussed, or not any more</source>
        <translation>Die ausgewählten Aufträge zum Besprechen markieren oder nicht mehr</translation>
    </message>
    <message>
        <source>&amp;Star</source>
        <translation>&amp;Stern</translation>
    </message>
    <message>
        <source>Give the selected jobs a star, or take it away</source>
        <translation>Den ausgewählten Aufträgen einen Stern geben oder ihn wegnehmen</translation>
    </message>
    <message>
        <source>&amp;Agree</source>
        <translation>&amp;Zustimmung</translation>
    </message>
    <message>
        <source>Say that you agree with the score of the selected jobs, or not any more</source>
        <translation>Angeben, dass Sie der Wertung der ausgewählten Aufträge zustimmen, oder nicht mehr</translation>
    </message>
    <message>
        <source>D&amp;isagree</source>
        <translation>&amp;Widerspruch</translation>
    </message>
    <message>
        <source>Say that you disagree with the score of the selected jobs, or not any more</source>
        <translation>Angeben, dass Sie der Wertung der ausgewählten Aufträge widersprechen, oder nicht mehr</translation>
    </message>
    <message>
        <source>&amp;Note…</source>
        <translation>&amp;Notiz…</translation>
    </message>
    <message>
        <source>Write a note on the job</source>
        <translation>Eine Notiz zum Auftrag schreiben</translation>
    </message>
    <message>
        <source>&amp;Mark</source>
        <translation>&amp;Markieren</translation>
    </message>
    <message>
        <source>R&amp;eview…</source>
        <translation>&amp;Durchsicht…</translation>
    </message>
    <message>
        <source>Go through the jobs shown, or a random draw of them, one at a time</source>
        <translation>Die angezeigten Aufträge oder eine Zufallsauswahl daraus einzeln durchgehen</translation>
    </message>
</context>
<context>
    <name>assay::MarkFacet</name>
    <message>
        <source>Marks</source>
        <translation>Markierungen</translation>
    </message>
    <message>
        <source>No mark</source>
        <translation>Keine Markierung</translation>
    </message>
    <message>
        <source>Your marks, with the numbers of jobs that the other filters let through</source>
        <translation>Ihre Markierungen, mit der Zahl der Aufträge, die die anderen Filter durchlassen</translation>
    </message>
</context>
<context>
    <name>assay::MarkStore</name>
    <message>
        <source>These jobs come from no service, so marks can&apos;t be kept for them.</source>
        <translation>Diese Aufträge kommen von keinem Dienst; daher können für sie keine Markierungen gespeichert werden.</translation>
    </message>
    <message numerus="yes">
        <source>At most %Ln job(s) can be marked at once. Select fewer.</source>
        <translation>
            <numerusform>Höchstens %Ln Auftrag kann auf einmal markiert werden. Wählen Sie weniger aus.</numerusform>
            <numerusform>Höchstens %Ln Aufträge können auf einmal markiert werden. Wählen Sie weniger aus.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A note may have %Ln character(s). Shorten it.</source>
        <translation>
            <numerusform>Eine Notiz darf höchstens %Ln Zeichen haben. Kürzen Sie sie.</numerusform>
            <numerusform>Eine Notiz darf höchstens %Ln Zeichen haben. Kürzen Sie sie.</numerusform>
        </translation>
    </message>
    <message>
        <source>These marks are of jobs of another service. Open its jobs to undo them.</source>
        <translation>Diese Markierungen gehören zu Aufträgen eines anderen Dienstes. Öffnen Sie dessen Aufträge, um die Markierungen rückgängig zu machen.</translation>
    </message>
</context>
<context>
    <name>assay::MarkTarget</name>
    <message>
        <source>Show the job in the details, on the tab Job, to mark it</source>
        <translation>Zeigen Sie den Auftrag in den Details, auf dem Tab „Auftrag“, um ihn zu markieren</translation>
    </message>
    <message>
        <source>Select jobs to mark them</source>
        <translation>Wählen Sie Aufträge aus, um sie zu markieren</translation>
    </message>
    <message>
        <source>No job is shown that can be marked</source>
        <translation>Es wird kein Auftrag gezeigt, der markiert werden kann</translation>
    </message>
    <message>
        <source>Select a single job to write a note</source>
        <translation>Wählen Sie einen einzelnen Auftrag aus, um eine Notiz zu schreiben</translation>
    </message>
    <message>
        <source>“%1” was not kept as your own score. %2</source>
        <extracomment>%1 is what the user typed as a score, %2 a sentence such as &quot;Write a score from 0 to 10.&quot;</extracomment>
        <translation>„%1“ wurde nicht als Ihre eigene Wertung gespeichert. %2</translation>
    </message>
</context>
<context>
    <name>assay::Marking</name>
    <message numerus="yes">
        <source>%1 of %Ln Job(s)</source>
        <extracomment>What can be undone, in title case; %1 is a mark, such as &quot;Flag&quot;</extracomment>
        <translation>
            <numerusform>„%1“ bei %Ln Auftrag</numerusform>
            <numerusform>„%1“ bei %Ln Aufträgen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Removing %1 of %Ln Job(s)</source>
        <extracomment>See &quot;%1 of %Ln Job(s)&quot;</extracomment>
        <translation>
            <numerusform>Entfernen von „%1“ bei %Ln Auftrag</numerusform>
            <numerusform>Entfernen von „%1“ bei %Ln Aufträgen</numerusform>
        </translation>
    </message>
    <message>
        <source>The library can&apos;t be written, so marks can&apos;t be kept.</source>
        <translation>In die Bibliothek kann nicht geschrieben werden; daher können keine Markierungen gespeichert werden.</translation>
    </message>
    <message>
        <source>The marks are being read.</source>
        <translation>Die Markierungen werden gerade gelesen.</translation>
    </message>
    <message>
        <source>There are no jobs to mark.</source>
        <translation>Es gibt keine Aufträge zum Markieren.</translation>
    </message>
</context>
<context>
    <name>assay::Marks</name>
    <message>
        <source>Reviewed</source>
        <comment>mark of a job</comment>
        <translation>Durchgesehen</translation>
    </message>
    <message>
        <source>Flag</source>
        <comment>mark of a job</comment>
        <translation>Fähnchen</translation>
    </message>
    <message>
        <source>Discuss</source>
        <comment>mark of a job</comment>
        <translation>Besprechen</translation>
    </message>
    <message>
        <source>Star</source>
        <comment>mark of a job</comment>
        <translation>Stern</translation>
    </message>
    <message>
        <source>Agree</source>
        <comment>mark of a job: with its score</comment>
        <translation>Zustimmung</translation>
    </message>
    <message>
        <source>Disagree</source>
        <comment>mark of a job: with its score</comment>
        <translation>Widerspruch</translation>
    </message>
    <message>
        <source>Own Score</source>
        <comment>what the user would give a job</comment>
        <translation>Eigener Wert</translation>
    </message>
    <message>
        <source>Note</source>
        <comment>mark of a job</comment>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <extracomment>A score and the top of its scale, such as &quot;7 / 10&quot;</extracomment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <extracomment>The scores that a module can give, such as &quot;0 to 10&quot;</extracomment>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>own score %1</source>
        <extracomment>In the list of a job&apos;s marks; %1 is a score, such as &quot;7 / 10&quot;</extracomment>
        <translation>eigener Wert %1</translation>
    </message>
    <message>
        <source>, </source>
        <extracomment>Joins the items of a list</extracomment>
        <translation>, </translation>
    </message>
    <message>
        <source>Yes</source>
        <comment>in a column: the job was drawn, or its score was hidden</comment>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <comment>in a column: the job was not drawn, or its score was shown</comment>
        <translation>Nein</translation>
    </message>
</context>
<context>
    <name>assay::MarksView</name>
    <message>
        <source>Marks</source>
        <translation>Markierungen</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>Notiz schreiben</translation>
    </message>
    <message>
        <source>Own score</source>
        <translation>Eigener Wert</translation>
    </message>
    <message>
        <source>Judged in a random draw, the score hidden.</source>
        <translation>In einer Zufallsauswahl beurteilt, mit verborgener Wertung.</translation>
    </message>
    <message>
        <source>Judged in a random draw, the score shown.</source>
        <translation>In einer Zufallsauswahl beurteilt, mit sichtbarer Wertung.</translation>
    </message>
    <message>
        <source>Judged with the score hidden.</source>
        <translation>Mit verborgener Wertung beurteilt.</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>A mark that some of the selected jobs have: &quot;Flag · 3&quot;</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 of %2 jobs have it</source>
        <translation>%1 von %2 Aufträgen haben diese Markierung</translation>
    </message>
    <message>
        <source>Click to mark with “%1”, or to take it away (key %2)</source>
        <translation>Klicken, um mit „%1“ zu markieren oder das zurückzunehmen (Taste %2)</translation>
    </message>
    <message>
        <source>You agree with the score (key %1)</source>
        <translation>Sie stimmen der Wertung zu (Taste %1)</translation>
    </message>
    <message>
        <source>You disagree with the score (key %1)</source>
        <translation>Sie widersprechen der Wertung (Taste %1)</translation>
    </message>
    <message>
        <source>This is no number.</source>
        <translation>Das ist keine Zahl.</translation>
    </message>
    <message>
        <source>Write a score from %1.</source>
        <translation>Geben Sie einen Wert von %1 ein.</translation>
    </message>
    <message>
        <source>There is no score to agree with</source>
        <translation>Es gibt keine Wertung, der man zustimmen könnte</translation>
    </message>
</context>
<context>
    <name>assay::ModuleSummaryRow</name>
    <message>
        <source>without a module</source>
        <translation>ohne Modul</translation>
    </message>
    <message numerus="yes">
        <source>%Ln job(s)</source>
        <translation>
            <numerusform>%Ln Auftrag</numerusform>
            <numerusform>%Ln Aufträge</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2, mean share of scale %3 (%4)</source>
        <extracomment>For a screen reader. %1 is a module, %2 a number of jobs such as &quot;7 jobs&quot;, %3 a share such as &quot;62 %&quot;, %4 over how many jobs and sessions the mean is</extracomment>
        <translation>%1: %2, mittlerer Anteil der Skala %3 (%4)</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <translation>%1: %2, %3</translation>
    </message>
    <message>
        <source>unknown scale: no mean</source>
        <translation>unbekannte Skala: kein Mittelwert</translation>
    </message>
    <message>
        <source>no scores</source>
        <translation>keine Wertungen</translation>
    </message>
    <message>
        <source>mean of %1 from %2</source>
        <extracomment>Over what a mean is: %1 is a number of jobs such as &quot;7 scored jobs&quot;, %2 of sessions such as &quot;3 sessions&quot;</extracomment>
        <translation>Mittelwert über %1 aus %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln scored job(s)</source>
        <translation>
            <numerusform>%Ln bewerteten Auftrag</numerusform>
            <numerusform>%Ln bewertete Aufträge</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln session(s)</source>
        <translation>
            <numerusform>%Ln Sitzung</numerusform>
            <numerusform>%Ln Sitzungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln score(s) outside the scale, not in the mean</source>
        <translation>
            <numerusform>%Ln Wertung außerhalb der Skala, nicht im Mittelwert</numerusform>
            <numerusform>%Ln Wertungen außerhalb der Skala, nicht im Mittelwert</numerusform>
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
        <translation>Diese Meldung schließen</translation>
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
        <translation>Filtern nach: %1</translation>
    </message>
</context>
<context>
    <name>assay::Preferences</name>
    <message>
        <source>&amp;Language:</source>
        <translation>&amp;Sprache:</translation>
    </message>
    <message>
        <source>&amp;Theme:</source>
        <translation>&amp;Erscheinungsbild:</translation>
    </message>
    <message>
        <source>&amp;Rows:</source>
        <translation>&amp;Zeilen:</translation>
    </message>
    <message>
        <source>Time limit of a re&amp;quest:</source>
        <translation>Zeit&amp;grenze einer Anfrage:</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Allgemein</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>&amp;Always ask the service for times and summaries of sessions</source>
        <translation>Zeiten und Übersichten von Sitzungen &amp;immer beim Dienst anfragen</translation>
    </message>
    <message>
        <source>a &amp;fetch without filters that was large last time</source>
        <translation>ein A&amp;bruf ohne Filter beginnt, der beim letzten Mal groß war</translation>
    </message>
    <message>
        <source>the window closes while an &amp;export is written</source>
        <translation>das Fenster geschlossen wird, während ein &amp;Export geschrieben wird</translation>
    </message>
    <message>
        <source>Scores</source>
        <translation>Wertungen</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Dienst</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Rückfragen</translation>
    </message>
</context>
<context>
    <name>assay::PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation>Einstellungen</translation>
    </message>
</context>
<context>
    <name>assay::ProblemModel</name>
    <message>
        <source>Ignored</source>
        <translation>Ignoriert</translation>
    </message>
    <message>
        <source>Reading continued</source>
        <translation>Weitergelesen</translation>
    </message>
    <message>
        <source>Job kept</source>
        <translation>Auftrag behalten</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Ausgelassen</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Datensatz</translation>
    </message>
    <message>
        <source>Byte offset</source>
        <translation>Byte-Position</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
</context>
<context>
    <name>assay::ProblemsPanel</name>
    <message>
        <source>Everything could be read.</source>
        <translation>Alles konnte gelesen werden.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln element(s) could not be read and are missing from the table.</source>
        <translation>
            <numerusform>%Ln Element konnte nicht gelesen werden und fehlt in der Tabelle.</numerusform>
            <numerusform>%Ln Elemente konnten nicht gelesen werden und fehlen in der Tabelle.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All jobs were kept; %Ln finding(s) about them.</source>
        <translation>
            <numerusform>Alle Aufträge wurden behalten; %Ln Befund dazu.</numerusform>
            <numerusform>Alle Aufträge wurden behalten; %Ln Befunde dazu.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 %Ln more finding(s) about jobs that were kept.</source>
        <extracomment>%1 is the sentence about elements that could not be read</extracomment>
        <translation>
            <numerusform>%1 %Ln weiterer Befund zu behaltenen Aufträgen.</numerusform>
            <numerusform>%1 %Ln weitere Befunde zu behaltenen Aufträgen.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 The first %L2 are listed.</source>
        <translation>%1 Die ersten %L2 sind aufgeführt.</translation>
    </message>
</context>
<context>
    <name>assay::QueryField</name>
    <message>
        <source>Find words, or filter: module:coherence score:&lt;5</source>
        <translation>Wörter suchen oder filtern: module:coherence score:&lt;5</translation>
    </message>
    <message>
        <source>Find or filter</source>
        <translation>Suchen oder filtern</translation>
    </message>
    <message>
        <source>How to write a query</source>
        <translation>So schreiben Sie eine Abfrage</translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation>Vorschläge</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 is a suggestion for a query, %2 what it is</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>The query is too long to be changed here. Remove filters at their chips, or press Esc to clear it.</source>
        <translation>Die Abfrage ist zu lang, um hier geändert zu werden. Entfernen Sie einzelne aktive Filter, oder leeren Sie die Abfrage mit Esc.</translation>
    </message>
    <message numerus="yes">
        <source>The text is too long: a query has at most %Ln character(s) here.</source>
        <translation>
            <numerusform>Der Text ist zu lang: Eine Abfrage hat hier höchstens %Ln Zeichen.</numerusform>
            <numerusform>Der Text ist zu lang: Eine Abfrage hat hier höchstens %Ln Zeichen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>assay::QueryReference</name>
    <message>
        <source>How to write a query</source>
        <translation>So schreiben Sie eine Abfrage</translation>
    </message>
    <message>
        <source>Use this example</source>
        <translation>Dieses Beispiel verwenden</translation>
    </message>
    <message>
        <source>Ctrl+Space lists fields and values. Brackets group; a blank means “and”.</source>
        <translation>Strg+Leertaste zeigt Felder und Werte. Klammern gruppieren; ein Leerzeichen bedeutet „und“.</translation>
    </message>
</context>
<context>
    <name>assay::QuerySuggestions</name>
    <message>
        <source>less than</source>
        <translation>kleiner als</translation>
    </message>
    <message>
        <source>at most</source>
        <translation>höchstens</translation>
    </message>
    <message>
        <source>more than</source>
        <translation>größer als</translation>
    </message>
    <message>
        <source>at least</source>
        <translation>mindestens</translation>
    </message>
    <message numerus="yes">
        <source>%Ln job(s)</source>
        <translation>
            <numerusform>%Ln Auftrag</numerusform>
            <numerusform>%Ln Aufträge</numerusform>
        </translation>
    </message>
    <message>
        <source>score as a share of its scale, in percent</source>
        <translation>Wertung als Anteil ihrer Skala, in Prozent</translation>
    </message>
    <message>
        <source>the field has a value</source>
        <translation>das Feld hat einen Wert</translation>
    </message>
    <message>
        <source>whole sessions with such a job</source>
        <translation>ganze Sitzungen mit einem solchen Auftrag</translation>
    </message>
    <message>
        <source>whole turns with such a job</source>
        <translation>ganze Schritte mit einem solchen Auftrag</translation>
    </message>
    <message>
        <source>unknown field</source>
        <translation>unbekanntes Feld</translation>
    </message>
    <message>
        <source>what you marked it with</source>
        <translation>womit Sie ihn markiert haben</translation>
    </message>
    <message>
        <source>a mark, a score of your own or a note</source>
        <translation>eine Markierung, ein eigener Wert oder eine Notiz</translation>
    </message>
    <message>
        <source>your note</source>
        <translation>Ihre Notiz</translation>
    </message>
    <message>
        <source>the score that you would give</source>
        <translation>der Wert, den Sie geben würden</translation>
    </message>
</context>
<context>
    <name>assay::QuestionsPage</name>
    <message>
        <source>Assay asks before</source>
        <translation>Assay fragt nach, bevor</translation>
    </message>
</context>
<context>
    <name>assay::RangeSlider</name>
    <message>
        <source>Lowest share of scale, in percent</source>
        <translation>Kleinster Anteil der Skala, in Prozent</translation>
    </message>
    <message>
        <source>Highest share of scale, in percent</source>
        <translation>Größter Anteil der Skala, in Prozent</translation>
    </message>
</context>
<context>
    <name>assay::RawJsonView</name>
    <message>
        <source>There is more. Copying gives the whole job.</source>
        <translation>Das ist nicht alles. Kopiert wird der ganze Auftrag.</translation>
    </message>
    <message>
        <source>Raw JSON</source>
        <translation>JSON-Rohdaten</translation>
    </message>
    <message>
        <source>Show or hide the job as it was sent</source>
        <translation>Den Auftrag, wie er gesendet wurde, ein- oder ausblenden</translation>
    </message>
    <message>
        <source>Copy the whole job as JSON</source>
        <translation>Den ganzen Auftrag als JSON kopieren</translation>
    </message>
    <message>
        <source>Hide the raw JSON</source>
        <translation>JSON-Rohdaten ausblenden</translation>
    </message>
    <message>
        <source>Show the raw JSON</source>
        <translation>JSON-Rohdaten einblenden</translation>
    </message>
</context>
<context>
    <name>assay::RecentFilesMenu</name>
    <message>
        <source>Open &amp;Recent</source>
        <translation>&amp;Zuletzt geöffnet</translation>
    </message>
    <message>
        <source>&amp;Clear List</source>
        <translation>Liste &amp;leeren</translation>
    </message>
</context>
<context>
    <name>assay::ReviewDeck</name>
    <message>
        <source>Explanation</source>
        <translation>Begründung</translation>
    </message>
    <message>
        <source>There is none.</source>
        <translation>Es gibt keine.</translation>
    </message>
    <message>
        <source>Other fields</source>
        <translation>Sonstige Felder</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Durchsicht</translation>
    </message>
    <message>
        <source>Previous job (arrow keys)</source>
        <translation>Vorheriger Auftrag (Pfeiltasten)</translation>
    </message>
    <message>
        <source>Next job (arrow keys)</source>
        <translation>Nächster Auftrag (Pfeiltasten)</translation>
    </message>
    <message>
        <source>Finish the review; Escape only leaves it, to continue later</source>
        <translation>Die Durchsicht abschließen; Esc verlässt sie nur, um sie später fortzusetzen</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Abschließen</translation>
    </message>
    <message>
        <source>%1 of %2 · %3 answered</source>
        <translation>%1 von %2 · %3 beantwortet</translation>
    </message>
    <message>
        <source>Random draw, seed %1</source>
        <translation>Zufallsauswahl, Startwert %1</translation>
    </message>
    <message>
        <source>Looking for the job in the list…</source>
        <translation>Der Auftrag wird in der Liste gesucht…</translation>
    </message>
    <message>
        <source>This job is not in the list that is shown.</source>
        <translation>Dieser Auftrag ist nicht in der angezeigten Liste.</translation>
    </message>
    <message>
        <source>No score. Status: %1</source>
        <translation>Keine Wertung. Status: %1</translation>
    </message>
    <message>
        <source>Score hidden until you agree, disagree or give your own</source>
        <translation>Wertung verborgen, bis Sie zustimmen, widersprechen oder einen eigenen Wert angeben</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 of %2 · All answered: %3 agree, %4 disagree</source>
        <translation>%1 von %2 · Alle beantwortet: %3 Zustimmung, %4 Ablehnung</translation>
    </message>
    <message numerus="yes">
        <source>%Ln job(s) of this review are not answered. A finished review can&apos;t be continued.</source>
        <translation>
            <numerusform>%Ln Auftrag dieser Durchsicht ist nicht beantwortet. Eine abgeschlossene Durchsicht kann nicht fortgesetzt werden.</numerusform>
            <numerusform>%Ln Aufträge dieser Durchsicht sind nicht beantwortet. Eine abgeschlossene Durchsicht kann nicht fortgesetzt werden.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>assay::ReviewDialog</name>
    <message numerus="yes">
        <source>All %Ln job(s) shown, in their order</source>
        <translation>
            <numerusform>%Ln angezeigter Auftrag</numerusform>
            <numerusform>Alle %Ln angezeigten Aufträge, in ihrer Reihenfolge</numerusform>
        </translation>
    </message>
    <message>
        <source>A random draw of them</source>
        <translation>Eine Zufallsauswahl daraus</translation>
    </message>
    <message>
        <source>Hide the score until I have answered</source>
        <translation>Die Wertung verbergen, bis ich geantwortet habe</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Durchsicht</translation>
    </message>
    <message>
        <source>One job at a time, to say whether you agree with its score.</source>
        <translation>Ein Auftrag nach dem anderen, um anzugeben, ob Sie seiner Wertung zustimmen.</translation>
    </message>
    <message numerus="yes">
        <source>The first %Ln job(s) shown, in their order</source>
        <translation>
            <numerusform>Der erste angezeigte Auftrag</numerusform>
            <numerusform>Die ersten %Ln angezeigten Aufträge, in ihrer Reihenfolge</numerusform>
        </translation>
    </message>
    <message>
        <source>Number of jobs to draw</source>
        <translation>Anzahl der auszuwählenden Aufträge</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Startwert</translation>
    </message>
    <message>
        <source>The same seed draws the same jobs again, here and on another machine</source>
        <translation>Derselbe Startwert wählt wieder dieselben Aufträge aus, hier und auf einem anderen Computer</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Aufträge</translation>
    </message>
    <message>
        <source>So that it does not sway you. It appears when you agree, disagree or give a score of your own</source>
        <translation>Damit sie Sie nicht beeinflusst. Sie erscheint, wenn Sie zustimmen, widersprechen oder einen eigenen Wert angeben</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>&amp;Starten</translation>
    </message>
    <message>
        <source>&amp;Continue at %1 of %2</source>
        <extracomment>Goes on with a review; %1 is the number of the job, %2 the number of jobs</extracomment>
        <translation>&amp;Fortsetzen bei %1 von %2</translation>
    </message>
    <message numerus="yes">
        <source>Leave out %Ln job(s) without a score</source>
        <translation>
            <numerusform>%Ln Auftrag ohne Wertung auslassen</numerusform>
            <numerusform>%Ln Aufträge ohne Wertung auslassen</numerusform>
        </translation>
    </message>
    <message>
        <source>Such as those that are pending or failed: there is nothing to agree with</source>
        <translation>Etwa ausstehende oder fehlgeschlagene: Da gibt es nichts, dem man zustimmen könnte</translation>
    </message>
    <message numerus="yes">
        <source>The first %Ln job(s) with a score, in their order</source>
        <translation>
            <numerusform>Der erste Auftrag mit Wertung</numerusform>
            <numerusform>Die ersten %Ln Aufträge mit Wertung, in ihrer Reihenfolge</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %Ln job(s) with a score, in their order</source>
        <translation>
            <numerusform>%Ln Auftrag mit Wertung</numerusform>
            <numerusform>Alle %Ln Aufträge mit Wertung, in ihrer Reihenfolge</numerusform>
        </translation>
    </message>
    <message>
        <source>An earlier review is not finished. A new one replaces it.</source>
        <translation>Eine frühere Durchsicht ist nicht abgeschlossen. Eine neue ersetzt sie.</translation>
    </message>
</context>
<context>
    <name>assay::SavedViews</name>
    <message>
        <source>The query of the view “%1” does not fit these jobs: %2 It stands in the field at the top, where you can change it; the view keeps it until you save.</source>
        <translation>Die Abfrage der Ansicht „%1“ passt nicht zu diesen Aufträgen: %2 Sie steht oben im Feld, wo Sie sie ändern können; die Ansicht behält sie, bis Sie speichern.</translation>
    </message>
    <message>
        <source>The view “%1” has columns that this version does not know: %2. They stay in it.</source>
        <translation>Die Ansicht „%1“ hat Spalten, die diese Version nicht kennt: %2. Sie bleiben darin erhalten.</translation>
    </message>
    <message>
        <source>Save View</source>
        <translation>Ansicht speichern</translation>
    </message>
    <message>
        <source>The view “%1” was changed in another window since it was shown here.</source>
        <translation>Die Ansicht „%1“ wurde in einem anderen Fenster geändert, seit sie hier angezeigt wurde.</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>&amp;Ersetzen</translation>
    </message>
    <message>
        <source>Save Under Another &amp;Name…</source>
        <translation>Unter anderem &amp;Namen speichern…</translation>
    </message>
    <message>
        <source>View saved</source>
        <translation>Ansicht gespeichert</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Aufträge</translation>
    </message>
    <message>
        <source>What is shown can&apos;t be put into a link.</source>
        <translation>Was angezeigt wird, lässt sich nicht in einen Link fassen.</translation>
    </message>
    <message>
        <source>Link copied</source>
        <translation>Link kopiert</translation>
    </message>
    <message>
        <source>No link to a view in the clipboard</source>
        <translation>Kein Link zu einer Ansicht in der Zwischenablage</translation>
    </message>
    <message numerus="yes">
        <source>Take over %Ln view(s) from %1?</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>
            <numerusform>%Ln Ansicht aus %1 übernehmen?</numerusform>
            <numerusform>%Ln Ansichten aus %1 übernehmen?</numerusform>
        </translation>
    </message>
    <message>
        <source>Import Views</source>
        <translation>Ansichten importieren</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Importieren</translation>
    </message>
    <message numerus="yes">
        <source>%Ln view(s) imported</source>
        <translation>
            <numerusform>%Ln Ansicht importiert</numerusform>
            <numerusform>%Ln Ansichten importiert</numerusform>
        </translation>
    </message>
    <message>
        <source>The query is wrong, so it can&apos;t be kept in a view: %1 Correct it or clear it first.</source>
        <extracomment>%1 is a sentence that says what is wrong with a query</extracomment>
        <translation>Die Abfrage ist fehlerhaft und kann deshalb nicht in einer Ansicht gespeichert werden: %1 Korrigieren oder löschen Sie sie zuerst.</translation>
    </message>
</context>
<context>
    <name>assay::SavedViewsMenu</name>
    <message>
        <source>Saved &amp;Views</source>
        <translation>Gespeicherte A&amp;nsichten</translation>
    </message>
</context>
<context>
    <name>assay::ScalesPage</name>
    <message>
        <source>Assay knows the scale of every module of the loaded jobs. A module that it does not know is listed here.</source>
        <translation>Assay kennt die Skala jedes Moduls der geladenen Aufträge. Ein Modul, das es nicht kennt, wird hier aufgeführt.</translation>
    </message>
    <message>
        <source>Assay does not know these modules. Their scores are shown as they are, and in no mean, until you give them the scale that they score on.</source>
        <translation>Assay kennt diese Module nicht. Ihre Wertungen werden unverändert angezeigt und gehen in keinen Mittelwert ein, bis Sie die Skala angeben, auf der sie werten.</translation>
    </message>
    <message>
        <source>Scale of %1</source>
        <translation>Skala von %1</translation>
    </message>
</context>
<context>
    <name>assay::ScoreChart</name>
    <message>
        <source>Scores by share of scale</source>
        <translation>Wertungen nach Anteil der Skala</translation>
    </message>
</context>
<context>
    <name>assay::ScoreHeader</name>
    <message>
        <source>Not scored yet: submitted</source>
        <translation>Noch nicht bewertet: eingereicht</translation>
    </message>
    <message>
        <source>Not scored yet: in progress</source>
        <translation>Noch nicht bewertet: in Arbeit</translation>
    </message>
    <message>
        <source>Scoring failed</source>
        <translation>Bewertung fehlgeschlagen</translation>
    </message>
    <message>
        <source>Not scored: not run</source>
        <translation>Nicht bewertet: nicht ausgeführt</translation>
    </message>
    <message>
        <source>Completed without a score</source>
        <translation>Ohne Wertung abgeschlossen</translation>
    </message>
    <message>
        <source>No score</source>
        <translation>Keine Wertung</translation>
    </message>
    <message>
        <source>Exactly as sent: %1</source>
        <extracomment>%1 is the score with all its digits</extracomment>
        <translation>Genau wie gesendet: %1</translation>
    </message>
    <message>
        <source>outside its scale (%1)</source>
        <extracomment>The score is larger or smaller than its scale allows; %1 is the scale, such as &quot;0–10, judge&quot;</extracomment>
        <translation>außerhalb der Skala (%1)</translation>
    </message>
    <message>
        <source>%1 of scale</source>
        <extracomment>%1 is a number in per cent</extracomment>
        <translation>%1 der Skala</translation>
    </message>
    <message>
        <source>Not usable as a score: %1</source>
        <extracomment>What the service sent as the score can&apos;t be used; %1 is what was sent</extracomment>
        <translation>Nicht als Wertung verwendbar: %1</translation>
    </message>
</context>
<context>
    <name>assay::ScoreHistogram</name>
    <message>
        <source>%1–%2 % of the scale</source>
        <extracomment>%1 and %2 are percentages of the scale</extracomment>
        <translation>%1–%2&#xa0;% der Skala</translation>
    </message>
    <message numerus="yes">
        <source>%Ln job(s)</source>
        <translation>
            <numerusform>%Ln Auftrag</numerusform>
            <numerusform>%Ln Aufträge</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Judge: %Ln job(s)</source>
        <translation>
            <numerusform>Gutachter: %Ln Auftrag</numerusform>
            <numerusform>Gutachter: %Ln Aufträge</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Statistical: %Ln job(s)</source>
        <translation>
            <numerusform>Statistisch: %Ln Auftrag</numerusform>
            <numerusform>Statistisch: %Ln Aufträge</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is a range such as &quot;65–75 % of the scale&quot;, %2 a number of jobs</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>No job has a score on a known scale</source>
        <translation>Kein Auftrag hat eine Wertung auf einer bekannten Skala</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pending</source>
        <translation>
            <numerusform>%Ln ausstehend</numerusform>
            <numerusform>%Ln ausstehend</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed</source>
        <translation>
            <numerusform>%Ln fehlgeschlagen</numerusform>
            <numerusform>%Ln fehlgeschlagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not run</source>
        <translation>
            <numerusform>%Ln nicht ausgeführt</numerusform>
            <numerusform>%Ln nicht ausgeführt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln without a score</source>
        <translation>
            <numerusform>%Ln ohne Wertung</numerusform>
            <numerusform>%Ln ohne Wertung</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln no scale</source>
        <translation>
            <numerusform>%Ln ohne Skala</numerusform>
            <numerusform>%Ln ohne Skala</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>assay::ScoreRangeWidget</name>
    <message>
        <source>judge %1–%2</source>
        <extracomment>What a range of shares means on the judges&apos; scale, in a legend; %1 and %2 are numbers</extracomment>
        <translation>Gutachter %1–%2</translation>
    </message>
    <message>
        <source>statistical %1–%2</source>
        <extracomment>What a range of shares means on the statistical scale, in a legend; %1 and %2 are numbers</extracomment>
        <translation>statistisch %1–%2</translation>
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
        <translation>So viele wie nötig, bis zu %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln, such as %1</source>
        <comment>number of decimals</comment>
        <extracomment>%1 is a score such as 0.83</extracomment>
        <translation>
            <numerusform>%Ln, etwa %1</numerusform>
            <numerusform>%Ln, etwa %1</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Decimals of statistical scores:</source>
        <translation>&amp;Nachkommastellen statistischer Wertungen:</translation>
    </message>
    <message>
        <source>Colour of &amp;low scores up to:</source>
        <translation>Farbe nie&amp;driger Wertungen bis:</translation>
    </message>
    <message>
        <source>Colour of &amp;high scores from:</source>
        <translation>Farbe &amp;hoher Wertungen ab:</translation>
    </message>
    <message>
        <source>As a share of the scale. Below it, the bar of a score has the whole colour of low scores</source>
        <translation>Als Anteil der Skala. Darunter hat der Balken einer Wertung die volle Farbe niedriger Wertungen</translation>
    </message>
    <message>
        <source>As a share of the scale. Above it, the bar of a score has the whole colour of high scores</source>
        <translation>Als Anteil der Skala. Darüber hat der Balken einer Wertung die volle Farbe hoher Wertungen</translation>
    </message>
    <message>
        <source>Scales of unknown modules</source>
        <translation>Skalen unbekannter Module</translation>
    </message>
    <message>
        <source>The colour of low scores must end below the one where that of high scores begins. The colours stay as they were.</source>
        <translation>Die Farbe niedriger Wertungen muss unterhalb der Stelle enden, an der die Farbe hoher Wertungen beginnt. Die Farben bleiben, wie sie waren.</translation>
    </message>
</context>
<context>
    <name>assay::ServiceFilterField</name>
    <message>
        <source>any</source>
        <translation>beliebig</translation>
    </message>
    <message>
        <source>%1: only jobs with exactly this value (%2)</source>
        <extracomment>%1 is a field&apos;s title, %2 the name of the query parameter</extracomment>
        <translation>%1: nur Aufträge mit genau diesem Wert (%2)</translation>
    </message>
    <message>
        <source>Includes spaces: %1</source>
        <extracomment>%1 is the typed text with its outer spaces drawn as open boxes</extracomment>
        <translation>Enthält Leerzeichen: %1</translation>
    </message>
    <message>
        <source>List the values of %1 seen so far</source>
        <extracomment>%1 is the title of a field</extracomment>
        <translation>Bisher gesehene Werte von %1 auflisten</translation>
    </message>
    <message>
        <source>Values seen so far (Down)</source>
        <translation>Bisher gesehene Werte (Pfeil nach unten)</translation>
    </message>
</context>
<context>
    <name>assay::ServiceFilterPanel</name>
    <message>
        <source>Hide the fields of the service filter</source>
        <translation>Felder des Dienstfilters ausblenden</translation>
    </message>
    <message>
        <source>Show the fields of the service filter</source>
        <translation>Felder des Dienstfilters einblenden</translation>
    </message>
    <message>
        <source>Not fetched yet – press Enter</source>
        <translation>Noch nicht abgerufen – Enter drücken</translation>
    </message>
    <message>
        <source>All jobs</source>
        <translation>Alle Aufträge</translation>
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
        <translation>Eine Anfrage endet, wenn der Dienst so lange nichts sendet</translation>
    </message>
    <message>
        <source>Longest time without an &amp;answer:</source>
        <translation>&amp;Längste Zeit ohne Antwort:</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ohne</translation>
    </message>
    <message>
        <source>This one:</source>
        <translation>Dieser:</translation>
    </message>
    <message>
        <source>Address of the proxy</source>
        <translation>Adresse des Proxys</translation>
    </message>
    <message>
        <source>&amp;Proxy:</source>
        <translation>&amp;Proxy:</translation>
    </message>
    <message>
        <source>A name and a password can&apos;t be part of the address: they would be stored unprotected. Set the variable https_proxy instead.</source>
        <translation>Name und Passwort können nicht Teil der Adresse sein: Sie würden ungeschützt gespeichert. Setzen Sie stattdessen die Variable https_proxy.</translation>
    </message>
    <message>
        <source>This is not the address of a proxy. Write it like http://proxy.example.com:3128 or socks5://proxy.example.com:1080.</source>
        <translation>Das ist nicht die Adresse eines Proxys. Schreiben Sie sie wie http://proxy.example.com:3128 oder socks5://proxy.example.com:1080.</translation>
    </message>
</context>
<context>
    <name>assay::ServiceSummaryView</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Do not wait for the summary</source>
        <translation>Nicht auf die Übersicht warten</translation>
    </message>
    <message>
        <source>From the service</source>
        <translation>Vom Dienst</translation>
    </message>
    <message>
        <source>Asking the service…</source>
        <translation>Der Dienst wird angefragt…</translation>
    </message>
    <message>
        <source>The service&apos;s own figures for the agent “%1”</source>
        <extracomment>%1 is the name of an agent</extracomment>
        <translation>Eigene Zahlen des Dienstes zum Agenten „%1“</translation>
    </message>
    <message>
        <source>The service has no scores for it.</source>
        <translation>Der Dienst hat keine Wertungen dazu.</translation>
    </message>
    <message>
        <source>This job has no agent to ask about.</source>
        <translation>Dieser Auftrag hat keinen Agenten, zu dem angefragt werden könnte.</translation>
    </message>
    <message>
        <source>Status: %1</source>
        <translation>Status: %1</translation>
    </message>
    <message>
        <source>Mean of all its scores: %1. It mixes scales, so it is not a share of any scale.</source>
        <extracomment>%1 is a number as the service sent it</extracomment>
        <translation>Mittelwert aller zugehörigen Wertungen: %1. Er vermischt Skalen und ist daher kein Anteil irgendeiner Skala.</translation>
    </message>
    <message>
        <source>without a module</source>
        <translation>ohne Modul</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Dienst</translation>
    </message>
    <message numerus="yes">
        <source>%Ln completed job(s)</source>
        <translation>
            <numerusform>%Ln abgeschlossener Auftrag</numerusform>
            <numerusform>%Ln abgeschlossene Aufträge</numerusform>
        </translation>
    </message>
    <message>
        <source>no number of jobs sent</source>
        <translation>Anzahl der Aufträge nicht gesendet</translation>
    </message>
    <message>
        <source>%1, mean of the service: %2</source>
        <extracomment>For a screen reader. %1 is a module, %2 a mean such as &quot;7.2 / 10&quot;</extracomment>
        <translation>%1, Mittelwert des Dienstes: %2</translation>
    </message>
    <message>
        <source>Loaded here</source>
        <translation>Hier geladen</translation>
    </message>
    <message>
        <source>%1 from %2</source>
        <extracomment>Over what a mean is: %1 is a number of jobs such as &quot;7 scored jobs&quot;, %2 of sessions such as &quot;3 sessions&quot;</extracomment>
        <translation>%1 aus %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln scored job(s)</source>
        <translation>
            <numerusform>%Ln bewerteter Auftrag</numerusform>
            <numerusform>%Ln bewertete Aufträge</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln session(s)</source>
        <translation>
            <numerusform>%Ln Sitzung</numerusform>
            <numerusform>%Ln Sitzungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln job(s), unknown scale</source>
        <translation>
            <numerusform>%Ln Auftrag, unbekannte Skala</numerusform>
            <numerusform>%Ln Aufträge, unbekannte Skala</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln job(s), no score</source>
        <translation>
            <numerusform>%Ln Auftrag, keine Wertung</numerusform>
            <numerusform>%Ln Aufträge, keine Wertung</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, mean of the jobs loaded here: %2, %3</source>
        <extracomment>For a screen reader. %1 is a module, %2 a mean such as &quot;7.2 / 10&quot;, %3 over how many jobs</extracomment>
        <translation>%1, Mittelwert der hier geladenen Aufträge: %2, %3</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more module(s)</source>
        <translation>
            <numerusform>und %Ln weiteres Modul</numerusform>
            <numerusform>und %Ln weitere Module</numerusform>
        </translation>
    </message>
    <message>
        <source>Summary of this agent</source>
        <translation>Übersicht zum Agenten</translation>
    </message>
</context>
<context>
    <name>assay::SessionColumns</name>
    <message>
        <source>Fit &amp;Width</source>
        <translation>Brei&amp;te anpassen</translation>
    </message>
    <message>
        <source>&amp;Hide</source>
        <translation>A&amp;usblenden</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>&amp;Reset Columns</source>
        <translation>Spalten &amp;zurücksetzen</translation>
    </message>
</context>
<context>
    <name>assay::SessionFiguresView</name>
    <message numerus="yes">
        <source>The service counts %Ln completed job(s)</source>
        <translation>
            <numerusform>Der Dienst zählt %Ln abgeschlossenen Auftrag</numerusform>
            <numerusform>Der Dienst zählt %Ln abgeschlossene Aufträge</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln are loaded here</source>
        <translation>
            <numerusform>hier ist %Ln geladen</numerusform>
            <numerusform>hier sind %Ln geladen</numerusform>
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
            <numerusform>Der Mittelwert des Dienstes ist %1, unserer ist %2, ohne %Ln Wertung außerhalb der Skala.</numerusform>
            <numerusform>Der Mittelwert des Dienstes ist %1, unserer ist %2, ohne %Ln Wertungen außerhalb der Skala.</numerusform>
        </translation>
    </message>
    <message>
        <source>The service&apos;s mean is %1, ours is %2.</source>
        <translation>Der Mittelwert des Dienstes ist %1, unserer ist %2.</translation>
    </message>
    <message>
        <source>Compare with the service</source>
        <translation>Mit dem Dienst vergleichen</translation>
    </message>
    <message>
        <source>Asks the service for its own summary of this session</source>
        <translation>Fragt beim Dienst dessen eigene Übersicht zu dieser Sitzung an</translation>
    </message>
    <message>
        <source>Figures of the service and of the loaded jobs</source>
        <translation>Zahlen des Dienstes und der geladenen Aufträge</translation>
    </message>
    <message>
        <source>Asking the service…</source>
        <translation>Beim Dienst wird angefragt…</translation>
    </message>
    <message>
        <source>The service has no scores for this session.</source>
        <translation>Der Dienst hat keine Wertungen für diese Sitzung.</translation>
    </message>
    <message>
        <source>The service&apos;s figures agree with those of the jobs loaded here.</source>
        <translation>Die Zahlen des Dienstes stimmen mit denen der hier geladenen Aufträge überein.</translation>
    </message>
    <message numerus="yes">
        <source>The service&apos;s figures differ from those of the jobs loaded here in %Ln module(s).</source>
        <translation>
            <numerusform>Die Zahlen des Dienstes weichen bei %Ln Modul von denen der hier geladenen Aufträge ab.</numerusform>
            <numerusform>Die Zahlen des Dienstes weichen bei %Ln Modulen von denen der hier geladenen Aufträge ab.</numerusform>
        </translation>
    </message>
    <message>
        <source>Close the comparison</source>
        <translation>Vergleich schließen</translation>
    </message>
    <message>
        <source>Do not wait for the summary</source>
        <translation>Nicht auf die Übersicht warten</translation>
    </message>
    <message>
        <source>Service</source>
        <extracomment>Title of a column: figures of the service</extracomment>
        <translation>Dienst</translation>
    </message>
    <message>
        <source>Loaded here</source>
        <extracomment>Title of a column: figures of the jobs loaded in the program</extracomment>
        <translation>Hier geladen</translation>
    </message>
    <message>
        <source>without a module</source>
        <translation>ohne Modul</translation>
    </message>
    <message numerus="yes">
        <source>%Ln job(s)</source>
        <translation>
            <numerusform>%Ln Auftrag</numerusform>
            <numerusform>%Ln Aufträge</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1, the service: %2, %3</source>
        <extracomment>For a screen reader. %1 is a module, %2 a mean such as &quot;7.2 / 10&quot;, %3 over how many jobs</extracomment>
        <translation>%1, der Dienst: %2, %3</translation>
    </message>
    <message>
        <source>%1, loaded here: %2, %3</source>
        <extracomment>For a screen reader. %1 is a module, %2 a mean such as &quot;7.2 / 10&quot;, %3 over how many jobs</extracomment>
        <translation>%1, hier geladen: %2, %3</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more module(s)</source>
        <translation>
            <numerusform>und %Ln weiteres Modul</numerusform>
            <numerusform>und %Ln weitere Module</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>assay::SessionMapModel</name>
    <message>
        <source>The selected job</source>
        <translation>Der ausgewählte Auftrag</translation>
    </message>
    <message>
        <source>Turn</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>%1 (%2), %3</source>
        <extracomment>Of a column: %1 is a module, %2 its scale such as &quot;0–10, judge&quot;, %3 a number of jobs such as &quot;12 jobs&quot;</extracomment>
        <translation>%1 (%2), %3</translation>
    </message>
    <message numerus="yes">
        <source>%Ln job(s)</source>
        <translation>
            <numerusform>%Ln Auftrag</numerusform>
            <numerusform>%Ln Aufträge</numerusform>
        </translation>
    </message>
    <message>
        <source>no turn</source>
        <extracomment>In place of a number of a turn: the jobs of this row have none</extracomment>
        <translation>kein Schritt</translation>
    </message>
    <message>
        <source>Turn %1</source>
        <extracomment>%1 is a number</extracomment>
        <translation>Schritt %1</translation>
    </message>
    <message>
        <source>Without a turn</source>
        <translation>Ohne Schritt</translation>
    </message>
    <message>
        <source>without a module</source>
        <translation>ohne Modul</translation>
    </message>
    <message>
        <source>no score</source>
        <translation>keine Wertung</translation>
    </message>
    <message>
        <source>%1 on an unknown scale</source>
        <extracomment>%1 is a score</extracomment>
        <translation>%1 auf unbekannter Skala</translation>
    </message>
    <message>
        <source>%1, outside its scale (%2)</source>
        <extracomment>%1 is a score, %2 a scale such as &quot;0–10, judge&quot;</extracomment>
        <translation>%1, außerhalb der Skala (%2)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>A score, and the status of its job</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more job(s)</source>
        <translation>
            <numerusform>und %Ln weiterer Auftrag</numerusform>
            <numerusform>und %Ln weitere Aufträge</numerusform>
        </translation>
    </message>
    <message>
        <source>hidden by the filters</source>
        <translation>von den Filtern ausgeblendet</translation>
    </message>
    <message>
        <source>all hidden by the filters</source>
        <translation>alle von den Filtern ausgeblendet</translation>
    </message>
    <message numerus="yes">
        <source>%Ln hidden by the filters</source>
        <translation>
            <numerusform>%Ln von den Filtern ausgeblendet</numerusform>
            <numerusform>%Ln von den Filtern ausgeblendet</numerusform>
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
        <translation>%1, %2: kein solcher Auftrag</translation>
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
        <translation>Jeder weitere Klick führt zum nächsten.</translation>
    </message>
</context>
<context>
    <name>assay::SessionMapView</name>
    <message>
        <source>Map of the session: turns and modules</source>
        <translation>Karte der Sitzung: Schritte und Module</translation>
    </message>
</context>
<context>
    <name>assay::SessionReadout</name>
    <message>
        <source>low</source>
        <extracomment>Beside the colours of a map of scores: the low end of a scale</extracomment>
        <translation>niedrig</translation>
    </message>
    <message>
        <source>high</source>
        <extracomment>Beside the colours of a map of scores: the high end of a scale</extracomment>
        <translation>hoch</translation>
    </message>
</context>
<context>
    <name>assay::SessionTab</name>
    <message>
        <source>Several jobs are selected</source>
        <translation>Mehrere Aufträge sind ausgewählt</translation>
    </message>
    <message>
        <source>Select a single job to see its session.</source>
        <translation>Wählen Sie einen einzelnen Auftrag aus, um seine Sitzung zu sehen.</translation>
    </message>
    <message>
        <source>No job selected</source>
        <translation>Kein Auftrag ausgewählt</translation>
    </message>
    <message>
        <source>Select a job to see its session.</source>
        <translation>Wählen Sie einen Auftrag aus, um seine Sitzung zu sehen.</translation>
    </message>
    <message>
        <source>No session</source>
        <translation>Keine Sitzung</translation>
    </message>
    <message>
        <source>This job does not say to which session it belongs.</source>
        <translation>Dieser Auftrag gibt nicht an, zu welcher Sitzung er gehört.</translation>
    </message>
    <message>
        <source>These jobs come from a demo that has ended: it can&apos;t be asked any more.</source>
        <translation>Diese Aufträge stammen aus einer Demo, die beendet ist: Sie kann nicht mehr gefragt werden.</translation>
    </message>
    <message>
        <source>This job has no agent, by whose name the service could be asked about the session.</source>
        <translation>Dieser Auftrag hat keinen Agenten, unter dessen Namen der Dienst nach der Sitzung gefragt werden könnte.</translation>
    </message>
</context>
<context>
    <name>assay::SessionTableModel</name>
    <message>
        <source>%1: none</source>
        <extracomment>Read by screen readers in a cell without a value; %1 is the title of the column</extracomment>
        <translation>%1: kein Wert</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>Read by screen readers in a cell: the title of the column and the value</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>sorted descending</source>
        <extracomment>Read by screen readers at the title of a column</extracomment>
        <translation>absteigend sortiert</translation>
    </message>
    <message>
        <source>sorted ascending</source>
        <translation>aufsteigend sortiert</translation>
    </message>
    <message>
        <source>%1 and others</source>
        <extracomment>A session has jobs of several agents or versions; %1 is the first of them</extracomment>
        <translation>%1 und andere</translation>
    </message>
    <message>
        <source>No job shown has a score on a known scale.</source>
        <translation>Kein angezeigter Auftrag hat eine Wertung auf einer bekannten Skala.</translation>
    </message>
    <message>
        <source>No job shown has a score of %1.</source>
        <extracomment>Tooltip of an empty cell; %1 is a module</extracomment>
        <translation>Kein angezeigter Auftrag hat eine Wertung von %1.</translation>
    </message>
    <message numerus="yes">
        <source>Mean of %Ln score(s) of %1, in one session</source>
        <extracomment>Tooltip of a mean; %1 is a module</extracomment>
        <translation>
            <numerusform>Mittelwert aus %Ln Wertung von %1, in einer Sitzung</numerusform>
            <numerusform>Mittelwert aus %Ln Wertungen von %1, in einer Sitzung</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <extracomment>Tooltip of the lowest score; %1 is a score such as &quot;2 / 10&quot;, %2 a module</extracomment>
        <translation>%1 durch %2</translation>
    </message>
    <message>
        <source>%1 by %2, turn %3</source>
        <extracomment>Tooltip of the lowest score; %1 is a score such as &quot;2 / 10&quot;, %2 a module, %3 the number of a turn</extracomment>
        <translation>%1 durch %2, Schritt %3</translation>
    </message>
    <message>
        <source>Lowest</source>
        <extracomment>Title of a column: the lowest share of scale in a session</extracomment>
        <translation>Minimum</translation>
    </message>
    <message>
        <source>Turns</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Aufträge</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>Ausstehend</translation>
    </message>
    <message>
        <source>Not run</source>
        <translation>Nicht ausgeführt</translation>
    </message>
    <message>
        <source>%1, lowest</source>
        <extracomment>Title of a column; %1 is a module</extracomment>
        <translation>%1, Minimum</translation>
    </message>
    <message>
        <source>%1, mean</source>
        <extracomment>Title of a column; %1 is a module</extracomment>
        <translation>%1, Mittelwert</translation>
    </message>
    <message>
        <source>The lowest share of scale of the jobs shown of a session, whichever module gave it</source>
        <translation>Der kleinste Anteil der Skala unter den angezeigten Aufträgen einer Sitzung, gleich von welchem Modul</translation>
    </message>
    <message>
        <source>The module that gave the lowest share of scale</source>
        <translation>Das Modul, von dem der kleinste Anteil der Skala stammt</translation>
    </message>
    <message>
        <source>The lowest share of scale that %1 gave to the jobs shown of a session</source>
        <translation>Der kleinste Anteil der Skala, den %1 den angezeigten Aufträgen einer Sitzung gegeben hat</translation>
    </message>
    <message>
        <source>The mean share of scale of the jobs shown of a session that have a score of %1</source>
        <translation>Der mittlere Anteil der Skala der angezeigten Aufträge einer Sitzung, die eine Wertung von %1 haben</translation>
    </message>
    <message>
        <source>Submitted or in progress: a score may still come</source>
        <translation>Eingereicht oder in Arbeit: eine Wertung kann noch kommen</translation>
    </message>
    <message>
        <source>Started</source>
        <extracomment>Title of a column: when a session began</extracomment>
        <translation>Beginn</translation>
    </message>
    <message>
        <source>Length</source>
        <extracomment>Title of a column: how long a session took</extracomment>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>When the session began, as the service tells; in the time zone of this computer</source>
        <translation>Wann die Sitzung begann, nach Angabe des Dienstes; in der Zeitzone dieses Computers</translation>
    </message>
    <message>
        <source>The time from the start to the end of the session, as the service tells</source>
        <translation>Die Zeit vom Beginn bis zum Ende der Sitzung, nach Angabe des Dienstes</translation>
    </message>
</context>
<context>
    <name>assay::SessionTableView</name>
    <message>
        <source>Sessions</source>
        <translation>Sitzungen</translation>
    </message>
    <message>
        <source>&amp;Show the Jobs of This Session</source>
        <translation>Aufträge dieser Sitzung an&amp;zeigen</translation>
    </message>
    <message>
        <source>Sort &amp;Ascending</source>
        <translation>Au&amp;fsteigend sortieren</translation>
    </message>
    <message>
        <source>Sort &amp;Descending</source>
        <translation>A&amp;bsteigend sortieren</translation>
    </message>
    <message>
        <source>&amp;Column “%1”</source>
        <extracomment>%1 is the title of a column, such as Lowest</extracomment>
        <translation>&amp;Spalte „%1“</translation>
    </message>
</context>
<context>
    <name>assay::SessionTimesBar</name>
    <message>
        <source>Ask the service for the times</source>
        <translation>Zeiten beim Dienst anfragen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Asks when the sessions of these agents began and ended, one agent after the other</source>
        <translation>Fragt an, wann die Sitzungen dieser Agenten begannen und endeten, einen Agenten nach dem anderen</translation>
    </message>
    <message>
        <source>Do not wait for the times of the sessions</source>
        <translation>Nicht auf die Zeiten der Sitzungen warten</translation>
    </message>
    <message>
        <source>Asking the service for the times of sessions: agent %1 of %2…</source>
        <translation>Zeiten von Sitzungen werden beim Dienst angefragt: Agent %1 von %2…</translation>
    </message>
    <message>
        <source>The service told no time of any session.</source>
        <translation>Der Dienst hat zu keiner Sitzung eine Zeit genannt.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln agent(s) of the jobs shown were not asked for.</source>
        <translation>
            <numerusform>Nach %Ln Agenten der angezeigten Aufträge wurde nicht gefragt.</numerusform>
            <numerusform>Nach %Ln Agenten der angezeigten Aufträge wurde nicht gefragt.</numerusform>
        </translation>
    </message>
    <message>
        <source>The times of %1 did not come: %2</source>
        <extracomment>%1 is an agent, %2 a sentence or two: why</extracomment>
        <translation>Die Zeiten von %1 sind nicht eingetroffen: %2</translation>
    </message>
    <message numerus="yes">
        <source>The times of %Ln agent(s) did not come. Of %1: %2</source>
        <extracomment>%1 is one of the agents, %2 a sentence or two: why its times did not come</extracomment>
        <translation>
            <numerusform>Die Zeiten von %Ln Agenten sind nicht eingetroffen. Bei %1: %2</numerusform>
            <numerusform>Die Zeiten von %Ln Agenten sind nicht eingetroffen. Bei %1: %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>assay::SessionView</name>
    <message>
        <source>none</source>
        <comment>in a list of agents or versions: jobs without one</comment>
        <translation>keine Angabe</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>und %Ln mehr</numerusform>
            <numerusform>und %Ln mehr</numerusform>
        </translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sitzung</translation>
    </message>
    <message>
        <source>Show the whole session</source>
        <translation>Die ganze Sitzung anzeigen</translation>
    </message>
    <message>
        <source>Shows all jobs of this session, and only these. Undo brings the filters back.</source>
        <translation>Zeigt alle Aufträge dieser Sitzung, und nur diese. „Rückgängig“ bringt die Filter zurück.</translation>
    </message>
    <message>
        <source>Fetch the whole session</source>
        <translation>Die ganze Sitzung abrufen</translation>
    </message>
    <message>
        <source>Asks the service for all jobs of this session. They replace the jobs that are shown.</source>
        <translation>Fragt alle Aufträge dieser Sitzung beim Dienst an. Sie ersetzen die angezeigten Aufträge.</translation>
    </message>
    <message>
        <source>version %1</source>
        <extracomment>%1 is the version of an agent</extracomment>
        <translation>Version %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln agents have jobs in this session: %1</source>
        <extracomment>%1 is a list of names</extracomment>
        <translation>
            <numerusform>%Ln Agent hat Aufträge in dieser Sitzung: %1</numerusform>
            <numerusform>%Ln Agenten haben Aufträge in dieser Sitzung: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln versions have jobs in this session: %1</source>
        <extracomment>%1 is a list of versions of agents</extracomment>
        <translation>
            <numerusform>%Ln Version hat Aufträge in dieser Sitzung: %1</numerusform>
            <numerusform>%Ln Versionen haben Aufträge in dieser Sitzung: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln job(s)</source>
        <translation>
            <numerusform>%Ln Auftrag</numerusform>
            <numerusform>%Ln Aufträge</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln turn(s)</source>
        <translation>
            <numerusform>%Ln Schritt</numerusform>
            <numerusform>%Ln Schritte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln module(s)</source>
        <translation>
            <numerusform>%Ln Modul</numerusform>
            <numerusform>%Ln Module</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed</source>
        <comment>jobs</comment>
        <translation>
            <numerusform>%Ln fehlgeschlagen</numerusform>
            <numerusform>%Ln fehlgeschlagen</numerusform>
        </translation>
    </message>
    <message>
        <source>no job has a turn</source>
        <translation>kein Auftrag hat einen Schritt</translation>
    </message>
    <message numerus="yes">
        <source>%Ln job(s) without a turn</source>
        <translation>
            <numerusform>%Ln Auftrag ohne Schritt</numerusform>
            <numerusform>%Ln Aufträge ohne Schritt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln module(s) have no column</source>
        <translation>
            <numerusform>%Ln Modul hat keine Spalte</numerusform>
            <numerusform>%Ln Module haben keine Spalte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The filters hide %Ln of the %1 job(s) of this session. They are pale here.</source>
        <extracomment>%1 is a number of jobs</extracomment>
        <translation>
            <numerusform>Die Filter blenden %Ln von %1 Aufträgen dieser Sitzung aus. Er ist hier blass.</numerusform>
            <numerusform>Die Filter blenden %Ln von %1 Aufträgen dieser Sitzung aus. Sie sind hier blass.</numerusform>
        </translation>
    </message>
    <message>
        <source>The filters hide what you have chosen, so the table can&apos;t show it: %1.</source>
        <extracomment>%1 is what a cell of the map says, such as &quot;Turn 3, faithfulness: 7 / 10 – hidden by the filters&quot;</extracomment>
        <translation>Die Filter blenden aus, was Sie gewählt haben; daher kann die Tabelle es nicht zeigen: %1.</translation>
    </message>
    <message>
        <source>The jobs were fetched with a service filter, which may have left out jobs of this session.</source>
        <translation>Die Aufträge wurden mit einem Dienstfilter abgerufen, der Aufträge dieser Sitzung ausgelassen haben kann.</translation>
    </message>
    <message>
        <source>The list is not complete: jobs of this session may be missing.</source>
        <translation>Die Liste ist unvollständig: Aufträge dieser Sitzung können fehlen.</translation>
    </message>
    <message>
        <source>Jobs are still arriving: some of this session may be missing.</source>
        <translation>Es treffen noch Aufträge ein: Einige dieser Sitzung können fehlen.</translation>
    </message>
</context>
<context>
    <name>assay::SessionsPage</name>
    <message>
        <source>There is not enough memory to look for the sessions of the jobs shown. Show or load fewer jobs.</source>
        <translation>Der Arbeitsspeicher reicht nicht, um die Sitzungen der angezeigten Aufträge zu suchen. Lassen Sie weniger Aufträge anzeigen, oder laden Sie weniger.</translation>
    </message>
    <message>
        <source>Looking for the sessions of the jobs shown…</source>
        <translation>Die Sitzungen der angezeigten Aufträge werden gesucht…</translation>
    </message>
    <message>
        <source>No job shown has a session.</source>
        <translation>Kein angezeigter Auftrag hat eine Sitzung.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln session(s) of the jobs shown; all figures are of these jobs.</source>
        <translation>
            <numerusform>%Ln Sitzung der angezeigten Aufträge; alle Zahlen gelten für diese Aufträge.</numerusform>
            <numerusform>%Ln Sitzungen der angezeigten Aufträge; alle Zahlen gelten für diese Aufträge.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln job(s) without a session are not in it.</source>
        <translation>
            <numerusform>%Ln Auftrag ohne Sitzung ist nicht darin.</numerusform>
            <numerusform>%Ln Aufträge ohne Sitzung sind nicht darin.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more module(s) have no columns: filter by module to see them.</source>
        <translation>
            <numerusform>%Ln weiteres Modul hat keine Spalten: Filtern Sie nach dem Modul, um sie zu sehen.</numerusform>
            <numerusform>%Ln weitere Module haben keine Spalten: Filtern Sie nach Modul, um sie zu sehen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>assay::ShortcutModel</name>
    <message>
        <source>no keys</source>
        <extracomment>Read by screen readers: an action has no keys</extracomment>
        <translation>kein Tastenkürzel</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Aktion</translation>
    </message>
</context>
<context>
    <name>assay::ShortcutsPage</name>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>&amp;Default</source>
        <translation>&amp;Vorgabe</translation>
    </message>
    <message>
        <source>&amp;Use Here</source>
        <translation>&amp;Hier verwenden</translation>
    </message>
    <message>
        <source>Find an action or its keys</source>
        <translation>Eine Aktion oder ihr Tastenkürzel suchen</translation>
    </message>
    <message>
        <source>Actions and their keys</source>
        <translation>Aktionen und ihre Tastenkürzel</translation>
    </message>
    <message>
        <source>New keys</source>
        <translation>Neues Tastenkürzel</translation>
    </message>
    <message>
        <source>&amp;Keys:</source>
        <translation>&amp;Tastenkürzel:</translation>
    </message>
    <message>
        <source>%1 belongs to “%2”.</source>
        <extracomment>%1 are keys such as &quot;Ctrl+E&quot;, %2 is the name of an action</extracomment>
        <translation>%1 gehört zu „%2“.</translation>
    </message>
</context>
<context>
    <name>assay::StatePage</name>
    <message>
        <source>The exact error message</source>
        <translation>Die genaue Fehlermeldung</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
</context>
<context>
    <name>assay::StatusLine</name>
    <message>
        <source>Demo data</source>
        <translation>Demodaten</translation>
    </message>
    <message>
        <source>Not complete</source>
        <translation>Unvollständig</translation>
    </message>
    <message>
        <source>These jobs are made up: they come from the demo server inside this program.</source>
        <translation>Diese Aufträge sind erfunden: Sie kommen vom Demo-Server in diesem Programm.</translation>
    </message>
    <message>
        <source>The load did not finish: there are more jobs than these.</source>
        <translation>Das Laden endete vorzeitig: Es gibt mehr Aufträge als diese.</translation>
    </message>
    <message>
        <source>Show what could not be read</source>
        <translation>Anzeigen, was nicht gelesen werden konnte</translation>
    </message>
    <message>
        <source>Cancel the export</source>
        <translation>Export abbrechen</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln job(s)</source>
        <translation>
            <numerusform>%Ln Auftrag</numerusform>
            <numerusform>%Ln Aufträge</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln job(s)</source>
        <extracomment>%1 is how many jobs are shown, %Ln how many there are</extracomment>
        <translation>
            <numerusform>%1 von %Ln Auftrag</numerusform>
            <numerusform>%1 von %Ln Aufträgen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected</source>
        <comment>number of selected rows</comment>
        <translation>
            <numerusform>%Ln ausgewählt</numerusform>
            <numerusform>%Ln ausgewählt</numerusform>
        </translation>
    </message>
    <message>
        <source>fetched %1</source>
        <translation>abgerufen: %1</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stoppen</translation>
    </message>
    <message>
        <source>Do not try again</source>
        <translation>Nicht erneut versuchen</translation>
    </message>
    <message>
        <source>Stop reading</source>
        <translation>Lesen stoppen</translation>
    </message>
    <message numerus="yes">
        <source>Waiting %Ln s before retry %1 of %2</source>
        <extracomment>%Ln is seconds; %1 is which retry, %2 how many there are at most</extracomment>
        <translation>
            <numerusform>Noch %Ln&#xa0;s bis Wiederholung %1 von %2</numerusform>
            <numerusform>Noch %Ln&#xa0;s bis Wiederholung %1 von %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading %1 of %2</source>
        <extracomment>%1 and %2 are amounts such as 3.1 MB</extracomment>
        <translation>%1 von %2 gelesen</translation>
    </message>
    <message>
        <source>Reading, %1 so far</source>
        <extracomment>%1 is an amount such as 3.1 MB</extracomment>
        <translation>Bisher %1 gelesen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln problem(s)</source>
        <translation>
            <numerusform>%Ln Problem</numerusform>
            <numerusform>%Ln Probleme</numerusform>
        </translation>
    </message>
    <message>
        <source>Exporting %1 of %2</source>
        <extracomment>%1 and %2 are numbers of jobs</extracomment>
        <translation>%1 von %2 exportiert</translation>
    </message>
    <message>
        <source>opened %1</source>
        <extracomment>%1 is a time of day, or day and time</extracomment>
        <translation>geöffnet: %1</translation>
    </message>
    <message numerus="yes">
        <source>Copied %Ln row(s)</source>
        <translation>
            <numerusform>%Ln Zeile kopiert</numerusform>
            <numerusform>%Ln Zeilen kopiert</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel filtering and sorting</source>
        <translation>Filtern und Sortieren abbrechen</translation>
    </message>
    <message>
        <source>Go back to the filters and the order of the jobs that are shown</source>
        <translation>Zu den Filtern und der Reihenfolge der angezeigten Aufträge zurückkehren</translation>
    </message>
    <message>
        <source>Sorting</source>
        <translation>Sortieren</translation>
    </message>
    <message>
        <source>Filtering</source>
        <translation>Filtern</translation>
    </message>
</context>
<context>
    <name>assay::SummaryRequests</name>
    <message>
        <source>These jobs come from a demo that has ended: it can&apos;t be asked any more.</source>
        <translation>Diese Aufträge stammen aus einer beendeten Demo: Bei ihr kann nicht mehr angefragt werden.</translation>
    </message>
</context>
<context>
    <name>assay::SummaryView</name>
    <message>
        <source>Mean share of scale by module</source>
        <translation>Mittlerer Anteil der Skala je Modul</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Aufträge</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Computing their means…</source>
        <translation>Mittelwerte werden berechnet…</translation>
    </message>
    <message>
        <source>None of them belongs to a session.</source>
        <translation>Keiner davon gehört zu einer Sitzung.</translation>
    </message>
    <message numerus="yes">
        <source>From %Ln session(s)</source>
        <translation>
            <numerusform>Aus %Ln Sitzung</numerusform>
            <numerusform>Aus %Ln Sitzungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1; %Ln job(s) without a session</source>
        <extracomment>%1 is the text &quot;From 3 sessions&quot;</extracomment>
        <translation>
            <numerusform>%1; %Ln Auftrag ohne Sitzung</numerusform>
            <numerusform>%1; %Ln Aufträge ohne Sitzung</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln job(s) selected</source>
        <translation>
            <numerusform>%Ln Auftrag ausgewählt</numerusform>
            <numerusform>%Ln Aufträge ausgewählt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more module(s)</source>
        <translation>
            <numerusform>und %Ln weiteres Modul</numerusform>
            <numerusform>und %Ln weitere Module</numerusform>
        </translation>
    </message>
    <message>
        <source>without a status</source>
        <translation>ohne Status</translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln job(s)</source>
        <extracomment>For a screen reader. %1 is a status</extracomment>
        <translation>
            <numerusform>%1: %Ln Auftrag</numerusform>
            <numerusform>%1: %Ln Aufträge</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more status(es)</source>
        <translation>
            <numerusform>und %Ln weiterer Status</numerusform>
            <numerusform>und %Ln weitere Status</numerusform>
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
        <translation>%1&#xa0;s</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <extracomment>A duration in minutes and seconds</extracomment>
        <translation>%1&#xa0;min %2&#xa0;s</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <extracomment>A duration in hours and minutes</extracomment>
        <translation>%1&#xa0;h %2&#xa0;min</translation>
    </message>
    <message>
        <source>%1 d %2 h</source>
        <extracomment>A duration in days and hours</extracomment>
        <translation>%1&#xa0;d %2&#xa0;h</translation>
    </message>
    <message>
        <source>running</source>
        <extracomment>In the column &quot;Length&quot;: the session has begun and not ended</extracomment>
        <translation>läuft</translation>
    </message>
    <message>
        <source>No times of this session are known.</source>
        <translation>Von dieser Sitzung sind keine Zeiten bekannt.</translation>
    </message>
    <message>
        <source>Ended %1; the service has told no start.</source>
        <translation>Ende: %1; der Dienst hat keinen Beginn genannt.</translation>
    </message>
    <message>
        <source>Started %1, ended %2</source>
        <extracomment>%1 and %2 are dates with times</extracomment>
        <translation>Beginn: %1, Ende: %2</translation>
    </message>
    <message>
        <source>Started %1; it has not ended</source>
        <translation>Beginn: %1; noch nicht beendet</translation>
    </message>
    <message>
        <source>Started %1; the service has told an end that can&apos;t be read</source>
        <translation>Beginn: %1; der Dienst hat ein Ende genannt, das nicht gelesen werden kann</translation>
    </message>
</context>
<context>
    <name>assay::TurnJobsModel</name>
    <message>
        <source>without a module</source>
        <translation>ohne Modul</translation>
    </message>
    <message>
        <source>hidden by the filters</source>
        <translation>von den Filtern ausgeblendet</translation>
    </message>
    <message>
        <source>%1: %2, %3, hidden by the filters</source>
        <extracomment>For a screen reader. %1 is a module, %2 a score such as &quot;7 of 10&quot;, %3 a status</extracomment>
        <translation>%1: %2, %3, von den Filtern ausgeblendet</translation>
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
        <translation>Aufträge dieses Schritts</translation>
    </message>
    <message>
        <source>Turn %1</source>
        <extracomment>%1 is the number of a turn in an agent&apos;s session</extracomment>
        <translation>Schritt %1</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <comment>jobs of a turn that are not listed yet</comment>
        <translation>
            <numerusform>und %Ln mehr</numerusform>
            <numerusform>und %Ln mehr</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %Ln more job(s) of this turn</source>
        <translation>
            <numerusform>%Ln weiteren Auftrag dieses Schritts anzeigen</numerusform>
            <numerusform>%Ln weitere Aufträge dieses Schritts anzeigen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more job(s) of this turn are not listed here</source>
        <translation>
            <numerusform>%Ln weiterer Auftrag dieses Schritts ist hier nicht aufgeführt</numerusform>
            <numerusform>%Ln weitere Aufträge dieses Schritts sind hier nicht aufgeführt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>assay::TurnSteps</name>
    <message>
        <source>This is the last turn of the session</source>
        <translation>Das ist der letzte Schritt der Sitzung</translation>
    </message>
    <message>
        <source>This is the first turn of the session</source>
        <translation>Das ist der erste Schritt der Sitzung</translation>
    </message>
</context>
<context>
    <name>assay::ValueActions</name>
    <message>
        <source>&amp;Do Not Exclude %1 “%2”</source>
        <extracomment>%1 is a field such as Agent, %2 a value whose jobs are hidden</extracomment>
        <translation>%1 „%2“ nicht mehr &amp;ausschließen</translation>
    </message>
    <message>
        <source>&amp;Do Not Exclude Jobs without %1</source>
        <extracomment>%1 is a field such as Agent; jobs without it are hidden</extracomment>
        <translation>Aufträge ohne %1 nicht mehr &amp;ausschließen</translation>
    </message>
    <message>
        <source>&amp;Exclude %1 “%2”</source>
        <extracomment>%1 is a field such as Agent, %2 its value in this row</extracomment>
        <translation>%1 „%2“ &amp;ausschließen</translation>
    </message>
    <message>
        <source>&amp;Exclude Jobs without %1</source>
        <extracomment>%1 is a field such as Agent</extracomment>
        <translation>Aufträge ohne %1 &amp;ausschließen</translation>
    </message>
    <message>
        <source>As&amp;k the Service for %1 “%2”</source>
        <extracomment>%1 is a field such as Agent, %2 its value in this row</extracomment>
        <translation>%1 „%2“ beim &amp;Dienst anfragen</translation>
    </message>
    <message>
        <source>&amp;Show Only %1 “%2”</source>
        <extracomment>%1 is a field such as Agent, %2 its value in this row</extracomment>
        <translation>&amp;Nur %1 „%2“ anzeigen</translation>
    </message>
    <message>
        <source>&amp;Show Only Jobs without %1</source>
        <extracomment>%1 is a field such as Agent</extracomment>
        <translation>&amp;Nur Aufträge ohne %1 anzeigen</translation>
    </message>
    <message>
        <source>Copy &amp;Value</source>
        <translation>Wer&amp;t kopieren</translation>
    </message>
</context>
<context>
    <name>assay::ViewActions</name>
    <message>
        <source>Saved View %1</source>
        <extracomment>%1 is a number from 1 to 9</extracomment>
        <translation>Gespeicherte Ansicht %1</translation>
    </message>
    <message>
        <source>Show the saved view with the key %1</source>
        <translation>Die gespeicherte Ansicht mit dem Tastenkürzel %1 anzeigen</translation>
    </message>
    <message>
        <source>&amp;Save View</source>
        <translation>Ansicht &amp;speichern</translation>
    </message>
    <message>
        <source>Keep filters, order, columns and page in the view that is shown</source>
        <translation>Filter, Reihenfolge, Spalten und Seite in der angezeigten Ansicht speichern</translation>
    </message>
    <message>
        <source>Save View &amp;As…</source>
        <translation>Ansicht speichern &amp;unter…</translation>
    </message>
    <message>
        <source>Keep filters, order, columns and page under a name</source>
        <translation>Filter, Reihenfolge, Spalten und Seite unter einem Namen speichern</translation>
    </message>
    <message>
        <source>&amp;Manage Views…</source>
        <translation>Ansichten &amp;verwalten…</translation>
    </message>
    <message>
        <source>Rename, order, delete, export and import views; choose keys and the view at the start</source>
        <translation>Ansichten umbenennen, ordnen, löschen, exportieren und importieren; Tastenkürzel und die Ansicht beim Start wählen</translation>
    </message>
    <message>
        <source>Copy &amp;Link</source>
        <translation>&amp;Link kopieren</translation>
    </message>
    <message>
        <source>Copy what is shown as a link: filters, order, columns and page, no jobs and no key</source>
        <translation>Was angezeigt wird, als Link kopieren: Filter, Reihenfolge, Spalten und Seite, keine Aufträge und kein Schlüssel</translation>
    </message>
    <message>
        <source>Copy Link &amp;with the Service</source>
        <translation>Link mit dem &amp;Dienst kopieren</translation>
    </message>
    <message>
        <source>Copy a link that also names the service and what was fetched, without the key</source>
        <translation>Einen Link kopieren, der auch den Dienst nennt und was abgerufen wurde, ohne den Schlüssel</translation>
    </message>
    <message>
        <source>&amp;Paste Link</source>
        <translation>Link &amp;einfügen</translation>
    </message>
    <message>
        <source>Show the view of the link in the clipboard</source>
        <translation>Die Ansicht des Links in der Zwischenablage anzeigen</translation>
    </message>
</context>
<context>
    <name>assay::ViewButton</name>
    <message>
        <source>Views</source>
        <translation>Ansichten</translation>
    </message>
    <message>
        <source>Show or save a view: filters, order and columns under a name</source>
        <translation>Eine Ansicht anzeigen oder speichern: Filter, Reihenfolge und Spalten unter einem Namen</translation>
    </message>
    <message>
        <source>Saved views</source>
        <translation>Gespeicherte Ansichten</translation>
    </message>
    <message>
        <source>View “%1”, changed since it was saved</source>
        <extracomment>%1 is the name of a view</extracomment>
        <translation>Ansicht „%1“, seit dem Speichern geändert</translation>
    </message>
    <message>
        <source>View “%1”</source>
        <translation>Ansicht „%1“</translation>
    </message>
</context>
<context>
    <name>assay::ViewDialog</name>
    <message>
        <source>Show it when the program &amp;starts</source>
        <translation>Beim &amp;Start des Programms anzeigen</translation>
    </message>
    <message>
        <source>Save View</source>
        <translation>Ansicht speichern</translation>
    </message>
    <message>
        <source>Change View</source>
        <translation>Ansicht ändern</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Name:</translation>
    </message>
    <message>
        <source>&amp;Key:</source>
        <translation>&amp;Tastenkürzel:</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ohne</translation>
    </message>
    <message>
        <source>%1 (now “%2”)</source>
        <extracomment>%1 are keys such as &quot;Alt+1&quot;, %2 is the name of a view that has them now</extracomment>
        <translation>%1 (jetzt „%2“)</translation>
    </message>
    <message>
        <source>There is a view of this name already. It is replaced.</source>
        <translation>Eine Ansicht mit diesem Namen gibt es bereits. Sie wird ersetzt.</translation>
    </message>
    <message>
        <source>There is a view of this name already. Choose another name.</source>
        <translation>Eine Ansicht mit diesem Namen gibt es bereits. Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>Until now, “%1” is shown at the start.</source>
        <extracomment>%1 is the name of a view</extracomment>
        <translation>Bisher wird beim Start „%1“ angezeigt.</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>&amp;Ersetzen</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>S&amp;peichern</translation>
    </message>
    <message>
        <source>&amp;Change</source>
        <translation>Än&amp;dern</translation>
    </message>
</context>
<context>
    <name>assay::ViewStore</name>
    <message>
        <source>There is a view “%1” already. Choose another name, or replace it.</source>
        <translation>Eine Ansicht „%1“ gibt es bereits. Wählen Sie einen anderen Namen, oder ersetzen Sie sie.</translation>
    </message>
    <message>
        <source>The view “%1” was deleted meanwhile, by another window or program.</source>
        <translation>Die Ansicht „%1“ wurde inzwischen von einem anderen Fenster oder Programm gelöscht.</translation>
    </message>
</context>
<context>
    <name>assay::ViewsDialog</name>
    <message>
        <source>&amp;Show</source>
        <translation>&amp;Anzeigen</translation>
    </message>
    <message>
        <source>&amp;Change…</source>
        <translation>Än&amp;dern…</translation>
    </message>
    <message>
        <source>Move &amp;Up</source>
        <translation>Nach &amp;oben</translation>
    </message>
    <message>
        <source>Move &amp;Down</source>
        <translation>Nach &amp;unten</translation>
    </message>
    <message>
        <source>De&amp;lete…</source>
        <translation>&amp;Löschen…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportieren…</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importieren…</translation>
    </message>
    <message>
        <source>Saved Views</source>
        <translation>Gespeicherte Ansichten</translation>
    </message>
    <message>
        <source>Saved views</source>
        <translation>Gespeicherte Ansichten</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>At the start</source>
        <translation>Beim Start</translation>
    </message>
    <message>
        <source>Write the selected views to a file, for others or another computer</source>
        <translation>Die ausgewählten Ansichten in eine Datei schreiben, für andere oder einen anderen Computer</translation>
    </message>
    <message>
        <source>Take over the views of a file</source>
        <translation>Die Ansichten einer Datei übernehmen</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>There are no saved views yet. “Save View As” in the menu keeps what the window shows.</source>
        <translation>Es gibt noch keine gespeicherten Ansichten. „Ansicht speichern unter“ im Menü speichert, was das Fenster zeigt.</translation>
    </message>
    <message>
        <source>Delete the view “%1”?</source>
        <translation>Die Ansicht „%1“ löschen?</translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln view(s)?</source>
        <translation>
            <numerusform>%Ln Ansicht löschen?</numerusform>
            <numerusform>%Ln Ansichten löschen?</numerusform>
        </translation>
    </message>
    <message>
        <source>The jobs, and what the window shows, stay as they are.</source>
        <translation>Die Aufträge und was das Fenster zeigt, bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Löschen</translation>
    </message>
    <message>
        <source>Import Views</source>
        <translation>Ansichten importieren</translation>
    </message>
    <message>
        <source>Views (*.json);;All files (*)</source>
        <translation>Ansichten (*.json);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Export Views</source>
        <translation>Ansichten exportieren</translation>
    </message>
    <message numerus="yes">
        <source>%Ln view(s) of the file were taken over.</source>
        <translation>
            <numerusform>%Ln Ansicht der Datei wurde übernommen.</numerusform>
            <numerusform>%Ln Ansichten der Datei wurden übernommen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln view(s) were written to %1.</source>
        <translation>
            <numerusform>%Ln Ansicht wurde in %1 geschrieben.</numerusform>
            <numerusform>%Ln Ansichten wurden in %1 geschrieben.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>assay::WatchActions</name>
    <message>
        <source>The watched jobs are finished</source>
        <translation>Die beobachteten Aufträge sind fertig</translation>
    </message>
    <message>
        <source>&amp;Start or Stop Watching</source>
        <translation>Beobachtung &amp;starten oder stoppen</translation>
    </message>
    <message>
        <source>Fetch the list again from time to time while jobs of it are pending, or stop that</source>
        <translation>Die Liste von Zeit zu Zeit erneut abrufen, solange Aufträge daraus ausstehen, oder das stoppen</translation>
    </message>
    <message>
        <source>Show the &amp;Changes</source>
        <translation>Ä&amp;nderungen anzeigen</translation>
    </message>
    <message>
        <source>Show the newest list that the watch has fetched</source>
        <translation>Die neueste Liste anzeigen, die die Beobachtung abgerufen hat</translation>
    </message>
    <message>
        <source>&amp;Off</source>
        <translation>&amp;Aus</translation>
    </message>
    <message>
        <source>Stop watching</source>
        <translation>Beobachtung stoppen</translation>
    </message>
    <message>
        <source>Every %1</source>
        <extracomment>%1 is a time such as &quot;30 s&quot;</extracomment>
        <translation>Alle %1</translation>
    </message>
    <message>
        <source>Fetch the list again every %1 while jobs of it are pending</source>
        <translation>Die Liste alle %1 erneut abrufen, solange Aufträge daraus ausstehen</translation>
    </message>
    <message>
        <source>&amp;Watch</source>
        <translation>Be&amp;obachten</translation>
    </message>
</context>
<context>
    <name>assay::WatchStatus</name>
    <message>
        <source>Show</source>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <source>Show the jobs that changed</source>
        <translation>Die geänderten Aufträge anzeigen</translation>
    </message>
    <message>
        <source>Show the newest list. What changed in it is marked</source>
        <translation>Die neueste Liste anzeigen. Was sich darin geändert hat, ist markiert</translation>
    </message>
    <message numerus="yes">
        <source>%Ln job(s) changed</source>
        <translation>
            <numerusform>%Ln Auftrag geändert</numerusform>
            <numerusform>%Ln Aufträge geändert</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stoppen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Stop watching</source>
        <translation>Beobachtung stoppen</translation>
    </message>
    <message>
        <source>Take the message of the watch away</source>
        <translation>Die Meldung der Beobachtung ausblenden</translation>
    </message>
</context>
<context>
    <name>assay::WindowScreenshot</name>
    <message>
        <source>--size is too small: this window needs at least %1x%2.</source>
        <translation>--size ist zu klein: Dieses Fenster braucht mindestens %1x%2.</translation>
    </message>
    <message>
        <source>The picture can&apos;t be written to %1. Check the folder and the ending of the name.</source>
        <translation>Das Bild kann nicht nach %1 geschrieben werden. Prüfen Sie den Ordner und die Endung des Namens.</translation>
    </message>
</context>
<context>
    <name>assay::Workspace</name>
    <message>
        <source>Demo data</source>
        <translation>Demodaten</translation>
    </message>
</context>
</TS>
