<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<!-- SPDX-FileCopyrightText: 2026 The Assay authors -->
<!-- SPDX-License-Identifier: GPL-3.0-or-later -->
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>ApiKey</name>
    <message>
        <source>The key holds a line break or another control character.</source>
        <translation>La clé contient un saut de ligne ou un autre caractère de contrôle.</translation>
    </message>
    <message>
        <source>The key holds a character that no key can hold.</source>
        <translation>La clé contient un caractère qu’aucune clé ne peut contenir.</translation>
    </message>
    <message>
        <source>Copy the key once more, alone and whole, and enter it again.</source>
        <translation>Copiez à nouveau la clé, seule et entière, puis saisissez-la encore une fois.</translation>
    </message>
    <message>
        <source>The token holds a character that no token can hold.</source>
        <translation>Le jeton contient un caractère qu’aucun jeton ne peut contenir.</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>Browse confidence-scoring jobs, in a window or straight into a file.</source>
        <translation>Parcourir des tâches d’évaluation de la confiance dans une fenêtre, ou les écrire directement dans un fichier.</translation>
    </message>
    <message>
        <source>Show this text.</source>
        <translation>Afficher ce texte.</translation>
    </message>
    <message>
        <source>Show the version.</source>
        <translation>Afficher la version.</translation>
    </message>
    <message>
        <source>Ask this server instead of the one in MEIBEL_BASE_URL or the service itself.</source>
        <translation>Interroger ce serveur au lieu de celui de MEIBEL_BASE_URL ou du service lui-même.</translation>
    </message>
    <message>
        <source>Read jobs from a saved response: JSON array or NDJSON, plain or gzip. “-” is standard input.</source>
        <translation>Lire les tâches d’une réponse enregistrée&#xa0;: tableau JSON ou NDJSON, brut ou gzip. « - » est l’entrée standard.</translation>
    </message>
    <message>
        <source>Use this many generated jobs, from 1 to 10000000.</source>
        <translation>Utiliser ce nombre de tâches générées, de 1 à 10000000.</translation>
    </message>
    <message>
        <source>Which generated jobs; the same number gives the same jobs.</source>
        <translation>Choix des tâches générées&#x202f;; le même nombre donne les mêmes tâches.</translation>
    </message>
    <message>
        <source>Write every job with every field to a file, without a window. A single - is standard output.</source>
        <translation>Écrire toutes les tâches avec tous leurs champs dans un fichier, sans fenêtre. Un simple - désigne la sortie standard.</translation>
    </message>
    <message>
        <source>csv, tsv, json or ndjson; otherwise told by the file&apos;s ending.</source>
        <translation>csv, tsv, json ou ndjson&#x202f;; sinon déduit de l’extension du fichier.</translation>
    </message>
    <message>
        <source>Start CSV and TSV with a byte order mark, for Excel.</source>
        <translation>Commencer les fichiers CSV et TSV par un indicateur d’ordre des octets, pour Excel.</translation>
    </message>
    <message>
        <source>Guard cells that a spreadsheet could take for a formula with an apostrophe.</source>
        <translation>Protéger par une apostrophe les cellules qu’un tableur pourrait prendre pour une formule.</translation>
    </message>
    <message>
        <source>No progress on standard error, only errors.</source>
        <translation>Pas de progression sur la sortie d’erreur standard, seulement les erreurs.</translation>
    </message>
    <message>
        <source>Save a picture of the loaded window and end.</source>
        <translation>Enregistrer une image de la fenêtre chargée et quitter.</translation>
    </message>
    <message>
        <source>Size of the window in the picture, 1440x900 unless told.</source>
        <translation>Taille de la fenêtre dans l’image, 1440x900 sauf indication contraire.</translation>
    </message>
    <message>
        <source>Colours of the window in the picture: light or dark.</source>
        <translation>Couleurs de la fenêtre dans l’image&#xa0;: light (claires) ou dark (sombres).</translation>
    </message>
    <message>
        <source>Only jobs whose %1 is exactly this.</source>
        <translation>Uniquement les tâches dont %1 a exactement cette valeur.</translation>
    </message>
    <message>
        <source>--%1 and --%2 cannot be used together.</source>
        <translation>--%1 et --%2 ne peuvent pas être utilisées ensemble.</translation>
    </message>
    <message>
        <source>--%1 only means something with --%2.</source>
        <translation>--%1 n’a de sens qu’avec --%2.</translation>
    </message>
    <message>
        <source>--%1 was given more than once.</source>
        <translation>--%1 a été indiquée plus d’une fois.</translation>
    </message>
    <message>
        <source>--%1 needs a value.</source>
        <translation>--%1 nécessite une valeur.</translation>
    </message>
    <message>
        <source>--demo needs a whole number from 1 to 10000000.</source>
        <translation>--demo nécessite un nombre entier de 1 à 10000000.</translation>
    </message>
    <message>
        <source>--seed needs a whole number of at most 64 bits.</source>
        <translation>--seed nécessite un nombre entier de 64 bits au plus.</translation>
    </message>
    <message>
        <source>Only one file can be opened, but “%1” follows “%2”.</source>
        <translation>Un seul fichier peut être ouvert, mais «&#xa0;%1&#xa0;» suit «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>--bom and --safe are for CSV and TSV; JSON has no use for them.</source>
        <translation>--bom et --safe sont destinées à CSV et TSV&#x202f;; elles ne servent à rien pour JSON.</translation>
    </message>
    <message>
        <source>--format knows csv, tsv, json and ndjson, not “%1”.</source>
        <translation>--format accepte csv, tsv, json et ndjson, pas «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>The ending of “%1” does not say how to write it. Use .csv, .tsv, .json or .ndjson, or say --format.</source>
        <translation>L’extension de «&#xa0;%1&#xa0;» n’indique pas comment l’écrire. Utilisez .csv, .tsv, .json ou .ndjson, ou précisez --format.</translation>
    </message>
    <message>
        <source>--theme knows light and dark, not “%1”.</source>
        <translation>--theme accepte light et dark, pas «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>--size needs width and height from 200 to 16384, such as 1440x900.</source>
        <translation>--size nécessite une largeur et une hauteur de 200 à 16384, par exemple 1440x900.</translation>
    </message>
    <message>
        <source>Port to listen on, 0 for any free one (default: 8000).</source>
        <translation>Port d’écoute, 0 pour n’importe quel port libre (par défaut&#xa0;: 8000).</translation>
    </message>
    <message>
        <source>Address to listen on (default: 127.0.0.1).</source>
        <translation>Adresse d’écoute (par défaut&#xa0;: 127.0.0.1).</translation>
    </message>
    <message>
        <source>Number of jobs, 1 to 10000000 (default: 100000).</source>
        <translation>Nombre de tâches, de 1 à 10000000 (par défaut&#xa0;: 100000).</translation>
    </message>
    <message>
        <source>Seed of the jobs: the same seed gives the same jobs (default: 1).</source>
        <translation>Graine des tâches&#xa0;: la même graine donne les mêmes tâches (par défaut&#xa0;: 1).</translation>
    </message>
    <message>
        <source>The API key that is accepted (default: any).</source>
        <translation>La clé API acceptée (par défaut&#xa0;: n’importe laquelle).</translation>
    </message>
    <message>
        <source>What goes wrong with every answer, such as status=503,times=2 or cut=100000. A request can ask for its own with the header X-Assay-Fault or the parameter x_fault.</source>
        <translation>Panne provoquée dans chaque réponse, par exemple status=503,times=2 ou cut=100000. Une requête peut demander sa propre panne avec l’en-tête X-Assay-Fault ou le paramètre x_fault.</translation>
    </message>
    <message>
        <source>Answer the list call with this file.</source>
        <translation>Répondre à l’appel de liste avec ce fichier.</translation>
    </message>
    <message>
        <source>Serves generated scoring jobs on this machine, the way the service would.</source>
        <translation>Sert des tâches d’évaluation générées sur cet ordinateur, comme le ferait le service.</translation>
    </message>
    <message>
        <source>There is no argument “%1”.</source>
        <translation>L’argument «&#xa0;%1&#xa0;» n’existe pas.</translation>
    </message>
    <message>
        <source>The port must be a number from 0 to 65535.</source>
        <translation>Le port doit être un nombre de 0 à 65535.</translation>
    </message>
    <message>
        <source>The number of jobs must be from 1 to 10000000.</source>
        <translation>Le nombre de tâches doit être compris entre 1 et 10000000.</translation>
    </message>
    <message>
        <source>The seed must be a whole number.</source>
        <translation>La graine doit être un nombre entier.</translation>
    </message>
    <message>
        <source>Try “assay --help”.</source>
        <translation>Essayez «&#xa0;assay --help&#xa0;».</translation>
    </message>
    <message>
        <source>There is no display to open a window on: neither DISPLAY nor WAYLAND_DISPLAY is set. --export and --screenshot need none.</source>
        <translation>Il n’y a aucun écran où ouvrir une fenêtre&#xa0;: ni DISPLAY ni WAYLAND_DISPLAY n’est défini. --export et --screenshot n’en ont pas besoin.</translation>
    </message>
    <message>
        <source>“%1” on the command line is not UTF-8. Files with such a name can&apos;t be opened or written; rename the file or use a link to it.</source>
        <translation>«&#xa0;%1&#xa0;» dans la ligne de commande n’est pas de l’UTF-8. Les fichiers portant un tel nom ne peuvent être ni ouverts ni écrits&#x202f;; renommez le fichier ou utilisez un lien vers celui-ci.</translation>
    </message>
    <message>
        <source>End a request that takes longer, with its retries; without it there is no limit.</source>
        <translation>Mettre fin à une requête qui dure plus longtemps, nouvelles tentatives comprises&#x202f;; sans cette option, il n’y a pas de limite.</translation>
    </message>
    <message>
        <source>--max-time needs a whole number of seconds from 1 to 86400.</source>
        <translation>--max-time nécessite un nombre entier de secondes de 1 à 86400.</translation>
    </message>
    <message>
        <source>Read a packed file until it has grown to this many times its size; 150 unless told, 0: all of it.</source>
        <translation>Lire un fichier compressé jusqu’à ce qu’il atteigne ce multiple de sa taille&#x202f;; 150 sauf indication contraire, 0&#xa0;: en entier.</translation>
    </message>
    <message>
        <source>Show or write only jobs that match this query text, such as module:coherence score:&lt;5.</source>
        <translation>Afficher ou écrire uniquement les tâches qui correspondent à cette requête, par exemple module:coherence score:&lt;5.</translation>
    </message>
    <message>
        <source>--unpack-ratio needs a whole number; 0 means no limit.</source>
        <translation>--unpack-ratio nécessite un nombre entier&#x202f;; 0 signifie sans limite.</translation>
    </message>
    <message>
        <source>Ask the server of this connection, by the name that it has in the window, with its key from the system&apos;s key store.</source>
        <translation>Interroger le serveur de cette connexion, désignée par son nom dans la fenêtre, avec sa clé tirée du trousseau de clés du système.</translation>
    </message>
    <message>
        <source>A saved response to open, as with --open, or a link to a view (assay://view?…), which the window asks about.</source>
        <translation>Une réponse enregistrée à ouvrir, comme avec --open, ou un lien vers une vue (assay://view?…), pour lequel la fenêtre demande confirmation.</translation>
    </message>
    <message>
        <source>A link to a view must be the last argument.</source>
        <translation>Un lien vers une vue doit être le dernier argument.</translation>
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
        <translation>Environnement&#xa0;:
  MEIBEL_API_KEY   la clé, nécessaire sauf avec --open, --demo ou --connection&#x202f;; une fenêtre la demande
  MEIBEL_TOKEN     un jeton (bearer), utilisé si MEIBEL_API_KEY n’est pas définie
  MEIBEL_BASE_URL  le serveur, sauf avec --base-url

Code de retour&#xa0;:
  0    terminé
  2    la ligne de commande ou la requête est incorrecte, la connexion n’existe pas, ou sa clé ou la clé
       est absente, verrouillée ou n’en est pas une
  3    le service a refusé (HTTP 4xx, ou 5xx après toutes les tentatives)
  4    réseau&#xa0;: pas de connexion, délai dépassé, TLS, URL interdite, ou réponse encore tronquée après
       toutes les tentatives&#x202f;; rien n’est alors écrit
  5    données incorrectes&#xa0;: pas de liste de tâches, fichier enregistré tronqué, ou éléments qui n’ont
       pas pu être lus&#x202f;; ceux-ci sont listés sur la sortie d’erreur standard, les autres sont écrits
  6    un fichier, ou la sortie standard, n’a pas pu être lu ou écrit
  7    aucun écran où ouvrir une fenêtre&#x202f;; --export et --screenshot n’en ont pas besoin
  8    la mémoire est insuffisante, ou le système ne démarre plus de threads
  130  interrompu&#x202f;; un fichier antérieur reste tel quel
</translation>
    </message>
    <message>
        <source>The file “%1” cannot be opened together with --open, --demo, --base-url or --connection.</source>
        <translation>Le fichier «&#xa0;%1&#xa0;» ne peut pas être ouvert en même temps que --open, --demo, --base-url ou --connection.</translation>
    </message>
    <message>
        <source>A link to a view cannot be used together with --%1.</source>
        <translation>Un lien vers une vue ne peut pas être utilisé avec --%1.</translation>
    </message>
    <message>
        <source>Write your marks and notes, too, in columns of their own.</source>
        <translation>Écrire aussi vos marques et vos notes, dans des colonnes à part.</translation>
    </message>
</context>
<context>
    <name>Connection</name>
    <message>
        <source>Production</source>
        <translation>Production</translation>
    </message>
    <message>
        <source>Development</source>
        <translation>Développement</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Cet ordinateur</translation>
    </message>
    <message>
        <source>The base URL of this connection is not a web address.</source>
        <translation>L’URL de base de cette connexion n’est pas une adresse web.</translation>
    </message>
    <message>
        <source>Enter one such as %1.</source>
        <translation>Saisissez une adresse telle que %1.</translation>
    </message>
    <message>
        <source>The base URL of this connection holds a user name or password.</source>
        <translation>L’URL de base de cette connexion contient un nom d’utilisateur ou un mot de passe.</translation>
    </message>
    <message>
        <source>Remove what stands before the @ sign; the key goes apart.</source>
        <translation>Retirez ce qui précède le signe @&#x202f;; la clé s’indique à part.</translation>
    </message>
    <message>
        <source>Plain HTTP to %1 would send the key unprotected.</source>
        <translation>En HTTP non chiffré, la clé serait envoyée à %1 sans protection.</translation>
    </message>
    <message>
        <source>Use an https:// address; only this computer may be asked without.</source>
        <translation>Utilisez une adresse https://&#x202f;; seul cet ordinateur peut être interrogé sans chiffrement.</translation>
    </message>
    <message>
        <source>The base URL of this connection has a part after ? or #, which can&apos;t be part of it.</source>
        <translation>L’URL de base de cette connexion comporte, après le signe&#xa0;? ou&#xa0;#, une partie qui n’y a pas sa place.</translation>
    </message>
    <message>
        <source>Remove that part; filters are set in the program.</source>
        <translation>Retirez cette partie&#x202f;; les filtres se définissent dans le programme.</translation>
    </message>
    <message>
        <source>Give --base-url one such as %1.</source>
        <translation>Donnez à --base-url une adresse telle que %1.</translation>
    </message>
    <message>
        <source>Remove what stands before the @ sign; the key goes into MEIBEL_API_KEY.</source>
        <translation>Retirez ce qui précède le signe @&#x202f;; la clé s’indique dans MEIBEL_API_KEY.</translation>
    </message>
    <message>
        <source>Remove that part; filters are options such as --agent-name.</source>
        <translation>Retirez cette partie&#x202f;; les filtres sont des options telles que --agent-name.</translation>
    </message>
</context>
<context>
    <name>ConnectionCheck</name>
    <message>
        <source>The connection needs a name.</source>
        <translation>La connexion doit avoir un nom.</translation>
    </message>
    <message numerus="yes">
        <source>The name of the connection may have %Ln character(s), without line breaks.</source>
        <translation>
            <numerusform>Le nom de la connexion peut avoir au plus %Ln caractère, sans saut de ligne.</numerusform>
            <numerusform>Le nom de la connexion peut avoir au plus %Ln caractères, sans saut de ligne.</numerusform>
        </translation>
    </message>
    <message>
        <source>The address of the service is not an address, such as https://api.example.com/v2.</source>
        <translation>L’adresse du service n’est pas une adresse, comme https://api.example.com/v2.</translation>
    </message>
    <message>
        <source>The address of the service holds a user or a password, which would be kept in plain text. Enter the secret as the key instead.</source>
        <translation>L’adresse du service contient un utilisateur ou un mot de passe, qui serait enregistré en clair. Saisissez plutôt le secret comme clé.</translation>
    </message>
    <message>
        <source>The address of the service ends in a query or a fragment, which could hold a secret. Leave that out.</source>
        <translation>L’adresse du service se termine par une chaîne de requête ou un fragment, qui pourrait contenir un secret. Omettez cette partie.</translation>
    </message>
    <message>
        <source>The proxy is not an address, such as http://proxy.example.com:3128 or socks5://127.0.0.1:1080.</source>
        <translation>Le proxy n’est pas une adresse, comme http://proxy.example.com:3128 ou socks5://127.0.0.1:1080.</translation>
    </message>
    <message>
        <source>The address of the proxy holds a password, which would be kept in plain text. Leave it out here.</source>
        <translation>L’adresse du proxy contient un mot de passe, qui serait enregistré en clair. Ne l’indiquez pas ici.</translation>
    </message>
    <message>
        <source>The path of the file of certificates is not a path.</source>
        <translation>Le chemin du fichier de certificats n’est pas un chemin.</translation>
    </message>
    <message>
        <source>A time limit is between a second and a day.</source>
        <translation>Une limite de temps est comprise entre une seconde et un jour.</translation>
    </message>
</context>
<context>
    <name>ConnectionDialog</name>
    <message>
        <source>Connect to the Service</source>
        <translation>Se connecter au service</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Connexions</translation>
    </message>
    <message>
        <source>Ne&amp;w</source>
        <translation>Nou&amp;velle</translation>
    </message>
    <message>
        <source>New connection</source>
        <translation>Nouvelle connexion</translation>
    </message>
    <message>
        <source>&amp;Delete…</source>
        <translation>Supprim&amp;er…</translation>
    </message>
    <message>
        <source>Delete the connection</source>
        <translation>Supprimer la connexion</translation>
    </message>
    <message>
        <source>&amp;Up</source>
        <translation>Vers le &amp;haut</translation>
    </message>
    <message>
        <source>Move the connection up</source>
        <translation>Déplacer la connexion vers le haut</translation>
    </message>
    <message>
        <source>D&amp;own</source>
        <translation>Vers le &amp;bas</translation>
    </message>
    <message>
        <source>Move the connection down</source>
        <translation>Déplacer la connexion vers le bas</translation>
    </message>
    <message>
        <source>&amp;Test</source>
        <translation>&amp;Tester</translation>
    </message>
    <message>
        <source>Test the connection</source>
        <translation>Tester la connexion</translation>
    </message>
    <message>
        <source>Outcome of the test</source>
        <translation>Résultat du test</translation>
    </message>
</context>
<context>
    <name>ConnectionForm</name>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>Name of the connection</source>
        <translation>Nom de la connexion</translation>
    </message>
    <message>
        <source>&amp;Server</source>
        <translation>&amp;Serveur</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Serveur</translation>
    </message>
    <message>
        <source>&amp;Base URL</source>
        <translation>&amp;URL de base</translation>
    </message>
    <message>
        <source>Base URL of the server</source>
        <translation>URL de base du serveur</translation>
    </message>
    <message>
        <source>API &amp;key</source>
        <translation>C&amp;lé API</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>Clé API</translation>
    </message>
    <message>
        <source>Keep this connection &amp;as</source>
        <translation>Enregistrer cette connexion s&amp;ous le nom</translation>
    </message>
    <message>
        <source>Co&amp;lour</source>
        <translation>Couleu&amp;r</translation>
    </message>
    <message>
        <source>Colour of the connection</source>
        <translation>Couleur de la connexion</translation>
    </message>
    <message>
        <source>&amp;More</source>
        <translation>&amp;Plus</translation>
    </message>
    <message>
        <source>Send as</source>
        <translation>Envoyer comme</translation>
    </message>
    <message>
        <source>How the key is sent</source>
        <translation>Mode d’envoi de la clé</translation>
    </message>
    <message>
        <source>Ce&amp;rtificates</source>
        <translation>Certificats &amp;de confiance</translation>
    </message>
    <message>
        <source>File of certificates</source>
        <translation>Fichier de certificats</translation>
    </message>
    <message>
        <source>The system&apos;s certificates only</source>
        <translation>Uniquement les certificats du système</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>Choose a file of certificates</source>
        <translation>Choisir un fichier de certificats</translation>
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
        <translation>Celui du système&#x202f;; ou http://host:port, ou none</translation>
    </message>
    <message>
        <source>&amp;Give up after silence of</source>
        <translation>Ab&amp;andonner sans réponse après</translation>
    </message>
    <message>
        <source>Longest silence of the server, in seconds</source>
        <translation>Durée maximale sans réponse du serveur, en secondes</translation>
    </message>
    <message>
        <source>As the program does</source>
        <translation>Comme le programme</translation>
    </message>
    <message>
        <source>Longest &amp;fetch</source>
        <translation>Durée ma&amp;ximale de récupération</translation>
    </message>
    <message>
        <source>Longest time of a fetch, in seconds</source>
        <translation>Durée maximale d’une récupération, en secondes</translation>
    </message>
    <message>
        <source>C&amp;hoose this connection at the start</source>
        <translation>Choisir cette connexion à cha&amp;que démarrage</translation>
    </message>
    <message>
        <source>Error in the input</source>
        <translation>Erreur de saisie</translation>
    </message>
</context>
<context>
    <name>ConnectionImport</name>
    <message>
        <source>The key still lies in %1 in plain text, where every program of yours can read it.</source>
        <translation>La clé se trouve toujours en clair dans %1, où chacun de vos programmes peut la lire.</translation>
    </message>
</context>
<context>
    <name>ConnectionLook</name>
    <message>
        <source>Red</source>
        <translation>Rouge</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>Orange</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>Jaune</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Vert</translation>
    </message>
    <message>
        <source>Teal</source>
        <translation>Bleu-vert</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Bleu</translation>
    </message>
    <message>
        <source>Purple</source>
        <translation>Violet</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>Gris</translation>
    </message>
    <message>
        <source>No colour</source>
        <translation>Aucune couleur</translation>
    </message>
</context>
<context>
    <name>ConnectionRoute</name>
    <message>
        <source>The file of certificates %1 holds no certificate.</source>
        <translation>Le fichier de certificats %1 ne contient aucun certificat.</translation>
    </message>
    <message>
        <source>The file of certificates %1 can&apos;t be read.</source>
        <translation>Le fichier de certificats %1 ne peut pas être lu.</translation>
    </message>
    <message>
        <source>Choose a PEM file with the certificate of the authority, under “Connections…”.</source>
        <translation>Choisissez, sous «&#xa0;Connexions…&#xa0;», un fichier PEM contenant le certificat de l’autorité.</translation>
    </message>
    <message>
        <source>The proxy “%1” of this connection is no address.</source>
        <translation>Le proxy «&#xa0;%1&#xa0;» de cette connexion n’est pas une adresse.</translation>
    </message>
    <message>
        <source>Enter one such as %1, under “Connections…”.</source>
        <translation>Saisissez, sous «&#xa0;Connexions…&#xa0;», une adresse telle que %1.</translation>
    </message>
</context>
<context>
    <name>Conversation</name>
    <message>
        <source>The answer is a list, not an object.</source>
        <translation>La réponse est une liste, pas un objet.</translation>
    </message>
</context>
<context>
    <name>ConversationContent</name>
    <message>
        <source>User</source>
        <comment>who wrote a message to an agent</comment>
        <translation>Utilisateur</translation>
    </message>
    <message>
        <source>Assistant</source>
        <comment>the agent that answers</comment>
        <translation>Assistant</translation>
    </message>
    <message>
        <source>Tool</source>
        <comment>what an agent calls</comment>
        <translation>Outil</translation>
    </message>
    <message>
        <source>A message that the program can&apos;t read</source>
        <translation>Un message que le programme ne peut pas lire</translation>
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
        <translation>Appelé&#xa0;: %1
Résultat&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>ConversationLines</name>
    <message>
        <source>The whole session</source>
        <translation>La session entière</translation>
    </message>
    <message>
        <source>Turn %1</source>
        <translation>Tour %1</translation>
    </message>
    <message>
        <source>User message %1</source>
        <translation>Message %1 de l’utilisateur</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>et %Ln de plus</numerusform>
            <numerusform>et %Ln de plus</numerusform>
        </translation>
    </message>
    <message>
        <source>No loaded job is of this turn.</source>
        <translation>Aucune tâche chargée n’appartient à ce tour.</translation>
    </message>
    <message>
        <source>%1: %2. Go to this job</source>
        <extracomment>%1 is a scoring module, %2 its score or its status; a click goes to the job</extracomment>
        <translation>%1&#xa0;: %2. Aller à cette tâche</translation>
    </message>
    <message>
        <source>Fold it</source>
        <translation>Replier</translation>
    </message>
    <message>
        <source>Show what was sent</source>
        <translation>Afficher ce qui a été envoyé</translation>
    </message>
    <message>
        <source>a tool without a name</source>
        <translation>un outil sans nom</translation>
    </message>
    <message numerus="yes">
        <source>%Ln character(s) of arguments</source>
        <translation>
            <numerusform>%Ln caractère d’arguments</numerusform>
            <numerusform>%Ln caractères d’arguments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln character(s) of result</source>
        <translation>
            <numerusform>%Ln caractère de résultat</numerusform>
            <numerusform>%Ln caractères de résultat</numerusform>
        </translation>
    </message>
    <message>
        <source>no result</source>
        <translation>aucun résultat</translation>
    </message>
    <message>
        <source>fields that the program does not know</source>
        <translation>champs que le programme ne connaît pas</translation>
    </message>
    <message>
        <source>No text was sent.</source>
        <translation>Aucun texte n’a été envoyé.</translation>
    </message>
    <message>
        <source>Arguments</source>
        <translation>Arguments</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>The text is empty.</source>
        <translation>Le texte est vide.</translation>
    </message>
    <message>
        <source>It is empty.</source>
        <translation>C’est vide.</translation>
    </message>
    <message>
        <source>The rest is too long to be shown. Copy whole</source>
        <translation>Le reste est trop long pour être affiché. Tout copier</translation>
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
        <translation>Corrigez --%1 ou omettez-la.</translation>
    </message>
    <message>
        <source>Check the filters, such as --agent-name.</source>
        <translation>Vérifiez les filtres, tels que --agent-name.</translation>
    </message>
    <message>
        <source>“%1”:</source>
        <translation>«&#xa0;%1&#xa0;»&#xa0;:</translation>
    </message>
    <message>
        <source>Set MEIBEL_API_KEY to the right key, or MEIBEL_TOKEN to the right token, and check that --base-url names the server it is for.</source>
        <translation>Définissez MEIBEL_API_KEY avec la bonne clé, ou MEIBEL_TOKEN avec le bon jeton, et vérifiez que --base-url désigne le serveur correspondant.</translation>
    </message>
    <message>
        <source>Set MEIBEL_API_KEY to another key, or MEIBEL_TOKEN to another token, or ask the project&apos;s owner for access.</source>
        <translation>Définissez MEIBEL_API_KEY avec une autre clé, ou MEIBEL_TOKEN avec un autre jeton, ou demandez l’accès au propriétaire du projet.</translation>
    </message>
</context>
<context>
    <name>ExportChoice</name>
    <message>
        <source>1 column</source>
        <translation>1 colonne</translation>
    </message>
    <message numerus="yes">
        <source>%Ln columns</source>
        <translation>
            <numerusform>%Ln colonne</numerusform>
            <numerusform>%Ln colonnes</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2, as %3.</source>
        <extracomment>What will be written: %1 is &quot;12,345 jobs&quot;, %2 is &quot;11 columns&quot;, %3 is a format such as CSV</extracomment>
        <translation>%1, %2, en %3.</translation>
    </message>
    <message>
        <source>%1
The list is not complete: not all jobs have arrived.</source>
        <extracomment>%1 is a sentence: what will be written</extracomment>
        <translation>%1
La liste n’est pas complète&#xa0;: certaines tâches ne sont pas arrivées.</translation>
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
        <translation>1 tâche</translation>
    </message>
    <message numerus="yes">
        <source>%Ln jobs</source>
        <translation>
            <numerusform>%Ln tâche</numerusform>
            <numerusform>%Ln tâches</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export Jobs</source>
        <translation>Exporter les tâches</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Tâches</translation>
    </message>
    <message>
        <source>Which jobs to export</source>
        <translation>Tâches à exporter</translation>
    </message>
    <message>
        <source>Sho&amp;wn, in the order shown</source>
        <translation>Aff&amp;ichées, dans l’ordre affiché</translation>
    </message>
    <message>
        <source>Se&amp;lected, in the order shown</source>
        <translation>Sé&amp;lectionnées, dans l’ordre affiché</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>Which columns to export</source>
        <translation>Colonnes à exporter</translation>
    </message>
    <message>
        <source>S&amp;hown, in the order shown</source>
        <translation>Affic&amp;hées, dans l’ordre affiché</translation>
    </message>
    <message>
        <source>E&amp;very field of a job</source>
        <translation>Tous les &amp;champs d’une tâche</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>&amp;Format</translation>
    </message>
    <message>
        <source>Format of the file</source>
        <translation>Format du fichier</translation>
    </message>
    <message>
        <source>Spreadsheets</source>
        <translation>Tableurs</translation>
    </message>
    <message>
        <source>Start with a &amp;byte order mark</source>
        <translation>Commencer par un indicateur d’ordre des &amp;octets</translation>
    </message>
    <message>
        <source>Excel needs it to show accents and other scripts rightly; other programs may take it for a part of the first name</source>
        <translation>Excel en a besoin pour afficher correctement les accents et les autres écritures&#x202f;; d’autres programmes peuvent le prendre pour une partie du premier nom de colonne</translation>
    </message>
    <message>
        <source>&amp;Safe: no cell becomes a formula</source>
        <translation>&amp;Sûr&#xa0;: aucune cellule ne devient une formule</translation>
    </message>
    <message>
        <source>Puts an apostrophe before texts that start with = + - @, a tab or a line break; a program that reads the file back must remove it</source>
        <translation>Place une apostrophe devant les textes qui commencent par = + - @, une tabulation ou un saut de ligne&#x202f;; un programme qui relit le fichier doit la retirer</translation>
    </message>
    <message>
        <source>What will be written</source>
        <translation>Ce qui sera écrit</translation>
    </message>
    <message>
        <source>&amp;All that were read, in order of arrival</source>
        <translation>&amp;Toutes les tâches lues, par ordre d’arrivée</translation>
    </message>
    <message>
        <source>With my &amp;marks, scores and notes</source>
        <translation>Avec mes &amp;marques, scores et notes</translation>
    </message>
    <message>
        <source>In columns of their own: assay_marks, assay_own_score, assay_note, assay_drawn and assay_score_hidden; in JSON under one key, assay_marks</source>
        <translation>Dans des colonnes à part&#xa0;: assay_marks, assay_own_score, assay_note, assay_drawn et assay_score_hidden&#x202f;; en JSON sous une seule clé, assay_marks</translation>
    </message>
</context>
<context>
    <name>ExportJob</name>
    <message>
        <source>There are more unknown fields than a table can show: all but the first %1 are in the column “other_fields”, as JSON.</source>
        <translation>Il y a plus de champs inconnus qu’un tableau ne peut en montrer : tous sauf les %1 premiers sont dans la colonne « other_fields », en JSON.</translation>
    </message>
</context>
<context>
    <name>HeadlessExport</name>
    <message numerus="yes">
        <source>%Ln job(s) read, %1 MB</source>
        <translation>
            <numerusform>%Ln tâche lue, %1&#xa0;Mo</numerusform>
            <numerusform>%Ln tâches lues, %1&#xa0;Mo</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 Trying again in %2 s (try %3 of %4).</source>
        <translation>%1 Nouvelle tentative dans %2&#xa0;s (%3 sur %4).</translation>
    </message>
    <message>
        <source>Nothing was written, because the list is not whole.</source>
        <translation>Rien n’a été écrit, car la liste n’est pas complète.</translation>
    </message>
    <message>
        <source>At byte %1: %2</source>
        <translation>À l’octet %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Record %1 at byte %2 was kept, but: %3</source>
        <translation>L’enregistrement %1 à l’octet %2 a été conservé, mais&#xa0;: %3</translation>
    </message>
    <message>
        <source>Record %1 at byte %2 was left out: %3</source>
        <translation>L’enregistrement %1 à l’octet %2 a été écarté&#xa0;: %3</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more finding(s).</source>
        <translation>
            <numerusform>%Ln autre constat.</numerusform>
            <numerusform>%Ln autres constats.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) could not be read.</source>
        <translation>
            <numerusform>%Ln enregistrement n’a pas pu être lu.</numerusform>
            <numerusform>%Ln enregistrements n’ont pas pu être lus.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln job(s) written</source>
        <translation>
            <numerusform>%1 sur %Ln tâche écrite</numerusform>
            <numerusform>%1 sur %Ln tâches écrites</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln job(s) written.</source>
        <translation>
            <numerusform>%Ln tâche écrite.</numerusform>
            <numerusform>%Ln tâches écrites.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln job(s) written to “%1”.</source>
        <translation>
            <numerusform>%Ln tâche écrite dans «&#xa0;%1&#xa0;».</numerusform>
            <numerusform>%Ln tâches écrites dans «&#xa0;%1&#xa0;».</numerusform>
        </translation>
    </message>
    <message>
        <source>Standard output stopped taking data: %1. What was written to it is incomplete.</source>
        <translation>La sortie standard n’accepte plus de données&#xa0;: %1. Ce qui y a été écrit est incomplet.</translation>
    </message>
    <message>
        <source>There is not enough memory for the export. What was written to standard output is incomplete. Close other programs, or export fewer jobs.</source>
        <translation>La mémoire est insuffisante pour l’exportation. Ce qui a été écrit sur la sortie standard est incomplet. Fermez d’autres programmes, ou exportez moins de tâches.</translation>
    </message>
    <message>
        <source>Your marks can&apos;t be read. %1</source>
        <translation>Vos marques ne peuvent pas être lues. %1</translation>
    </message>
</context>
<context>
    <name>HttpErrors</name>
    <message>
        <source>The service has no job “%1”.</source>
        <translation>Le service n’a pas de tâche «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Check the id; the job may have been deleted.</source>
        <translation>Vérifiez l’ID&#x202f;; la tâche a peut-être été supprimée.</translation>
    </message>
    <message>
        <source>The service has no scores of an agent “%1”.</source>
        <translation>Le service n’a aucun score d’un agent «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Check the agent&apos;s name; upper and lower case differ.</source>
        <translation>Vérifiez le nom de l’agent&#x202f;; majuscules et minuscules sont distinguées.</translation>
    </message>
    <message>
        <source>The service has no scores of session “%1” of the agent “%2”.</source>
        <translation>Le service n’a aucun score de la session «&#xa0;%1&#xa0;» de l’agent «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>Check the agent&apos;s name and the session&apos;s id.</source>
        <translation>Vérifiez le nom de l’agent et l’ID de la session.</translation>
    </message>
    <message>
        <source>There is no list of scoring jobs at this address of %1.</source>
        <translation>Il n’y a pas de liste de tâches d’évaluation à cette adresse du serveur %1.</translation>
    </message>
    <message>
        <source>Check the connection&apos;s base URL; it usually ends in /v2.</source>
        <translation>Vérifiez l’URL de base de la connexion&#x202f;; elle se termine en général par /v2.</translation>
    </message>
    <message>
        <source>The key is missing or wrong.</source>
        <translation>La clé est absente ou incorrecte.</translation>
    </message>
    <message>
        <source>Enter the key of this connection again.</source>
        <translation>Saisissez à nouveau la clé de cette connexion.</translation>
    </message>
    <message>
        <source>This key is not allowed to read scoring jobs.</source>
        <translation>Cette clé n’est pas autorisée à lire les tâches d’évaluation.</translation>
    </message>
    <message>
        <source>Use another key, or ask the project&apos;s owner for access.</source>
        <translation>Utilisez une autre clé, ou demandez l’accès au propriétaire du projet.</translation>
    </message>
    <message>
        <source>The service did not accept the filter “%1”.</source>
        <translation>Le service n’a pas accepté le filtre «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>The service did not accept the request.</source>
        <translation>Le service n’a pas accepté la requête.</translation>
    </message>
    <message>
        <source>Correct or clear that filter and fetch again.</source>
        <translation>Corrigez ou effacez ce filtre, puis relancez la récupération.</translation>
    </message>
    <message>
        <source>Check the filters and fetch again.</source>
        <translation>Vérifiez les filtres, puis relancez la récupération.</translation>
    </message>
    <message>
        <source>The service takes no more requests from this key for now.</source>
        <translation>Le service n’accepte plus de requêtes avec cette clé pour le moment.</translation>
    </message>
    <message>
        <source>Wait a while and fetch again.</source>
        <translation>Patientez un moment, puis relancez la récupération.</translation>
    </message>
    <message>
        <source>The service has a problem of its own (status %1).</source>
        <translation>Le service rencontre lui-même un problème (code d’état %1).</translation>
    </message>
    <message>
        <source>Try again later; if it lasts, tell the service&apos;s support.</source>
        <translation>Réessayez plus tard&#x202f;; si cela persiste, prévenez l’assistance du service.</translation>
    </message>
    <message>
        <source>The service did not understand the request.</source>
        <translation>Le service n’a pas compris la requête.</translation>
    </message>
    <message>
        <source>The service refused the request (status %1).</source>
        <translation>Le service a refusé la requête (code d’état %1).</translation>
    </message>
    <message>
        <source>Check the filters and the connection&apos;s base URL.</source>
        <translation>Vérifiez les filtres et l’URL de base de la connexion.</translation>
    </message>
    <message>
        <source>The service gave an answer that the program does not expect (status %1).</source>
        <translation>Le service a donné une réponse à laquelle le programme ne s’attend pas (code d’état %1).</translation>
    </message>
    <message>
        <source>Check the connection&apos;s base URL.</source>
        <translation>Vérifiez l’URL de base de la connexion.</translation>
    </message>
    <message>
        <source>The answer was an HTML page, perhaps from a proxy.</source>
        <translation>La réponse était une page HTML, provenant peut-être d’un proxy.</translation>
    </message>
    <message>
        <source>The service asks to wait %1 h %2 min; fetch again after that.</source>
        <translation>Le service demande d’attendre %1&#xa0;h %2&#xa0;min&#x202f;; relancez ensuite la récupération.</translation>
    </message>
    <message numerus="yes">
        <source>The service asks to wait %Ln days; fetch again after that.</source>
        <translation>
            <numerusform>Le service demande d’attendre %Ln jour&#x202f;; relancez ensuite la récupération.</numerusform>
            <numerusform>Le service demande d’attendre %Ln jours&#x202f;; relancez ensuite la récupération.</numerusform>
        </translation>
    </message>
    <message>
        <source>The host %1 can&apos;t be found.</source>
        <translation>L’hôte %1 est introuvable.</translation>
    </message>
    <message>
        <source>Check the connection&apos;s base URL and that this computer is online.</source>
        <translation>Vérifiez l’URL de base de la connexion et que cet ordinateur est en ligne.</translation>
    </message>
    <message>
        <source>Nothing answers at %1.</source>
        <translation>Rien ne répond à l’adresse %1.</translation>
    </message>
    <message>
        <source>Check the port in the base URL, and that the server is running.</source>
        <translation>Vérifiez le port de l’URL de base et que le serveur est en marche.</translation>
    </message>
    <message>
        <source>The connection to %1 is not safe: its certificate can&apos;t be trusted.</source>
        <translation>La connexion à %1 n’est pas sûre&#xa0;: son certificat n’est pas digne de confiance.</translation>
    </message>
    <message>
        <source>%1 does not answer.</source>
        <translation>%1 ne répond pas.</translation>
    </message>
    <message>
        <source>Check that this computer is online and fetch again.</source>
        <translation>Vérifiez que cet ordinateur est en ligne, puis relancez la récupération.</translation>
    </message>
    <message>
        <source>The proxy on the way to %1 does not let the request through.</source>
        <translation>Le proxy situé sur le chemin vers %1 ne laisse pas passer la requête.</translation>
    </message>
    <message>
        <source>Check the proxy in the system&apos;s network settings.</source>
        <translation>Vérifiez le proxy dans les paramètres réseau du système.</translation>
    </message>
    <message>
        <source>The connection to %1 was lost.</source>
        <translation>La connexion à %1 a été perdue.</translation>
    </message>
    <message>
        <source>The answer of %1 ended too early.</source>
        <translation>La réponse du serveur %1&#xa0;s’est terminée trop tôt.</translation>
    </message>
    <message>
        <source>What arrived is kept. Fetch again for the rest.</source>
        <translation>Ce qui est arrivé est conservé. Relancez la récupération pour obtenir le reste.</translation>
    </message>
    <message>
        <source>The compressed answer of %1 is damaged.</source>
        <translation>La réponse compressée du serveur %1 est endommagée.</translation>
    </message>
    <message>
        <source>What could be unpacked is kept. Fetch again for the rest.</source>
        <translation>Ce qui a pu être décompressé est conservé. Relancez la récupération pour obtenir le reste.</translation>
    </message>
    <message>
        <source>%1 sends the program to %2, which is not part of this connection.</source>
        <translation>%1 renvoie le programme vers %2, qui ne fait pas partie de cette connexion.</translation>
    </message>
    <message>
        <source>The key was not sent there. If the address has changed, change the connection&apos;s base URL.</source>
        <translation>La clé n’y a pas été envoyée. Si l’adresse a changé, modifiez l’URL de base de la connexion.</translation>
    </message>
    <message>
        <source>The answer of %1 is empty.</source>
        <translation>La réponse du serveur %1 est vide.</translation>
    </message>
    <message>
        <source>Fetch again; if it stays so, check the connection&apos;s base URL.</source>
        <translation>Relancez la récupération&#x202f;; si rien ne change, vérifiez l’URL de base de la connexion.</translation>
    </message>
    <message>
        <source>The answer of %1 is not a scoring job.</source>
        <translation>La réponse du serveur %1 n’est pas une tâche d’évaluation.</translation>
    </message>
    <message>
        <source>The answer of %1 is not a score summary.</source>
        <translation>La réponse du serveur %1 n’est pas un résumé de scores.</translation>
    </message>
    <message>
        <source>There is no name to ask the service for.</source>
        <translation>Il n’y a aucun nom à demander au service.</translation>
    </message>
    <message>
        <source>The service can&apos;t be asked for the name “%1”.</source>
        <translation>Le nom «&#xa0;%1&#xa0;» ne peut pas être demandé au service.</translation>
    </message>
    <message>
        <source>Filter the list of jobs by it instead.</source>
        <translation>Filtrez plutôt la liste des tâches selon ce nom.</translation>
    </message>
    <message>
        <source>The compressed answer of %1 grows too large when it is unpacked.</source>
        <translation>La réponse compressée du serveur %1 devient trop volumineuse une fois décompressée.</translation>
    </message>
    <message>
        <source>The answer of %1 is compressed as “%2”, which the program can&apos;t read.</source>
        <translation>La réponse du serveur %1 est compressée en «&#xa0;%2&#xa0;», ce que le programme ne peut pas lire.</translation>
    </message>
    <message>
        <source>The program asks for gzip. Check whether a proxy on the way changes the answer.</source>
        <translation>Le programme demande gzip. Vérifiez si un proxy modifie la réponse en chemin.</translation>
    </message>
    <message numerus="yes">
        <source>Nothing came from %1 for %Ln seconds.</source>
        <translation>
            <numerusform>Rien n’est arrivé du serveur %1 pendant %Ln seconde.</numerusform>
            <numerusform>Rien n’est arrivé du serveur %1 pendant %Ln secondes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 sends the program from one address to the next, more than %Ln times.</source>
        <translation>
            <numerusform>%1 renvoie le programme d’une adresse à l’autre, plus de %Ln fois.</numerusform>
            <numerusform>%1 renvoie le programme d’une adresse à l’autre, plus de %Ln fois.</numerusform>
        </translation>
    </message>
    <message>
        <source>Check the proxy in the variables https_proxy and no_proxy, or in the system&apos;s network settings.</source>
        <translation>Vérifiez le proxy dans les variables https_proxy et no_proxy, ou dans les paramètres réseau du système.</translation>
    </message>
    <message>
        <source>The proxy %1 can&apos;t be found, or it can&apos;t find the host %2.</source>
        <translation>Le proxy %1 est introuvable, ou il ne trouve pas l’hôte %2.</translation>
    </message>
    <message>
        <source>The connection to %1 by the proxy %2 was lost.</source>
        <translation>La connexion à %1 par le proxy %2 a été perdue.</translation>
    </message>
    <message>
        <source>The proxy %1 on the way to %2 does not let the request through.</source>
        <translation>Le proxy %1 situé sur le chemin vers %2 ne laisse pas passer la requête.</translation>
    </message>
    <message>
        <source>The service got the request too late (status 408).</source>
        <translation>Le service a reçu la requête trop tard (code d’état 408).</translation>
    </message>
    <message>
        <source>The service does not take the request yet (status 425).</source>
        <translation>Le service n’accepte pas encore la requête (code d’état 425).</translation>
    </message>
    <message>
        <source>The service sent an interim answer (status %1) before the real one.</source>
        <translation>Le service a envoyé une réponse intermédiaire (code d’état %1) avant la vraie réponse.</translation>
    </message>
    <message>
        <source>The program can&apos;t read on behind it. Ask the service&apos;s support to leave interim answers out.</source>
        <translation>Le programme ne peut pas lire ce qui la suit. Demandez à l’assistance du service de ne plus envoyer de réponses intermédiaires.</translation>
    </message>
    <message>
        <source>%1 It says when to ask again as “%2”, which the program can&apos;t read.</source>
        <extracomment>%1 is a sentence about an error; %2 is what the service sent as the time of the next request</extracomment>
        <translation>%1 Comme moment de la prochaine requête, il indique «&#xa0;%2&#xa0;», ce que le programme ne peut pas lire.</translation>
    </message>
    <message numerus="yes">
        <source>The proxy %1 made no connection to %2 for %Ln seconds.</source>
        <translation>
            <numerusform>Le proxy %1 n’a établi aucune connexion à %2 pendant %Ln seconde.</numerusform>
            <numerusform>Le proxy %1 n’a établi aucune connexion à %2 pendant %Ln secondes.</numerusform>
        </translation>
    </message>
    <message>
        <source>The job “%1” belongs to another customer.</source>
        <translation>La tâche « %1 » appartient à un autre client.</translation>
    </message>
    <message>
        <source>Check the id, or use a key of that customer.</source>
        <translation>Vérifiez l’ID, ou utilisez une clé de ce client.</translation>
    </message>
    <message>
        <source>This key is not allowed to read the scores of the agent “%1”.</source>
        <translation>Cette clé n’est pas autorisée à lire les scores de l’agent « %1 ».</translation>
    </message>
    <message>
        <source>This key is not allowed to read the scores of session “%1” of the agent “%2”.</source>
        <translation>Cette clé n’est pas autorisée à lire les scores de la session « %1 » de l’agent « %2 ».</translation>
    </message>
    <message>
        <source>%1
Error code: %2</source>
        <extracomment>%1 is what the service says of an error, in one line or several; %2 is its code, such as “quota_exceeded”</extracomment>
        <translation>%1
Code d’erreur : %2</translation>
    </message>
    <message>
        <source>The token is wrong, or it has expired.</source>
        <translation>Le jeton est incorrect ou a expiré.</translation>
    </message>
    <message>
        <source>Set MEIBEL_TOKEN to a new token and start the program again, or enter a key.</source>
        <translation>Définissez MEIBEL_TOKEN avec un nouveau jeton et redémarrez le programme, ou saisissez une clé.</translation>
    </message>
    <message>
        <source>Check --base-url; it usually ends in /v2.</source>
        <translation>Vérifiez --base-url&#x202f;; elle se termine en général par /v2.</translation>
    </message>
    <message>
        <source>Wait a while and run the command again.</source>
        <translation>Patientez un moment, puis relancez la commande.</translation>
    </message>
    <message>
        <source>Check the filters and --base-url.</source>
        <translation>Vérifiez les filtres et --base-url.</translation>
    </message>
    <message>
        <source>The service asks to wait %1 h %2 min; run the command again after that.</source>
        <translation>Le service demande d’attendre %1 h %2 min&#x202f;; relancez ensuite la commande.</translation>
    </message>
    <message numerus="yes">
        <source>The service asks to wait %Ln days; run the command again after that.</source>
        <translation>
            <numerusform>Le service demande d’attendre %Ln jour&#x202f;; relancez ensuite la commande.</numerusform>
            <numerusform>Le service demande d’attendre %Ln jours&#x202f;; relancez ensuite la commande.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The answer of %1 was not complete after %Ln seconds, the limit that was set.</source>
        <translation>
            <numerusform>La réponse de %1 n’était pas complète après %Ln seconde, la limite fixée.</numerusform>
            <numerusform>La réponse de %1 n’était pas complète après %Ln secondes, la limite fixée.</numerusform>
        </translation>
    </message>
    <message>
        <source>Ask for fewer jobs by filters, or raise the limit.</source>
        <translation>Demandez moins de tâches à l’aide de filtres, ou relevez la limite.</translation>
    </message>
    <message>
        <source>Ask for fewer jobs by filters such as --agent-name, or raise --max-time.</source>
        <translation>Demandez moins de tâches à l’aide de filtres tels que --agent-name, ou relevez --max-time.</translation>
    </message>
    <message>
        <source>Run the command again.</source>
        <translation>Relancez la commande.</translation>
    </message>
    <message>
        <source>The key was not sent there. If the address has changed, change --base-url.</source>
        <translation>La clé n’y a pas été envoyée. Si l’adresse a changé, modifiez --base-url.</translation>
    </message>
    <message>
        <source>Run the command again; if it stays so, check --base-url.</source>
        <translation>Relancez la commande&#x202f;; si rien ne change, vérifiez --base-url.</translation>
    </message>
    <message>
        <source>Check that this computer is online and run the command again.</source>
        <translation>Vérifiez que cet ordinateur est en ligne, puis relancez la commande.</translation>
    </message>
    <message>
        <source>Check --base-url.</source>
        <translation>Vérifiez --base-url.</translation>
    </message>
    <message>
        <source>Check the port in --base-url, and that the server is running.</source>
        <translation>Vérifiez le port dans --base-url et que le serveur est en marche.</translation>
    </message>
    <message>
        <source>Check --base-url and that this computer is online.</source>
        <translation>Vérifiez --base-url et que cet ordinateur est en ligne.</translation>
    </message>
    <message>
        <source>The proxy %1 on the way to %2 can&apos;t be found.</source>
        <translation>Le proxy %1 situé sur le chemin vers %2 est introuvable.</translation>
    </message>
    <message>
        <source>Nothing answers at the proxy %1 on the way to %2.</source>
        <translation>Rien ne répond à l’adresse du proxy %1 situé sur le chemin vers %2.</translation>
    </message>
    <message>
        <source>The proxy %1 on the way to %2 closed the connection without an answer.</source>
        <translation>Le proxy %1 situé sur le chemin vers %2 a fermé la connexion sans répondre.</translation>
    </message>
    <message>
        <source>The proxy %1 on the way to %2 does not answer.</source>
        <translation>Le proxy %1 situé sur le chemin vers %2 ne répond pas.</translation>
    </message>
    <message>
        <source>What the proxy %1 on the way to %2 answers is not HTTP.</source>
        <translation>Ce que répond le proxy %1 situé sur le chemin vers %2 n’est pas du HTTP.</translation>
    </message>
    <message>
        <source>The proxy %1 on the way to %2 asks for a user name and a password.</source>
        <translation>Le proxy %1 situé sur le chemin vers %2 demande un nom d’utilisateur et un mot de passe.</translation>
    </message>
    <message>
        <source>Put them into the variable https_proxy, as in %1, or into the system&apos;s network settings.</source>
        <translation>Indiquez-les dans la variable https_proxy, comme dans %1, ou dans les paramètres réseau du système.</translation>
    </message>
    <message>
        <source>Check this computer&apos;s clock; if it is right, tell the service&apos;s support.</source>
        <translation>Vérifiez l’horloge de cet ordinateur&#x202f;; si elle est à l’heure, prévenez l’assistance du service.</translation>
    </message>
    <message>
        <source>Ask whether a proxy of your network opens secure connections: this computer must know its certificate.</source>
        <translation>Demandez si un proxy de votre réseau déchiffre les connexions sécurisées&#x202f;: cet ordinateur doit connaître son certificat.</translation>
    </message>
    <message>
        <source>The connection to %1 is not safe: its certificate has expired.</source>
        <translation>La connexion à %1 n’est pas sûre&#x202f;: son certificat a expiré.</translation>
    </message>
    <message>
        <source>The connection to %1 is not safe: its certificate is not valid yet.</source>
        <translation>La connexion à %1 n’est pas sûre&#x202f;: son certificat n’est pas encore valide.</translation>
    </message>
    <message>
        <source>The connection to %1 is not safe: its certificate is for another name.</source>
        <translation>La connexion à %1 n’est pas sûre&#x202f;: son certificat est établi pour un autre nom.</translation>
    </message>
    <message>
        <source>The key was not sent there. Check the host in the base URL.</source>
        <translation>La clé n’y a pas été envoyée. Vérifiez l’hôte de l’URL de base.</translation>
    </message>
    <message>
        <source>The key was not sent there. Check the host in --base-url.</source>
        <translation>La clé n’y a pas été envoyée. Vérifiez l’hôte dans --base-url.</translation>
    </message>
    <message>
        <source>%1 speaks only an old version of TLS that is not safe any more.</source>
        <translation>%1 ne parle qu’une ancienne version de TLS qui n’est plus sûre.</translation>
    </message>
    <message>
        <source>The program needs TLS 1.2 or newer; tell the service&apos;s support.</source>
        <translation>Le programme nécessite TLS 1.2 ou plus récent&#x202f;; prévenez l’assistance du service.</translation>
    </message>
    <message>
        <source>%1 and this computer have no safe encryption in common.</source>
        <translation>%1 et cet ordinateur n’ont aucun chiffrement sûr en commun.</translation>
    </message>
    <message>
        <source>Tell the service&apos;s support, or those who look after the proxy of your network.</source>
        <translation>Prévenez l’assistance du service ou les responsables du proxy de votre réseau.</translation>
    </message>
    <message>
        <source>%1 answers in plain HTTP, without encryption.</source>
        <translation>%1 répond en HTTP simple, sans chiffrement.</translation>
    </message>
    <message>
        <source>What answers at %1 speaks another language than TLS.</source>
        <translation>Ce qui répond à l’adresse %1 parle une autre langue que TLS.</translation>
    </message>
    <message>
        <source>No secure connection to %1 could be agreed on.</source>
        <translation>Aucune connexion sécurisée avec %1 n’a pu être convenue.</translation>
    </message>
    <message>
        <source>The service has no conversation of session “%1”.</source>
        <translation>Le service n’a aucune conversation de la session «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>It may have been deleted, or this service keeps none.</source>
        <translation>Elle a peut-être été supprimée, ou ce service n’en conserve pas.</translation>
    </message>
    <message>
        <source>The service has no list of agents and their sessions.</source>
        <translation>Le service n’a pas de liste des agents et de leurs sessions.</translation>
    </message>
    <message>
        <source>This key is not allowed to read the conversation of session “%1”.</source>
        <translation>Cette clé n’est pas autorisée à lire la conversation de la session «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>This key is not allowed to read the sessions of the agent “%1”.</source>
        <translation>Cette clé n’est pas autorisée à lire les sessions de l’agent «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>The answer of %1 is not a conversation.</source>
        <translation>La réponse du serveur %1 n’est pas une conversation.</translation>
    </message>
    <message>
        <source>The answer of %1 is not a list of agents or sessions.</source>
        <translation>La réponse du serveur %1 n’est pas une liste d’agents ou de sessions.</translation>
    </message>
    <message>
        <source>The answer of %1 is larger than %2, more than the program reads of a single answer.</source>
        <extracomment>%1 is the name of a server; %2 an amount of data, such as &quot;256 MB&quot;</extracomment>
        <translation>La réponse du serveur %1 dépasse %2, le maximum que le programme lit d’une seule réponse.</translation>
    </message>
    <message>
        <source>The service has no agent “%1”.</source>
        <translation>Le service n’a aucun agent «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>%1 The file of certificates %2 does not vouch for it either.</source>
        <extracomment>%1 is a sentence about an error; %2 is the path of a file</extracomment>
        <translation>%1 Le fichier de certificats %2 ne s’en porte pas garant non plus.</translation>
    </message>
    <message>
        <source>Check the proxy of this connection, under “Connections…”.</source>
        <translation>Vérifiez, sous «&#xa0;Connexions…&#xa0;», le proxy de cette connexion.</translation>
    </message>
    <message>
        <source>This computer can&apos;t make secure connections: Qt finds no TLS.</source>
        <translation>Cet ordinateur ne peut pas établir de connexions sécurisées : Qt ne trouve pas TLS.</translation>
    </message>
    <message>
        <source>Install OpenSSL and the TLS plugin of Qt, or install the program again.</source>
        <translation>Installez OpenSSL et le plugin TLS de Qt, ou réinstallez le programme.</translation>
    </message>
</context>
<context>
    <name>InputFile</name>
    <message>
        <source>The packed data is damaged.</source>
        <translation>Les données compressées sont endommagées.</translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation>Ce fichier n’existe pas.</translation>
    </message>
    <message>
        <source>It is a folder.</source>
        <translation>C’est un dossier.</translation>
    </message>
    <message>
        <source>It is no ordinary file.</source>
        <translation>Ce n’est pas un fichier ordinaire.</translation>
    </message>
</context>
<context>
    <name>JobFields</name>
    <message>
        <source>Job</source>
        <translation>Tâche</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projet</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Agent</translation>
    </message>
    <message>
        <source>Turn</source>
        <translation>Tour</translation>
    </message>
    <message>
        <source>Workflow</source>
        <translation>Workflow</translation>
    </message>
    <message>
        <source>Workflow version</source>
        <translation>Version du workflow</translation>
    </message>
    <message>
        <source>Workflow session</source>
        <translation>Session du workflow</translation>
    </message>
    <message>
        <source>Batch definition</source>
        <translation>Définition du lot</translation>
    </message>
    <message>
        <source>Batch execution</source>
        <translation>Exécution du lot</translation>
    </message>
    <message>
        <source>Tool</source>
        <translation>Outil</translation>
    </message>
    <message>
        <source>Tool instance</source>
        <translation>Instance de l’outil</translation>
    </message>
    <message>
        <source>Tool execution</source>
        <translation>Exécution de l’outil</translation>
    </message>
    <message>
        <source>Module</source>
        <translation>Module</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Score</translation>
    </message>
    <message>
        <source>Explanation</source>
        <translation>Explication</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Customer and project</source>
        <translation>Client et projet</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>Lot</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Session</translation>
    </message>
</context>
<context>
    <name>JobFieldsInGroup</name>
    <message>
        <source>Job</source>
        <translation>Tâche</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projet</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Session</translation>
    </message>
    <message>
        <source>Turn</source>
        <translation>Tour</translation>
    </message>
    <message>
        <source>Definition</source>
        <translation>Définition</translation>
    </message>
    <message>
        <source>Execution</source>
        <translation>Exécution</translation>
    </message>
    <message>
        <source>Tool</source>
        <translation>Outil</translation>
    </message>
    <message>
        <source>Instance</source>
        <translation>Instance</translation>
    </message>
    <message>
        <source>Module</source>
        <translation>Module</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Score</translation>
    </message>
    <message>
        <source>Explanation</source>
        <translation>Explication</translation>
    </message>
</context>
<context>
    <name>JobMarks</name>
    <message>
        <source>Marks</source>
        <translation>Marques</translation>
    </message>
    <message>
        <source>Own score</source>
        <translation>Score personnel</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Drawn</source>
        <translation>Tirée au sort</translation>
    </message>
    <message>
        <source>Score hidden</source>
        <translation>Score masqué</translation>
    </message>
</context>
<context>
    <name>JobStreamReader</name>
    <message>
        <source>Check the base URL or the file: a list of scoring jobs is a JSON array.</source>
        <translation>Vérifiez l’URL de base ou le fichier&#xa0;: une liste de tâches d’évaluation est un tableau JSON.</translation>
    </message>
    <message>
        <source>The data is empty.</source>
        <translation>Les données sont vides.</translation>
    </message>
    <message>
        <source>The file is one JSON object, not a list of jobs.</source>
        <translation>Le fichier est un seul objet JSON, et non une liste de tâches.</translation>
    </message>
    <message>
        <source>The answer is one JSON object, not a list of jobs.</source>
        <translation>La réponse est un seul objet JSON, et non une liste de tâches.</translation>
    </message>
    <message>
        <source>The answer is a web page, perhaps from a proxy or a sign-in page, not a list of jobs.</source>
        <translation>La réponse est une page web, peut-être celle d’un proxy ou une page d’authentification, et non une liste de tâches.</translation>
    </message>
    <message>
        <source>The data is not JSON.</source>
        <translation>Les données ne sont pas du JSON.</translation>
    </message>
    <message>
        <source>This is a %1 file, not a list of jobs.</source>
        <translation>Ceci est un fichier %1, pas une liste de tâches.</translation>
    </message>
    <message>
        <source>Unpack it first, then open the file in it. gzip is unpacked here.</source>
        <translation>Décompressez-le d’abord, puis ouvrez le fichier qu’il contient. Seul gzip est décompressé ici.</translation>
    </message>
    <message>
        <source>The data is one JSON text, not a list of jobs.</source>
        <translation>Les données sont un seul texte JSON, pas une liste de tâches.</translation>
    </message>
    <message>
        <source>The data is “true” or “false”, not a list of jobs.</source>
        <translation>Les données sont « true » ou « false », pas une liste de tâches.</translation>
    </message>
    <message>
        <source>The data is one JSON number, not a list of jobs.</source>
        <translation>Les données sont un seul nombre JSON, pas une liste de tâches.</translation>
    </message>
</context>
<context>
    <name>KeptAccess</name>
    <message>
        <source>The connection “%1” can&apos;t be looked up. %2</source>
        <translation>La connexion «&#xa0;%1&#xa0;» ne peut pas être recherchée. %2</translation>
    </message>
    <message>
        <source>There is no connection “%1”: none is kept. Add it under “Connections…” in the window.</source>
        <translation>Il n’y a pas de connexion «&#xa0;%1&#xa0;»&#xa0;: aucune n’est enregistrée. Ajoutez-la dans la fenêtre, sous «&#xa0;Connexions…&#xa0;».</translation>
    </message>
    <message>
        <source>There is no connection “%1”. There are:</source>
        <translation>Il n’y a pas de connexion «&#xa0;%1&#xa0;». Il y a&#xa0;:</translation>
    </message>
    <message>
        <source>The system&apos;s key store takes its time: it may ask for your password in a window.</source>
        <translation>Le trousseau de clés du système se fait attendre&#xa0;: il demande peut-être votre mot de passe dans une fenêtre.</translation>
    </message>
    <message>
        <source>The key of the connection “%1” can&apos;t be used. %2</source>
        <translation>La clé de la connexion «&#xa0;%1&#xa0;» ne peut pas être utilisée. %2</translation>
    </message>
    <message>
        <source>The system&apos;s key store does not give it: it is locked, or there is none.</source>
        <translation>Le trousseau de clés du système ne la fournit pas&#xa0;: il est verrouillé, ou il n’y en a pas.</translation>
    </message>
    <message>
        <source>The system&apos;s key store has none for it, or it is locked.</source>
        <translation>Le trousseau de clés du système n’en a pas pour elle, ou il est verrouillé.</translation>
    </message>
    <message>
        <source>There is no key for the connection “%1”. %2 Unlock it, or enter the key in the window.</source>
        <translation>Il n’y a pas de clé pour la connexion «&#xa0;%1&#xa0;». %2 Déverrouillez-le, ou saisissez la clé dans la fenêtre.</translation>
    </message>
</context>
<context>
    <name>LibraryDatabase</name>
    <message>
        <source>The library %1 is on another computer. That is slow, and safe only while one program uses it; ASSAY_LIBRARY names another place.</source>
        <translation>La bibliothèque %1 se trouve sur un autre ordinateur. C’est lent, et sûr seulement tant qu’un seul programme l’utilise&#x202f;; ASSAY_LIBRARY indique un autre emplacement.</translation>
    </message>
    <message>
        <source>The library %1 is damaged. It was set aside as %2. A new one begins, without connections, views and marks.</source>
        <translation>La bibliothèque %1 est endommagée. Elle a été mise de côté sous le nom %2. Une nouvelle commence, sans connexions, vues ni marques.</translation>
    </message>
</context>
<context>
    <name>LibraryError</name>
    <message>
        <source>Connections, views and marks can&apos;t be kept: Qt&apos;s driver for SQLite is missing. Install it and start again; Debian&apos;s package is libqt6sql6-sqlite.</source>
        <translation>Les connexions, vues et marques ne peuvent pas être enregistrées&#xa0;: le pilote SQLite de Qt est absent. Installez-le et redémarrez le programme&#x202f;; sous Debian, le paquet est libqt6sql6-sqlite.</translation>
    </message>
    <message>
        <source>The library %1 can&apos;t be opened. Connections, views and marks are not kept.</source>
        <translation>La bibliothèque %1 ne peut pas être ouverte. Les connexions, vues et marques ne sont pas enregistrées.</translation>
    </message>
    <message>
        <source>%1 belongs to another program and was left as it is. Connections, views and marks are not kept.</source>
        <translation>%1 appartient à un autre programme et a été laissé tel quel. Les connexions, vues et marques ne sont pas enregistrées.</translation>
    </message>
    <message>
        <source>The library %1 is damaged. It is set aside at the next start.</source>
        <translation>La bibliothèque %1 est endommagée. Elle sera mise de côté au prochain démarrage.</translation>
    </message>
    <message>
        <source>The library %1 was written by a newer version of Assay and was left as it is. Until you start that version, connections, views and marks are neither read nor kept.</source>
        <translation>La bibliothèque %1 a été écrite par une version plus récente d’Assay et a été laissée telle quelle. Tant que vous ne démarrez pas cette version, les connexions, vues et marques ne sont ni lues ni enregistrées.</translation>
    </message>
    <message>
        <source>The library %1 can only be read. What you change is not kept.</source>
        <translation>La bibliothèque %1 ne peut être que lue. Ce que vous modifiez n’est pas enregistré.</translation>
    </message>
    <message>
        <source>The library %1 was moved or deleted while Assay ran, so this was not kept. Put it back, or start Assay again.</source>
        <translation>La bibliothèque %1 a été déplacée ou supprimée pendant qu’Assay était ouvert&#x202f;; ceci n’a donc pas été enregistré. Remettez-la en place ou redémarrez Assay.</translation>
    </message>
    <message>
        <source>Another program holds the library %1, so this was not kept. Try again.</source>
        <translation>Un autre programme bloque la bibliothèque %1&#x202f;; ceci n’a donc pas été enregistré. Réessayez.</translation>
    </message>
    <message>
        <source>The disk is full, so this was not kept in %1. Make room and try again.</source>
        <translation>Le disque est plein&#x202f;; ceci n’a donc pas été enregistré dans %1. Libérez de la place et réessayez.</translation>
    </message>
    <message>
        <source>The system did not let Assay write to %1, so this was not kept.</source>
        <translation>Le système n’a pas laissé Assay écrire dans %1&#x202f;; ceci n’a donc pas été enregistré.</translation>
    </message>
    <message>
        <source>There is not enough memory, so this was not kept. Close other programs and try again.</source>
        <translation>La mémoire est insuffisante&#x202f;; ceci n’a donc pas été enregistré. Fermez d’autres programmes et réessayez.</translation>
    </message>
    <message>
        <source>This could not be kept in the library %1.</source>
        <translation>Ceci n’a pas pu être enregistré dans la bibliothèque %1.</translation>
    </message>
</context>
<context>
    <name>ListPage</name>
    <message>
        <source>The answer has no list “data”.</source>
        <translation>La réponse n’a pas de liste «&#xa0;data&#xa0;».</translation>
    </message>
</context>
<context>
    <name>MeibelConfig</name>
    <message>
        <source>The key still lies in %1 in plain text, where every program of yours can read it.</source>
        <translation>La clé se trouve toujours en clair dans %1, où chacun de vos programmes peut la lire.</translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation>Il n’y a pas de fichier %1.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be read.</source>
        <translation>%1 ne peut pas être lu.</translation>
    </message>
    <message>
        <source>%1 is too large to be a configuration file of Meibel.</source>
        <translation>%1 est trop volumineux pour être un fichier de configuration de Meibel.</translation>
    </message>
    <message>
        <source>%1 is not a configuration file of Meibel: it is not YAML, or a value in it is not a text.</source>
        <translation>%1 n’est pas un fichier de configuration de Meibel&#xa0;: ce n’est pas du YAML, ou l’une de ses valeurs n’est pas un texte.</translation>
    </message>
    <message>
        <source>%1 holds neither a key nor an address of a service.</source>
        <translation>%1 ne contient ni clé ni adresse d’un service.</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message numerus="yes">
        <source>Reading was stopped after %Ln job(s).</source>
        <translation>
            <numerusform>La lecture a été arrêtée après %Ln tâche.</numerusform>
            <numerusform>La lecture a été arrêtée après %Ln tâches.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reading broke off after %Ln job(s).</source>
        <translation>
            <numerusform>La lecture s’est interrompue après %Ln tâche.</numerusform>
            <numerusform>La lecture s’est interrompue après %Ln tâches.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The fetch was stopped after %Ln job(s).</source>
        <translation>
            <numerusform>La récupération a été arrêtée après %Ln tâche.</numerusform>
            <numerusform>La récupération a été arrêtée après %Ln tâches.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The fetch broke off after %Ln job(s).</source>
        <translation>
            <numerusform>La récupération s’est interrompue après %Ln tâche.</numerusform>
            <numerusform>La récupération s’est interrompue après %Ln tâches.</numerusform>
        </translation>
    </message>
    <message>
        <source>The list from %1 is still shown.</source>
        <extracomment>%1 is a time of day, or day and time</extracomment>
        <translation>La liste précédente (%1) reste affichée.</translation>
    </message>
    <message>
        <source>Show &amp;what arrived</source>
        <translation>Afficher ce &amp;qui est arrivé</translation>
    </message>
    <message>
        <source>&amp;Go back to the list before</source>
        <translation>Revenir à la &amp;liste précédente</translation>
    </message>
</context>
<context>
    <name>Problem</name>
    <message>
        <source>This is not valid JSON.</source>
        <translation>Ceci n’est pas du JSON valide.</translation>
    </message>
    <message>
        <source>This is not valid JSON: %1.</source>
        <translation>Ceci n’est pas du JSON valide&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The data ends in the middle of this job.</source>
        <translation>Les données s’arrêtent au milieu de cette tâche.</translation>
    </message>
    <message>
        <source>The text is not valid UTF-8.</source>
        <translation>Le texte n’est pas de l’UTF-8 valide.</translation>
    </message>
    <message>
        <source>A text holds an escape that is no character (%1).</source>
        <translation>Un texte contient une séquence d’échappement qui n’est pas un caractère (%1).</translation>
    </message>
    <message>
        <source>The value of “%1” is nested too deep.</source>
        <translation>La valeur de «&#xa0;%1&#xa0;» est imbriquée trop profondément.</translation>
    </message>
    <message>
        <source>This element is not a job: it is not a JSON object.</source>
        <translation>Cet élément n’est pas une tâche&#xa0;: ce n’est pas un objet JSON.</translation>
    </message>
    <message>
        <source>The job has no job_id.</source>
        <translation>La tâche n’a pas de job_id.</translation>
    </message>
    <message>
        <source>The field “%1” holds a value of the wrong type.</source>
        <translation>Le champ «&#xa0;%1&#xa0;» contient une valeur du mauvais type.</translation>
    </message>
    <message>
        <source>There is no comma before this job.</source>
        <translation>Il manque une virgule avant cette tâche.</translation>
    </message>
    <message>
        <source>There is a comma too many.</source>
        <translation>Il y a une virgule de trop.</translation>
    </message>
    <message>
        <source>The list is closed here, but more jobs follow. They were read; others may be missing.</source>
        <translation>La liste se termine ici, mais d’autres tâches suivent. Elles ont été lues&#x202f;; d’autres manquent peut-être.</translation>
    </message>
    <message>
        <source>There is more data after the end of the list. It holds no job; ignored.</source>
        <translation>Il y a d’autres données après la fin de la liste. Elles ne contiennent aucune tâche et ont été ignorées.</translation>
    </message>
    <message>
        <source>There are more bytes after the end of the packed data; they were ignored.</source>
        <translation>Il y a d’autres octets après la fin des données compressées&#x202f;; ils ont été ignorés.</translation>
    </message>
    <message>
        <source>The field “%1” is there twice; the last value counts.</source>
        <translation>Le champ «&#xa0;%1&#xa0;» figure deux fois&#x202f;; la dernière valeur compte.</translation>
    </message>
    <message>
        <source>Another job has the same job_id, %1; both are shown.</source>
        <translation>Une autre tâche a le même job_id, %1&#x202f;; les deux sont affichées.</translation>
    </message>
    <message>
        <source>The required field “%1” is missing.</source>
        <translation>Le champ obligatoire «&#xa0;%1&#xa0;» est absent.</translation>
    </message>
    <message>
        <source>The number in “%1” is too large to be used.</source>
        <translation>Le nombre dans « %1 » est trop grand pour être utilisé.</translation>
    </message>
    <message>
        <source>The data is null instead of a list; it counts as an empty list.</source>
        <translation>Les données sont null au lieu d’une liste ; cela compte comme une liste vide.</translation>
    </message>
    <message>
        <source>The element is larger than 256 MiB.</source>
        <translation>L’élément dépasse 256&#xa0;Mio.</translation>
    </message>
</context>
<context>
    <name>ProblemsPanel</name>
    <message>
        <source>Copy &amp;list</source>
        <translation>Copier la &amp;liste</translation>
    </message>
    <message>
        <source>Copy the whole list as tab-separated text</source>
        <translation>Copier toute la liste sous forme de texte séparé par des tabulations</translation>
    </message>
    <message>
        <source>Copy the list of problems</source>
        <translation>Copier la liste des problèmes</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problèmes</translation>
    </message>
</context>
<context>
    <name>QueryExamples</name>
    <message>
        <source>both words, in an explanation, a name or an id</source>
        <translation>les deux mots, dans une explication, un nom ou un ID</translation>
    </message>
    <message>
        <source>these words, one behind the other</source>
        <translation>ces mots, l’un à la suite de l’autre</translation>
    </message>
    <message>
        <source>a field with exactly this value</source>
        <translation>un champ ayant exactement cette valeur</translation>
    </message>
    <message>
        <source>a value that begins so; * may also stand in front</source>
        <translation>une valeur qui commence ainsi&#x202f;; * peut aussi se placer devant</translation>
    </message>
    <message>
        <source>one of several values</source>
        <translation>une valeur parmi plusieurs</translation>
    </message>
    <message>
        <source>scores on the scale of their module; also &lt;=, &gt;, &gt;= and 3..5</source>
        <translation>scores sur l’échelle de leur module&#x202f;; aussi &lt;=, &gt;, &gt;= et 3..5</translation>
    </message>
    <message>
        <source>scores as a share of their scale, in percent</source>
        <translation>scores en part de leur échelle, en pourcentage</translation>
    </message>
    <message>
        <source>all jobs but these</source>
        <translation>toutes les tâches sauf celles-ci</translation>
    </message>
    <message>
        <source>jobs without a value</source>
        <translation>tâches sans valeur</translation>
    </message>
    <message>
        <source>a regular expression</source>
        <translation>une expression régulière</translation>
    </message>
    <message>
        <source>one group or the other</source>
        <translation>un groupe ou l’autre</translation>
    </message>
    <message>
        <source>whole sessions that have such a job; in-turn: whole turns</source>
        <translation>sessions entières qui contiennent une telle tâche&#x202f;; in-turn&#xa0;: tours entiers</translation>
    </message>
    <message>
        <source>turns that lack a module</source>
        <translation>tours où il manque un module</translation>
    </message>
</context>
<context>
    <name>QueryText</name>
    <message>
        <source>This bracket closes nothing; remove it, or write it in quotation marks to look for it.</source>
        <translation>Cette parenthèse ne ferme rien&#x202f;; retirez-la, ou écrivez-la entre guillemets droits pour la rechercher.</translation>
    </message>
    <message>
        <source>A blank is missing here; a text that has brackets or quotation marks in it is written in quotation marks, with \&quot; for each inside.</source>
        <translation>Il manque une espace ici&#x202f;; un texte qui contient des parenthèses ou des guillemets s’écrit entre guillemets droits, avec \&quot; pour chaque guillemet intérieur.</translation>
    </message>
    <message>
        <source>OR stands between two conditions, and one is missing; write &quot;OR&quot; to look for the word.</source>
        <translation>OR se place entre deux conditions, et il en manque une&#x202f;; écrivez &quot;OR&quot; pour rechercher le mot.</translation>
    </message>
    <message>
        <source>Here a condition is missing before the bracket closes.</source>
        <translation>Il manque ici une condition avant la parenthèse fermante.</translation>
    </message>
    <message>
        <source>The query ends too early: here a condition is missing.</source>
        <translation>La requête se termine trop tôt&#xa0;: il manque ici une condition.</translation>
    </message>
    <message>
        <source>A - excludes what directly follows it, and nothing does; write &quot;-&quot; to look for the sign.</source>
        <translation>Un - exclut ce qui le suit immédiatement, et rien ne le suit&#x202f;; écrivez &quot;-&quot; pour rechercher le signe.</translation>
    </message>
    <message numerus="yes">
        <source>More than %Ln bracket(s) are open here; join the conditions with fewer.</source>
        <translation>
            <numerusform>Plus de %Ln parenthèse est ouverte ici&#x202f;; utilisez-en moins pour réunir les conditions.</numerusform>
            <numerusform>Plus de %Ln parenthèses sont ouvertes ici&#x202f;; utilisez-en moins pour réunir les conditions.</numerusform>
        </translation>
    </message>
    <message>
        <source>This bracket is not closed; add a ) where its group ends.</source>
        <translation>Cette parenthèse n’est pas fermée&#x202f;; ajoutez une ) à la fin de son groupe.</translation>
    </message>
    <message>
        <source>A blank already means “and”: leave AND out, or write &quot;AND&quot; to look for the word.</source>
        <translation>Une espace signifie déjà «&#xa0;et&#xa0;»&#xa0;: omettez AND, ou écrivez &quot;AND&quot; pour rechercher le mot.</translation>
    </message>
    <message>
        <source>A - before a condition means “not”: write it instead of NOT, or write &quot;NOT&quot; to look for the word.</source>
        <translation>Un - devant une condition signifie «&#xa0;non&#xa0;»&#xa0;: écrivez-le au lieu de NOT, ou écrivez &quot;NOT&quot; pour rechercher le mot.</translation>
    </message>
    <message>
        <source>Here is nothing to look for; write a word, or a field with a colon and a value.</source>
        <translation>Il n’y a rien à rechercher ici&#x202f;; écrivez un mot, ou un champ suivi de deux-points et d’une valeur.</translation>
    </message>
    <message>
        <source>After “%1:” a value is missing; it follows without a blank, and &quot;&quot; is an empty text.</source>
        <translation>Après «&#xa0;%1:&#xa0;», il manque une valeur&#x202f;; elle suit sans espace, et &quot;&quot; est un texte vide.</translation>
    </message>
    <message>
        <source>After “%1:” conditions follow in brackets, such as %1:(score:&lt;3).</source>
        <translation>Après «&#xa0;%1:&#xa0;», les conditions suivent entre parenthèses, par exemple %1:(score:&lt;3).</translation>
    </message>
    <message>
        <source>After “has:” the name of a field is missing, such as has:explanation.</source>
        <translation>Après «&#xa0;has:&#xa0;», il manque le nom d’un champ, par exemple has:explanation.</translation>
    </message>
    <message>
        <source>Before the colon the name of a field is missing; write &quot;:&quot; to look for a colon.</source>
        <translation>Il manque le nom d’un champ avant les deux-points&#x202f;; écrivez &quot;:&quot; pour rechercher des deux-points.</translation>
    </message>
    <message>
        <source>The jobs have no field “%1”; write the text in quotation marks to look for it.</source>
        <translation>Les tâches n’ont pas de champ «&#xa0;%1&#xa0;»&#x202f;; écrivez le texte entre guillemets droits pour le rechercher.</translation>
    </message>
    <message>
        <source>Only score, share and turn are compared with &lt; and &gt;; write the value in quotation marks if it begins with one.</source>
        <translation>Seuls score, share et turn se comparent avec &lt; et &gt;&#x202f;; écrivez la valeur entre guillemets droits si elle commence par l’un de ces signes.</translation>
    </message>
    <message>
        <source>Here a value is missing; &quot;&quot; is an empty text.</source>
        <translation>Il manque ici une valeur&#x202f;; &quot;&quot; est un texte vide.</translation>
    </message>
    <message>
        <source>A turn is compared with a whole number: 3, &lt;3, &lt;=3, &gt;3, &gt;=3 or 1..3, without blanks.</source>
        <translation>Un tour se compare à un nombre entier&#xa0;: 3, &lt;3, &lt;=3, &gt;3, &gt;=3 ou 1..3, sans espaces.</translation>
    </message>
    <message>
        <source>A score is compared with a number: 3, &lt;3, &lt;=3, &gt;3, &gt;=3 or 1..3, without blanks.</source>
        <translation>Un score se compare à un nombre&#xa0;: 3, &lt;3, &lt;=3, &gt;3, &gt;=3 ou 1..3, sans espaces.</translation>
    </message>
    <message>
        <source>This range is empty; write the lower end first.</source>
        <translation>Cette plage est vide&#x202f;; écrivez d’abord la borne inférieure.</translation>
    </message>
    <message>
        <source>A * stands for other characters only at the beginning or the end of a value; write the value in quotation marks if the * belongs to it.</source>
        <translation>Un * ne remplace d’autres caractères qu’au début ou à la fin d’une valeur&#x202f;; écrivez la valeur entre guillemets droits si le * en fait partie.</translation>
    </message>
    <message>
        <source>A quotation mark is missing at the end of this text; write \&quot; for one that belongs to the text.</source>
        <translation>Il manque un guillemet droit à la fin de ce texte&#x202f;; écrivez \&quot; pour un guillemet qui fait partie du texte.</translation>
    </message>
    <message>
        <source>Within quotation marks, \ must be followed by &quot;, \, n, r, t, or u and four digits; write \\ for a \ itself.</source>
        <translation>Entre guillemets droits, \ doit être suivi de &quot;, \, n, r, t, ou de u et quatre chiffres hexadécimaux&#x202f;; écrivez \\ pour le caractère \ lui-même.</translation>
    </message>
    <message>
        <source>A / at the beginning starts a regular expression, which another / ends; write the text in quotation marks to look for the / itself.</source>
        <translation>Un / au début ouvre une expression régulière, qu’un autre / termine&#x202f;; écrivez le texte entre guillemets droits pour rechercher le / lui-même.</translation>
    </message>
    <message numerus="yes">
        <source>The query has more than %Ln character(s); shorten it.</source>
        <translation>
            <numerusform>La requête a plus de %Ln caractère&#x202f;; raccourcissez-la.</numerusform>
            <numerusform>La requête a plus de %Ln caractères&#x202f;; raccourcissez-la.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The query has more than %Ln comparison(s); write the values of one field as field:(a OR b OR c).</source>
        <translation>
            <numerusform>La requête a plus de %Ln comparaison&#x202f;; écrivez les valeurs d’un même champ sous la forme field:(a OR b OR c).</numerusform>
            <numerusform>La requête a plus de %Ln comparaisons&#x202f;; écrivez les valeurs d’un même champ sous la forme field:(a OR b OR c).</numerusform>
        </translation>
    </message>
    <message>
        <source>A round bracket of the regular expression has no partner; write \( or \) for the character.</source>
        <translation>Une parenthèse de l’expression régulière est isolée&#x202f;; écrivez \( ou \) pour désigner le caractère.</translation>
    </message>
    <message>
        <source>A square bracket of the regular expression is not closed; write \[ for the character.</source>
        <translation>Un crochet de l’expression régulière n’est pas fermé&#x202f;; écrivez \[ pour désigner le caractère.</translation>
    </message>
    <message>
        <source>In the regular expression nothing stands before “%1” that it could repeat; write a \ before it for the character.</source>
        <translation>Dans l’expression régulière, rien ne précède «&#xa0;%1&#xa0;» qui puisse être répété&#x202f;; placez un \ devant pour désigner le caractère.</translation>
    </message>
    <message>
        <source>The regular expression repeats too often with “%1”; 1000 times is the most.</source>
        <translation>L’expression régulière répète trop de fois avec «&#xa0;%1&#xa0;»&#x202f;; le maximum est de 1000 fois.</translation>
    </message>
    <message>
        <source>The regular expression has no such range of characters as “%1”; write the lower end first.</source>
        <translation>La plage de caractères «&#xa0;%1&#xa0;» de l’expression régulière n’existe pas&#x202f;; écrivez d’abord la borne inférieure.</translation>
    </message>
    <message>
        <source>The regular expression is too large; shorten it, or repeat less.</source>
        <translation>L’expression régulière est trop grande&#x202f;; raccourcissez-la, ou répétez moins.</translation>
    </message>
    <message>
        <source>The regular expression ends with a single \; write \\ for the character.</source>
        <translation>L’expression régulière se termine par un \ seul&#x202f;; écrivez \\ pour désigner le caractère.</translation>
    </message>
    <message>
        <source>The regular expression does not know “%1” (its syntax is that of RE2); write a \ before a character that stands for itself.</source>
        <translation>L’expression régulière ne connaît pas «&#xa0;%1&#xa0;» (sa syntaxe est celle de RE2)&#x202f;; placez un \ devant un caractère à prendre tel quel.</translation>
    </message>
    <message>
        <source>There is no such mark; the marks are reviewed, flag, discuss, star, agree and disagree, and has:mark finds every one.</source>
        <translation>Cette marque n’existe pas&#x202f;; les marques sont reviewed, flag, discuss, star, agree et disagree, et has:mark les trouve toutes.</translation>
    </message>
</context>
<context>
    <name>RefinementPanel</name>
    <message>
        <source>Refine here</source>
        <translation>Affiner ici</translation>
    </message>
    <message>
        <source>Clear all</source>
        <translation>Tout effacer</translation>
    </message>
    <message>
        <source>Clear all refinements</source>
        <translation>Effacer tous les affinements</translation>
    </message>
    <message>
        <source>More fields…</source>
        <translation>Autres champs…</translation>
    </message>
    <message>
        <source>Choose which fields are listed here</source>
        <translation>Choisir les champs qui figurent ici</translation>
    </message>
    <message>
        <source>Show all jobs again</source>
        <translation>Afficher à nouveau toutes les tâches</translation>
    </message>
    <message>
        <source>Narrows what is shown, at once and without a request.</source>
        <translation>Restreint ce qui est affiché, aussitôt et sans requête.</translation>
    </message>
</context>
<context>
    <name>ResourceErrors</name>
    <message>
        <source>There is not enough memory for all the jobs.</source>
        <translation>La mémoire est insuffisante pour toutes les tâches.</translation>
    </message>
    <message>
        <source>Close other programs, or load fewer jobs: with a filter, or from a smaller file.</source>
        <translation>Fermez d’autres programmes, ou chargez moins de tâches&#xa0;: avec un filtre, ou depuis un fichier plus petit.</translation>
    </message>
    <message>
        <source>The system starts no more threads for this program.</source>
        <translation>Le système ne démarre plus de threads pour ce programme.</translation>
    </message>
    <message>
        <source>Close other programs, or raise the limit on processes of your account.</source>
        <translation>Fermez d’autres programmes, ou augmentez le nombre maximal de processus de votre compte.</translation>
    </message>
</context>
<context>
    <name>ScoreRangeWidget</name>
    <message>
        <source>Score, as share of scale</source>
        <translation>Score, en part de l’échelle</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Effacer</translation>
    </message>
    <message>
        <source>Show jobs of every score</source>
        <translation>Afficher les tâches quel que soit leur score</translation>
    </message>
    <message>
        <source>Clear the score range</source>
        <translation>Effacer la plage de scores</translation>
    </message>
    <message>
        <source>Score range</source>
        <translation>Plage de scores</translation>
    </message>
    <message>
        <source>Lowest share of scale, in percent</source>
        <translation>Part minimale de l’échelle, en pourcentage</translation>
    </message>
    <message>
        <source>Lowest share of scale</source>
        <translation>Part minimale de l’échelle</translation>
    </message>
    <message>
        <source> %</source>
        <translation>&#x202f;%</translation>
    </message>
    <message>
        <source>to</source>
        <comment>between two numbers</comment>
        <translation>à</translation>
    </message>
    <message>
        <source>Highest share of scale, in percent</source>
        <translation>Part maximale de l’échelle, en pourcentage</translation>
    </message>
    <message>
        <source>Highest share of scale</source>
        <translation>Part maximale de l’échelle</translation>
    </message>
    <message>
        <source>Jobs without a score, or on an unknown scale, are hidden while a range is set.</source>
        <translation>Les tâches sans score, ou sur une échelle inconnue, sont masquées tant qu’une plage est définie.</translation>
    </message>
</context>
<context>
    <name>ScoreSummary</name>
    <message>
        <source>The answer is a list, not an object.</source>
        <translation>La réponse est une liste, et non un objet.</translation>
    </message>
</context>
<context>
    <name>ScoreText</name>
    <message>
        <source>Submitted</source>
        <translation>Soumise</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Terminée</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Échouée</translation>
    </message>
    <message>
        <source>Not run</source>
        <translation>Non exécutée</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <extracomment>A score and the top of its scale: 7 / 10</extracomment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>no score</source>
        <translation>aucun score</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>Read by screen readers: 7 of 10</extracomment>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>unknown scale</source>
        <translation>échelle inconnue</translation>
    </message>
    <message>
        <source>%1 %</source>
        <extracomment>A share of scale in per cent</extracomment>
        <translation>%1&#x202f;%</translation>
    </message>
    <message>
        <source>%1–%2, judge</source>
        <extracomment>A scale: from %1 to %2</extracomment>
        <translation>%1–%2, juge</translation>
    </message>
    <message>
        <source>%1–%2, statistical</source>
        <extracomment>A scale: from %1 to %2</extracomment>
        <translation>%1–%2, statistique</translation>
    </message>
</context>
<context>
    <name>ServiceAccess</name>
    <message>
        <source>MEIBEL_API_KEY can&apos;t be used. %1</source>
        <translation>MEIBEL_API_KEY est inutilisable. %1</translation>
    </message>
    <message>
        <source>MEIBEL_TOKEN can&apos;t be used. %1</source>
        <translation>MEIBEL_TOKEN est inutilisable. %1</translation>
    </message>
    <message>
        <source>There is no key. Set MEIBEL_API_KEY to it, or MEIBEL_TOKEN to a token, or use --open or --demo.</source>
        <translation>Il n’y a pas de clé. Indiquez-la dans MEIBEL_API_KEY, ou un jeton dans MEIBEL_TOKEN, ou utilisez --open ou --demo.</translation>
    </message>
</context>
<context>
    <name>ServiceFilterPanel</name>
    <message>
        <source>Ask the service</source>
        <translation>Demander au service</translation>
    </message>
    <message>
        <source>Clear all</source>
        <translation>Tout effacer</translation>
    </message>
    <message>
        <source>Empty all fields of this form</source>
        <translation>Vider tous les champs de ce formulaire</translation>
    </message>
    <message>
        <source>Clear all fields of the service filter</source>
        <translation>Effacer tous les champs du filtre du service</translation>
    </message>
    <message>
        <source>Show or hide the fields</source>
        <translation>Afficher ou masquer les champs</translation>
    </message>
    <message>
        <source>Show the fields of the service filter</source>
        <translation>Afficher les champs du filtre du service</translation>
    </message>
    <message>
        <source>Decides what is fetched. Values match exactly.</source>
        <translation>Détermine ce qui est récupéré. Les valeurs sont comparées exactement.</translation>
    </message>
    <message>
        <source>Fetch</source>
        <translation>Récupérer</translation>
    </message>
    <message>
        <source>Ask the service for the jobs that match</source>
        <translation>Demander au service les tâches qui correspondent</translation>
    </message>
</context>
<context>
    <name>SettingsFile</name>
    <message>
        <source>The settings file %1 is damaged. It was set aside as %2, and the settings begin anew.</source>
        <translation>Le fichier de paramètres %1 est endommagé. Il a été mis de côté sous le nom %2 et les paramètres repartent de zéro.</translation>
    </message>
    <message>
        <source>The settings can&apos;t be written to %1. What you change holds until the program ends.</source>
        <translation>Les paramètres ne peuvent pas être enregistrés dans %1. Vos modifications restent valables jusqu’à la fin du programme.</translation>
    </message>
</context>
<context>
    <name>StateContent</name>
    <message>
        <source>See how every job scored, and why</source>
        <translation>Voir quel score chaque tâche a obtenu, et pourquoi</translation>
    </message>
    <message>
        <source>Nothing that is read here leaves this machine.</source>
        <translation>Rien de ce qui est lu ici ne quitte cet ordinateur.</translation>
    </message>
    <message>
        <source>&amp;Use the key in MEIBEL_API_KEY</source>
        <translation>&amp;Utiliser la clé de MEIBEL_API_KEY</translation>
    </message>
    <message>
        <source>The environment has one; it stays in memory only</source>
        <translation>L’environnement en contient une&#x202f;; elle reste uniquement en mémoire</translation>
    </message>
    <message>
        <source>Enter a &amp;key</source>
        <translation>&amp;Saisir une clé</translation>
    </message>
    <message>
        <source>Connect to the service with an API key</source>
        <translation>Se connecter au service avec une clé API</translation>
    </message>
    <message>
        <source>&amp;Open a file</source>
        <translation>&amp;Ouvrir un fichier</translation>
    </message>
    <message>
        <source>A saved response: JSON or NDJSON, also in gzip</source>
        <translation>Une réponse enregistrée&#xa0;: JSON ou NDJSON, y compris en gzip</translation>
    </message>
    <message>
        <source>&amp;Look at the demo</source>
        <translation>&amp;Voir la démo</translation>
    </message>
    <message>
        <source>Made-up jobs from a server inside this program</source>
        <translation>Des tâches fictives fournies par un serveur intégré au programme</translation>
    </message>
    <message>
        <source>Ready to fetch</source>
        <translation>Prêt à récupérer</translation>
    </message>
    <message>
        <source>Jobs come from %1. Filters under “Ask the service” narrow what is fetched.</source>
        <extracomment>%1 is a host name</extracomment>
        <translation>Les tâches viennent du serveur %1. Les filtres sous «&#xa0;Demander au service&#xa0;» restreignent ce qui est récupéré.</translation>
    </message>
    <message>
        <source>Fetch job&amp;s</source>
        <translation>&amp;Récupérer les tâches</translation>
    </message>
    <message>
        <source>%1 Retry %2 of %3.</source>
        <extracomment>%1 is a sentence: why the last try failed; %2 and %3 are numbers</extracomment>
        <translation>%1 Nouvelle tentative %2 sur %3.</translation>
    </message>
    <message>
        <source>Reading jobs from %1</source>
        <extracomment>%1 is a host name or a file name</extracomment>
        <translation>Lecture des tâches depuis %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>%1 and %2 are amounts such as 3.1 MB</extracomment>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>%1 so far</source>
        <extracomment>%1 is an amount such as 3.1 MB</extracomment>
        <translation>%1 jusqu’ici</translation>
    </message>
    <message>
        <source>The first rows show up as soon as they arrive.</source>
        <translation>Les premières lignes s’affichent dès leur arrivée.</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>A&amp;rrêter</translation>
    </message>
    <message>
        <source>No job could be read</source>
        <translation>Aucune tâche n’a pu être lue</translation>
    </message>
    <message>
        <source>What was wrong with each one is listed under problems.</source>
        <translation>La liste des problèmes indique ce qui n’allait pas pour chacune.</translation>
    </message>
    <message>
        <source>Show the &amp;problems</source>
        <translation>Afficher les &amp;problèmes</translation>
    </message>
    <message>
        <source>There are no jobs here</source>
        <translation>Il n’y a aucune tâche ici</translation>
    </message>
    <message>
        <source>The service has none for these filters. It compares them exactly, capitals included.</source>
        <translation>Le service n’en a aucune pour ces filtres. Il les compare exactement, majuscules comprises.</translation>
    </message>
    <message>
        <source>The answer was an empty list.</source>
        <translation>La réponse était une liste vide.</translation>
    </message>
    <message>
        <source>&amp;Clear the filters and fetch again</source>
        <translation>&amp;Effacer les filtres et récupérer à nouveau</translation>
    </message>
    <message>
        <source>Fetch a&amp;gain</source>
        <translation>Récupérer à &amp;nouveau</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>Aucune correspondance</translation>
    </message>
    <message numerus="yes">
        <source>None of the %Ln jobs passes what is set under “Refine here”.</source>
        <translation>
            <numerusform>Sur %Ln tâche, aucune ne satisfait aux critères définis sous «&#xa0;Affiner ici&#xa0;».</numerusform>
            <numerusform>Sur %Ln tâches, aucune ne satisfait aux critères définis sous «&#xa0;Affiner ici&#xa0;».</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Show all jobs</source>
        <translation>Afficher t&amp;outes les tâches</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Réessayer</translation>
    </message>
    <message>
        <source>&amp;Change the connection</source>
        <translation>&amp;Modifier la connexion</translation>
    </message>
    <message>
        <source>&amp;Open another file</source>
        <translation>&amp;Ouvrir un autre fichier</translation>
    </message>
    <message>
        <source>Enter &amp;Key…</source>
        <translation>&amp;Saisir une clé…</translation>
    </message>
    <message numerus="yes">
        <source>Trying again in %Ln second(s)</source>
        <translation>
            <numerusform>Nouvelle tentative dans %Ln seconde</numerusform>
            <numerusform>Nouvelle tentative dans %Ln secondes</numerusform>
        </translation>
    </message>
    <message>
        <source>The file has an empty list.</source>
        <translation>Le fichier contient une liste vide.</translation>
    </message>
    <message>
        <source>&amp;Use the token in MEIBEL_TOKEN</source>
        <translation>&amp;Utiliser le jeton de MEIBEL_TOKEN</translation>
    </message>
</context>
<context>
    <name>ViewCheck</name>
    <message>
        <source>The view needs a name.</source>
        <translation>La vue doit avoir un nom.</translation>
    </message>
    <message numerus="yes">
        <source>The name of the view may have %Ln character(s), none of them invisible.</source>
        <translation>
            <numerusform>Le nom de la vue peut avoir au plus %Ln caractère, qui ne soit pas invisible.</numerusform>
            <numerusform>Le nom de la vue peut avoir au plus %Ln caractères, dont aucun invisible.</numerusform>
        </translation>
    </message>
    <message>
        <source>The query of the view is too long to be kept.</source>
        <translation>La requête de la vue est trop longue pour être enregistrée.</translation>
    </message>
    <message>
        <source>The query of the view holds invisible characters, so that it is not what it looks like.</source>
        <translation>La requête de la vue contient des caractères invisibles&#x202f;; elle n’est donc pas ce qu’elle paraît.</translation>
    </message>
    <message>
        <source>The view has too many columns, or some without a readable name.</source>
        <translation>La vue a trop de colonnes, ou certaines n’ont pas de nom lisible.</translation>
    </message>
</context>
<context>
    <name>ViewFile</name>
    <message>
        <source>This file holds no views of Assay.</source>
        <translation>Ce fichier ne contient aucune vue d’Assay.</translation>
    </message>
    <message>
        <source>This file of views has a form that this version of Assay does not know. A newer version may read it.</source>
        <translation>Ce fichier de vues a une forme que cette version d’Assay ne connaît pas. Une version plus récente peut peut-être le lire.</translation>
    </message>
    <message>
        <source>This file is too large to be a file of views.</source>
        <translation>Ce fichier est trop volumineux pour être un fichier de vues.</translation>
    </message>
    <message>
        <source>This file is not JSON, so it holds no views: the fault is at byte %L1.</source>
        <translation>Ce fichier n’est pas du JSON et ne contient donc aucune vue&#xa0;: l’erreur est à l’octet %L1.</translation>
    </message>
    <message>
        <source>View number %L1 of this file can&apos;t be taken over, so none was.</source>
        <translation>La vue numéro %L1 de ce fichier ne peut pas être reprise&#x202f;; aucune ne l’a donc été.</translation>
    </message>
    <message numerus="yes">
        <source>This file holds too many views: at most %Ln can be taken over at a time.</source>
        <translation>
            <numerusform>Ce fichier contient trop de vues&#xa0;: %Ln au plus peut être reprise à la fois.</numerusform>
            <numerusform>Ce fichier contient trop de vues&#xa0;: %Ln au plus peuvent être reprises à la fois.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file %1 can&apos;t be read: %2</source>
        <translation>Le fichier %1 ne peut pas être lu&#xa0;: %2</translation>
    </message>
    <message>
        <source>The file %1 can&apos;t be written: %2</source>
        <translation>Le fichier %1 ne peut pas être écrit&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>ViewLink</name>
    <message>
        <source>This link is incomplete or damaged. Ask for it once more, or copy it whole.</source>
        <translation>Ce lien est incomplet ou endommagé. Demandez-le de nouveau, ou copiez-le en entier.</translation>
    </message>
    <message>
        <source>This link names a service that is not reached over HTTPS, so it was not followed.</source>
        <translation>Ce lien indique un service qui n’est pas joint par HTTPS&#x202f;; il n’a donc pas été suivi.</translation>
    </message>
    <message>
        <source>This link names a service with a user, a password or a query in its address, so it was not followed.</source>
        <translation>Ce lien indique un service dont l’adresse contient un utilisateur, un mot de passe ou une chaîne de requête&#x202f;; il n’a donc pas été suivi.</translation>
    </message>
    <message>
        <source>This link holds a key or a password. Assay takes none from a link.</source>
        <translation>Ce lien contient une clé ou un mot de passe. Assay n’en accepte aucun d’un lien.</translation>
    </message>
    <message>
        <source>This link holds something that this version of Assay does not know. A newer version may read it.</source>
        <translation>Ce lien contient quelque chose que cette version d’Assay ne connaît pas. Une version plus récente peut peut-être le lire.</translation>
    </message>
    <message>
        <source>This link can&apos;t be followed.</source>
        <translation>Ce lien ne peut pas être suivi.</translation>
    </message>
    <message>
        <source>This link holds invisible characters, so that it is not what it looks like.</source>
        <translation>Ce lien contient des caractères invisibles&#x202f;; il n’est donc pas ce qu’il paraît.</translation>
    </message>
    <message>
        <source>The query of this link is wrong.</source>
        <translation>La requête de ce lien est incorrecte.</translation>
    </message>
    <message>
        <source>This link is too long to be followed.</source>
        <translation>Ce lien est trop long pour être suivi.</translation>
    </message>
    <message>
        <source>This is no link to a view of Assay.</source>
        <translation>Ceci n’est pas un lien vers une vue d’Assay.</translation>
    </message>
</context>
<context>
    <name>WatchText</name>
    <message>
        <source>Paused: the service takes no more requests for now</source>
        <translation>En pause&#xa0;: le service n’accepte plus de requêtes pour le moment</translation>
    </message>
    <message>
        <source>Paused: the service can&apos;t be reached</source>
        <translation>En pause&#xa0;: le service est injoignable</translation>
    </message>
    <message>
        <source>Paused: the service did not answer in time</source>
        <translation>En pause&#xa0;: le service n’a pas répondu à temps</translation>
    </message>
    <message>
        <source>Paused: the answer broke off</source>
        <translation>En pause&#xa0;: la réponse s’est interrompue</translation>
    </message>
    <message>
        <source>Paused: the service has an error</source>
        <translation>En pause&#xa0;: le service rencontre une erreur</translation>
    </message>
    <message>
        <source>Watching has ended: the service asks for a longer wait</source>
        <translation>Surveillance terminée&#xa0;: le service demande une attente plus longue</translation>
    </message>
    <message>
        <source>Watching has ended: the service refused the key</source>
        <translation>Surveillance terminée&#xa0;: le service a refusé la clé</translation>
    </message>
    <message>
        <source>Watching has ended: there is not enough memory</source>
        <translation>Surveillance terminée&#xa0;: la mémoire est insuffisante</translation>
    </message>
    <message>
        <source>Watching has ended: the service did not send the jobs</source>
        <translation>Surveillance terminée&#xa0;: le service n’a pas envoyé les tâches</translation>
    </message>
    <message>
        <source>No job is pending: there is nothing to watch</source>
        <translation>Aucune tâche n’est en attente&#xa0;: il n’y a rien à surveiller</translation>
    </message>
    <message>
        <source>Finished: %1</source>
        <translation>Fini&#xa0;: %1</translation>
    </message>
    <message>
        <source>Slowed down to every %1, as the service asks</source>
        <extracomment>%1 is a time such as &quot;5 min&quot;</extracomment>
        <translation>Ralentie&#xa0;: toutes les %1, comme le demande le service</translation>
    </message>
    <message>
        <source>Watching every %1</source>
        <extracomment>%1 is a time such as &quot;30 s&quot;</extracomment>
        <translation>Surveillance toutes les %1</translation>
    </message>
    <message>
        <source>%1 · next in %2</source>
        <extracomment>%1 is such as &quot;Watching every 30 s&quot;, %2 a time such as &quot;12 s&quot;</extracomment>
        <translation>%1 · prochaine récupération dans %2</translation>
    </message>
    <message>
        <source>%1 · fetching</source>
        <extracomment>%1 is such as &quot;Watching every 30 s&quot;</extracomment>
        <translation>%1 · récupération en cours</translation>
    </message>
    <message>
        <source>%1 · next try in %2</source>
        <extracomment>%1 is such as &quot;Paused: the service can&apos;t be reached&quot;, %2 a time such as &quot;12 s&quot;</extracomment>
        <translation>%1 · prochaine tentative dans %2</translation>
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
            <numerusform>%Ln terminée</numerusform>
            <numerusform>%Ln terminées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed</source>
        <comment>jobs</comment>
        <translation>
            <numerusform>%Ln échouée</numerusform>
            <numerusform>%Ln échouées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not run</source>
        <comment>jobs</comment>
        <translation>
            <numerusform>%Ln non exécutée</numerusform>
            <numerusform>%Ln non exécutées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln with another status</source>
        <comment>jobs</comment>
        <translation>
            <numerusform>%Ln dans un autre état</numerusform>
            <numerusform>%Ln dans un autre état</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not in the list any more</source>
        <comment>jobs</comment>
        <translation>
            <numerusform>%Ln n’est plus dans la liste</numerusform>
            <numerusform>%Ln ne sont plus dans la liste</numerusform>
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
        <translation>La mémoire est insuffisante pour ce qui vient d’être demandé. Fermez d’autres programmes, ou chargez moins de tâches.</translation>
    </message>
</context>
<context>
    <name>assay::AboutDialog</name>
    <message>
        <source>About %1</source>
        <extracomment>%1 is the program&apos;s name</extracomment>
        <translation>À propos de %1</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Version %1</translation>
    </message>
    <message>
        <source>Browse confidence-scoring jobs: which agent, workflow or tool output was judged, by which module, how it scored and why.</source>
        <translation>Parcourir des tâches d’évaluation de la confiance&#xa0;: quelle sortie d’agent, de workflow ou d’outil a été jugée, par quel module, avec quel score et pourquoi.</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later (GPL-3.0-or-later). It comes without any warranty.</source>
        <translation>Logiciel libre sous licence publique générale GNU, version 3 ou ultérieure (GPL-3.0-or-later). Il est fourni sans aucune garantie.</translation>
    </message>
    <message>
        <source>Built on Qt %1, QCustomPlot, simdjson, cpp-httplib, RE2, QtKeychain, yaml-cpp, SQLite and zlib.</source>
        <extracomment>%1 is a version number</extracomment>
        <translation>Fondé sur Qt %1, QCustomPlot, simdjson, cpp-httplib, RE2, QtKeychain, yaml-cpp, SQLite et zlib.</translation>
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
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>assay::ActiveFilters</name>
    <message>
        <source>no value</source>
        <translation>aucune valeur</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is a field&apos;s title, %2 a list of values</extracomment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Score: %1–%2 % of the scale</source>
        <extracomment>%1 and %2 are percentages of the scale</extracomment>
        <translation>Score&#xa0;: %1–%2&#x202f;% de l’échelle</translation>
    </message>
    <message>
        <source>Contains “%1”</source>
        <translation>Contient «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>, </source>
        <extracomment>Separates the values of a list</extracomment>
        <translation>, </translation>
    </message>
    <message>
        <source>Clear Refinements</source>
        <translation>Effacer les affinements</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <extracomment>%1 is a filter, such as &quot;Module: coherence&quot;</extracomment>
        <translation>Retirer «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Switch On %1</source>
        <extracomment>%1 is a filter, such as &quot;Module: coherence&quot;</extracomment>
        <translation>Activer «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Switch Off %1</source>
        <translation>Désactiver «&#xa0;%1&#xa0;»</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <translation>
            <numerusform>%1 et %Ln autre</numerusform>
            <numerusform>%1 et %Ln autres</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: not %2</source>
        <extracomment>A filter that hides values: %1 is a field&apos;s title, %2 a list of values, such as &quot;Module: not coherence&quot;</extracomment>
        <translation>%1&#xa0;: sauf %2</translation>
    </message>
    <message>
        <source>Clear Service Filters</source>
        <translation>Effacer les filtres du service</translation>
    </message>
</context>
<context>
    <name>assay::ChipBar</name>
    <message>
        <source>Clear all</source>
        <translation>Tout effacer</translation>
    </message>
    <message>
        <source>Active filters</source>
        <translation>Filtres actifs</translation>
    </message>
    <message>
        <source>Remove every service filter and refinement; without service filters, all jobs are fetched</source>
        <translation>Retirer tous les filtres du service et tous les affinements&#x202f;; sans filtre du service, toutes les tâches sont récupérées</translation>
    </message>
</context>
<context>
    <name>assay::ChipButton</name>
    <message>
        <source>Service filter, %1</source>
        <extracomment>Read by screen readers; %1 is a filter such as &quot;Module: correctness&quot;</extracomment>
        <translation>Demandé au service, %1</translation>
    </message>
    <message>
        <source>Refinement, %1</source>
        <translation>Affiné ici, %1</translation>
    </message>
    <message>
        <source>On. Space switches it off, Delete removes it.</source>
        <translation>Activé. Espace le désactive, Suppr le retire.</translation>
    </message>
    <message>
        <source>Off. Space switches it on, Delete removes it.</source>
        <translation>Désactivé. Espace l’active, Suppr le retire.</translation>
    </message>
    <message>
        <source>Remove this filter</source>
        <translation>Retirer ce filtre</translation>
    </message>
    <message>
        <source>The service was asked for this. Click to leave it out of the next fetch.</source>
        <translation>Cette valeur a été demandée au service. Cliquez pour l’exclure de la prochaine récupération.</translation>
    </message>
    <message>
        <source>Left out of the next fetch. Click to ask for it again.</source>
        <translation>Exclue de la prochaine récupération. Cliquez pour la demander à nouveau.</translation>
    </message>
    <message>
        <source>Click to switch this refinement off</source>
        <translation>Cliquez pour désactiver cet affinement</translation>
    </message>
    <message>
        <source>Click to switch this refinement on</source>
        <translation>Cliquez pour activer cet affinement</translation>
    </message>
</context>
<context>
    <name>assay::ColumnMenu</name>
    <message>
        <source>&amp;Column “%1”</source>
        <extracomment>%1 is the title of a column, such as Module</extracomment>
        <translation>&amp;Colonne «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>Sort &amp;Ascending</source>
        <translation>Tri &amp;croissant</translation>
    </message>
    <message>
        <source>Sort &amp;Descending</source>
        <translation>Tri &amp;décroissant</translation>
    </message>
    <message>
        <source>Sort as a &amp;Further Key</source>
        <translation>Ajouter comme clé de tri &amp;supplémentaire</translation>
    </message>
    <message>
        <source>Do &amp;Not Sort</source>
        <translation>Ne &amp;pas trier</translation>
    </message>
    <message>
        <source>Fit &amp;Width</source>
        <translation>Ajuster la &amp;largeur</translation>
    </message>
    <message>
        <source>&amp;Hide</source>
        <translation>&amp;Masquer</translation>
    </message>
</context>
<context>
    <name>assay::CommandPalette</name>
    <message>
        <source>Find an action</source>
        <translation>Rechercher une action</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation>Que voulez-vous faire&#x202f;?</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Actions</translation>
    </message>
    <message>
        <source>Nothing is called that. Try fewer letters.</source>
        <translation>Rien ne porte ce nom. Essayez avec moins de lettres.</translation>
    </message>
</context>
<context>
    <name>assay::ConnectionActions</name>
    <message>
        <source>&amp;Connections…</source>
        <translation>&amp;Connexions…</translation>
    </message>
    <message>
        <source>Choose the service and the key; keep several under names</source>
        <translation>Choisir le service et la clé&#x202f;; en enregistrer plusieurs sous des noms</translation>
    </message>
</context>
<context>
    <name>assay::ConnectionDialog</name>
    <message>
        <source>&amp;Connect and Fetch</source>
        <translation>Se &amp;connecter et récupérer</translation>
    </message>
    <message>
        <source>The system&apos;s key store takes its time: it may ask for your password, perhaps behind this window.</source>
        <translation>Le trousseau de clés du système se fait attendre&#xa0;: il demande peut-être votre mot de passe, éventuellement derrière cette fenêtre.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln connection(s) have changes that are not saved.</source>
        <translation>
            <numerusform>%Ln connexion a des modifications non enregistrées.</numerusform>
            <numerusform>%Ln connexions ont des modifications non enregistrées.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Discard the Changes</source>
        <translation>&amp;Abandonner les modifications</translation>
    </message>
    <message>
        <source>&amp;Keep Editing</source>
        <translation>&amp;Continuer la modification</translation>
    </message>
    <message>
        <source>Sa&amp;ve</source>
        <translation>Enre&amp;gistrer</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Importer</translation>
    </message>
    <message>
        <source>&amp;Empty Connection</source>
        <translation>Connexion &amp;vide</translation>
    </message>
    <message>
        <source>From ~/.meibel/&amp;config.yaml…</source>
        <translation>Depuis ~/.meibel/&amp;config.yaml…</translation>
    </message>
    <message>
        <source>From the E&amp;nvironment</source>
        <translation>Depuis l’e&amp;nvironnement</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Connexions</translation>
    </message>
    <message>
        <source>Connect to the Service</source>
        <translation>Se connecter au service</translation>
    </message>
    <message>
        <source>Clos&amp;e</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>No name</source>
        <translation>Sans nom</translation>
    </message>
    <message>
        <source>%1 (not saved)</source>
        <extracomment>%1 is the name of a connection</extracomment>
        <translation>%1 (non enregistrée)</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>Of a connection in a list: its name, its colour in a word</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Delete the connection “%1”?</source>
        <translation>Supprimer la connexion «&#xa0;%1&#xa0;»&#x202f;?</translation>
    </message>
    <message>
        <source>Its key is removed from the system&apos;s key store, too.</source>
        <translation>Sa clé est également retirée du trousseau de clés du système.</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Supprimer</translation>
    </message>
    <message>
        <source>Testing…</source>
        <translation>Test en cours…</translation>
    </message>
    <message>
        <source>There is no key for this connection.</source>
        <translation>Il n’y a pas de clé pour cette connexion.</translation>
    </message>
    <message>
        <source>There is no key for this connection. Enter it.</source>
        <translation>Il n’y a pas de clé pour cette connexion. Saisissez-la.</translation>
    </message>
    <message>
        <source>&amp;Go On without Keeping It</source>
        <translation>Continuer sans la &amp;mémoriser</translation>
    </message>
    <message>
        <source>Enter the &amp;Key Instead</source>
        <translation>Saisir plutôt la clé &amp;moi-même</translation>
    </message>
    <message>
        <source>Cancel the &amp;Test</source>
        <translation>Annuler le &amp;test</translation>
    </message>
    <message>
        <source>&amp;Test</source>
        <translation>&amp;Tester</translation>
    </message>
</context>
<context>
    <name>assay::ConnectionFlow</name>
    <message>
        <source>Key Store</source>
        <translation>Trousseau de clés</translation>
    </message>
    <message>
        <source>Enter the &amp;Key Instead</source>
        <translation>Saisir plutôt la clé &amp;moi-même</translation>
    </message>
</context>
<context>
    <name>assay::ConnectionForm</name>
    <message>
        <source>Other</source>
        <translation>Autre</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>Clé API</translation>
    </message>
    <message>
        <source>Bearer token</source>
        <translation>Jeton (bearer)</translation>
    </message>
    <message>
        <source> s</source>
        <extracomment>Seconds, behind a number</extracomment>
        <translation> s</translation>
    </message>
    <message>
        <source>Keep this connection &amp;and its key</source>
        <translation>Enregistrer cette c&amp;onnexion et sa clé</translation>
    </message>
    <message>
        <source>Keep this connection &amp;as</source>
        <translation>Enregistrer cette connexion s&amp;ous le nom</translation>
    </message>
    <message>
        <source>Hide the key</source>
        <translation>Masquer la clé</translation>
    </message>
    <message>
        <source>Show the key</source>
        <translation>Afficher la clé</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 is &quot;Show the key&quot; or &quot;Hide the key&quot;, %2 a keyboard shortcut</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>this server</source>
        <extracomment>Stands for a server that is not chosen yet</extracomment>
        <translation>ce serveur</translation>
    </message>
    <message>
        <source>The key stays in memory until the program ends and goes to this server only.</source>
        <translation>La clé reste en mémoire jusqu’à la fin du programme et n’est transmise qu’à ce serveur.</translation>
    </message>
    <message>
        <source>The key stays in memory until the program ends and goes to %1 only.</source>
        <extracomment>%1 is the name of a server</extracomment>
        <translation>La clé reste en mémoire jusqu’à la fin du programme et n’est transmise qu’à %1.</translation>
    </message>
    <message>
        <source>Kept; type another one to change it</source>
        <translation>Enregistrée&#x202f;; saisissez-en une autre pour la changer</translation>
    </message>
    <message>
        <source>May be empty on this computer</source>
        <translation>Peut rester vide sur cet ordinateur</translation>
    </message>
    <message>
        <source>Choose a File of Certificates</source>
        <translation>Choisir un fichier de certificats</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer);;All files (*)</source>
        <translation>Certificats (*.pem *.crt *.cer);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>The key is kept in the system&apos;s key store; if there is none, in memory until the program ends. It goes to %1 only.</source>
        <extracomment>%1 is the name of a server, or &quot;this server&quot;</extracomment>
        <translation>La clé est conservée dans le trousseau du système ; s’il n’y en a pas, en mémoire jusqu’à la fin du programme. Elle n’est envoyée qu’à %1.</translation>
    </message>
</context>
<context>
    <name>assay::ConnectionStore</name>
    <message>
        <source>There is a connection “%1” already. Choose another name.</source>
        <translation>Il existe déjà une connexion «&#xa0;%1&#xa0;». Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>The connection “%1” was deleted meanwhile, by another window or program.</source>
        <translation>La connexion «&#xa0;%1&#xa0;» a été supprimée entre-temps par une autre fenêtre ou un autre programme.</translation>
    </message>
</context>
<context>
    <name>assay::ConnectionTest</name>
    <message numerus="yes">
        <source>more than %Ln job(s)</source>
        <translation>
            <numerusform>plus de %Ln tâche</numerusform>
            <numerusform>plus de %Ln tâches</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln job(s)</source>
        <translation>
            <numerusform>%Ln tâche</numerusform>
            <numerusform>%Ln tâches</numerusform>
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
        <translation>Se connec&amp;ter à</translation>
    </message>
    <message>
        <source>%1 – in use</source>
        <extracomment>Of the connection that is used, for people who can&apos;t see which one is bold; %1 is its address</extracomment>
        <translation>%1 – utilisée</translation>
    </message>
</context>
<context>
    <name>assay::ConversationTab</name>
    <message>
        <source>Conversation</source>
        <translation>Conversation</translation>
    </message>
    <message>
        <source>Session %1</source>
        <extracomment>%1 is the id of a session</extracomment>
        <translation>Session %1</translation>
    </message>
    <message>
        <source>Select one job to see what was said in its session.</source>
        <translation>Sélectionnez une seule tâche pour voir ce qui a été dit dans sa session.</translation>
    </message>
    <message>
        <source>This job names no session, so there is no conversation to ask for.</source>
        <translation>Cette tâche n’indique pas de session&#xa0;: il n’y a donc aucune conversation à demander.</translation>
    </message>
    <message>
        <source>Asking the service for the conversation…</source>
        <translation>Demande de la conversation au service…</translation>
    </message>
    <message>
        <source>These jobs come from a demo that has ended: it can&apos;t be asked any more.</source>
        <translation>Ces tâches viennent d’une démo qui est terminée&#xa0;: elle ne peut plus être interrogée.</translation>
    </message>
    <message>
        <source>These jobs come from a file. Only a service can be asked for what was said.</source>
        <translation>Ces tâches viennent d’un fichier. Seul un service peut indiquer ce qui a été dit.</translation>
    </message>
    <message>
        <source>What was said in this session has not been fetched.</source>
        <translation>Ce qui a été dit dans cette session n’a pas été récupéré.</translation>
    </message>
    <message>
        <source>Nothing was said in this session: the service sent an empty list of messages.</source>
        <translation>Rien n’a été dit dans cette session&#xa0;: le service a envoyé une liste de messages vide.</translation>
    </message>
    <message>
        <source>The answer of the service has no messages.</source>
        <translation>La réponse du service n’a pas de messages.</translation>
    </message>
</context>
<context>
    <name>assay::ConversationText</name>
    <message>
        <source>Show earlier messages (%1 before these)</source>
        <translation>Afficher les messages précédents (%1 avant ceux-ci)</translation>
    </message>
    <message>
        <source>Show more messages (%1 after these)</source>
        <translation>Afficher d’autres messages (%1 après ceux-ci)</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>Select &amp;All</source>
        <translation>&amp;Tout sélectionner</translation>
    </message>
    <message>
        <source>Copy Whole &amp;Message</source>
        <translation>Copier tout le &amp;message</translation>
    </message>
    <message>
        <source>Copy A&amp;rguments</source>
        <translation>Copier les &amp;arguments</translation>
    </message>
    <message>
        <source>Copy R&amp;esult</source>
        <translation>Copier le &amp;résultat</translation>
    </message>
    <message>
        <source>Copy as &amp;JSON</source>
        <translation>Copier en &amp;JSON</translation>
    </message>
</context>
<context>
    <name>assay::ConversationView</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Do not wait for the conversation</source>
        <translation>Ne pas attendre la conversation</translation>
    </message>
    <message>
        <source>Fetch the conversation again</source>
        <translation>Récupérer à nouveau la conversation</translation>
    </message>
    <message>
        <source>Find in the conversation</source>
        <translation>Rechercher dans la conversation</translation>
    </message>
    <message>
        <source>Previous hit (Shift+F3)</source>
        <translation>Résultat précédent (Maj+F3)</translation>
    </message>
    <message>
        <source>Next hit (F3)</source>
        <translation>Résultat suivant (F3)</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>Conversation</translation>
    </message>
    <message>
        <source>Fetch the Conversation Again</source>
        <translation>Récupérer à nouveau la conversation</translation>
    </message>
    <message>
        <source>Fetch the Conversation</source>
        <translation>Récupérer la conversation</translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s)</source>
        <translation>
            <numerusform>%Ln message</numerusform>
            <numerusform>%Ln messages</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>%1 is &quot;12 messages&quot;, %2 the agent&apos;s name with its version</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Session %1</source>
        <translation>Session %1</translation>
    </message>
    <message numerus="yes">
        <source>The service does not tell which turn a message belongs to, and the turns of the loaded jobs do not fit the %Ln message(s) of the user.</source>
        <translation>
            <numerusform>Le service n’indique pas à quel tour appartient un message, et les tours des tâches chargées ne correspondent pas au nombre de messages de l’utilisateur (%Ln message).</numerusform>
            <numerusform>Le service n’indique pas à quel tour appartient un message, et les tours des tâches chargées ne correspondent pas aux %Ln messages de l’utilisateur.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of more than %2</source>
        <extracomment>%1 is the number of the hit that is shown, %2 the largest number that is counted</extracomment>
        <translation>%1 sur plus de %2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>%1 is the number of the hit that is shown, %2 how many there are</extracomment>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Recherche…</translation>
    </message>
    <message>
        <source>No hits</source>
        <translation>Aucun résultat</translation>
    </message>
</context>
<context>
    <name>assay::DesktopNotification</name>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
</context>
<context>
    <name>assay::DetailPane</name>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>No job selected</source>
        <translation>Aucune tâche sélectionnée</translation>
    </message>
    <message>
        <source>Select a job to see its score, explanation and identity.</source>
        <translation>Sélectionnez une tâche pour voir son score, son explication et son identité.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>The position of a job among those shown, such as &quot;12 of 3,456&quot;</extracomment>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Previous job shown</source>
        <translation>Tâche affichée précédente</translation>
    </message>
    <message>
        <source>Previous job</source>
        <translation>Tâche précédente</translation>
    </message>
    <message>
        <source>Next job shown</source>
        <translation>Tâche affichée suivante</translation>
    </message>
    <message>
        <source>Next job</source>
        <translation>Tâche suivante</translation>
    </message>
    <message>
        <source>Hidden by the filters</source>
        <translation>Masquée par les filtres</translation>
    </message>
</context>
<context>
    <name>assay::DetailTabs</name>
    <message>
        <source>Details of</source>
        <translation>Détails de</translation>
    </message>
</context>
<context>
    <name>assay::DetailsPanel</name>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <translation>&amp;Détails</translation>
    </message>
    <message>
        <source>The job %1 could not be fetched again. %2</source>
        <translation>La tâche %1 n’a pas pu être récupérée à nouveau. %2</translation>
    </message>
    <message>
        <source>The details show the job as it is now; the table shows it as it was when the list was fetched.</source>
        <translation>Les détails montrent la tâche telle qu’elle est maintenant&#x202f;; le tableau la montre telle qu’elle était lorsque la liste a été récupérée.</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Tâche</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Session</translation>
    </message>
</context>
<context>
    <name>assay::ExplanationView</name>
    <message>
        <source>Explanation</source>
        <translation>Explication</translation>
    </message>
    <message>
        <source>Copy the whole explanation</source>
        <translation>Copier toute l’explication</translation>
    </message>
    <message>
        <source>The explanation is empty.</source>
        <translation>L’explication est vide.</translation>
    </message>
    <message>
        <source>No explanation was sent.</source>
        <translation>Aucune explication n’a été envoyée.</translation>
    </message>
    <message>
        <source>Show more (%1 of %2 shown)</source>
        <extracomment>%1 and %2 are amounts of data, such as &quot;3.2 MB&quot;: a part and the whole</extracomment>
        <translation>Afficher la suite (%1 sur %2 affichés)</translation>
    </message>
    <message>
        <source>The rest is too long to be shown. Copying gives the whole explanation.</source>
        <translation>Le reste est trop long pour être affiché. La copie donne l’explication entière.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln hit(s)</source>
        <extracomment>How often the text searched for was found in the explanation</extracomment>
        <translation>
            <numerusform>%Ln occurrence</numerusform>
            <numerusform>%Ln occurrences</numerusform>
        </translation>
    </message>
    <message>
        <source>What was sent as the explanation is no text: %1</source>
        <translation>Ce qui a été envoyé comme explication n’est pas un texte : %1</translation>
    </message>
    <message>
        <source>The service sent null as the explanation.</source>
        <translation>Le service a envoyé null comme explication.</translation>
    </message>
</context>
<context>
    <name>assay::ExportDialog</name>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exporter…</translation>
    </message>
    <message>
        <source>CSV – comma-separated values</source>
        <translation>CSV – valeurs séparées par des virgules</translation>
    </message>
    <message>
        <source>TSV – tab-separated values</source>
        <translation>TSV – valeurs séparées par des tabulations</translation>
    </message>
    <message>
        <source>JSON – one array, as the service sends it</source>
        <translation>JSON – un tableau, tel que le service l’envoie</translation>
    </message>
    <message>
        <source>NDJSON – one job a line</source>
        <translation>NDJSON – une tâche par ligne</translation>
    </message>
</context>
<context>
    <name>assay::ExportFlow</name>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>Valeurs séparées par des virgules (*.csv)</translation>
    </message>
    <message>
        <source>Tab-separated values (*.tsv)</source>
        <translation>Valeurs séparées par des tabulations (*.tsv)</translation>
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
        <translation>Une autre exportation est encore en cours. Attendez qu’elle se termine, ou annulez-la.</translation>
    </message>
    <message>
        <source>There are no jobs to export yet.</source>
        <translation>Il n’y a pas encore de tâches à exporter.</translation>
    </message>
    <message>
        <source>jobs</source>
        <extracomment>Proposed name of a file with exported jobs, without its extension</extracomment>
        <translation>tâches</translation>
    </message>
    <message>
        <source>Export Jobs</source>
        <translation>Exporter les tâches</translation>
    </message>
    <message>
        <source>“%1” exists already. Do you want to replace it?</source>
        <translation>«&#xa0;%1&#xa0;» existe déjà. Voulez-vous le remplacer&#x202f;?</translation>
    </message>
    <message>
        <source>%1 was written to %2.</source>
        <extracomment>%1 is &quot;12,345 jobs&quot;, %2 the name of a file with its folders</extracomment>
        <translation>%1 a été écrite dans %2.</translation>
    </message>
    <message>
        <source>%1 were written to %2.</source>
        <translation>%1 ont été écrites dans %2.</translation>
    </message>
    <message>
        <source>The export was cancelled. Nothing was written.</source>
        <translation>L’exportation a été annulée. Rien n’a été écrit.</translation>
    </message>
    <message>
        <source>The name “%1” stands for %2, but you chose %3.</source>
        <extracomment>%1 is the name of a file, %2 and %3 are formats such as CSV</extracomment>
        <translation>Le nom «&#xa0;%1&#xa0;» correspond à %2, mais vous avez choisi %3.</translation>
    </message>
    <message>
        <source>Write %1</source>
        <extracomment>%1 is a format such as CSV</extracomment>
        <translation>Écrire en %1</translation>
    </message>
    <message>
        <source>Choose Another &amp;Name…</source>
        <translation>Choisir un autre &amp;nom…</translation>
    </message>
    <message>
        <source>The folder of %1 can&apos;t be opened.</source>
        <translation>Le dossier de %1 ne peut pas être ouvert.</translation>
    </message>
</context>
<context>
    <name>assay::FacetChoice</name>
    <message>
        <source>%1, excluded</source>
        <extracomment>Read by screen readers: a value whose jobs are hidden; %1 is the value with its number of jobs</extracomment>
        <translation>%1, exclue</translation>
    </message>
</context>
<context>
    <name>assay::FacetDelegate</name>
    <message numerus="yes">
        <source>%1 · %Ln job(s)</source>
        <extracomment>Tooltip of a filter&apos;s value; %1 is the value, %n its number of jobs</extracomment>
        <translation>
            <numerusform>%1 · %Ln tâche</numerusform>
            <numerusform>%1 · %Ln tâches</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>assay::FacetList</name>
    <message>
        <source>Search values</source>
        <translation>Rechercher des valeurs</translation>
    </message>
    <message>
        <source>Search the values of %1</source>
        <extracomment>%1 is the title of a field</extracomment>
        <translation>Rechercher parmi les valeurs du champ «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Effacer</translation>
    </message>
    <message>
        <source>Show jobs with any value here</source>
        <translation>Afficher les tâches quelle que soit leur valeur ici</translation>
    </message>
    <message>
        <source>Clear the choice of %1</source>
        <extracomment>%1 is the title of a field</extracomment>
        <translation>Effacer le choix du champ «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Remove this field from the sidebar</source>
        <translation>Retirer ce champ de la barre latérale</translation>
    </message>
    <message>
        <source>Remove %1 from the sidebar</source>
        <extracomment>%1 is the title of a field</extracomment>
        <translation>Retirer «&#xa0;%1&#xa0;» de la barre latérale</translation>
    </message>
    <message>
        <source>No value contains this.</source>
        <translation>Aucune valeur ne contient ce texte.</translation>
    </message>
    <message>
        <source>No job matches the other refinements.</source>
        <translation>Aucune tâche ne correspond aux autres affinements.</translation>
    </message>
    <message>
        <source>Values appear here once jobs are loaded.</source>
        <translation>Les valeurs apparaissent ici dès que des tâches sont chargées.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more value(s): search to see them.</source>
        <translation>
            <numerusform>%Ln autre valeur&#xa0;: faites une recherche pour la voir.</numerusform>
            <numerusform>%Ln autres valeurs&#xa0;: faites une recherche pour les voir.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>assay::FacetModel</name>
    <message>
        <source>No value</source>
        <translation>Aucune valeur</translation>
    </message>
    <message>
        <source>Empty text</source>
        <translation>Texte vide</translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln jobs</source>
        <extracomment>Read by screen readers: a value to filter by, and how many jobs have it</extracomment>
        <translation>
            <numerusform>%1, %Ln tâche</numerusform>
            <numerusform>%1, %Ln tâches</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>assay::FetchQuestion</name>
    <message>
        <source>Last time this was %1. Fetch all again?</source>
        <extracomment>%1 is such as &quot;1,000,000 jobs, 738 MB&quot;</extracomment>
        <translation>La dernière fois, il s’agissait de %1. Tout récupérer à nouveau&#x202f;?</translation>
    </message>
    <message>
        <source>A filter under “Ask the service” makes it smaller.</source>
        <translation>Un filtre sous «&#xa0;Demander au service&#xa0;» en réduit la taille.</translation>
    </message>
    <message>
        <source>&amp;Fetch</source>
        <translation>&amp;Récupérer</translation>
    </message>
    <message>
        <source>Each time, this fetches %1.</source>
        <extracomment>%1 is such as &quot;1,000,000 jobs, 738 MB&quot;</extracomment>
        <translation>Chaque fois, cela récupère %1.</translation>
    </message>
    <message>
        <source>It is fetched again every %1 until no job is pending.</source>
        <extracomment>%1 is a time such as &quot;30 s&quot;</extracomment>
        <translation>La récupération se répète toutes les %1 jusqu’à ce qu’aucune tâche ne soit en attente.</translation>
    </message>
    <message>
        <source>&amp;Watch</source>
        <translation>&amp;Surveiller</translation>
    </message>
    <message>
        <source>Assay</source>
        <translation>Assay</translation>
    </message>
    <message>
        <source>&amp;Don&apos;t ask again</source>
        <translation>Ne &amp;plus demander</translation>
    </message>
</context>
<context>
    <name>assay::FetchSizes</name>
    <message numerus="yes">
        <source>%Ln job(s), %1</source>
        <extracomment>How large a fetch was; %1 is an amount of data such as 738 MB</extracomment>
        <translation>
            <numerusform>%Ln tâche, %1</numerusform>
            <numerusform>%Ln tâches, %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>assay::FileExport</name>
    <message>
        <source>“%1” cannot be written in the folder “%2”: %3. Choose a folder that you may write to.</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas être écrit dans le dossier «&#xa0;%2&#xa0;»&#xa0;: %3. Choisissez un dossier où vous avez le droit d’écrire.</translation>
    </message>
    <message>
        <source>“%1” could not be written to the end: %2. Nothing was saved, and a file that was there before is unchanged. Free some space or choose another folder, then export again.</source>
        <translation>«&#xa0;%1&#xa0;» n’a pas pu être écrit jusqu’à la fin&#xa0;: %2. Rien n’a été enregistré, et un fichier qui s’y trouvait déjà reste inchangé. Libérez de l’espace ou choisissez un autre dossier, puis exportez à nouveau.</translation>
    </message>
    <message>
        <source>“%1” stopped taking data: %2. What was written to it is incomplete.</source>
        <translation>«&#xa0;%1&#xa0;» n’accepte plus de données&#xa0;: %2. Ce qui y a été écrit est incomplet.</translation>
    </message>
    <message>
        <source>“%1” is a folder. Give the name of a file in it.</source>
        <translation>«&#xa0;%1&#xa0;» est un dossier. Indiquez le nom d’un fichier dans ce dossier.</translation>
    </message>
    <message>
        <source>“%1” cannot be written: there is no folder “%2”. Create it or choose another one.</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas être écrit&#xa0;: le dossier «&#xa0;%2&#xa0;» n’existe pas. Créez-le ou choisissez-en un autre.</translation>
    </message>
    <message>
        <source>“%1” cannot be written: “%2” is not a folder. Choose another one.</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas être écrit&#xa0;: «&#xa0;%2&#xa0;» n’est pas un dossier. Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>“%1” is write-protected. Choose another name, or allow writing to this file.</source>
        <translation>«&#xa0;%1&#xa0;» est protégé en écriture. Choisissez un autre nom, ou autorisez l’écriture dans ce fichier.</translation>
    </message>
    <message>
        <source>“%1” cannot be written: it is a link that leads back to itself. Choose another name.</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas être écrit&#xa0;: c’est un lien qui ramène à lui-même. Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>“%1” cannot be written: the program was not started with it open for writing.</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas être écrit&#xa0;: il n’était pas ouvert en écriture au lancement du programme.</translation>
    </message>
    <message>
        <source>“%1” was one of several names of the same file (hard links). It is a file of its own now; the other names still have the old content.</source>
        <translation>«&#xa0;%1&#xa0;» était l’un des noms d’un même fichier (liens physiques). C’est désormais un fichier à part entière&#x202f;; les autres noms gardent l’ancien contenu.</translation>
    </message>
    <message>
        <source>There is not enough memory to export to “%1”. What was written to it is incomplete. Close other programs, or export fewer jobs.</source>
        <translation>La mémoire est insuffisante pour exporter vers «&#xa0;%1&#xa0;». Ce qui y a été écrit est incomplet. Fermez d’autres programmes, ou exportez moins de tâches.</translation>
    </message>
    <message>
        <source>There is not enough memory to export to “%1”. A file that was there before is unchanged. Close other programs, or export fewer jobs.</source>
        <translation>La mémoire est insuffisante pour exporter vers «&#xa0;%1&#xa0;». Un fichier qui s’y trouvait déjà reste inchangé. Fermez d’autres programmes, ou exportez moins de tâches.</translation>
    </message>
</context>
<context>
    <name>assay::FileLoader</name>
    <message>
        <source>The file %1 can&apos;t be opened.</source>
        <translation>Le fichier %1 ne peut pas être ouvert.</translation>
    </message>
    <message>
        <source>Check that it exists, that it is a file, and that you may read it.</source>
        <translation>Vérifiez qu’il existe, que c’est bien un fichier et que vous avez le droit de le lire.</translation>
    </message>
    <message>
        <source>The packed data of the file %1 is damaged.</source>
        <translation>Les données compressées du fichier %1 sont endommagées.</translation>
    </message>
    <message>
        <source>The jobs before the damage are shown. Get the file again for the rest.</source>
        <translation>Les tâches situées avant la partie endommagée sont affichées. Procurez-vous à nouveau le fichier pour avoir le reste.</translation>
    </message>
    <message>
        <source>The file %1 can&apos;t be read to its end.</source>
        <translation>Le fichier %1 ne peut pas être lu jusqu’à la fin.</translation>
    </message>
    <message>
        <source>What was read before is shown. Check the disk, or get the file again.</source>
        <translation>Ce qui a été lu auparavant est affiché. Vérifiez le disque, ou procurez-vous à nouveau le fichier.</translation>
    </message>
    <message>
        <source>The file %1 ends too early.</source>
        <translation>Le fichier %1 se termine trop tôt.</translation>
    </message>
    <message>
        <source>The jobs before its end are shown. Get the file again for the rest.</source>
        <translation>Les tâches lues jusque-là sont affichées. Procurez-vous à nouveau le fichier pour avoir le reste.</translation>
    </message>
    <message>
        <source>standard input</source>
        <translation>entrée standard</translation>
    </message>
    <message>
        <source>The packed file %1 grows too large when it is unpacked.</source>
        <translation>Le fichier compressé %1 devient trop volumineux une fois décompressé.</translation>
    </message>
    <message>
        <source>The jobs before that are shown. If you trust the file, start the program with --unpack-ratio 0, or unpack the file before.</source>
        <translation>Les tâches lues jusque-là sont affichées. Si vous faites confiance au fichier, lancez le programme avec --unpack-ratio 0, ou décompressez d’abord le fichier.</translation>
    </message>
</context>
<context>
    <name>assay::FilterSidebar</name>
    <message>
        <source>Filters</source>
        <translation>Filtres</translation>
    </message>
</context>
<context>
    <name>assay::FilterStrip</name>
    <message>
        <source>No filters</source>
        <translation>Aucun filtre</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln</source>
        <extracomment>%1 is how many jobs are shown, %Ln how many there are</extracomment>
        <translation>
            <numerusform>%1 sur %Ln</numerusform>
            <numerusform>%1 sur %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Show only the jobs that match, or also the others of their turns or sessions</source>
        <translation>Afficher seulement les tâches qui correspondent, ou aussi les autres de leurs tours ou sessions</translation>
    </message>
    <message>
        <source>Filtering…</source>
        <translation>Filtrage…</translation>
    </message>
</context>
<context>
    <name>assay::FiltersPanel</name>
    <message>
        <source>Filters</source>
        <translation>Filtres</translation>
    </message>
    <message>
        <source>&amp;Filters</source>
        <translation>&amp;Filtres</translation>
    </message>
</context>
<context>
    <name>assay::GuideWindow</name>
    <message>
        <source>Guide to Assay</source>
        <translation>Guide d’Assay</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Sommaire</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Guide</translation>
    </message>
</context>
<context>
    <name>assay::HeadlessLoad</name>
    <message>
        <source>The demo server could not be started on this machine.</source>
        <translation>Le serveur de démo n’a pas pu être démarré sur cet ordinateur.</translation>
    </message>
</context>
<context>
    <name>assay::IdentityRow</name>
    <message>
        <source>empty text</source>
        <translation>texte vide</translation>
    </message>
    <message>
        <source>The service sent null.</source>
        <translation>Le service a envoyé null.</translation>
    </message>
    <message>
        <source>The service did not send this.</source>
        <translation>Le service n’a pas envoyé cette valeur.</translation>
    </message>
    <message>
        <source>null</source>
        <translation>null</translation>
    </message>
    <message>
        <source>not sent</source>
        <translation>non envoyé</translation>
    </message>
    <message>
        <source>Copy this value</source>
        <translation>Copier cette valeur</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <extracomment>%1 is the title of a field</extracomment>
        <translation>Copier cette valeur&#xa0;: %1</translation>
    </message>
    <message>
        <source>Filter by this value</source>
        <translation>Filtrer selon cette valeur</translation>
    </message>
    <message>
        <source>Filter by this %1</source>
        <extracomment>%1 is the title of a field</extracomment>
        <translation>Filtrer selon cette valeur&#xa0;: %1</translation>
    </message>
    <message>
        <source>The service sent this, which the field can&apos;t hold.</source>
        <translation>Le service a envoyé ceci, que le champ ne peut pas contenir.</translation>
    </message>
    <message>
        <source>not usable</source>
        <translation>inutilisable</translation>
    </message>
</context>
<context>
    <name>assay::IdentityView</name>
    <message>
        <source>Other fields</source>
        <translation>Champs supplémentaires</translation>
    </message>
    <message>
        <source>Fields that this version of the program does not know</source>
        <translation>Champs que cette version du programme ne connaît pas</translation>
    </message>
</context>
<context>
    <name>assay::JobColumns</name>
    <message>
        <source>&amp;Columns</source>
        <translation>&amp;Colonnes</translation>
    </message>
    <message>
        <source>&amp;Reset Columns</source>
        <translation>&amp;Réinitialiser les colonnes</translation>
    </message>
</context>
<context>
    <name>assay::JobTableModel</name>
    <message>
        <source>No score. Status: %1</source>
        <extracomment>Tooltip of an empty score cell; %1 is the job&apos;s status</extracomment>
        <translation>Aucun score. État&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>Tooltip of a score: its exact digits, then what scale it is on</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1: none</source>
        <comment>no value in this field</comment>
        <translation>%1&#xa0;: aucune valeur</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>Read by screen readers in a cell: the field&apos;s title and its value</extracomment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Score %1</source>
        <extracomment>Read by screen readers: the score of a job, such as &quot;Score 7 of 10&quot;</extracomment>
        <translation>Score %1</translation>
    </message>
    <message>
        <source>No score, %1</source>
        <extracomment>Read by screen readers: %1 is the status of a job</extracomment>
        <translation>Aucun score, %1</translation>
    </message>
    <message>
        <source>sorted ascending, key %1</source>
        <extracomment>Read by screen readers at the title of a column: how the rows are sorted; %1 is 1 for the first sort key</extracomment>
        <translation>tri croissant, clé %1</translation>
    </message>
    <message>
        <source>sorted descending, key %1</source>
        <extracomment>See &quot;sorted ascending, key %1&quot;</extracomment>
        <translation>tri décroissant, clé %1</translation>
    </message>
    <message>
        <source>The service sent this, which the field can&apos;t hold: %1</source>
        <translation>Le service a envoyé ceci, que le champ ne peut pas contenir : %1</translation>
    </message>
    <message>
        <source>%1: empty text</source>
        <translation>%1 : texte vide</translation>
    </message>
    <message>
        <source>New or changed with the last update.</source>
        <translation>Nouvelle ou modifiée lors de la dernière mise à jour.</translation>
    </message>
    <message>
        <source>new or changed</source>
        <extracomment>Read by screen readers behind what tells a row from others: the job has changed since it was last shown</extracomment>
        <translation>nouvelle ou modifiée</translation>
    </message>
</context>
<context>
    <name>assay::JobTableView</name>
    <message>
        <source>Jobs</source>
        <translation>Tâches</translation>
    </message>
</context>
<context>
    <name>assay::JobTarget</name>
    <message>
        <source>The filters hide this job: only the details show it.</source>
        <translation>Les filtres masquent cette tâche&#xa0;: seuls les détails l’affichent.</translation>
    </message>
    <message>
        <source>Show the &amp;Whole Turn</source>
        <translation>Afficher le tour &amp;entier</translation>
    </message>
    <message>
        <source>&amp;Show All Jobs</source>
        <translation>Afficher t&amp;outes les tâches</translation>
    </message>
</context>
<context>
    <name>assay::JobsPage</name>
    <message>
        <source>The selection had too many separate ranges to be kept: only the current job is selected.</source>
        <translation>La sélection était trop morcelée pour être conservée&#xa0;: seule la tâche active est sélectionnée.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows are too many for the clipboard. Export them to a file instead.</source>
        <translation>
            <numerusform>%Ln ligne, c’est trop pour le presse-papiers. Exportez-la plutôt dans un fichier.</numerusform>
            <numerusform>%Ln lignes, c’est trop pour le presse-papiers. Exportez-les plutôt dans un fichier.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is not enough memory to filter and sort the jobs anew: they are shown as before. Close other programs, or load fewer jobs.</source>
        <translation>La mémoire est insuffisante pour filtrer et trier à nouveau les tâches&#xa0;: elles restent affichées comme avant. Fermez d’autres programmes, ou chargez moins de tâches.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln without a score</source>
        <translation>
            <numerusform>%Ln sans score</numerusform>
            <numerusform>%Ln sans score</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln without a turn</source>
        <translation>
            <numerusform>%Ln sans tour</numerusform>
            <numerusform>%Ln sans tour</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln without an explanation</source>
        <translation>
            <numerusform>%Ln sans explication</numerusform>
            <numerusform>%Ln sans explication</numerusform>
        </translation>
    </message>
    <message>
        <source>The query shows them too. Click to hide them (%1)</source>
        <translation>La requête les affiche aussi. Cliquez pour les masquer (%1)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows are too many for the clipboard. Select fewer.</source>
        <translation>
            <numerusform>%Ln ligne, c’est trop pour le presse-papiers. Sélectionnez-en moins.</numerusform>
            <numerusform>%Ln lignes, c’est trop pour le presse-papiers. Sélectionnez-en moins.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>assay::KeyStore</name>
    <message>
        <source>The system&apos;s key store is locked, or refuses Assay.</source>
        <translation>Le trousseau de clés du système est verrouillé, ou refuse l’accès à Assay.</translation>
    </message>
    <message>
        <source>There is no key store on this system, such as GNOME Keyring or KWallet.</source>
        <translation>Il n’y a pas de trousseau de clés sur ce système, tel que GNOME Keyring ou KWallet.</translation>
    </message>
    <message>
        <source>The system&apos;s key store does not answer as it should.</source>
        <translation>Le trousseau de clés du système ne répond pas comme il le devrait.</translation>
    </message>
    <message>
        <source>The system&apos;s key store did not answer.</source>
        <translation>Le trousseau de clés du système n’a pas répondu.</translation>
    </message>
    <message>
        <source>The key is kept in memory until Assay ends, and not on the disk.</source>
        <translation>La clé est gardée en mémoire jusqu’à la fermeture d’Assay, et non sur le disque.</translation>
    </message>
    <message>
        <source>The key may still be in it.</source>
        <translation>La clé s’y trouve peut-être encore.</translation>
    </message>
    <message>
        <source>Enter the key to use it until Assay ends.</source>
        <translation>Saisissez la clé pour l’utiliser jusqu’à la fermeture d’Assay.</translation>
    </message>
    <message>
        <source>The system&apos;s key store has no key for this connection, or it is locked. Enter the key to use it until Assay ends.</source>
        <translation>Le trousseau de clés du système n’a pas de clé pour cette connexion, ou il est verrouillé. Saisissez la clé pour l’utiliser jusqu’à la fermeture d’Assay.</translation>
    </message>
</context>
<context>
    <name>assay::LanguageMenu</name>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Langue</translation>
    </message>
    <message>
        <source>&amp;As the System</source>
        <translation>Comme le s&amp;ystème</translation>
    </message>
</context>
<context>
    <name>assay::LinkDialog</name>
    <message>
        <source>Link to a View</source>
        <translation>Lien vers une vue</translation>
    </message>
    <message>
        <source>This link wants to fetch jobs from a service and to show a view of them.</source>
        <translation>Ce lien souhaite récupérer des tâches auprès d’un service et en afficher une vue.</translation>
    </message>
    <message>
        <source>This link shows a view of the jobs that are open.</source>
        <translation>Ce lien affiche une vue des tâches ouvertes.</translation>
    </message>
    <message>
        <source>Nothing is fetched before you press Fetch.</source>
        <translation>Rien n’est récupéré avant que vous n’appuyiez sur «&#xa0;Récupérer&#xa0;».</translation>
    </message>
    <message>
        <source>You have not used this service before. Nothing is fetched before you press Fetch and give a key: give one only if you know whose service it is.</source>
        <translation>Vous n’avez encore jamais utilisé ce service. Rien n’est récupéré avant que vous n’appuyiez sur «&#xa0;Récupérer&#xa0;» et n’indiquiez une clé&#xa0;: n’en indiquez une que si vous savez à qui appartient ce service.</translation>
    </message>
    <message>
        <source>Service:</source>
        <translation>Service&#xa0;:</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is the title of a field, such as &quot;Agent&quot;, %2 a value</extracomment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Fetches:</source>
        <translation>Récupère&#xa0;:</translation>
    </message>
    <message>
        <source>All jobs</source>
        <translation>Toutes les tâches</translation>
    </message>
    <message>
        <source>View:</source>
        <translation>Vue&#xa0;:</translation>
    </message>
    <message>
        <source>Query:</source>
        <translation>Requête&#xa0;:</translation>
    </message>
    <message>
        <source>None: all jobs are shown</source>
        <translation>Aucune&#xa0;: toutes les tâches sont affichées</translation>
    </message>
    <message>
        <source>%1, descending</source>
        <extracomment>%1 is the title of a column that the jobs are sorted by</extracomment>
        <translation>%1, décroissant</translation>
    </message>
    <message>
        <source>Sorted by:</source>
        <translation>Trié par&#xa0;:</translation>
    </message>
    <message>
        <source>; </source>
        <translation>&#x202f;; </translation>
    </message>
    <message>
        <source>Columns:</source>
        <translation>Colonnes&#xa0;:</translation>
    </message>
    <message>
        <source>Page:</source>
        <translation>Page&#xa0;:</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sessions</translation>
    </message>
    <message>
        <source>&amp;Fetch</source>
        <translation>&amp;Récupérer</translation>
    </message>
    <message>
        <source>&amp;Show Without Fetching</source>
        <translation>&amp;Afficher sans récupérer</translation>
    </message>
    <message>
        <source>&amp;Show</source>
        <translation>&amp;Afficher</translation>
    </message>
    <message>
        <source>Sessions sorted by:</source>
        <translation>Sessions triées par&#xa0;:</translation>
    </message>
</context>
<context>
    <name>assay::MainActions</name>
    <message>
        <source>&amp;Fetch</source>
        <translation>&amp;Récupérer</translation>
    </message>
    <message>
        <source>Fetch the jobs that match “Ask the service”</source>
        <translation>Récupérer les tâches qui correspondent à «&#xa0;Demander au service&#xa0;»</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Arrêter</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Ouvrir…</translation>
    </message>
    <message>
        <source>Open a saved response</source>
        <translation>Ouvrir une réponse enregistrée</translation>
    </message>
    <message>
        <source>&amp;Demo Data</source>
        <translation>&amp;Données de démo</translation>
    </message>
    <message>
        <source>Look at generated jobs from a server inside the program</source>
        <translation>Voir des tâches générées par un serveur intégré au programme</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exporter…</translation>
    </message>
    <message>
        <source>Write jobs to a file</source>
        <translation>Écrire des tâches dans un fichier</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>Leave the program</source>
        <translation>Quitter le programme</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>Select &amp;All</source>
        <translation>&amp;Tout sélectionner</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>&amp;Rechercher</translation>
    </message>
    <message>
        <source>Clear &amp;Refinements</source>
        <translation>&amp;Effacer les affinements</translation>
    </message>
    <message>
        <source>&amp;Next Job</source>
        <translation>Tâche &amp;suivante</translation>
    </message>
    <message>
        <source>Show the next job</source>
        <translation>Afficher la tâche suivante</translation>
    </message>
    <message>
        <source>&amp;Previous Job</source>
        <translation>Tâche &amp;précédente</translation>
    </message>
    <message>
        <source>Show the previous job</source>
        <translation>Afficher la tâche précédente</translation>
    </message>
    <message>
        <source>Fetch This Job &amp;Again</source>
        <translation>&amp;Récupérer à nouveau cette tâche</translation>
    </message>
    <message>
        <source>Ask the service for this job alone</source>
        <translation>Demander au service cette tâche seule</translation>
    </message>
    <message>
        <source>&amp;Comfortable Rows</source>
        <translation>Lignes &amp;aérées</translation>
    </message>
    <message>
        <source>Rows with more space</source>
        <translation>Lignes plus espacées</translation>
    </message>
    <message>
        <source>Co&amp;mpact Rows</source>
        <translation>Lignes co&amp;mpactes</translation>
    </message>
    <message>
        <source>More rows on the screen</source>
        <translation>Davantage de lignes à l’écran</translation>
    </message>
    <message>
        <source>&amp;As the System</source>
        <translation>Comme le s&amp;ystème</translation>
    </message>
    <message>
        <source>Light or dark, as in the system settings</source>
        <translation>Clair ou sombre, selon les paramètres du système</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Clair</translation>
    </message>
    <message>
        <source>Dark text on a light background</source>
        <translation>Texte sombre sur fond clair</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Sombre</translation>
    </message>
    <message>
        <source>Light text on a dark background</source>
        <translation>Texte clair sur fond sombre</translation>
    </message>
    <message>
        <source>&amp;About Assay</source>
        <translation>À &amp;propos d’Assay</translation>
    </message>
    <message>
        <source>Version and licence</source>
        <translation>Version et licence</translation>
    </message>
    <message>
        <source>&amp;Guide</source>
        <translation>&amp;Guide</translation>
    </message>
    <message>
        <source>How to use Assay</source>
        <translation>Comment utiliser Assay</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>&amp;Undo %1</source>
        <extracomment>%1 is a change of filters or marks, such as &quot;Module: coherence&quot; or &quot;Flag of 3 Jobs&quot;</extracomment>
        <translation>&amp;Annuler&#xa0;: %1</translation>
    </message>
    <message>
        <source>Re&amp;do</source>
        <translation>Réta&amp;blir</translation>
    </message>
    <message>
        <source>Re&amp;do %1</source>
        <extracomment>%1 is a change of filters or marks, such as &quot;Module: coherence&quot; or &quot;Flag of 3 Jobs&quot;</extracomment>
        <translation>Réta&amp;blir&#xa0;: %1</translation>
    </message>
    <message>
        <source>C&amp;olumns</source>
        <translation>&amp;Colonnes</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Thème</translation>
    </message>
    <message>
        <source>Stop reading and keep what has arrived</source>
        <translation>Arrêter la lecture et conserver ce qui est arrivé</translation>
    </message>
    <message>
        <source>Copy the selected text, or the selected rows</source>
        <translation>Copier le texte sélectionné ou les lignes sélectionnées</translation>
    </message>
    <message>
        <source>&amp;TSV</source>
        <translation>&amp;TSV</translation>
    </message>
    <message>
        <source>Copy the shown columns, for a spreadsheet</source>
        <translation>Copier les colonnes affichées, pour un tableur</translation>
    </message>
    <message>
        <source>&amp;JSON</source>
        <translation>&amp;JSON</translation>
    </message>
    <message>
        <source>Copy whole jobs as the service sent them</source>
        <translation>Copier les tâches entières, telles que le service les a envoyées</translation>
    </message>
    <message>
        <source>&amp;Markdown</source>
        <translation>&amp;Markdown</translation>
    </message>
    <message>
        <source>Copy the shown columns as a table</source>
        <translation>Copier les colonnes affichées sous forme de tableau</translation>
    </message>
    <message>
        <source>Copy &amp;Ids</source>
        <translation>Copier les &amp;ID</translation>
    </message>
    <message>
        <source>Copy the ids of the selected jobs</source>
        <translation>Copier les ID des tâches sélectionnées</translation>
    </message>
    <message>
        <source>Copy &amp;Value</source>
        <translation>Copier la &amp;valeur</translation>
    </message>
    <message>
        <source>Copy the value of the current cell, detail or filter</source>
        <translation>Copier la valeur de la cellule, du détail ou du filtre actif</translation>
    </message>
    <message>
        <source>Select the whole text, or every job shown</source>
        <translation>Sélectionner tout le texte ou toutes les tâches affichées</translation>
    </message>
    <message>
        <source>Find in explanations, names and ids</source>
        <translation>Rechercher dans les explications, les noms et les ID</translation>
    </message>
    <message>
        <source>Show all jobs again</source>
        <translation>Afficher à nouveau toutes les tâches</translation>
    </message>
    <message>
        <source>Fetch This Job &amp;Again (the demo has ended)</source>
        <translation>&amp;Récupérer à nouveau cette tâche (la démo est terminée)</translation>
    </message>
    <message>
        <source>Copy Ro&amp;ws As</source>
        <translation>Copier les &amp;lignes au format</translation>
    </message>
    <message>
        <source>&amp;No Limit</source>
        <translation>&amp;Aucune limite</translation>
    </message>
    <message>
        <source>Wait as long as the service goes on sending</source>
        <translation>Attendre tant que le service continue d’envoyer</translation>
    </message>
    <message>
        <source>&amp;1 Minute</source>
        <translation>&amp;1 minute</translation>
    </message>
    <message>
        <source>End a request after a minute, with its retries</source>
        <translation>Mettre fin à une requête, avec ses nouvelles tentatives, après une minute</translation>
    </message>
    <message>
        <source>&amp;5 Minutes</source>
        <translation>&amp;5 minutes</translation>
    </message>
    <message>
        <source>End a request after 5 minutes, with its retries</source>
        <translation>Mettre fin à une requête, avec ses nouvelles tentatives, après 5 minutes</translation>
    </message>
    <message>
        <source>&amp;30 Minutes</source>
        <translation>&amp;30 minutes</translation>
    </message>
    <message>
        <source>End a request after 30 minutes, with its retries</source>
        <translation>Mettre fin à une requête, avec ses nouvelles tentatives, après 30 minutes</translation>
    </message>
    <message>
        <source>Time &amp;Limit of a Request</source>
        <translation>&amp;Limite de temps d’une requête</translation>
    </message>
    <message>
        <source>&amp;Matching Jobs</source>
        <translation>&amp;Tâches correspondantes</translation>
    </message>
    <message>
        <source>Show only the jobs that match</source>
        <translation>Afficher seulement les tâches qui correspondent</translation>
    </message>
    <message>
        <source>Whole &amp;Turns</source>
        <translation>To&amp;urs entiers</translation>
    </message>
    <message>
        <source>Show every job of each turn that has a job that matches</source>
        <translation>Afficher toutes les tâches de chaque tour dont une tâche correspond</translation>
    </message>
    <message>
        <source>Whole &amp;Sessions</source>
        <translation>&amp;Sessions entières</translation>
    </message>
    <message>
        <source>Show every job of each session that has a job that matches</source>
        <translation>Afficher toutes les tâches de chaque session dont une tâche correspond</translation>
    </message>
    <message>
        <source>S&amp;how</source>
        <translation>Affic&amp;her</translation>
    </message>
    <message>
        <source>&amp;Preferences…</source>
        <translation>&amp;Préférences…</translation>
    </message>
    <message>
        <source>Change language, look, scales and keys</source>
        <translation>Modifier la langue, l’apparence, les échelles et les raccourcis</translation>
    </message>
    <message>
        <source>Next &amp;Turn</source>
        <translation>&amp;Tour suivant</translation>
    </message>
    <message>
        <source>Go to the next turn of the session</source>
        <translation>Aller au tour suivant de la session</translation>
    </message>
    <message>
        <source>Previous T&amp;urn</source>
        <translation>To&amp;ur précédent</translation>
    </message>
    <message>
        <source>Go to the previous turn of the session</source>
        <translation>Aller au tour précédent de la session</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>R&amp;etour</translation>
    </message>
    <message>
        <source>Go back to the job looked at before</source>
        <translation>Revenir à la tâche consultée avant</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>A&amp;vancer</translation>
    </message>
    <message>
        <source>Go forward again to the job looked at after</source>
        <translation>Avancer à nouveau vers la tâche consultée après</translation>
    </message>
    <message>
        <source>Fetch the Con&amp;versation</source>
        <translation>Récupérer la &amp;conversation</translation>
    </message>
    <message>
        <source>Ask the service what was said in the session of this job</source>
        <translation>Demander au service ce qui a été dit dans la session de cette tâche</translation>
    </message>
    <message>
        <source>&amp;Jobs</source>
        <translation>Tâc&amp;hes</translation>
    </message>
    <message>
        <source>Show the jobs</source>
        <translation>Afficher les tâches</translation>
    </message>
    <message>
        <source>&amp;Sessions</source>
        <translation>&amp;Sessions</translation>
    </message>
    <message>
        <source>Show the sessions of the jobs, the worst first</source>
        <translation>Afficher les sessions des tâches, les plus mauvaises d’abord</translation>
    </message>
    <message>
        <source>&amp;Find an Action…</source>
        <translation>&amp;Rechercher une action…</translation>
    </message>
    <message>
        <source>Find anything the program does by a few letters</source>
        <translation>Trouver en quelques lettres tout ce que fait le programme</translation>
    </message>
    <message>
        <source>Undo the last change of filters or marks</source>
        <translation>Annuler la dernière modification des filtres ou des marques</translation>
    </message>
    <message>
        <source>Redo what was undone last</source>
        <translation>Rétablir ce qui a été annulé en dernier</translation>
    </message>
</context>
<context>
    <name>assay::MainToolBar</name>
    <message>
        <source>Toolbar</source>
        <translation>Barre d’outils</translation>
    </message>
    <message>
        <source>Where the jobs come from</source>
        <translation>Provenance des tâches</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>Non connecté</translation>
    </message>
    <message>
        <source>Choose where the jobs come from</source>
        <translation>Choisir la provenance des tâches</translation>
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
        <translation>La démo ne peut pas être démarrée&#xa0;: %1</translation>
    </message>
    <message>
        <source>Open a Saved Response</source>
        <translation>Ouvrir une réponse enregistrée</translation>
    </message>
    <message>
        <source>Jobs (*.json *.ndjson *.jsonl *.gz);;All files (*)</source>
        <translation>Tâches (*.json *.ndjson *.jsonl *.gz);;Tous les fichiers (*)</translation>
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
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>É&amp;dition</translation>
    </message>
    <message>
        <source>&amp;Job</source>
        <translation>&amp;Tâche</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Affichage</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;ide</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problèmes</translation>
    </message>
    <message>
        <source>&amp;Problems</source>
        <translation>&amp;Problèmes</translation>
    </message>
    <message>
        <source>An export is still being written.</source>
        <translation>Une exportation est encore en cours d’écriture.</translation>
    </message>
    <message>
        <source>If you close the window now, the export is cancelled and no file is written.</source>
        <translation>Si vous fermez la fenêtre maintenant, l’exportation est annulée et aucun fichier n’est écrit.</translation>
    </message>
    <message>
        <source>&amp;Cancel the Export</source>
        <translation>&amp;Annuler l’exportation</translation>
    </message>
    <message>
        <source>&amp;Keep Writing</source>
        <translation>&amp;Continuer l’écriture</translation>
    </message>
    <message>
        <source>Only one file can be opened at a time. Drop one of them.</source>
        <translation>Un seul fichier peut être ouvert à la fois. Déposez-en un seul.</translation>
    </message>
    <message>
        <source>The file %1 is not there any more. It was removed from the list.</source>
        <translation>Le fichier %1 n’existe plus. Il a été retiré de la liste.</translation>
    </message>
    <message>
        <source>Show in Fo&amp;lder</source>
        <translation>Afficher dans le do&amp;ssier</translation>
    </message>
    <message>
        <source>&amp;Don&apos;t ask again</source>
        <translation>Ne &amp;plus demander</translation>
    </message>
</context>
<context>
    <name>assay::MarkActions</name>
    <message>
        <source>&amp;Reviewed</source>
        <translation>Passée en re&amp;vue</translation>
    </message>
    <message>
        <source>Mark the selected jobs as reviewed, or not any more</source>
        <translation>Marquer les tâches sélectionnées comme passées en revue, ou ne plus le faire</translation>
    </message>
    <message>
        <source>&amp;Flag</source>
        <translation>&amp;Drapeau</translation>
    </message>
    <message>
        <source>Flag the selected jobs, or not any more</source>
        <translation>Donner un drapeau aux tâches sélectionnées, ou le retirer</translation>
    </message>
    <message>
        <source>&amp;Discuss</source>
        <translation>À d&amp;iscuter</translation>
    </message>
    <message>
        <source>Mark the selected jobs to be discussed, or not any more</source>
        <translation>Marquer les tâches sélectionnées comme étant à discuter, ou ne plus le faire</translation>
    </message>
    <message>
        <source>&amp;Star</source>
        <translation>Ét&amp;oile</translation>
    </message>
    <message>
        <source>Give the selected jobs a star, or take it away</source>
        <translation>Donner une étoile aux tâches sélectionnées, ou la retirer</translation>
    </message>
    <message>
        <source>&amp;Agree</source>
        <translation>D’a&amp;ccord</translation>
    </message>
    <message>
        <source>Say that you agree with the score of the selected jobs, or not any more</source>
        <translation>Indiquer que vous êtes d’accord avec le score des tâches sélectionnées, ou ne plus l’indiquer</translation>
    </message>
    <message>
        <source>D&amp;isagree</source>
        <translation>&amp;Pas d’accord</translation>
    </message>
    <message>
        <source>Say that you disagree with the score of the selected jobs, or not any more</source>
        <translation>Indiquer que vous n’êtes pas d’accord avec le score des tâches sélectionnées, ou ne plus l’indiquer</translation>
    </message>
    <message>
        <source>&amp;Note…</source>
        <translation>&amp;Note…</translation>
    </message>
    <message>
        <source>Write a note on the job</source>
        <translation>Écrire une note sur la tâche</translation>
    </message>
    <message>
        <source>&amp;Mark</source>
        <translation>&amp;Marquer</translation>
    </message>
    <message>
        <source>R&amp;eview…</source>
        <translation>P&amp;asser en revue…</translation>
    </message>
    <message>
        <source>Go through the jobs shown, or a random draw of them, one at a time</source>
        <translation>Parcourir une à une les tâches affichées, ou un tirage au sort parmi elles</translation>
    </message>
</context>
<context>
    <name>assay::MarkFacet</name>
    <message>
        <source>Marks</source>
        <translation>Marques</translation>
    </message>
    <message>
        <source>No mark</source>
        <translation>Aucune marque</translation>
    </message>
    <message>
        <source>Your marks, with the numbers of jobs that the other filters let through</source>
        <translation>Vos marques, avec le nombre de tâches que les autres filtres laissent passer</translation>
    </message>
</context>
<context>
    <name>assay::MarkStore</name>
    <message>
        <source>These jobs come from no service, so marks can&apos;t be kept for them.</source>
        <translation>Ces tâches ne proviennent d’aucun service&#x202f;; aucune marque ne peut donc être enregistrée pour elles.</translation>
    </message>
    <message numerus="yes">
        <source>At most %Ln job(s) can be marked at once. Select fewer.</source>
        <translation>
            <numerusform>Au plus %Ln tâche peut être marquée à la fois. Sélectionnez-en moins.</numerusform>
            <numerusform>Au plus %Ln tâches peuvent être marquées à la fois. Sélectionnez-en moins.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A note may have %Ln character(s). Shorten it.</source>
        <translation>
            <numerusform>Une note peut avoir au plus %Ln caractère. Raccourcissez-la.</numerusform>
            <numerusform>Une note peut avoir au plus %Ln caractères. Raccourcissez-la.</numerusform>
        </translation>
    </message>
    <message>
        <source>These marks are of jobs of another service. Open its jobs to undo them.</source>
        <translation>Ces marques portent sur des tâches d’un autre service. Ouvrez les tâches de ce service pour annuler ces marques.</translation>
    </message>
</context>
<context>
    <name>assay::MarkTarget</name>
    <message>
        <source>Show the job in the details, on the tab Job, to mark it</source>
        <translation>Affichez la tâche dans les détails, sous l’onglet «&#xa0;Tâche&#xa0;», pour la marquer</translation>
    </message>
    <message>
        <source>Select jobs to mark them</source>
        <translation>Sélectionnez des tâches pour les marquer</translation>
    </message>
    <message>
        <source>No job is shown that can be marked</source>
        <translation>Aucune tâche affichée ne peut être marquée</translation>
    </message>
    <message>
        <source>Select a single job to write a note</source>
        <translation>Sélectionnez une seule tâche pour écrire une note</translation>
    </message>
    <message>
        <source>“%1” was not kept as your own score. %2</source>
        <extracomment>%1 is what the user typed as a score, %2 a sentence such as &quot;Write a score from 0 to 10.&quot;</extracomment>
        <translation>«&#xa0;%1&#xa0;» n’a pas été enregistré comme votre propre score. %2</translation>
    </message>
</context>
<context>
    <name>assay::Marking</name>
    <message numerus="yes">
        <source>%1 of %Ln Job(s)</source>
        <extracomment>What can be undone, in title case; %1 is a mark, such as &quot;Flag&quot;</extracomment>
        <translation>
            <numerusform>«&#xa0;%1&#xa0;» sur %Ln tâche</numerusform>
            <numerusform>«&#xa0;%1&#xa0;» sur %Ln tâches</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Removing %1 of %Ln Job(s)</source>
        <extracomment>See &quot;%1 of %Ln Job(s)&quot;</extracomment>
        <translation>
            <numerusform>Retrait de «&#xa0;%1&#xa0;» sur %Ln tâche</numerusform>
            <numerusform>Retrait de «&#xa0;%1&#xa0;» sur %Ln tâches</numerusform>
        </translation>
    </message>
    <message>
        <source>The library can&apos;t be written, so marks can&apos;t be kept.</source>
        <translation>Il n’est pas possible d’écrire dans la bibliothèque&#x202f;; aucune marque ne peut donc être enregistrée.</translation>
    </message>
    <message>
        <source>The marks are being read.</source>
        <translation>Les marques sont en cours de lecture.</translation>
    </message>
    <message>
        <source>There are no jobs to mark.</source>
        <translation>Il n’y a aucune tâche à marquer.</translation>
    </message>
</context>
<context>
    <name>assay::Marks</name>
    <message>
        <source>Reviewed</source>
        <comment>mark of a job</comment>
        <translation>Passée en revue</translation>
    </message>
    <message>
        <source>Flag</source>
        <comment>mark of a job</comment>
        <translation>Drapeau</translation>
    </message>
    <message>
        <source>Discuss</source>
        <comment>mark of a job</comment>
        <translation>À discuter</translation>
    </message>
    <message>
        <source>Star</source>
        <comment>mark of a job</comment>
        <translation>Étoile</translation>
    </message>
    <message>
        <source>Agree</source>
        <comment>mark of a job: with its score</comment>
        <translation>D’accord</translation>
    </message>
    <message>
        <source>Disagree</source>
        <comment>mark of a job: with its score</comment>
        <translation>Pas d’accord</translation>
    </message>
    <message>
        <source>Own Score</source>
        <comment>what the user would give a job</comment>
        <translation>Score personnel</translation>
    </message>
    <message>
        <source>Note</source>
        <comment>mark of a job</comment>
        <translation>Note</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <extracomment>A score and the top of its scale, such as &quot;7 / 10&quot;</extracomment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <extracomment>The scores that a module can give, such as &quot;0 to 10&quot;</extracomment>
        <translation>%1 à %2</translation>
    </message>
    <message>
        <source>own score %1</source>
        <extracomment>In the list of a job&apos;s marks; %1 is a score, such as &quot;7 / 10&quot;</extracomment>
        <translation>score personnel %1</translation>
    </message>
    <message>
        <source>, </source>
        <extracomment>Joins the items of a list</extracomment>
        <translation>, </translation>
    </message>
    <message>
        <source>Yes</source>
        <comment>in a column: the job was drawn, or its score was hidden</comment>
        <translation>Oui</translation>
    </message>
    <message>
        <source>No</source>
        <comment>in a column: the job was not drawn, or its score was shown</comment>
        <translation>Non</translation>
    </message>
</context>
<context>
    <name>assay::MarksView</name>
    <message>
        <source>Marks</source>
        <translation>Marques</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>Écrire une note</translation>
    </message>
    <message>
        <source>Own score</source>
        <translation>Score personnel</translation>
    </message>
    <message>
        <source>Judged in a random draw, the score hidden.</source>
        <translation>Jugée lors d’un tirage au sort, score masqué.</translation>
    </message>
    <message>
        <source>Judged in a random draw, the score shown.</source>
        <translation>Jugée lors d’un tirage au sort, score affiché.</translation>
    </message>
    <message>
        <source>Judged with the score hidden.</source>
        <translation>Jugée avec le score masqué.</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>A mark that some of the selected jobs have: &quot;Flag · 3&quot;</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 of %2 jobs have it</source>
        <translation>%1 sur %2 tâches ont cette marque</translation>
    </message>
    <message>
        <source>Click to mark with “%1”, or to take it away (key %2)</source>
        <translation>Cliquez pour marquer avec «&#xa0;%1&#xa0;» ou pour retirer cette marque (touche %2)</translation>
    </message>
    <message>
        <source>You agree with the score (key %1)</source>
        <translation>Vous êtes d’accord avec le score (touche %1)</translation>
    </message>
    <message>
        <source>You disagree with the score (key %1)</source>
        <translation>Vous n’êtes pas d’accord avec le score (touche %1)</translation>
    </message>
    <message>
        <source>This is no number.</source>
        <translation>Ce n’est pas un nombre.</translation>
    </message>
    <message>
        <source>Write a score from %1.</source>
        <translation>Saisissez un score de %1.</translation>
    </message>
    <message>
        <source>There is no score to agree with</source>
        <translation>Il n’y a pas de score à approuver</translation>
    </message>
</context>
<context>
    <name>assay::ModuleSummaryRow</name>
    <message>
        <source>without a module</source>
        <translation>sans module</translation>
    </message>
    <message numerus="yes">
        <source>%Ln job(s)</source>
        <translation>
            <numerusform>%Ln tâche</numerusform>
            <numerusform>%Ln tâches</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2, mean share of scale %3 (%4)</source>
        <extracomment>For a screen reader. %1 is a module, %2 a number of jobs such as &quot;7 jobs&quot;, %3 a share such as &quot;62 %&quot;, %4 over how many jobs and sessions the mean is</extracomment>
        <translation>%1&#xa0;: %2, part moyenne de l’échelle %3 (%4)</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <translation>%1&#xa0;: %2, %3</translation>
    </message>
    <message>
        <source>unknown scale: no mean</source>
        <translation>échelle inconnue&#xa0;: pas de moyenne</translation>
    </message>
    <message>
        <source>no scores</source>
        <translation>aucun score</translation>
    </message>
    <message>
        <source>mean of %1 from %2</source>
        <extracomment>Over what a mean is: %1 is a number of jobs such as &quot;7 scored jobs&quot;, %2 of sessions such as &quot;3 sessions&quot;</extracomment>
        <translation>moyenne sur %1 provenant de %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln scored job(s)</source>
        <translation>
            <numerusform>%Ln tâche avec score</numerusform>
            <numerusform>%Ln tâches avec score</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln session(s)</source>
        <translation>
            <numerusform>%Ln session</numerusform>
            <numerusform>%Ln sessions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln score(s) outside the scale, not in the mean</source>
        <translation>
            <numerusform>%Ln score hors de l’échelle, non compris dans la moyenne</numerusform>
            <numerusform>%Ln scores hors de l’échelle, non compris dans la moyenne</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; %2</source>
        <extracomment>Two parts of a list</extracomment>
        <translation>%1&#x202f;; %2</translation>
    </message>
</context>
<context>
    <name>assay::NoticeBar</name>
    <message>
        <source>Dismiss this message</source>
        <translation>Fermer ce message</translation>
    </message>
</context>
<context>
    <name>assay::PaletteTexts</name>
    <message>
        <source>%1: </source>
        <extracomment>An entry of a submenu in the list of actions; %1 is the title of the submenu, such as &quot;Theme&quot;</extracomment>
        <translation>%1&#xa0;: </translation>
    </message>
    <message>
        <source>Filter by %1</source>
        <extracomment>In the list of actions; %1 is the title of a field, such as &quot;Agent&quot;</extracomment>
        <translation>Filtrer par «&#xa0;%1&#xa0;»</translation>
    </message>
</context>
<context>
    <name>assay::Preferences</name>
    <message>
        <source>&amp;Language:</source>
        <translation>&amp;Langue&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Theme:</source>
        <translation>&amp;Thème&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Rows:</source>
        <translation>L&amp;ignes&#xa0;:</translation>
    </message>
    <message>
        <source>Time limit of a re&amp;quest:</source>
        <translation>Limite de temps d’une re&amp;quête&#xa0;:</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Général</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Raccourcis</translation>
    </message>
    <message>
        <source>&amp;Always ask the service for times and summaries of sessions</source>
        <translation>&amp;Toujours demander au service les horaires et les résumés des sessions</translation>
    </message>
    <message>
        <source>a &amp;fetch without filters that was large last time</source>
        <translation>une &amp;récupération sans filtres qui était volumineuse la dernière fois</translation>
    </message>
    <message>
        <source>the window closes while an &amp;export is written</source>
        <translation>la fermeture de la fenêtre pendant l’écriture d’une &amp;exportation</translation>
    </message>
    <message>
        <source>Scores</source>
        <translation>Scores</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Questions</translation>
    </message>
</context>
<context>
    <name>assay::PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation>Préférences</translation>
    </message>
</context>
<context>
    <name>assay::ProblemModel</name>
    <message>
        <source>Ignored</source>
        <translation>Ignoré</translation>
    </message>
    <message>
        <source>Reading continued</source>
        <translation>Lecture poursuivie</translation>
    </message>
    <message>
        <source>Job kept</source>
        <translation>Tâche conservée</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Écarté</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Enregistrement</translation>
    </message>
    <message>
        <source>Byte offset</source>
        <translation>Position (octets)</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Raison</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Résultat</translation>
    </message>
</context>
<context>
    <name>assay::ProblemsPanel</name>
    <message>
        <source>Everything could be read.</source>
        <translation>Tout a pu être lu.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln element(s) could not be read and are missing from the table.</source>
        <translation>
            <numerusform>%Ln élément n’a pas pu être lu et manque dans le tableau.</numerusform>
            <numerusform>%Ln éléments n’ont pas pu être lus et manquent dans le tableau.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All jobs were kept; %Ln finding(s) about them.</source>
        <translation>
            <numerusform>Toutes les tâches ont été conservées&#x202f;; %Ln constat à leur sujet.</numerusform>
            <numerusform>Toutes les tâches ont été conservées&#x202f;; %Ln constats à leur sujet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 %Ln more finding(s) about jobs that were kept.</source>
        <extracomment>%1 is the sentence about elements that could not be read</extracomment>
        <translation>
            <numerusform>%1 %Ln autre constat sur des tâches conservées.</numerusform>
            <numerusform>%1 %Ln autres constats sur des tâches conservées.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 The first %L2 are listed.</source>
        <translation>%1 Les %L2 premiers figurent dans la liste.</translation>
    </message>
</context>
<context>
    <name>assay::QueryField</name>
    <message>
        <source>Find words, or filter: module:coherence score:&lt;5</source>
        <translation>Rechercher des mots, ou filtrer&#xa0;: module:coherence score:&lt;5</translation>
    </message>
    <message>
        <source>Find or filter</source>
        <translation>Rechercher ou filtrer</translation>
    </message>
    <message>
        <source>How to write a query</source>
        <translation>Comment écrire une requête</translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation>Suggestions</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 is a suggestion for a query, %2 what it is</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>The query is too long to be changed here. Remove filters at their chips, or press Esc to clear it.</source>
        <translation>La requête est trop longue pour être modifiée ici. Retirez des filtres actifs un à un, ou appuyez sur Échap pour l’effacer.</translation>
    </message>
    <message numerus="yes">
        <source>The text is too long: a query has at most %Ln character(s) here.</source>
        <translation>
            <numerusform>Le texte est trop long&#xa0;: une requête a ici au plus %Ln caractère.</numerusform>
            <numerusform>Le texte est trop long&#xa0;: une requête a ici au plus %Ln caractères.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>assay::QueryReference</name>
    <message>
        <source>How to write a query</source>
        <translation>Comment écrire une requête</translation>
    </message>
    <message>
        <source>Use this example</source>
        <translation>Utiliser cet exemple</translation>
    </message>
    <message>
        <source>Ctrl+Space lists fields and values. Brackets group; a blank means “and”.</source>
        <translation>Ctrl+Espace liste les champs et les valeurs. Les parenthèses regroupent&#x202f;; une espace signifie «&#xa0;et&#xa0;».</translation>
    </message>
</context>
<context>
    <name>assay::QuerySuggestions</name>
    <message>
        <source>less than</source>
        <translation>moins de</translation>
    </message>
    <message>
        <source>at most</source>
        <translation>au plus</translation>
    </message>
    <message>
        <source>more than</source>
        <translation>plus de</translation>
    </message>
    <message>
        <source>at least</source>
        <translation>au moins</translation>
    </message>
    <message numerus="yes">
        <source>%Ln job(s)</source>
        <translation>
            <numerusform>%Ln tâche</numerusform>
            <numerusform>%Ln tâches</numerusform>
        </translation>
    </message>
    <message>
        <source>score as a share of its scale, in percent</source>
        <translation>score en part de son échelle, en pourcentage</translation>
    </message>
    <message>
        <source>the field has a value</source>
        <translation>le champ a une valeur</translation>
    </message>
    <message>
        <source>whole sessions with such a job</source>
        <translation>sessions entières contenant une telle tâche</translation>
    </message>
    <message>
        <source>whole turns with such a job</source>
        <translation>tours entiers contenant une telle tâche</translation>
    </message>
    <message>
        <source>unknown field</source>
        <translation>champ inconnu</translation>
    </message>
    <message>
        <source>what you marked it with</source>
        <translation>la marque que vous lui avez donnée</translation>
    </message>
    <message>
        <source>a mark, a score of your own or a note</source>
        <translation>une marque, un score personnel ou une note</translation>
    </message>
    <message>
        <source>your note</source>
        <translation>votre note</translation>
    </message>
    <message>
        <source>the score that you would give</source>
        <translation>le score que vous donneriez</translation>
    </message>
</context>
<context>
    <name>assay::QuestionsPage</name>
    <message>
        <source>Assay asks before</source>
        <translation>Assay demande confirmation avant</translation>
    </message>
</context>
<context>
    <name>assay::RangeSlider</name>
    <message>
        <source>Lowest share of scale, in percent</source>
        <translation>Part minimale de l’échelle, en pourcentage</translation>
    </message>
    <message>
        <source>Highest share of scale, in percent</source>
        <translation>Part maximale de l’échelle, en pourcentage</translation>
    </message>
</context>
<context>
    <name>assay::RawJsonView</name>
    <message>
        <source>There is more. Copying gives the whole job.</source>
        <translation>Ce n’est pas tout. La copie contient la tâche entière.</translation>
    </message>
    <message>
        <source>Raw JSON</source>
        <translation>JSON brut</translation>
    </message>
    <message>
        <source>Show or hide the job as it was sent</source>
        <translation>Afficher ou masquer la tâche telle qu’elle a été envoyée</translation>
    </message>
    <message>
        <source>Copy the whole job as JSON</source>
        <translation>Copier toute la tâche en JSON</translation>
    </message>
    <message>
        <source>Hide the raw JSON</source>
        <translation>Masquer le JSON brut</translation>
    </message>
    <message>
        <source>Show the raw JSON</source>
        <translation>Afficher le JSON brut</translation>
    </message>
</context>
<context>
    <name>assay::RecentFilesMenu</name>
    <message>
        <source>Open &amp;Recent</source>
        <translation>Ouvrir un &amp;fichier récent</translation>
    </message>
    <message>
        <source>&amp;Clear List</source>
        <translation>&amp;Effacer la liste</translation>
    </message>
</context>
<context>
    <name>assay::ReviewDeck</name>
    <message>
        <source>Explanation</source>
        <translation>Explication</translation>
    </message>
    <message>
        <source>There is none.</source>
        <translation>Il n’y en a pas.</translation>
    </message>
    <message>
        <source>Other fields</source>
        <translation>Champs supplémentaires</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Revue</translation>
    </message>
    <message>
        <source>Previous job (arrow keys)</source>
        <translation>Tâche précédente (touches fléchées)</translation>
    </message>
    <message>
        <source>Next job (arrow keys)</source>
        <translation>Tâche suivante (touches fléchées)</translation>
    </message>
    <message>
        <source>Finish the review; Escape only leaves it, to continue later</source>
        <translation>Terminer la revue&#x202f;; Échap la quitte seulement, pour la reprendre plus tard</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Terminer</translation>
    </message>
    <message>
        <source>%1 of %2 · %3 answered</source>
        <translation>%1 sur %2 · réponses&#xa0;: %3</translation>
    </message>
    <message>
        <source>Random draw, seed %1</source>
        <translation>Tirage au sort, graine %1</translation>
    </message>
    <message>
        <source>Looking for the job in the list…</source>
        <translation>Recherche de la tâche dans la liste…</translation>
    </message>
    <message>
        <source>This job is not in the list that is shown.</source>
        <translation>Cette tâche n’est pas dans la liste affichée.</translation>
    </message>
    <message>
        <source>No score. Status: %1</source>
        <translation>Aucun score. État&#xa0;: %1</translation>
    </message>
    <message>
        <source>Score hidden until you agree, disagree or give your own</source>
        <translation>Score masqué jusqu’à ce que vous indiquiez être d’accord ou non, ou donniez le vôtre</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 of %2 · All answered: %3 agree, %4 disagree</source>
        <translation>%1 sur %2 · Toutes répondues : %3 d’accord, %4 pas d’accord</translation>
    </message>
    <message numerus="yes">
        <source>%Ln job(s) of this review are not answered. A finished review can&apos;t be continued.</source>
        <translation>
            <numerusform>%Ln tâche de cette revue est sans réponse. Une revue terminée ne peut pas être continuée.</numerusform>
            <numerusform>%Ln tâches de cette revue sont sans réponse. Une revue terminée ne peut pas être continuée.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>assay::ReviewDialog</name>
    <message numerus="yes">
        <source>All %Ln job(s) shown, in their order</source>
        <translation>
            <numerusform>%Ln tâche affichée</numerusform>
            <numerusform>Les %Ln tâches affichées, dans leur ordre</numerusform>
        </translation>
    </message>
    <message>
        <source>A random draw of them</source>
        <translation>Un tirage au sort parmi elles</translation>
    </message>
    <message>
        <source>Hide the score until I have answered</source>
        <translation>Masquer le score jusqu’à ce que j’aie répondu</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Revue</translation>
    </message>
    <message>
        <source>One job at a time, to say whether you agree with its score.</source>
        <translation>Une tâche à la fois, pour indiquer si vous êtes d’accord avec son score.</translation>
    </message>
    <message numerus="yes">
        <source>The first %Ln job(s) shown, in their order</source>
        <translation>
            <numerusform>%Ln première tâche affichée</numerusform>
            <numerusform>Les %Ln premières tâches affichées, dans leur ordre</numerusform>
        </translation>
    </message>
    <message>
        <source>Number of jobs to draw</source>
        <translation>Nombre de tâches à tirer au sort</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Graine</translation>
    </message>
    <message>
        <source>The same seed draws the same jobs again, here and on another machine</source>
        <translation>La même graine tire à nouveau les mêmes tâches, ici et sur un autre ordinateur</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Tâches</translation>
    </message>
    <message>
        <source>So that it does not sway you. It appears when you agree, disagree or give a score of your own</source>
        <translation>Pour qu’il ne vous influence pas. Il s’affiche lorsque vous indiquez être d’accord ou non, ou donnez un score personnel</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>&amp;Commencer</translation>
    </message>
    <message>
        <source>&amp;Continue at %1 of %2</source>
        <extracomment>Goes on with a review; %1 is the number of the job, %2 the number of jobs</extracomment>
        <translation>&amp;Reprendre à %1 sur %2</translation>
    </message>
    <message numerus="yes">
        <source>Leave out %Ln job(s) without a score</source>
        <translation>
            <numerusform>Laisser de côté %Ln tâche sans score</numerusform>
            <numerusform>Laisser de côté %Ln tâches sans score</numerusform>
        </translation>
    </message>
    <message>
        <source>Such as those that are pending or failed: there is nothing to agree with</source>
        <translation>Comme celles en attente ou en échec&#xa0;: il n’y a rien à approuver</translation>
    </message>
    <message numerus="yes">
        <source>The first %Ln job(s) with a score, in their order</source>
        <translation>
            <numerusform>%Ln première tâche avec un score</numerusform>
            <numerusform>Les %Ln premières tâches avec un score, dans leur ordre</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %Ln job(s) with a score, in their order</source>
        <translation>
            <numerusform>%Ln tâche avec un score</numerusform>
            <numerusform>Les %Ln tâches avec un score, dans leur ordre</numerusform>
        </translation>
    </message>
    <message>
        <source>An earlier review is not finished. A new one replaces it.</source>
        <translation>Une revue précédente n’est pas terminée. Une nouvelle la remplacera.</translation>
    </message>
</context>
<context>
    <name>assay::SavedViews</name>
    <message>
        <source>The query of the view “%1” does not fit these jobs: %2 It stands in the field at the top, where you can change it; the view keeps it until you save.</source>
        <translation>La requête de la vue «&#xa0;%1&#xa0;» ne convient pas à ces tâches&#xa0;: %2 Elle figure dans le champ du haut, où vous pouvez la modifier&#x202f;; la vue la conserve jusqu’à ce que vous enregistriez.</translation>
    </message>
    <message>
        <source>The view “%1” has columns that this version does not know: %2. They stay in it.</source>
        <translation>La vue «&#xa0;%1&#xa0;» a des colonnes que cette version ne connaît pas&#xa0;: %2. Elle les conserve.</translation>
    </message>
    <message>
        <source>Save View</source>
        <translation>Enregistrer la vue</translation>
    </message>
    <message>
        <source>The view “%1” was changed in another window since it was shown here.</source>
        <translation>La vue «&#xa0;%1&#xa0;» a été modifiée dans une autre fenêtre depuis qu’elle a été affichée ici.</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>&amp;Remplacer</translation>
    </message>
    <message>
        <source>Save Under Another &amp;Name…</source>
        <translation>Enregistrer sous un autre &amp;nom…</translation>
    </message>
    <message>
        <source>View saved</source>
        <translation>Vue enregistrée</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Tâches</translation>
    </message>
    <message>
        <source>What is shown can&apos;t be put into a link.</source>
        <translation>Ce qui est affiché ne peut pas être mis dans un lien.</translation>
    </message>
    <message>
        <source>Link copied</source>
        <translation>Lien copié</translation>
    </message>
    <message>
        <source>No link to a view in the clipboard</source>
        <translation>Aucun lien vers une vue dans le presse-papiers</translation>
    </message>
    <message numerus="yes">
        <source>Take over %Ln view(s) from %1?</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>
            <numerusform>Reprendre %Ln vue de %1&#x202f;?</numerusform>
            <numerusform>Reprendre %Ln vues de %1&#x202f;?</numerusform>
        </translation>
    </message>
    <message>
        <source>Import Views</source>
        <translation>Importer des vues</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Importer</translation>
    </message>
    <message numerus="yes">
        <source>%Ln view(s) imported</source>
        <translation>
            <numerusform>%Ln vue importée</numerusform>
            <numerusform>%Ln vues importées</numerusform>
        </translation>
    </message>
    <message>
        <source>The query is wrong, so it can&apos;t be kept in a view: %1 Correct it or clear it first.</source>
        <extracomment>%1 is a sentence that says what is wrong with a query</extracomment>
        <translation>La requête est incorrecte et ne peut donc pas être enregistrée dans une vue&#xa0;: %1 Corrigez-la ou effacez-la d’abord.</translation>
    </message>
</context>
<context>
    <name>assay::SavedViewsMenu</name>
    <message>
        <source>Saved &amp;Views</source>
        <translation>&amp;Vues enregistrées</translation>
    </message>
</context>
<context>
    <name>assay::ScalesPage</name>
    <message>
        <source>Assay knows the scale of every module of the loaded jobs. A module that it does not know is listed here.</source>
        <translation>Assay connaît l’échelle de chaque module des tâches chargées. Un module qu’il ne connaît pas est listé ici.</translation>
    </message>
    <message>
        <source>Assay does not know these modules. Their scores are shown as they are, and in no mean, until you give them the scale that they score on.</source>
        <translation>Assay ne connaît pas ces modules. Leurs scores sont affichés tels quels et ne comptent dans aucune moyenne, tant que vous n’avez pas indiqué l’échelle de ces modules.</translation>
    </message>
    <message>
        <source>Scale of %1</source>
        <translation>Échelle de %1</translation>
    </message>
</context>
<context>
    <name>assay::ScoreChart</name>
    <message>
        <source>Scores by share of scale</source>
        <translation>Scores selon la part de l’échelle</translation>
    </message>
</context>
<context>
    <name>assay::ScoreHeader</name>
    <message>
        <source>Not scored yet: submitted</source>
        <translation>Pas encore de score&#xa0;: soumise</translation>
    </message>
    <message>
        <source>Not scored yet: in progress</source>
        <translation>Pas encore de score&#xa0;: en cours</translation>
    </message>
    <message>
        <source>Scoring failed</source>
        <translation>Échec de l’évaluation</translation>
    </message>
    <message>
        <source>Not scored: not run</source>
        <translation>Pas de score&#xa0;: non exécutée</translation>
    </message>
    <message>
        <source>Completed without a score</source>
        <translation>Terminée sans score</translation>
    </message>
    <message>
        <source>No score</source>
        <translation>Aucun score</translation>
    </message>
    <message>
        <source>Exactly as sent: %1</source>
        <extracomment>%1 is the score with all its digits</extracomment>
        <translation>Exactement comme envoyé&#xa0;: %1</translation>
    </message>
    <message>
        <source>outside its scale (%1)</source>
        <extracomment>The score is larger or smaller than its scale allows; %1 is the scale, such as &quot;0–10, judge&quot;</extracomment>
        <translation>hors de son échelle (%1)</translation>
    </message>
    <message>
        <source>%1 of scale</source>
        <extracomment>%1 is a number in per cent</extracomment>
        <translation>%1 de l’échelle</translation>
    </message>
    <message>
        <source>Not usable as a score: %1</source>
        <extracomment>What the service sent as the score can&apos;t be used; %1 is what was sent</extracomment>
        <translation>Inutilisable comme score : %1</translation>
    </message>
</context>
<context>
    <name>assay::ScoreHistogram</name>
    <message>
        <source>%1–%2 % of the scale</source>
        <extracomment>%1 and %2 are percentages of the scale</extracomment>
        <translation>%1–%2&#x202f;% de l’échelle</translation>
    </message>
    <message numerus="yes">
        <source>%Ln job(s)</source>
        <translation>
            <numerusform>%Ln tâche</numerusform>
            <numerusform>%Ln tâches</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Judge: %Ln job(s)</source>
        <translation>
            <numerusform>Juge&#xa0;: %Ln tâche</numerusform>
            <numerusform>Juge&#xa0;: %Ln tâches</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Statistical: %Ln job(s)</source>
        <translation>
            <numerusform>Statistique&#xa0;: %Ln tâche</numerusform>
            <numerusform>Statistique&#xa0;: %Ln tâches</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is a range such as &quot;65–75 % of the scale&quot;, %2 a number of jobs</extracomment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>No job has a score on a known scale</source>
        <translation>Aucune tâche n’a de score sur une échelle connue</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pending</source>
        <translation>
            <numerusform>%Ln en attente</numerusform>
            <numerusform>%Ln en attente</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed</source>
        <translation>
            <numerusform>%Ln échouée</numerusform>
            <numerusform>%Ln échouées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not run</source>
        <translation>
            <numerusform>%Ln non exécutée</numerusform>
            <numerusform>%Ln non exécutées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln without a score</source>
        <translation>
            <numerusform>%Ln sans score</numerusform>
            <numerusform>%Ln sans score</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln no scale</source>
        <translation>
            <numerusform>%Ln sans échelle</numerusform>
            <numerusform>%Ln sans échelle</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>assay::ScoreRangeWidget</name>
    <message>
        <source>judge %1–%2</source>
        <extracomment>What a range of shares means on the judges&apos; scale, in a legend; %1 and %2 are numbers</extracomment>
        <translation>juge %1–%2</translation>
    </message>
    <message>
        <source>statistical %1–%2</source>
        <extracomment>What a range of shares means on the statistical scale, in a legend; %1 and %2 are numbers</extracomment>
        <translation>statistique %1–%2</translation>
    </message>
</context>
<context>
    <name>assay::ScoresPage</name>
    <message>
        <source> %</source>
        <extracomment>Behind a number in a field</extracomment>
        <translation>&#x202f;%</translation>
    </message>
    <message>
        <source>As many as needed, up to %1</source>
        <translation>Autant que nécessaire, jusqu’à %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln, such as %1</source>
        <comment>number of decimals</comment>
        <extracomment>%1 is a score such as 0.83</extracomment>
        <translation>
            <numerusform>%Ln, par exemple %1</numerusform>
            <numerusform>%Ln, par exemple %1</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Decimals of statistical scores:</source>
        <translation>&amp;Décimales des scores statistiques&#xa0;:</translation>
    </message>
    <message>
        <source>Colour of &amp;low scores up to:</source>
        <translation>Couleur des scores &amp;bas jusqu’à&#xa0;:</translation>
    </message>
    <message>
        <source>Colour of &amp;high scores from:</source>
        <translation>Couleur des scores &amp;hauts à partir de&#xa0;:</translation>
    </message>
    <message>
        <source>As a share of the scale. Below it, the bar of a score has the whole colour of low scores</source>
        <translation>En part de l’échelle. En dessous, la barre d’un score a pleinement la couleur des scores bas</translation>
    </message>
    <message>
        <source>As a share of the scale. Above it, the bar of a score has the whole colour of high scores</source>
        <translation>En part de l’échelle. Au-dessus, la barre d’un score a pleinement la couleur des scores hauts</translation>
    </message>
    <message>
        <source>Scales of unknown modules</source>
        <translation>Échelles des modules inconnus</translation>
    </message>
    <message>
        <source>The colour of low scores must end below the one where that of high scores begins. The colours stay as they were.</source>
        <translation>La couleur des scores bas doit s’arrêter au-dessous du point où commence celle des scores hauts. Les couleurs restent telles qu’elles étaient.</translation>
    </message>
</context>
<context>
    <name>assay::ServiceFilterField</name>
    <message>
        <source>any</source>
        <translation>toute valeur</translation>
    </message>
    <message>
        <source>%1: only jobs with exactly this value (%2)</source>
        <extracomment>%1 is a field&apos;s title, %2 the name of the query parameter</extracomment>
        <translation>%1&#xa0;: uniquement les tâches ayant exactement cette valeur (%2)</translation>
    </message>
    <message>
        <source>Includes spaces: %1</source>
        <extracomment>%1 is the typed text with its outer spaces drawn as open boxes</extracomment>
        <translation>Contient des espaces&#xa0;: %1</translation>
    </message>
    <message>
        <source>List the values of %1 seen so far</source>
        <extracomment>%1 is the title of a field</extracomment>
        <translation>Lister les valeurs du champ «&#xa0;%1&#xa0;» vues jusqu’ici</translation>
    </message>
    <message>
        <source>Values seen so far (Down)</source>
        <translation>Valeurs vues jusqu’ici (flèche bas)</translation>
    </message>
</context>
<context>
    <name>assay::ServiceFilterPanel</name>
    <message>
        <source>Hide the fields of the service filter</source>
        <translation>Masquer les champs du filtre du service</translation>
    </message>
    <message>
        <source>Show the fields of the service filter</source>
        <translation>Afficher les champs du filtre du service</translation>
    </message>
    <message>
        <source>Not fetched yet – press Enter</source>
        <translation>Pas encore récupéré – appuyez sur Entrée</translation>
    </message>
    <message>
        <source>All jobs</source>
        <translation>Toutes les tâches</translation>
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
        <translation>Une requête prend fin lorsque le service n’envoie rien pendant cette durée</translation>
    </message>
    <message>
        <source>Longest time without an &amp;answer:</source>
        <translation>Durée maximale sans &amp;réponse&#xa0;:</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>This one:</source>
        <translation>Celui-ci&#xa0;:</translation>
    </message>
    <message>
        <source>Address of the proxy</source>
        <translation>Adresse du proxy</translation>
    </message>
    <message>
        <source>&amp;Proxy:</source>
        <translation>&amp;Proxy&#xa0;:</translation>
    </message>
    <message>
        <source>A name and a password can&apos;t be part of the address: they would be stored unprotected. Set the variable https_proxy instead.</source>
        <translation>Un nom et un mot de passe ne peuvent pas faire partie de l’adresse&#xa0;: ils seraient enregistrés sans protection. Définissez plutôt la variable https_proxy.</translation>
    </message>
    <message>
        <source>This is not the address of a proxy. Write it like http://proxy.example.com:3128 or socks5://proxy.example.com:1080.</source>
        <translation>Ce n’est pas l’adresse d’un proxy. Écrivez-la comme http://proxy.example.com:3128 ou socks5://proxy.example.com:1080.</translation>
    </message>
</context>
<context>
    <name>assay::ServiceSummaryView</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Do not wait for the summary</source>
        <translation>Ne pas attendre le résumé</translation>
    </message>
    <message>
        <source>From the service</source>
        <translation>Données du service</translation>
    </message>
    <message>
        <source>Asking the service…</source>
        <translation>Demande au service…</translation>
    </message>
    <message>
        <source>The service&apos;s own figures for the agent “%1”</source>
        <extracomment>%1 is the name of an agent</extracomment>
        <translation>Chiffres du service lui-même pour l’agent «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>The service has no scores for it.</source>
        <translation>Le service n’a aucun score à ce sujet.</translation>
    </message>
    <message>
        <source>This job has no agent to ask about.</source>
        <translation>Cette tâche n’a pas d’agent sur lequel interroger le service.</translation>
    </message>
    <message>
        <source>Status: %1</source>
        <translation>État&#xa0;: %1</translation>
    </message>
    <message>
        <source>Mean of all its scores: %1. It mixes scales, so it is not a share of any scale.</source>
        <extracomment>%1 is a number as the service sent it</extracomment>
        <translation>Moyenne de tous ses scores&#xa0;: %1. Elle mélange les échelles et n’est donc une part d’aucune échelle.</translation>
    </message>
    <message>
        <source>without a module</source>
        <translation>sans module</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message numerus="yes">
        <source>%Ln completed job(s)</source>
        <translation>
            <numerusform>%Ln tâche terminée</numerusform>
            <numerusform>%Ln tâches terminées</numerusform>
        </translation>
    </message>
    <message>
        <source>no number of jobs sent</source>
        <translation>nombre de tâches non envoyé</translation>
    </message>
    <message>
        <source>%1, mean of the service: %2</source>
        <extracomment>For a screen reader. %1 is a module, %2 a mean such as &quot;7.2 / 10&quot;</extracomment>
        <translation>%1, moyenne du service&#xa0;: %2</translation>
    </message>
    <message>
        <source>Loaded here</source>
        <translation>Chargé ici</translation>
    </message>
    <message>
        <source>%1 from %2</source>
        <extracomment>Over what a mean is: %1 is a number of jobs such as &quot;7 scored jobs&quot;, %2 of sessions such as &quot;3 sessions&quot;</extracomment>
        <translation>%1 provenant de %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln scored job(s)</source>
        <translation>
            <numerusform>%Ln tâche avec score</numerusform>
            <numerusform>%Ln tâches avec score</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln session(s)</source>
        <translation>
            <numerusform>%Ln session</numerusform>
            <numerusform>%Ln sessions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln job(s), unknown scale</source>
        <translation>
            <numerusform>%Ln tâche, échelle inconnue</numerusform>
            <numerusform>%Ln tâches, échelle inconnue</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln job(s), no score</source>
        <translation>
            <numerusform>%Ln tâche, aucun score</numerusform>
            <numerusform>%Ln tâches, aucun score</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, mean of the jobs loaded here: %2, %3</source>
        <extracomment>For a screen reader. %1 is a module, %2 a mean such as &quot;7.2 / 10&quot;, %3 over how many jobs</extracomment>
        <translation>%1, moyenne des tâches chargées ici&#xa0;: %2, %3</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more module(s)</source>
        <translation>
            <numerusform>et %Ln autre module</numerusform>
            <numerusform>et %Ln autres modules</numerusform>
        </translation>
    </message>
    <message>
        <source>Summary of this agent</source>
        <translation>Résumé de cet agent</translation>
    </message>
</context>
<context>
    <name>assay::SessionColumns</name>
    <message>
        <source>Fit &amp;Width</source>
        <translation>Ajuster la &amp;largeur</translation>
    </message>
    <message>
        <source>&amp;Hide</source>
        <translation>&amp;Masquer</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>&amp;Reset Columns</source>
        <translation>&amp;Réinitialiser les colonnes</translation>
    </message>
</context>
<context>
    <name>assay::SessionFiguresView</name>
    <message numerus="yes">
        <source>The service counts %Ln completed job(s)</source>
        <translation>
            <numerusform>Le service compte %Ln tâche terminée</numerusform>
            <numerusform>Le service compte %Ln tâches terminées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln are loaded here</source>
        <translation>
            <numerusform>%Ln est chargée ici</numerusform>
            <numerusform>%Ln sont chargées ici</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; %2.</source>
        <extracomment>%1 is such as &quot;The service counts 5 completed jobs&quot;, %2 such as &quot;4 are loaded here&quot;</extracomment>
        <translation>%1&#x202f;; %2.</translation>
    </message>
    <message numerus="yes">
        <source>The service&apos;s mean is %1, ours is %2, without %Ln score(s) outside the scale.</source>
        <translation>
            <numerusform>La moyenne du service est %1, la nôtre est %2, sans %Ln score hors de l’échelle.</numerusform>
            <numerusform>La moyenne du service est %1, la nôtre est %2, sans %Ln scores hors de l’échelle.</numerusform>
        </translation>
    </message>
    <message>
        <source>The service&apos;s mean is %1, ours is %2.</source>
        <translation>La moyenne du service est %1, la nôtre est %2.</translation>
    </message>
    <message>
        <source>Compare with the service</source>
        <translation>Comparer avec le service</translation>
    </message>
    <message>
        <source>Asks the service for its own summary of this session</source>
        <translation>Demande au service son propre résumé de cette session</translation>
    </message>
    <message>
        <source>Figures of the service and of the loaded jobs</source>
        <translation>Chiffres du service et des tâches chargées</translation>
    </message>
    <message>
        <source>Asking the service…</source>
        <translation>Demande au service…</translation>
    </message>
    <message>
        <source>The service has no scores for this session.</source>
        <translation>Le service n’a aucun score pour cette session.</translation>
    </message>
    <message>
        <source>The service&apos;s figures agree with those of the jobs loaded here.</source>
        <translation>Les chiffres du service concordent avec ceux des tâches chargées ici.</translation>
    </message>
    <message numerus="yes">
        <source>The service&apos;s figures differ from those of the jobs loaded here in %Ln module(s).</source>
        <translation>
            <numerusform>Les chiffres du service diffèrent de ceux des tâches chargées ici pour %Ln module.</numerusform>
            <numerusform>Les chiffres du service diffèrent de ceux des tâches chargées ici pour %Ln modules.</numerusform>
        </translation>
    </message>
    <message>
        <source>Close the comparison</source>
        <translation>Fermer la comparaison</translation>
    </message>
    <message>
        <source>Do not wait for the summary</source>
        <translation>Ne pas attendre le résumé</translation>
    </message>
    <message>
        <source>Service</source>
        <extracomment>Title of a column: figures of the service</extracomment>
        <translation>Service</translation>
    </message>
    <message>
        <source>Loaded here</source>
        <extracomment>Title of a column: figures of the jobs loaded in the program</extracomment>
        <translation>Chargé ici</translation>
    </message>
    <message>
        <source>without a module</source>
        <translation>sans module</translation>
    </message>
    <message numerus="yes">
        <source>%Ln job(s)</source>
        <translation>
            <numerusform>%Ln tâche</numerusform>
            <numerusform>%Ln tâches</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>%1, the service: %2, %3</source>
        <extracomment>For a screen reader. %1 is a module, %2 a mean such as &quot;7.2 / 10&quot;, %3 over how many jobs</extracomment>
        <translation>%1, le service&#xa0;: %2, %3</translation>
    </message>
    <message>
        <source>%1, loaded here: %2, %3</source>
        <extracomment>For a screen reader. %1 is a module, %2 a mean such as &quot;7.2 / 10&quot;, %3 over how many jobs</extracomment>
        <translation>%1, chargé ici&#xa0;: %2, %3</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more module(s)</source>
        <translation>
            <numerusform>et %Ln autre module</numerusform>
            <numerusform>et %Ln autres modules</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>assay::SessionMapModel</name>
    <message>
        <source>The selected job</source>
        <translation>La tâche sélectionnée</translation>
    </message>
    <message>
        <source>Turn</source>
        <translation>Tour</translation>
    </message>
    <message>
        <source>%1 (%2), %3</source>
        <extracomment>Of a column: %1 is a module, %2 its scale such as &quot;0–10, judge&quot;, %3 a number of jobs such as &quot;12 jobs&quot;</extracomment>
        <translation>%1 (%2), %3</translation>
    </message>
    <message numerus="yes">
        <source>%Ln job(s)</source>
        <translation>
            <numerusform>%Ln tâche</numerusform>
            <numerusform>%Ln tâches</numerusform>
        </translation>
    </message>
    <message>
        <source>no turn</source>
        <extracomment>In place of a number of a turn: the jobs of this row have none</extracomment>
        <translation>aucun tour</translation>
    </message>
    <message>
        <source>Turn %1</source>
        <extracomment>%1 is a number</extracomment>
        <translation>Tour %1</translation>
    </message>
    <message>
        <source>Without a turn</source>
        <translation>Sans tour</translation>
    </message>
    <message>
        <source>without a module</source>
        <translation>sans module</translation>
    </message>
    <message>
        <source>no score</source>
        <translation>aucun score</translation>
    </message>
    <message>
        <source>%1 on an unknown scale</source>
        <extracomment>%1 is a score</extracomment>
        <translation>%1 sur une échelle inconnue</translation>
    </message>
    <message>
        <source>%1, outside its scale (%2)</source>
        <extracomment>%1 is a score, %2 a scale such as &quot;0–10, judge&quot;</extracomment>
        <translation>%1, hors de son échelle (%2)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>A score, and the status of its job</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more job(s)</source>
        <translation>
            <numerusform>et %Ln autre tâche</numerusform>
            <numerusform>et %Ln autres tâches</numerusform>
        </translation>
    </message>
    <message>
        <source>hidden by the filters</source>
        <translation>masquée par les filtres</translation>
    </message>
    <message>
        <source>all hidden by the filters</source>
        <translation>toutes masquées par les filtres</translation>
    </message>
    <message numerus="yes">
        <source>%Ln hidden by the filters</source>
        <translation>
            <numerusform>%Ln masquée par les filtres</numerusform>
            <numerusform>%Ln masquées par les filtres</numerusform>
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
        <translation>%1, %2&#xa0;: aucune tâche</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is a number of jobs such as &quot;3 jobs&quot;, %2 a list such as &quot;5 / 10; 7 / 10; Failed&quot;</extracomment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <extracomment>A cell of the map of a session: %1 is a turn such as &quot;Turn 3&quot;, %2 a module, %3 what its jobs say such as &quot;7 / 10&quot;
----------
Title of a list: %1 is a turn such as &quot;Turn 3&quot;, %2 a module, %3 a number of jobs such as &quot;3 jobs&quot;</extracomment>
        <translation>%1, %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <extracomment>%1 says what is in a cell, %2 how many of its jobs are hidden</extracomment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Each further click goes to the next one.</source>
        <translation>Chaque nouveau clic mène à la suivante.</translation>
    </message>
</context>
<context>
    <name>assay::SessionMapView</name>
    <message>
        <source>Map of the session: turns and modules</source>
        <translation>Carte de la session&#xa0;: tours et modules</translation>
    </message>
</context>
<context>
    <name>assay::SessionReadout</name>
    <message>
        <source>low</source>
        <extracomment>Beside the colours of a map of scores: the low end of a scale</extracomment>
        <translation>bas</translation>
    </message>
    <message>
        <source>high</source>
        <extracomment>Beside the colours of a map of scores: the high end of a scale</extracomment>
        <translation>haut</translation>
    </message>
</context>
<context>
    <name>assay::SessionTab</name>
    <message>
        <source>Several jobs are selected</source>
        <translation>Plusieurs tâches sont sélectionnées</translation>
    </message>
    <message>
        <source>Select a single job to see its session.</source>
        <translation>Sélectionnez une seule tâche pour voir sa session.</translation>
    </message>
    <message>
        <source>No job selected</source>
        <translation>Aucune tâche sélectionnée</translation>
    </message>
    <message>
        <source>Select a job to see its session.</source>
        <translation>Sélectionnez une tâche pour voir sa session.</translation>
    </message>
    <message>
        <source>No session</source>
        <translation>Aucune session</translation>
    </message>
    <message>
        <source>This job does not say to which session it belongs.</source>
        <translation>Cette tâche n’indique pas à quelle session elle appartient.</translation>
    </message>
    <message>
        <source>These jobs come from a demo that has ended: it can&apos;t be asked any more.</source>
        <translation>Ces tâches viennent d’une démo qui est terminée&#xa0;: elle ne peut plus être interrogée.</translation>
    </message>
    <message>
        <source>This job has no agent, by whose name the service could be asked about the session.</source>
        <translation>Cette tâche n’a pas d’agent dont le nom permettrait d’interroger le service sur la session.</translation>
    </message>
</context>
<context>
    <name>assay::SessionTableModel</name>
    <message>
        <source>%1: none</source>
        <extracomment>Read by screen readers in a cell without a value; %1 is the title of the column</extracomment>
        <translation>%1&#xa0;: aucune valeur</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>Read by screen readers in a cell: the title of the column and the value</extracomment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>sorted descending</source>
        <extracomment>Read by screen readers at the title of a column</extracomment>
        <translation>tri décroissant</translation>
    </message>
    <message>
        <source>sorted ascending</source>
        <translation>tri croissant</translation>
    </message>
    <message>
        <source>%1 and others</source>
        <extracomment>A session has jobs of several agents or versions; %1 is the first of them</extracomment>
        <translation>%1 et d’autres</translation>
    </message>
    <message>
        <source>No job shown has a score on a known scale.</source>
        <translation>Aucune tâche affichée n’a de score sur une échelle connue.</translation>
    </message>
    <message>
        <source>No job shown has a score of %1.</source>
        <extracomment>Tooltip of an empty cell; %1 is a module</extracomment>
        <translation>Aucune tâche affichée n’a de score de %1.</translation>
    </message>
    <message numerus="yes">
        <source>Mean of %Ln score(s) of %1, in one session</source>
        <extracomment>Tooltip of a mean; %1 is a module</extracomment>
        <translation>
            <numerusform>Moyenne de %Ln score de %1, dans une session</numerusform>
            <numerusform>Moyenne de %Ln scores de %1, dans une session</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <extracomment>Tooltip of the lowest score; %1 is a score such as &quot;2 / 10&quot;, %2 a module</extracomment>
        <translation>%1 par %2</translation>
    </message>
    <message>
        <source>%1 by %2, turn %3</source>
        <extracomment>Tooltip of the lowest score; %1 is a score such as &quot;2 / 10&quot;, %2 a module, %3 the number of a turn</extracomment>
        <translation>%1 par %2, tour %3</translation>
    </message>
    <message>
        <source>Lowest</source>
        <extracomment>Title of a column: the lowest share of scale in a session</extracomment>
        <translation>Minimum</translation>
    </message>
    <message>
        <source>Turns</source>
        <translation>Tours</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Tâches</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Échouées</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Not run</source>
        <translation>Non exécutées</translation>
    </message>
    <message>
        <source>%1, lowest</source>
        <extracomment>Title of a column; %1 is a module</extracomment>
        <translation>%1, minimum</translation>
    </message>
    <message>
        <source>%1, mean</source>
        <extracomment>Title of a column; %1 is a module</extracomment>
        <translation>%1, moyenne</translation>
    </message>
    <message>
        <source>The lowest share of scale of the jobs shown of a session, whichever module gave it</source>
        <translation>La plus petite part de l’échelle parmi les tâches affichées d’une session, quel que soit le module</translation>
    </message>
    <message>
        <source>The module that gave the lowest share of scale</source>
        <translation>Le module qui a donné la plus petite part de l’échelle</translation>
    </message>
    <message>
        <source>The lowest share of scale that %1 gave to the jobs shown of a session</source>
        <translation>La plus petite part de l’échelle que %1 a donnée aux tâches affichées d’une session</translation>
    </message>
    <message>
        <source>The mean share of scale of the jobs shown of a session that have a score of %1</source>
        <translation>La part moyenne de l’échelle des tâches affichées d’une session qui ont un score de %1</translation>
    </message>
    <message>
        <source>Submitted or in progress: a score may still come</source>
        <translation>Soumise ou en cours&#xa0;: un score peut encore arriver</translation>
    </message>
    <message>
        <source>Started</source>
        <extracomment>Title of a column: when a session began</extracomment>
        <translation>Début</translation>
    </message>
    <message>
        <source>Length</source>
        <extracomment>Title of a column: how long a session took</extracomment>
        <translation>Durée</translation>
    </message>
    <message>
        <source>When the session began, as the service tells; in the time zone of this computer</source>
        <translation>Quand la session a commencé, d’après le service&#x202f;; dans le fuseau horaire de cet ordinateur</translation>
    </message>
    <message>
        <source>The time from the start to the end of the session, as the service tells</source>
        <translation>La durée du début à la fin de la session, d’après le service</translation>
    </message>
</context>
<context>
    <name>assay::SessionTableView</name>
    <message>
        <source>Sessions</source>
        <translation>Sessions</translation>
    </message>
    <message>
        <source>&amp;Show the Jobs of This Session</source>
        <translation>Afficher les &amp;tâches de cette session</translation>
    </message>
    <message>
        <source>Sort &amp;Ascending</source>
        <translation>Tri &amp;croissant</translation>
    </message>
    <message>
        <source>Sort &amp;Descending</source>
        <translation>Tri déc&amp;roissant</translation>
    </message>
    <message>
        <source>&amp;Column “%1”</source>
        <extracomment>%1 is the title of a column, such as Lowest</extracomment>
        <translation>&amp;Colonne «&#xa0;%1&#xa0;»</translation>
    </message>
</context>
<context>
    <name>assay::SessionTimesBar</name>
    <message>
        <source>Ask the service for the times</source>
        <translation>Demander les horaires au service</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Asks when the sessions of these agents began and ended, one agent after the other</source>
        <translation>Demande quand les sessions de ces agents ont commencé et se sont terminées, un agent après l’autre</translation>
    </message>
    <message>
        <source>Do not wait for the times of the sessions</source>
        <translation>Ne pas attendre les horaires des sessions</translation>
    </message>
    <message>
        <source>Asking the service for the times of sessions: agent %1 of %2…</source>
        <translation>Demande au service des horaires de sessions&#xa0;: agent %1 sur %2…</translation>
    </message>
    <message>
        <source>The service told no time of any session.</source>
        <translation>Le service n’a indiqué d’horaire pour aucune session.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln agent(s) of the jobs shown were not asked for.</source>
        <translation>
            <numerusform>%Ln agent des tâches affichées n’a pas fait l’objet d’une demande.</numerusform>
            <numerusform>%Ln agents des tâches affichées n’ont pas fait l’objet d’une demande.</numerusform>
        </translation>
    </message>
    <message>
        <source>The times of %1 did not come: %2</source>
        <extracomment>%1 is an agent, %2 a sentence or two: why</extracomment>
        <translation>Les horaires de %1 ne sont pas arrivés&#xa0;: %2</translation>
    </message>
    <message numerus="yes">
        <source>The times of %Ln agent(s) did not come. Of %1: %2</source>
        <extracomment>%1 is one of the agents, %2 a sentence or two: why its times did not come</extracomment>
        <translation>
            <numerusform>Les horaires de %Ln agent ne sont pas arrivés. Pour %1&#xa0;: %2</numerusform>
            <numerusform>Les horaires de %Ln agents ne sont pas arrivés. Pour %1&#xa0;: %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>assay::SessionView</name>
    <message>
        <source>none</source>
        <comment>in a list of agents or versions: jobs without one</comment>
        <translation>non indiqué</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>et %Ln de plus</numerusform>
            <numerusform>et %Ln de plus</numerusform>
        </translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Session</translation>
    </message>
    <message>
        <source>Show the whole session</source>
        <translation>Afficher la session entière</translation>
    </message>
    <message>
        <source>Shows all jobs of this session, and only these. Undo brings the filters back.</source>
        <translation>Affiche toutes les tâches de cette session, et elles seules. «&#xa0;Annuler&#xa0;» rétablit les filtres.</translation>
    </message>
    <message>
        <source>Fetch the whole session</source>
        <translation>Récupérer la session entière</translation>
    </message>
    <message>
        <source>Asks the service for all jobs of this session. They replace the jobs that are shown.</source>
        <translation>Demande au service toutes les tâches de cette session. Elles remplacent les tâches affichées.</translation>
    </message>
    <message>
        <source>version %1</source>
        <extracomment>%1 is the version of an agent</extracomment>
        <translation>version %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln agents have jobs in this session: %1</source>
        <extracomment>%1 is a list of names</extracomment>
        <translation>
            <numerusform>%Ln agent a des tâches dans cette session&#xa0;: %1</numerusform>
            <numerusform>%Ln agents ont des tâches dans cette session&#xa0;: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln versions have jobs in this session: %1</source>
        <extracomment>%1 is a list of versions of agents</extracomment>
        <translation>
            <numerusform>%Ln version a des tâches dans cette session&#xa0;: %1</numerusform>
            <numerusform>%Ln versions ont des tâches dans cette session&#xa0;: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln job(s)</source>
        <translation>
            <numerusform>%Ln tâche</numerusform>
            <numerusform>%Ln tâches</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln turn(s)</source>
        <translation>
            <numerusform>%Ln tour</numerusform>
            <numerusform>%Ln tours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln module(s)</source>
        <translation>
            <numerusform>%Ln module</numerusform>
            <numerusform>%Ln modules</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed</source>
        <comment>jobs</comment>
        <translation>
            <numerusform>%Ln échouée</numerusform>
            <numerusform>%Ln échouées</numerusform>
        </translation>
    </message>
    <message>
        <source>no job has a turn</source>
        <translation>aucune tâche n’a de tour</translation>
    </message>
    <message numerus="yes">
        <source>%Ln job(s) without a turn</source>
        <translation>
            <numerusform>%Ln tâche sans tour</numerusform>
            <numerusform>%Ln tâches sans tour</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln module(s) have no column</source>
        <translation>
            <numerusform>%Ln module n’a pas de colonne</numerusform>
            <numerusform>%Ln modules n’ont pas de colonne</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The filters hide %Ln of the %1 job(s) of this session. They are pale here.</source>
        <extracomment>%1 is a number of jobs</extracomment>
        <translation>
            <numerusform>Les filtres masquent %Ln des %1 tâches de cette session. Elle est pâle ici.</numerusform>
            <numerusform>Les filtres masquent %Ln des %1 tâches de cette session. Elles sont pâles ici.</numerusform>
        </translation>
    </message>
    <message>
        <source>The filters hide what you have chosen, so the table can&apos;t show it: %1.</source>
        <extracomment>%1 is what a cell of the map says, such as &quot;Turn 3, faithfulness: 7 / 10 – hidden by the filters&quot;</extracomment>
        <translation>Les filtres masquent ce que vous avez choisi&#x202f;; le tableau ne peut donc pas l’afficher&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The jobs were fetched with a service filter, which may have left out jobs of this session.</source>
        <translation>Les tâches ont été récupérées avec un filtre du service, qui a pu laisser de côté des tâches de cette session.</translation>
    </message>
    <message>
        <source>The list is not complete: jobs of this session may be missing.</source>
        <translation>La liste n’est pas complète&#xa0;: des tâches de cette session peuvent manquer.</translation>
    </message>
    <message>
        <source>Jobs are still arriving: some of this session may be missing.</source>
        <translation>Des tâches arrivent encore&#xa0;: certaines de cette session peuvent manquer.</translation>
    </message>
</context>
<context>
    <name>assay::SessionsPage</name>
    <message>
        <source>There is not enough memory to look for the sessions of the jobs shown. Show or load fewer jobs.</source>
        <translation>La mémoire est insuffisante pour rechercher les sessions des tâches affichées. Affichez ou chargez moins de tâches.</translation>
    </message>
    <message>
        <source>Looking for the sessions of the jobs shown…</source>
        <translation>Recherche des sessions des tâches affichées…</translation>
    </message>
    <message>
        <source>No job shown has a session.</source>
        <translation>Aucune tâche affichée n’a de session.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln session(s) of the jobs shown; all figures are of these jobs.</source>
        <translation>
            <numerusform>%Ln session des tâches affichées&#x202f;; tous les chiffres portent sur ces tâches.</numerusform>
            <numerusform>%Ln sessions des tâches affichées&#x202f;; tous les chiffres portent sur ces tâches.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln job(s) without a session are not in it.</source>
        <translation>
            <numerusform>%Ln tâche sans session n’y figure pas.</numerusform>
            <numerusform>%Ln tâches sans session n’y figurent pas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more module(s) have no columns: filter by module to see them.</source>
        <translation>
            <numerusform>%Ln autre module n’a pas de colonnes&#xa0;: filtrez par module pour les voir.</numerusform>
            <numerusform>%Ln autres modules n’ont pas de colonnes&#xa0;: filtrez par module pour les voir.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>assay::ShortcutModel</name>
    <message>
        <source>no keys</source>
        <extracomment>Read by screen readers: an action has no keys</extracomment>
        <translation>aucun raccourci</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Raccourcis</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Action</translation>
    </message>
</context>
<context>
    <name>assay::ShortcutsPage</name>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Retirer</translation>
    </message>
    <message>
        <source>&amp;Default</source>
        <translation>Par &amp;défaut</translation>
    </message>
    <message>
        <source>&amp;Use Here</source>
        <translation>&amp;Utiliser ici</translation>
    </message>
    <message>
        <source>Find an action or its keys</source>
        <translation>Rechercher une action ou son raccourci</translation>
    </message>
    <message>
        <source>Actions and their keys</source>
        <translation>Actions et leurs raccourcis</translation>
    </message>
    <message>
        <source>New keys</source>
        <translation>Nouveau raccourci</translation>
    </message>
    <message>
        <source>&amp;Keys:</source>
        <translation>Ra&amp;ccourci&#xa0;:</translation>
    </message>
    <message>
        <source>%1 belongs to “%2”.</source>
        <extracomment>%1 are keys such as &quot;Ctrl+E&quot;, %2 is the name of an action</extracomment>
        <translation>%1 appartient à «&#xa0;%2&#xa0;».</translation>
    </message>
</context>
<context>
    <name>assay::StatePage</name>
    <message>
        <source>The exact error message</source>
        <translation>Le message d’erreur exact</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
</context>
<context>
    <name>assay::StatusLine</name>
    <message>
        <source>Demo data</source>
        <translation>Données de démo</translation>
    </message>
    <message>
        <source>Not complete</source>
        <translation>Incomplet</translation>
    </message>
    <message>
        <source>These jobs are made up: they come from the demo server inside this program.</source>
        <translation>Ces tâches sont fictives&#xa0;: elles viennent du serveur de démo intégré à ce programme.</translation>
    </message>
    <message>
        <source>The load did not finish: there are more jobs than these.</source>
        <translation>Le chargement s’est interrompu avant la fin&#xa0;: il existe d’autres tâches que celles-ci.</translation>
    </message>
    <message>
        <source>Show what could not be read</source>
        <translation>Afficher ce qui n’a pas pu être lu</translation>
    </message>
    <message>
        <source>Cancel the export</source>
        <translation>Annuler l’exportation</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message numerus="yes">
        <source>%Ln job(s)</source>
        <translation>
            <numerusform>%Ln tâche</numerusform>
            <numerusform>%Ln tâches</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln job(s)</source>
        <extracomment>%1 is how many jobs are shown, %Ln how many there are</extracomment>
        <translation>
            <numerusform>%1 sur %Ln tâche</numerusform>
            <numerusform>%1 sur %Ln tâches</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected</source>
        <comment>number of selected rows</comment>
        <translation>
            <numerusform>%Ln sélectionnée</numerusform>
            <numerusform>%Ln sélectionnées</numerusform>
        </translation>
    </message>
    <message>
        <source>fetched %1</source>
        <translation>récupération&#xa0;: %1</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Do not try again</source>
        <translation>Ne pas réessayer</translation>
    </message>
    <message>
        <source>Stop reading</source>
        <translation>Arrêter la lecture</translation>
    </message>
    <message numerus="yes">
        <source>Waiting %Ln s before retry %1 of %2</source>
        <extracomment>%Ln is seconds; %1 is which retry, %2 how many there are at most</extracomment>
        <translation>
            <numerusform>Nouvelle tentative %1 sur %2 dans %Ln&#xa0;s</numerusform>
            <numerusform>Nouvelle tentative %1 sur %2 dans %Ln&#xa0;s</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading %1 of %2</source>
        <extracomment>%1 and %2 are amounts such as 3.1 MB</extracomment>
        <translation>Lecture&#xa0;: %1 sur %2</translation>
    </message>
    <message>
        <source>Reading, %1 so far</source>
        <extracomment>%1 is an amount such as 3.1 MB</extracomment>
        <translation>Lecture&#xa0;: %1 jusqu’ici</translation>
    </message>
    <message numerus="yes">
        <source>%Ln problem(s)</source>
        <translation>
            <numerusform>%Ln problème</numerusform>
            <numerusform>%Ln problèmes</numerusform>
        </translation>
    </message>
    <message>
        <source>Exporting %1 of %2</source>
        <extracomment>%1 and %2 are numbers of jobs</extracomment>
        <translation>Exportation&#xa0;: %1 sur %2</translation>
    </message>
    <message>
        <source>opened %1</source>
        <extracomment>%1 is a time of day, or day and time</extracomment>
        <translation>ouverture&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>Copied %Ln row(s)</source>
        <translation>
            <numerusform>%Ln ligne copiée</numerusform>
            <numerusform>%Ln lignes copiées</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel filtering and sorting</source>
        <translation>Annuler le filtrage et le tri</translation>
    </message>
    <message>
        <source>Go back to the filters and the order of the jobs that are shown</source>
        <translation>Revenir aux filtres et à l’ordre des tâches affichées</translation>
    </message>
    <message>
        <source>Sorting</source>
        <translation>Tri</translation>
    </message>
    <message>
        <source>Filtering</source>
        <translation>Filtrage</translation>
    </message>
</context>
<context>
    <name>assay::SummaryRequests</name>
    <message>
        <source>These jobs come from a demo that has ended: it can&apos;t be asked any more.</source>
        <translation>Ces tâches viennent d’une démo terminée&#xa0;: on ne peut plus rien lui demander.</translation>
    </message>
</context>
<context>
    <name>assay::SummaryView</name>
    <message>
        <source>Mean share of scale by module</source>
        <translation>Part moyenne de l’échelle par module</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Tâches</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Computing their means…</source>
        <translation>Calcul des moyennes…</translation>
    </message>
    <message>
        <source>None of them belongs to a session.</source>
        <translation>Aucune d’elles n’appartient à une session.</translation>
    </message>
    <message numerus="yes">
        <source>From %Ln session(s)</source>
        <translation>
            <numerusform>De %Ln session</numerusform>
            <numerusform>De %Ln sessions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1; %Ln job(s) without a session</source>
        <extracomment>%1 is the text &quot;From 3 sessions&quot;</extracomment>
        <translation>
            <numerusform>%1&#x202f;; %Ln tâche sans session</numerusform>
            <numerusform>%1&#x202f;; %Ln tâches sans session</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln job(s) selected</source>
        <translation>
            <numerusform>%Ln tâche sélectionnée</numerusform>
            <numerusform>%Ln tâches sélectionnées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more module(s)</source>
        <translation>
            <numerusform>et %Ln autre module</numerusform>
            <numerusform>et %Ln autres modules</numerusform>
        </translation>
    </message>
    <message>
        <source>without a status</source>
        <translation>sans état</translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln job(s)</source>
        <extracomment>For a screen reader. %1 is a status</extracomment>
        <translation>
            <numerusform>%1&#xa0;: %Ln tâche</numerusform>
            <numerusform>%1&#xa0;: %Ln tâches</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more status(es)</source>
        <translation>
            <numerusform>et %Ln autre état</numerusform>
            <numerusform>et %Ln autres états</numerusform>
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
        <translation>%1&#xa0;j %2&#xa0;h</translation>
    </message>
    <message>
        <source>running</source>
        <extracomment>In the column &quot;Length&quot;: the session has begun and not ended</extracomment>
        <translation>en cours</translation>
    </message>
    <message>
        <source>No times of this session are known.</source>
        <translation>Aucun horaire de cette session n’est connu.</translation>
    </message>
    <message>
        <source>Ended %1; the service has told no start.</source>
        <translation>Fin&#xa0;: %1&#x202f;; le service n’a pas indiqué de début.</translation>
    </message>
    <message>
        <source>Started %1, ended %2</source>
        <extracomment>%1 and %2 are dates with times</extracomment>
        <translation>Début&#xa0;: %1, fin&#xa0;: %2</translation>
    </message>
    <message>
        <source>Started %1; it has not ended</source>
        <translation>Début&#xa0;: %1&#x202f;; elle n’est pas terminée</translation>
    </message>
    <message>
        <source>Started %1; the service has told an end that can&apos;t be read</source>
        <translation>Début&#xa0;: %1&#x202f;; le service a indiqué une fin qui ne peut pas être lue</translation>
    </message>
</context>
<context>
    <name>assay::TurnJobsModel</name>
    <message>
        <source>without a module</source>
        <translation>sans module</translation>
    </message>
    <message>
        <source>hidden by the filters</source>
        <translation>masquée par les filtres</translation>
    </message>
    <message>
        <source>%1: %2, %3, hidden by the filters</source>
        <extracomment>For a screen reader. %1 is a module, %2 a score such as &quot;7 of 10&quot;, %3 a status</extracomment>
        <translation>%1&#xa0;: %2, %3, masquée par les filtres</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <extracomment>For a screen reader. %1 is a module, %2 a score such as &quot;7 of 10&quot;, %3 a status</extracomment>
        <translation>%1&#xa0;: %2, %3</translation>
    </message>
</context>
<context>
    <name>assay::TurnJobsView</name>
    <message>
        <source>Jobs of this turn</source>
        <translation>Tâches de ce tour</translation>
    </message>
    <message>
        <source>Turn %1</source>
        <extracomment>%1 is the number of a turn in an agent&apos;s session</extracomment>
        <translation>Tour %1</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <comment>jobs of a turn that are not listed yet</comment>
        <translation>
            <numerusform>et %Ln de plus</numerusform>
            <numerusform>et %Ln de plus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %Ln more job(s) of this turn</source>
        <translation>
            <numerusform>Afficher %Ln autre tâche de ce tour</numerusform>
            <numerusform>Afficher %Ln autres tâches de ce tour</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more job(s) of this turn are not listed here</source>
        <translation>
            <numerusform>%Ln autre tâche de ce tour n’est pas listée ici</numerusform>
            <numerusform>%Ln autres tâches de ce tour ne sont pas listées ici</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>assay::TurnSteps</name>
    <message>
        <source>This is the last turn of the session</source>
        <translation>C’est le dernier tour de la session</translation>
    </message>
    <message>
        <source>This is the first turn of the session</source>
        <translation>C’est le premier tour de la session</translation>
    </message>
</context>
<context>
    <name>assay::ValueActions</name>
    <message>
        <source>&amp;Do Not Exclude %1 “%2”</source>
        <extracomment>%1 is a field such as Agent, %2 a value whose jobs are hidden</extracomment>
        <translation>Ne &amp;plus exclure «&#xa0;%1&#xa0;: %2&#xa0;»</translation>
    </message>
    <message>
        <source>&amp;Do Not Exclude Jobs without %1</source>
        <extracomment>%1 is a field such as Agent; jobs without it are hidden</extracomment>
        <translation>Ne &amp;plus exclure les tâches sans valeur dans «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>&amp;Exclude %1 “%2”</source>
        <extracomment>%1 is a field such as Agent, %2 its value in this row</extracomment>
        <translation>&amp;Exclure «&#xa0;%1&#xa0;: %2&#xa0;»</translation>
    </message>
    <message>
        <source>&amp;Exclude Jobs without %1</source>
        <extracomment>%1 is a field such as Agent</extracomment>
        <translation>&amp;Exclure les tâches sans valeur dans «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>As&amp;k the Service for %1 “%2”</source>
        <extracomment>%1 is a field such as Agent, %2 its value in this row</extracomment>
        <translation>&amp;Demander «&#xa0;%1&#xa0;: %2&#xa0;» au service</translation>
    </message>
    <message>
        <source>&amp;Show Only %1 “%2”</source>
        <extracomment>%1 is a field such as Agent, %2 its value in this row</extracomment>
        <translation>&amp;Afficher uniquement «&#xa0;%1&#xa0;: %2&#xa0;»</translation>
    </message>
    <message>
        <source>&amp;Show Only Jobs without %1</source>
        <extracomment>%1 is a field such as Agent</extracomment>
        <translation>&amp;Afficher uniquement les tâches sans valeur dans «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Copy &amp;Value</source>
        <translation>Copier la &amp;valeur</translation>
    </message>
</context>
<context>
    <name>assay::ViewActions</name>
    <message>
        <source>Saved View %1</source>
        <extracomment>%1 is a number from 1 to 9</extracomment>
        <translation>Vue enregistrée %1</translation>
    </message>
    <message>
        <source>Show the saved view with the key %1</source>
        <translation>Afficher la vue enregistrée dont le raccourci est %1</translation>
    </message>
    <message>
        <source>&amp;Save View</source>
        <translation>&amp;Enregistrer la vue</translation>
    </message>
    <message>
        <source>Keep filters, order, columns and page in the view that is shown</source>
        <translation>Enregistrer filtres, ordre, colonnes et page dans la vue affichée</translation>
    </message>
    <message>
        <source>Save View &amp;As…</source>
        <translation>Enregistrer la vue &amp;sous…</translation>
    </message>
    <message>
        <source>Keep filters, order, columns and page under a name</source>
        <translation>Enregistrer filtres, ordre, colonnes et page sous un nom</translation>
    </message>
    <message>
        <source>&amp;Manage Views…</source>
        <translation>&amp;Gérer les vues…</translation>
    </message>
    <message>
        <source>Rename, order, delete, export and import views; choose keys and the view at the start</source>
        <translation>Renommer, ordonner, supprimer, exporter et importer des vues&#x202f;; choisir les raccourcis et la vue au démarrage</translation>
    </message>
    <message>
        <source>Copy &amp;Link</source>
        <translation>Copier le &amp;lien</translation>
    </message>
    <message>
        <source>Copy what is shown as a link: filters, order, columns and page, no jobs and no key</source>
        <translation>Copier ce qui est affiché sous forme de lien&#xa0;: filtres, ordre, colonnes et page, sans tâches ni clé</translation>
    </message>
    <message>
        <source>Copy Link &amp;with the Service</source>
        <translation>Copier le lien &amp;avec le service</translation>
    </message>
    <message>
        <source>Copy a link that also names the service and what was fetched, without the key</source>
        <translation>Copier un lien qui indique aussi le service et ce qui a été récupéré, sans la clé</translation>
    </message>
    <message>
        <source>&amp;Paste Link</source>
        <translation>C&amp;oller le lien</translation>
    </message>
    <message>
        <source>Show the view of the link in the clipboard</source>
        <translation>Afficher la vue du lien qui est dans le presse-papiers</translation>
    </message>
</context>
<context>
    <name>assay::ViewButton</name>
    <message>
        <source>Views</source>
        <translation>Vues</translation>
    </message>
    <message>
        <source>Show or save a view: filters, order and columns under a name</source>
        <translation>Afficher ou enregistrer une vue&#xa0;: filtres, ordre et colonnes sous un nom</translation>
    </message>
    <message>
        <source>Saved views</source>
        <translation>Vues enregistrées</translation>
    </message>
    <message>
        <source>View “%1”, changed since it was saved</source>
        <extracomment>%1 is the name of a view</extracomment>
        <translation>Vue «&#xa0;%1&#xa0;», modifiée depuis son enregistrement</translation>
    </message>
    <message>
        <source>View “%1”</source>
        <translation>Vue «&#xa0;%1&#xa0;»</translation>
    </message>
</context>
<context>
    <name>assay::ViewDialog</name>
    <message>
        <source>Show it when the program &amp;starts</source>
        <translation>L’afficher au &amp;démarrage du programme</translation>
    </message>
    <message>
        <source>Save View</source>
        <translation>Enregistrer la vue</translation>
    </message>
    <message>
        <source>Change View</source>
        <translation>Modifier la vue</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Nom&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Key:</source>
        <translation>Ra&amp;ccourci&#xa0;:</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>%1 (now “%2”)</source>
        <extracomment>%1 are keys such as &quot;Alt+1&quot;, %2 is the name of a view that has them now</extracomment>
        <translation>%1 (actuellement «&#xa0;%2&#xa0;»)</translation>
    </message>
    <message>
        <source>There is a view of this name already. It is replaced.</source>
        <translation>Il existe déjà une vue de ce nom. Elle est remplacée.</translation>
    </message>
    <message>
        <source>There is a view of this name already. Choose another name.</source>
        <translation>Il existe déjà une vue de ce nom. Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>Until now, “%1” is shown at the start.</source>
        <extracomment>%1 is the name of a view</extracomment>
        <translation>Jusqu’ici, «&#xa0;%1&#xa0;» est affichée au démarrage.</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>&amp;Remplacer</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Enregistrer</translation>
    </message>
    <message>
        <source>&amp;Change</source>
        <translation>&amp;Modifier</translation>
    </message>
</context>
<context>
    <name>assay::ViewStore</name>
    <message>
        <source>There is a view “%1” already. Choose another name, or replace it.</source>
        <translation>Il existe déjà une vue «&#xa0;%1&#xa0;». Choisissez un autre nom ou remplacez-la.</translation>
    </message>
    <message>
        <source>The view “%1” was deleted meanwhile, by another window or program.</source>
        <translation>La vue «&#xa0;%1&#xa0;» a été supprimée entre-temps par une autre fenêtre ou un autre programme.</translation>
    </message>
</context>
<context>
    <name>assay::ViewsDialog</name>
    <message>
        <source>&amp;Show</source>
        <translation>&amp;Afficher</translation>
    </message>
    <message>
        <source>&amp;Change…</source>
        <translation>&amp;Modifier…</translation>
    </message>
    <message>
        <source>Move &amp;Up</source>
        <translation>Vers le &amp;haut</translation>
    </message>
    <message>
        <source>Move &amp;Down</source>
        <translation>Vers le &amp;bas</translation>
    </message>
    <message>
        <source>De&amp;lete…</source>
        <translation>&amp;Supprimer…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exporter…</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importer…</translation>
    </message>
    <message>
        <source>Saved Views</source>
        <translation>Vues enregistrées</translation>
    </message>
    <message>
        <source>Saved views</source>
        <translation>Vues enregistrées</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Raccourcis</translation>
    </message>
    <message>
        <source>At the start</source>
        <translation>Au démarrage</translation>
    </message>
    <message>
        <source>Write the selected views to a file, for others or another computer</source>
        <translation>Écrire les vues sélectionnées dans un fichier, pour d’autres personnes ou un autre ordinateur</translation>
    </message>
    <message>
        <source>Take over the views of a file</source>
        <translation>Reprendre les vues d’un fichier</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>There are no saved views yet. “Save View As” in the menu keeps what the window shows.</source>
        <translation>Il n’y a pas encore de vues enregistrées. «&#xa0;Enregistrer la vue sous&#xa0;» dans le menu enregistre ce que montre la fenêtre.</translation>
    </message>
    <message>
        <source>Delete the view “%1”?</source>
        <translation>Supprimer la vue «&#xa0;%1&#xa0;»&#x202f;?</translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln view(s)?</source>
        <translation>
            <numerusform>Supprimer %Ln vue&#x202f;?</numerusform>
            <numerusform>Supprimer %Ln vues&#x202f;?</numerusform>
        </translation>
    </message>
    <message>
        <source>The jobs, and what the window shows, stay as they are.</source>
        <translation>Les tâches, et ce que montre la fenêtre, restent en l’état.</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Supprimer</translation>
    </message>
    <message>
        <source>Import Views</source>
        <translation>Importer des vues</translation>
    </message>
    <message>
        <source>Views (*.json);;All files (*)</source>
        <translation>Vues (*.json);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Export Views</source>
        <translation>Exporter des vues</translation>
    </message>
    <message numerus="yes">
        <source>%Ln view(s) of the file were taken over.</source>
        <translation>
            <numerusform>%Ln vue du fichier a été reprise.</numerusform>
            <numerusform>%Ln vues du fichier ont été reprises.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln view(s) were written to %1.</source>
        <translation>
            <numerusform>%Ln vue a été écrite dans %1.</numerusform>
            <numerusform>%Ln vues ont été écrites dans %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>assay::WatchActions</name>
    <message>
        <source>The watched jobs are finished</source>
        <translation>Les tâches surveillées sont finies</translation>
    </message>
    <message>
        <source>&amp;Start or Stop Watching</source>
        <translation>Démarrer ou &amp;arrêter la surveillance</translation>
    </message>
    <message>
        <source>Fetch the list again from time to time while jobs of it are pending, or stop that</source>
        <translation>Récupérer la liste à nouveau de temps en temps tant que certaines de ses tâches sont en attente, ou arrêter de le faire</translation>
    </message>
    <message>
        <source>Show the &amp;Changes</source>
        <translation>Afficher les &amp;changements</translation>
    </message>
    <message>
        <source>Show the newest list that the watch has fetched</source>
        <translation>Afficher la liste la plus récente que la surveillance a récupérée</translation>
    </message>
    <message>
        <source>&amp;Off</source>
        <translation>&amp;Désactivée</translation>
    </message>
    <message>
        <source>Stop watching</source>
        <translation>Arrêter la surveillance</translation>
    </message>
    <message>
        <source>Every %1</source>
        <extracomment>%1 is a time such as &quot;30 s&quot;</extracomment>
        <translation>Toutes les %1</translation>
    </message>
    <message>
        <source>Fetch the list again every %1 while jobs of it are pending</source>
        <translation>Récupérer la liste à nouveau toutes les %1 tant que certaines de ses tâches sont en attente</translation>
    </message>
    <message>
        <source>&amp;Watch</source>
        <translation>&amp;Surveiller</translation>
    </message>
</context>
<context>
    <name>assay::WatchStatus</name>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>Show the jobs that changed</source>
        <translation>Afficher les tâches qui ont changé</translation>
    </message>
    <message>
        <source>Show the newest list. What changed in it is marked</source>
        <translation>Afficher la liste la plus récente. Ce qui y a changé est marqué</translation>
    </message>
    <message numerus="yes">
        <source>%Ln job(s) changed</source>
        <translation>
            <numerusform>%Ln tâche modifiée</numerusform>
            <numerusform>%Ln tâches modifiées</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Stop watching</source>
        <translation>Arrêter la surveillance</translation>
    </message>
    <message>
        <source>Take the message of the watch away</source>
        <translation>Masquer le message de la surveillance</translation>
    </message>
</context>
<context>
    <name>assay::WindowScreenshot</name>
    <message>
        <source>--size is too small: this window needs at least %1x%2.</source>
        <translation>--size est trop petite&#xa0;: cette fenêtre nécessite au moins %1x%2.</translation>
    </message>
    <message>
        <source>The picture can&apos;t be written to %1. Check the folder and the ending of the name.</source>
        <translation>L’image ne peut pas être écrite dans %1. Vérifiez le dossier et l’extension du nom.</translation>
    </message>
</context>
<context>
    <name>assay::Workspace</name>
    <message>
        <source>Demo data</source>
        <translation>Données de démo</translation>
    </message>
</context>
</TS>
