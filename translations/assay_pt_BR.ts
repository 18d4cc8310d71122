<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<!-- SPDX-FileCopyrightText: 2026 The Assay authors -->
<!-- SPDX-License-Identifier: GPL-3.0-or-later -->
<TS version="2.1" language="pt_BR" sourcelanguage="en">
<context>
    <name>ApiKey</name>
    <message>
        <source>The key holds a line break or another control character.</source>
        <translation>A chave contém uma quebra de linha ou outro caractere de controle.</translation>
    </message>
    <message>
        <source>The key holds a character that no key can hold.</source>
        <translation>A chave contém um caractere que nenhuma chave pode conter.</translation>
    </message>
    <message>
        <source>Copy the key once more, alone and whole, and enter it again.</source>
        <translation>Copie a chave mais uma vez, sozinha e inteira, e insira-a novamente.</translation>
    </message>
    <message>
        <source>The token holds a character that no token can hold.</source>
        <translation>O token contém um caractere que nenhum token pode conter.</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>Browse confidence-scoring jobs, in a window or straight into a file.</source>
        <translation>Explore tarefas de pontuação de confiança em uma janela ou grave-as diretamente em um arquivo.</translation>
    </message>
    <message>
        <source>Show this text.</source>
        <translation>Mostra este texto.</translation>
    </message>
    <message>
        <source>Show the version.</source>
        <translation>Mostra a versão.</translation>
    </message>
    <message>
        <source>Ask this server instead of the one in MEIBEL_BASE_URL or the service itself.</source>
        <translation>Consulta este servidor em vez do indicado em MEIBEL_BASE_URL ou do próprio serviço.</translation>
    </message>
    <message>
        <source>Read jobs from a saved response: JSON array or NDJSON, plain or gzip. “-” is standard input.</source>
        <translation>Lê tarefas de uma resposta salva: matriz JSON ou NDJSON, simples ou em gzip. “-” é a entrada padrão.</translation>
    </message>
    <message>
        <source>Use this many generated jobs, from 1 to 10000000.</source>
        <translation>Usa esta quantidade de tarefas geradas, de 1 a 10000000.</translation>
    </message>
    <message>
        <source>Which generated jobs; the same number gives the same jobs.</source>
        <translation>Quais tarefas geradas; o mesmo número produz as mesmas tarefas.</translation>
    </message>
    <message>
        <source>Write every job with every field to a file, without a window. A single - is standard output.</source>
        <translation>Grava todas as tarefas com todos os campos em um arquivo, sem janela. Um único - é a saída padrão.</translation>
    </message>
    <message>
        <source>csv, tsv, json or ndjson; otherwise told by the file&apos;s ending.</source>
        <translation>csv, tsv, json ou ndjson; se omitido, vale a extensão do arquivo.</translation>
    </message>
    <message>
        <source>Start CSV and TSV with a byte order mark, for Excel.</source>
        <translation>Inicia CSV e TSV com uma marca de ordem de bytes, para o Excel.</translation>
    </message>
    <message>
        <source>Guard cells that a spreadsheet could take for a formula with an apostrophe.</source>
        <translation>Protege com um apóstrofo as células que uma planilha poderia tomar por fórmula.</translation>
    </message>
    <message>
        <source>No progress on standard error, only errors.</source>
        <translation>Nenhum progresso na saída de erro padrão, só erros.</translation>
    </message>
    <message>
        <source>Save a picture of the loaded window and end.</source>
        <translation>Salva uma imagem da janela carregada e encerra.</translation>
    </message>
    <message>
        <source>Size of the window in the picture, 1440x900 unless told.</source>
        <translation>Tamanho da janela na imagem; 1440x900 se não for indicado.</translation>
    </message>
    <message>
        <source>Colours of the window in the picture: light or dark.</source>
        <translation>Cores da janela na imagem: light (claras) ou dark (escuras).</translation>
    </message>
    <message>
        <source>Only jobs whose %1 is exactly this.</source>
        <translation>Só tarefas em que %1 tem exatamente este valor.</translation>
    </message>
    <message>
        <source>--%1 and --%2 cannot be used together.</source>
        <translation>--%1 e --%2 não podem ser usadas juntas.</translation>
    </message>
    <message>
        <source>--%1 only means something with --%2.</source>
        <translation>--%1 só faz sentido com --%2.</translation>
    </message>
    <message>
        <source>--%1 was given more than once.</source>
        <translation>--%1 foi indicada mais de uma vez.</translation>
    </message>
    <message>
        <source>--%1 needs a value.</source>
        <translation>--%1 precisa de um valor.</translation>
    </message>
    <message>
        <source>--demo needs a whole number from 1 to 10000000.</source>
        <translation>--demo precisa de um número inteiro de 1 a 10000000.</translation>
    </message>
    <message>
        <source>--seed needs a whole number of at most 64 bits.</source>
        <translation>--seed precisa de um número inteiro de no máximo 64 bits.</translation>
    </message>
    <message>
        <source>Only one file can be opened, but “%1” follows “%2”.</source>
        <translation>Só é possível abrir um arquivo, mas “%1” vem depois de “%2”.</translation>
    </message>
    <message>
        <source>--bom and --safe are for CSV and TSV; JSON has no use for them.</source>
        <translation>--bom e --safe são para CSV e TSV; não têm utilidade para JSON.</translation>
    </message>
    <message>
        <source>--format knows csv, tsv, json and ndjson, not “%1”.</source>
        <translation>--format aceita csv, tsv, json e ndjson, não “%1”.</translation>
    </message>
    <message>
        <source>The ending of “%1” does not say how to write it. Use .csv, .tsv, .json or .ndjson, or say --format.</source>
        <translation>A extensão de “%1” não diz como gravá-lo. Use .csv, .tsv, .json ou .ndjson, ou indique --format.</translation>
    </message>
    <message>
        <source>--theme knows light and dark, not “%1”.</source>
        <translation>--theme aceita light e dark, não “%1”.</translation>
    </message>
    <message>
        <source>--size needs width and height from 200 to 16384, such as 1440x900.</source>
        <translation>--size precisa de largura e altura de 200 a 16384, como 1440x900.</translation>
    </message>
    <message>
        <source>Port to listen on, 0 for any free one (default: 8000).</source>
        <translation>Porta a escutar, 0 para qualquer uma livre (padrão: 8000).</translation>
    </message>
    <message>
        <source>Address to listen on (default: 127.0.0.1).</source>
        <translation>Endereço a escutar (padrão: 127.0.0.1).</translation>
    </message>
    <message>
        <source>Number of jobs, 1 to 10000000 (default: 100000).</source>
        <translation>Número de tarefas, de 1 a 10000000 (padrão: 100000).</translation>
    </message>
    <message>
        <source>Seed of the jobs: the same seed gives the same jobs (default: 1).</source>
        <translation>Semente das tarefas: a mesma semente produz as mesmas tarefas (padrão: 1).</translation>
    </message>
    <message>
        <source>The API key that is accepted (default: any).</source>
        <translation>A chave de API que é aceita (padrão: qualquer uma).</translation>
    </message>
    <message>
        <source>What goes wrong with every answer, such as status=503,times=2 or cut=100000. A request can ask for its own with the header X-Assay-Fault or the parameter x_fault.</source>
        <translation>O que dá errado em cada resposta, como status=503,times=2 ou cut=100000. Uma solicitação pode pedir sua própria falha com o cabeçalho X-Assay-Fault ou o parâmetro x_fault.</translation>
    </message>
    <message>
        <source>Answer the list call with this file.</source>
        <translation>Responde à chamada da lista com este arquivo.</translation>
    </message>
    <message>
        <source>Serves generated scoring jobs on this machine, the way the service would.</source>
        <translation>Fornece neste computador tarefas de pontuação geradas, da forma como o serviço o faria.</translation>
    </message>
    <message>
        <source>There is no argument “%1”.</source>
        <translation>Não existe o argumento “%1”.</translation>
    </message>
    <message>
        <source>The port must be a number from 0 to 65535.</source>
        <translation>A porta deve ser um número de 0 a 65535.</translation>
    </message>
    <message>
        <source>The number of jobs must be from 1 to 10000000.</source>
        <translation>O número de tarefas deve ser de 1 a 10000000.</translation>
    </message>
    <message>
        <source>The seed must be a whole number.</source>
        <translation>A semente deve ser um número inteiro.</translation>
    </message>
    <message>
        <source>Try “assay --help”.</source>
        <translation>Tente “assay --help”.</translation>
    </message>
    <message>
        <source>There is no display to open a window on: neither DISPLAY nor WAYLAND_DISPLAY is set. --export and --screenshot need none.</source>
        <translation>Não há tela em que abrir uma janela: nem DISPLAY nem WAYLAND_DISPLAY está definida. --export e --screenshot não precisam de nenhuma.</translation>
    </message>
    <message>
        <source>“%1” on the command line is not UTF-8. Files with such a name can&apos;t be opened or written; rename the file or use a link to it.</source>
        <translation>“%1” na linha de comando não é UTF-8. Arquivos com um nome assim não podem ser abertos nem gravados; renomeie o arquivo ou use um link para ele.</translation>
    </message>
    <message>
        <source>End a request that takes longer, with its retries; without it there is no limit.</source>
        <translation>Encerrar uma solicitação que demore mais, com suas novas tentativas; sem esta opção não há limite.</translation>
    </message>
    <message>
        <source>--max-time needs a whole number of seconds from 1 to 86400.</source>
        <translation>--max-time precisa de um número inteiro de segundos de 1 a 86400.</translation>
    </message>
    <message>
        <source>Read a packed file until it has grown to this many times its size; 150 unless told, 0: all of it.</source>
        <translation>Lê um arquivo compactado até que ele atinja este múltiplo do seu tamanho; 150 se não for indicado, 0: inteiro.</translation>
    </message>
    <message>
        <source>Show or write only jobs that match this query text, such as module:coherence score:&lt;5.</source>
        <translation>Mostra ou grava só as tarefas que correspondem a esta consulta, como module:coherence score:&lt;5.</translation>
    </message>
    <message>
        <source>--unpack-ratio needs a whole number; 0 means no limit.</source>
        <translation>--unpack-ratio precisa de um número inteiro; 0 significa sem limite.</translation>
    </message>
    <message>
        <source>Ask the server of this connection, by the name that it has in the window, with its key from the system&apos;s key store.</source>
        <translation>Consulta o servidor desta conexão, pelo nome que ela tem na janela, com a chave dela do chaveiro do sistema.</translation>
    </message>
    <message>
        <source>A saved response to open, as with --open, or a link to a view (assay://view?…), which the window asks about.</source>
        <translation>Uma resposta salva a abrir, como com --open, ou um link para uma visualização (assay://view?…), sobre o qual a janela pergunta.</translation>
    </message>
    <message>
        <source>A link to a view must be the last argument.</source>
        <translation>Um link para uma visualização deve ser o último argumento.</translation>
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
        <translation>Ambiente:
  MEIBEL_API_KEY   a chave, necessária sem --open, --demo ou --connection; uma janela a solicita
  MEIBEL_TOKEN     um token do tipo bearer, usado quando MEIBEL_API_KEY não está definida
  MEIBEL_BASE_URL  o servidor, a menos que se use --base-url

Status de saída:
  0    concluído
  2    a linha de comando ou a consulta está errada, não existe essa conexão, ou a chave dela ou a
       chave está ausente, bloqueada ou não é uma chave
  3    o serviço recusou (HTTP 4xx, ou 5xx após todas as tentativas)
  4    rede: sem conexão, tempo esgotado, TLS, URL proibida ou uma resposta que continua cortada
       após todas as tentativas; nesse caso, nada é gravado
  5    dados inválidos: nenhuma lista de tarefas, um arquivo salvo cortado ou elementos que não
       puderam ser lidos; estes são listados na saída de erro padrão e os demais são gravados
  6    um arquivo, ou a saída padrão, não pôde ser lido ou gravado
  7    não há tela em que abrir uma janela; --export e --screenshot não precisam de nenhuma
  8    não há memória suficiente, ou o sistema não inicia mais threads
  130  interrompido; um arquivo anterior permanece como estava
</translation>
    </message>
    <message>
        <source>The file “%1” cannot be opened together with --open, --demo, --base-url or --connection.</source>
        <translation>O arquivo “%1” não pode ser aberto junto com --open, --demo, --base-url ou --connection.</translation>
    </message>
    <message>
        <source>A link to a view cannot be used together with --%1.</source>
        <translation>Um link para uma visualização não pode ser usado junto com --%1.</translation>
    </message>
    <message>
        <source>Write your marks and notes, too, in columns of their own.</source>
        <translation>Gravar também suas marcas e notas, em colunas próprias.</translation>
    </message>
</context>
<context>
    <name>Connection</name>
    <message>
        <source>Production</source>
        <translation>Produção</translation>
    </message>
    <message>
        <source>Development</source>
        <translation>Desenvolvimento</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Este computador</translation>
    </message>
    <message>
        <source>The base URL of this connection is not a web address.</source>
        <translation>A URL base desta conexão não é um endereço da web.</translation>
    </message>
    <message>
        <source>Enter one such as %1.</source>
        <translation>Insira uma como %1.</translation>
    </message>
    <message>
        <source>The base URL of this connection holds a user name or password.</source>
        <translation>A URL base desta conexão contém um nome de usuário ou uma senha.</translation>
    </message>
    <message>
        <source>Remove what stands before the @ sign; the key goes apart.</source>
        <translation>Remova o que vem antes do sinal @; a chave é informada à parte.</translation>
    </message>
    <message>
        <source>Plain HTTP to %1 would send the key unprotected.</source>
        <translation>Com HTTP sem criptografia, a chave seria enviada a %1 sem proteção.</translation>
    </message>
    <message>
        <source>Use an https:// address; only this computer may be asked without.</source>
        <translation>Use um endereço https://; só este computador pode ser consultado sem criptografia.</translation>
    </message>
    <message>
        <source>The base URL of this connection has a part after ? or #, which can&apos;t be part of it.</source>
        <translation>A URL base desta conexão tem depois de ? ou # uma parte que não pode pertencer a ela.</translation>
    </message>
    <message>
        <source>Remove that part; filters are set in the program.</source>
        <translation>Remova essa parte; os filtros são definidos no programa.</translation>
    </message>
    <message>
        <source>Give --base-url one such as %1.</source>
        <translation>Informe em --base-url uma como %1.</translation>
    </message>
    <message>
        <source>Remove what stands before the @ sign; the key goes into MEIBEL_API_KEY.</source>
        <translation>Remova o que vem antes do sinal @; a chave vai em MEIBEL_API_KEY.</translation>
    </message>
    <message>
        <source>Remove that part; filters are options such as --agent-name.</source>
        <translation>Remova essa parte; os filtros são opções como --agent-name.</translation>
    </message>
</context>
<context>
    <name>ConnectionCheck</name>
    <message>
        <source>The connection needs a name.</source>
        <translation>A conexão precisa de um nome.</translation>
    </message>
    <message numerus="yes">
        <source>The name of the connection may have %Ln character(s), without line breaks.</source>
        <translation>
            <numerusform>O nome da conexão pode ter no máximo %Ln caractere, sem quebras de linha.</numerusform>
            <numerusform>O nome da conexão pode ter no máximo %Ln caracteres, sem quebras de linha.</numerusform>
        </translation>
    </message>
    <message>
        <source>The address of the service is not an address, such as https://api.example.com/v2.</source>
        <translation>O endereço do serviço não é um endereço, como https://api.example.com/v2.</translation>
    </message>
    <message>
        <source>The address of the service holds a user or a password, which would be kept in plain text. Enter the secret as the key instead.</source>
        <translation>O endereço do serviço contém um usuário ou uma senha, que seria salvo sem criptografia. Em vez disso, informe o segredo como chave.</translation>
    </message>
    <message>
        <source>The address of the service ends in a query or a fragment, which could hold a secret. Leave that out.</source>
        <translation>O endereço do serviço termina com uma cadeia de consulta ou um fragmento, que poderia conter um segredo. Omita essa parte.</translation>
    </message>
    <message>
        <source>The proxy is not an address, such as http://proxy.example.com:3128 or socks5://127.0.0.1:1080.</source>
        <translation>O proxy não é um endereço, como http://proxy.example.com:3128 ou socks5://127.0.0.1:1080.</translation>
    </message>
    <message>
        <source>The address of the proxy holds a password, which would be kept in plain text. Leave it out here.</source>
        <translation>O endereço do proxy contém uma senha, que seria salva sem criptografia. Omita-a aqui.</translation>
    </message>
    <message>
        <source>The path of the file of certificates is not a path.</source>
        <translation>O caminho do arquivo de certificados não é um caminho.</translation>
    </message>
    <message>
        <source>A time limit is between a second and a day.</source>
        <translation>Um limite de tempo fica entre um segundo e um dia.</translation>
    </message>
</context>
<context>
    <name>ConnectionDialog</name>
    <message>
        <source>Connect to the Service</source>
        <translation>Conectar ao serviço</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Conexões</translation>
    </message>
    <message>
        <source>Ne&amp;w</source>
        <translation>&amp;Nova</translation>
    </message>
    <message>
        <source>New connection</source>
        <translation>Nova conexão</translation>
    </message>
    <message>
        <source>&amp;Delete…</source>
        <translation>&amp;Excluir…</translation>
    </message>
    <message>
        <source>Delete the connection</source>
        <translation>Excluir a conexão</translation>
    </message>
    <message>
        <source>&amp;Up</source>
        <translation>S&amp;ubir</translation>
    </message>
    <message>
        <source>Move the connection up</source>
        <translation>Mover a conexão para cima</translation>
    </message>
    <message>
        <source>D&amp;own</source>
        <translation>&amp;Descer</translation>
    </message>
    <message>
        <source>Move the connection down</source>
        <translation>Mover a conexão para baixo</translation>
    </message>
    <message>
        <source>&amp;Test</source>
        <translation>&amp;Testar</translation>
    </message>
    <message>
        <source>Test the connection</source>
        <translation>Testar a conexão</translation>
    </message>
    <message>
        <source>Outcome of the test</source>
        <translation>Resultado do teste</translation>
    </message>
</context>
<context>
    <name>ConnectionForm</name>
    <message>
        <source>&amp;Name</source>
        <translation>No&amp;me</translation>
    </message>
    <message>
        <source>Name of the connection</source>
        <translation>Nome da conexão</translation>
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
        <translation>URL &amp;base</translation>
    </message>
    <message>
        <source>Base URL of the server</source>
        <translation>URL base do servidor</translation>
    </message>
    <message>
        <source>API &amp;key</source>
        <translation>Cha&amp;ve de API</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>Chave de API</translation>
    </message>
    <message>
        <source>Keep this connection &amp;as</source>
        <translation>Salvar est&amp;a conexão como</translation>
    </message>
    <message>
        <source>Co&amp;lour</source>
        <translation>Co&amp;r</translation>
    </message>
    <message>
        <source>Colour of the connection</source>
        <translation>Cor da conexão</translation>
    </message>
    <message>
        <source>&amp;More</source>
        <translation>Ma&amp;is</translation>
    </message>
    <message>
        <source>Send as</source>
        <translation>Enviar como</translation>
    </message>
    <message>
        <source>How the key is sent</source>
        <translation>Como a chave é enviada</translation>
    </message>
    <message>
        <source>Ce&amp;rtificates</source>
        <translation>&amp;Certificados</translation>
    </message>
    <message>
        <source>File of certificates</source>
        <translation>Arquivo de certificados</translation>
    </message>
    <message>
        <source>The system&apos;s certificates only</source>
        <translation>Somente os certificados do sistema</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Escolher…</translation>
    </message>
    <message>
        <source>Choose a file of certificates</source>
        <translation>Escolher um arquivo de certificados</translation>
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
        <translation>O do sistema; ou http://host:port, ou none</translation>
    </message>
    <message>
        <source>&amp;Give up after silence of</source>
        <translation>Desistir &amp;quando não houver resposta por</translation>
    </message>
    <message>
        <source>Longest silence of the server, in seconds</source>
        <translation>Silêncio máximo do servidor, em segundos</translation>
    </message>
    <message>
        <source>As the program does</source>
        <translation>Como o programa</translation>
    </message>
    <message>
        <source>Longest &amp;fetch</source>
        <translation>Duração má&amp;xima da busca</translation>
    </message>
    <message>
        <source>Longest time of a fetch, in seconds</source>
        <translation>Duração máxima de uma busca, em segundos</translation>
    </message>
    <message>
        <source>C&amp;hoose this connection at the start</source>
        <translation>Escol&amp;her esta conexão ao iniciar</translation>
    </message>
    <message>
        <source>Error in the input</source>
        <translation>Erro no que foi digitado</translation>
    </message>
</context>
<context>
    <name>ConnectionImport</name>
    <message>
        <source>The key still lies in %1 in plain text, where every program of yours can read it.</source>
        <translation>A chave ainda está sem criptografia em %1, onde qualquer um dos seus programas pode lê-la.</translation>
    </message>
</context>
<context>
    <name>ConnectionLook</name>
    <message>
        <source>Red</source>
        <translation>Vermelho</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>Laranja</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>Amarelo</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Verde</translation>
    </message>
    <message>
        <source>Teal</source>
        <translation>Verde-azulado</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Azul</translation>
    </message>
    <message>
        <source>Purple</source>
        <translation>Roxo</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>Cinza</translation>
    </message>
    <message>
        <source>No colour</source>
        <translation>Sem cor</translation>
    </message>
</context>
<context>
    <name>ConnectionRoute</name>
    <message>
        <source>The file of certificates %1 holds no certificate.</source>
        <translation>O arquivo de certificados %1 não contém nenhum certificado.</translation>
    </message>
    <message>
        <source>The file of certificates %1 can&apos;t be read.</source>
        <translation>Não é possível ler o arquivo de certificados %1.</translation>
    </message>
    <message>
        <source>Choose a PEM file with the certificate of the authority, under “Connections…”.</source>
        <translation>Escolha um arquivo PEM com o certificado da autoridade, em “Conexões…”.</translation>
    </message>
    <message>
        <source>The proxy “%1” of this connection is no address.</source>
        <translation>O proxy “%1” desta conexão não é um endereço.</translation>
    </message>
    <message>
        <source>Enter one such as %1, under “Connections…”.</source>
        <translation>Informe um como %1, em “Conexões…”.</translation>
    </message>
</context>
<context>
    <name>Conversation</name>
    <message>
        <source>The answer is a list, not an object.</source>
        <translation>A resposta é uma lista, não um objeto.</translation>
    </message>
</context>
<context>
    <name>ConversationContent</name>
    <message>
        <source>User</source>
        <comment>who wrote a message to an agent</comment>
        <translation>Usuário</translation>
    </message>
    <message>
        <source>Assistant</source>
        <comment>the agent that answers</comment>
        <translation>Assistente</translation>
    </message>
    <message>
        <source>Tool</source>
        <comment>what an agent calls</comment>
        <translation>Ferramenta</translation>
    </message>
    <message>
        <source>A message that the program can&apos;t read</source>
        <translation>Uma mensagem que o programa não consegue ler</translation>
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
        <translation>Chamada: %1
Resultado: %2</translation>
    </message>
</context>
<context>
    <name>ConversationLines</name>
    <message>
        <source>The whole session</source>
        <translation>A sessão inteira</translation>
    </message>
    <message>
        <source>Turn %1</source>
        <translation>Turno %1</translation>
    </message>
    <message>
        <source>User message %1</source>
        <translation>Mensagem de usuário %1</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>e mais %Ln</numerusform>
            <numerusform>e mais %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>No loaded job is of this turn.</source>
        <translation>Nenhuma tarefa carregada é deste turno.</translation>
    </message>
    <message>
        <source>%1: %2. Go to this job</source>
        <extracomment>%1 is a scoring module, %2 its score or its status; a click goes to the job</extracomment>
        <translation>%1: %2. Ir para esta tarefa</translation>
    </message>
    <message>
        <source>Fold it</source>
        <translation>Recolher</translation>
    </message>
    <message>
        <source>Show what was sent</source>
        <translation>Mostrar o que foi enviado</translation>
    </message>
    <message>
        <source>a tool without a name</source>
        <translation>uma ferramenta sem nome</translation>
    </message>
    <message numerus="yes">
        <source>%Ln character(s) of arguments</source>
        <translation>
            <numerusform>%Ln caractere de argumentos</numerusform>
            <numerusform>%Ln caracteres de argumentos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln character(s) of result</source>
        <translation>
            <numerusform>%Ln caractere de resultado</numerusform>
            <numerusform>%Ln caracteres de resultado</numerusform>
        </translation>
    </message>
    <message>
        <source>no result</source>
        <translation>sem resultado</translation>
    </message>
    <message>
        <source>fields that the program does not know</source>
        <translation>campos que o programa não conhece</translation>
    </message>
    <message>
        <source>No text was sent.</source>
        <translation>Nenhum texto foi enviado.</translation>
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
        <translation>O texto está vazio.</translation>
    </message>
    <message>
        <source>It is empty.</source>
        <translation>Está vazio.</translation>
    </message>
    <message>
        <source>The rest is too long to be shown. Copy whole</source>
        <translation>O restante é longo demais para ser exibido. Copiar tudo</translation>
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
        <translation>Corrija ou omita --%1.</translation>
    </message>
    <message>
        <source>Check the filters, such as --agent-name.</source>
        <translation>Verifique os filtros, como --agent-name.</translation>
    </message>
    <message>
        <source>“%1”:</source>
        <translation>“%1”:</translation>
    </message>
    <message>
        <source>Set MEIBEL_API_KEY to the right key, or MEIBEL_TOKEN to the right token, and check that --base-url names the server it is for.</source>
        <translation>Defina MEIBEL_API_KEY com a chave certa, ou MEIBEL_TOKEN com o token certo, e verifique se --base-url indica o servidor correspondente.</translation>
    </message>
    <message>
        <source>Set MEIBEL_API_KEY to another key, or MEIBEL_TOKEN to another token, or ask the project&apos;s owner for access.</source>
        <translation>Defina MEIBEL_API_KEY com outra chave ou MEIBEL_TOKEN com outro token, ou peça acesso ao proprietário do projeto.</translation>
    </message>
</context>
<context>
    <name>ExportChoice</name>
    <message>
        <source>1 column</source>
        <translation>1 coluna</translation>
    </message>
    <message numerus="yes">
        <source>%Ln columns</source>
        <translation>
            <numerusform>%Ln coluna</numerusform>
            <numerusform>%Ln colunas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2, as %3.</source>
        <extracomment>What will be written: %1 is &quot;12,345 jobs&quot;, %2 is &quot;11 columns&quot;, %3 is a format such as CSV</extracomment>
        <translation>%1, %2, em %3.</translation>
    </message>
    <message>
        <source>%1
The list is not complete: not all jobs have arrived.</source>
        <extracomment>%1 is a sentence: what will be written</extracomment>
        <translation>%1
A lista não está completa: nem todas as tarefas chegaram.</translation>
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
        <translation>1 tarefa</translation>
    </message>
    <message numerus="yes">
        <source>%Ln jobs</source>
        <translation>
            <numerusform>%Ln tarefa</numerusform>
            <numerusform>%Ln tarefas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export Jobs</source>
        <translation>Exportar tarefas</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Tarefas</translation>
    </message>
    <message>
        <source>Which jobs to export</source>
        <translation>Quais tarefas exportar</translation>
    </message>
    <message>
        <source>Sho&amp;wn, in the order shown</source>
        <translation>&amp;Exibidas, na ordem exibida</translation>
    </message>
    <message>
        <source>Se&amp;lected, in the order shown</source>
        <translation>&amp;Selecionadas, na ordem exibida</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colunas</translation>
    </message>
    <message>
        <source>Which columns to export</source>
        <translation>Quais colunas exportar</translation>
    </message>
    <message>
        <source>S&amp;hown, in the order shown</source>
        <translation>E&amp;xibidas, na ordem exibida</translation>
    </message>
    <message>
        <source>E&amp;very field of a job</source>
        <translation>To&amp;dos os campos da tarefa</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>&amp;Formato</translation>
    </message>
    <message>
        <source>Format of the file</source>
        <translation>Formato do arquivo</translation>
    </message>
    <message>
        <source>Spreadsheets</source>
        <translation>Planilhas</translation>
    </message>
    <message>
        <source>Start with a &amp;byte order mark</source>
        <translation>Iniciar com marca de ordem de &amp;bytes</translation>
    </message>
    <message>
        <source>Excel needs it to show accents and other scripts rightly; other programs may take it for a part of the first name</source>
        <translation>O Excel precisa dela para mostrar corretamente acentos e outros sistemas de escrita; outros programas podem interpretá-la como parte do primeiro nome de coluna</translation>
    </message>
    <message>
        <source>&amp;Safe: no cell becomes a formula</source>
        <translation>Se&amp;guro: nenhuma célula vira fórmula</translation>
    </message>
    <message>
        <source>Puts an apostrophe before texts that start with = + - @, a tab or a line break; a program that reads the file back must remove it</source>
        <translation>Coloca um apóstrofo antes de textos que começam com = + - @, uma tabulação ou uma quebra de linha; um programa que leia o arquivo de volta precisa retirá-lo</translation>
    </message>
    <message>
        <source>What will be written</source>
        <translation>O que será gravado</translation>
    </message>
    <message>
        <source>&amp;All that were read, in order of arrival</source>
        <translation>&amp;Todas as lidas, na ordem de chegada</translation>
    </message>
    <message>
        <source>With my &amp;marks, scores and notes</source>
        <translation>Com minhas &amp;marcas, pontuações e notas</translation>
    </message>
    <message>
        <source>In columns of their own: assay_marks, assay_own_score, assay_note, assay_drawn and assay_score_hidden; in JSON under one key, assay_marks</source>
        <translation>Em colunas próprias: assay_marks, assay_own_score, assay_note, assay_drawn e assay_score_hidden; em JSON, sob uma única chave, assay_marks</translation>
    </message>
</context>
<context>
    <name>ExportJob</name>
    <message>
        <source>There are more unknown fields than a table can show: all but the first %1 are in the column “other_fields”, as JSON.</source>
        <translation>Há mais campos desconhecidos do que uma tabela pode mostrar: todos, exceto os primeiros %1, estão na coluna “other_fields”, como JSON.</translation>
    </message>
</context>
<context>
    <name>HeadlessExport</name>
    <message numerus="yes">
        <source>%Ln job(s) read, %1 MB</source>
        <translation>
            <numerusform>%Ln tarefa lida, %1 MB</numerusform>
            <numerusform>%Ln tarefas lidas, %1 MB</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 Trying again in %2 s (try %3 of %4).</source>
        <translation>%1 Tentando novamente em %2 s (tentativa %3 de %4).</translation>
    </message>
    <message>
        <source>Nothing was written, because the list is not whole.</source>
        <translation>Nada foi gravado, porque a lista não está completa.</translation>
    </message>
    <message>
        <source>At byte %1: %2</source>
        <translation>No byte %1: %2</translation>
    </message>
    <message>
        <source>Record %1 at byte %2 was kept, but: %3</source>
        <translation>O registro %1 no byte %2 foi mantido, mas: %3</translation>
    </message>
    <message>
        <source>Record %1 at byte %2 was left out: %3</source>
        <translation>O registro %1 no byte %2 foi omitido: %3</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more finding(s).</source>
        <translation>
            <numerusform>Mais %Ln achado.</numerusform>
            <numerusform>Mais %Ln achados.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) could not be read.</source>
        <translation>
            <numerusform>%Ln registro não pôde ser lido.</numerusform>
            <numerusform>%Ln registros não puderam ser lidos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln job(s) written</source>
        <translation>
            <numerusform>%1 de %Ln tarefa gravada</numerusform>
            <numerusform>%1 de %Ln tarefas gravadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln job(s) written.</source>
        <translation>
            <numerusform>%Ln tarefa gravada.</numerusform>
            <numerusform>%Ln tarefas gravadas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln job(s) written to “%1”.</source>
        <translation>
            <numerusform>%Ln tarefa gravada em “%1”.</numerusform>
            <numerusform>%Ln tarefas gravadas em “%1”.</numerusform>
        </translation>
    </message>
    <message>
        <source>Standard output stopped taking data: %1. What was written to it is incomplete.</source>
        <translation>A saída padrão parou de receber dados: %1. O que foi gravado nela está incompleto.</translation>
    </message>
    <message>
        <source>There is not enough memory for the export. What was written to standard output is incomplete. Close other programs, or export fewer jobs.</source>
        <translation>Não há memória suficiente para a exportação. O que foi gravado na saída padrão está incompleto. Feche outros programas ou exporte menos tarefas.</translation>
    </message>
    <message>
        <source>Your marks can&apos;t be read. %1</source>
        <translation>Não foi possível ler suas marcas. %1</translation>
    </message>
</context>
<context>
    <name>HttpErrors</name>
    <message>
        <source>The service has no job “%1”.</source>
        <translation>O serviço não tem a tarefa “%1”.</translation>
    </message>
    <message>
        <source>Check the id; the job may have been deleted.</source>
        <translation>Verifique o ID; a tarefa pode ter sido excluída.</translation>
    </message>
    <message>
        <source>The service has no scores of an agent “%1”.</source>
        <translation>O serviço não tem pontuações de um agente “%1”.</translation>
    </message>
    <message>
        <source>Check the agent&apos;s name; upper and lower case differ.</source>
        <translation>Verifique o nome do agente; maiúsculas e minúsculas são diferenciadas.</translation>
    </message>
    <message>
        <source>The service has no scores of session “%1” of the agent “%2”.</source>
        <translation>O serviço não tem pontuações da sessão “%1” do agente “%2”.</translation>
    </message>
    <message>
        <source>Check the agent&apos;s name and the session&apos;s id.</source>
        <translation>Verifique o nome do agente e o ID da sessão.</translation>
    </message>
    <message>
        <source>There is no list of scoring jobs at this address of %1.</source>
        <translation>Não há lista de tarefas de pontuação neste endereço de %1.</translation>
    </message>
    <message>
        <source>Check the connection&apos;s base URL; it usually ends in /v2.</source>
        <translation>Verifique a URL base da conexão; geralmente termina em /v2.</translation>
    </message>
    <message>
        <source>The key is missing or wrong.</source>
        <translation>A chave está ausente ou errada.</translation>
    </message>
    <message>
        <source>Enter the key of this connection again.</source>
        <translation>Insira novamente a chave desta conexão.</translation>
    </message>
    <message>
        <source>This key is not allowed to read scoring jobs.</source>
        <translation>Esta chave não tem permissão para ler tarefas de pontuação.</translation>
    </message>
    <message>
        <source>Use another key, or ask the project&apos;s owner for access.</source>
        <translation>Use outra chave ou peça acesso ao proprietário do projeto.</translation>
    </message>
    <message>
        <source>The service did not accept the filter “%1”.</source>
        <translation>O serviço não aceitou o filtro “%1”.</translation>
    </message>
    <message>
        <source>The service did not accept the request.</source>
        <translation>O serviço não aceitou a solicitação.</translation>
    </message>
    <message>
        <source>Correct or clear that filter and fetch again.</source>
        <translation>Corrija ou limpe esse filtro e busque novamente.</translation>
    </message>
    <message>
        <source>Check the filters and fetch again.</source>
        <translation>Verifique os filtros e busque novamente.</translation>
    </message>
    <message>
        <source>The service takes no more requests from this key for now.</source>
        <translation>O serviço não aceita mais solicitações desta chave por enquanto.</translation>
    </message>
    <message>
        <source>Wait a while and fetch again.</source>
        <translation>Espere um pouco e busque novamente.</translation>
    </message>
    <message>
        <source>The service has a problem of its own (status %1).</source>
        <translation>O próprio serviço está com um problema (status %1).</translation>
    </message>
    <message>
        <source>Try again later; if it lasts, tell the service&apos;s support.</source>
        <translation>Tente novamente mais tarde; se persistir, avise o suporte do serviço.</translation>
    </message>
    <message>
        <source>The service did not understand the request.</source>
        <translation>O serviço não entendeu a solicitação.</translation>
    </message>
    <message>
        <source>The service refused the request (status %1).</source>
        <translation>O serviço recusou a solicitação (status %1).</translation>
    </message>
    <message>
        <source>Check the filters and the connection&apos;s base URL.</source>
        <translation>Verifique os filtros e a URL base da conexão.</translation>
    </message>
    <message>
        <source>The service gave an answer that the program does not expect (status %1).</source>
        <translation>O serviço deu uma resposta que o programa não espera (status %1).</translation>
    </message>
    <message>
        <source>Check the connection&apos;s base URL.</source>
        <translation>Verifique a URL base da conexão.</translation>
    </message>
    <message>
        <source>The answer was an HTML page, perhaps from a proxy.</source>
        <translation>A resposta foi uma página HTML, talvez de um proxy.</translation>
    </message>
    <message>
        <source>The service asks to wait %1 h %2 min; fetch again after that.</source>
        <translation>O serviço pede para esperar %1 h %2 min; busque novamente depois disso.</translation>
    </message>
    <message numerus="yes">
        <source>The service asks to wait %Ln days; fetch again after that.</source>
        <translation>
            <numerusform>O serviço pede para esperar %Ln dia; busque novamente depois disso.</numerusform>
            <numerusform>O serviço pede para esperar %Ln dias; busque novamente depois disso.</numerusform>
        </translation>
    </message>
    <message>
        <source>The host %1 can&apos;t be found.</source>
        <translation>Não foi possível encontrar o host %1.</translation>
    </message>
    <message>
        <source>Check the connection&apos;s base URL and that this computer is online.</source>
        <translation>Verifique a URL base da conexão e se este computador está online.</translation>
    </message>
    <message>
        <source>Nothing answers at %1.</source>
        <translation>Nada responde em %1.</translation>
    </message>
    <message>
        <source>Check the port in the base URL, and that the server is running.</source>
        <translation>Verifique a porta na URL base e se o servidor está em execução.</translation>
    </message>
    <message>
        <source>The connection to %1 is not safe: its certificate can&apos;t be trusted.</source>
        <translation>A conexão com %1 não é segura: o certificado não é confiável.</translation>
    </message>
    <message>
        <source>%1 does not answer.</source>
        <translation>%1 não responde.</translation>
    </message>
    <message>
        <source>Check that this computer is online and fetch again.</source>
        <translation>Verifique se este computador está online e busque novamente.</translation>
    </message>
    <message>
        <source>The proxy on the way to %1 does not let the request through.</source>
        <translation>O proxy no caminho para %1 não deixa a solicitação passar.</translation>
    </message>
    <message>
        <source>Check the proxy in the system&apos;s network settings.</source>
        <translation>Verifique o proxy nas configurações de rede do sistema.</translation>
    </message>
    <message>
        <source>The connection to %1 was lost.</source>
        <translation>A conexão com %1 foi perdida.</translation>
    </message>
    <message>
        <source>The answer of %1 ended too early.</source>
        <translation>A resposta de %1 terminou cedo demais.</translation>
    </message>
    <message>
        <source>What arrived is kept. Fetch again for the rest.</source>
        <translation>O que chegou foi mantido. Busque novamente para obter o restante.</translation>
    </message>
    <message>
        <source>The compressed answer of %1 is damaged.</source>
        <translation>A resposta compactada de %1 está danificada.</translation>
    </message>
    <message>
        <source>What could be unpacked is kept. Fetch again for the rest.</source>
        <translation>O que pôde ser descompactado foi mantido. Busque novamente para obter o restante.</translation>
    </message>
    <message>
        <source>%1 sends the program to %2, which is not part of this connection.</source>
        <translation>%1 redireciona o programa para %2, que não faz parte desta conexão.</translation>
    </message>
    <message>
        <source>The key was not sent there. If the address has changed, change the connection&apos;s base URL.</source>
        <translation>A chave não foi enviada para lá. Se o endereço mudou, altere a URL base da conexão.</translation>
    </message>
    <message>
        <source>The answer of %1 is empty.</source>
        <translation>A resposta de %1 está vazia.</translation>
    </message>
    <message>
        <source>Fetch again; if it stays so, check the connection&apos;s base URL.</source>
        <translation>Busque novamente; se continuar assim, verifique a URL base da conexão.</translation>
    </message>
    <message>
        <source>The answer of %1 is not a scoring job.</source>
        <translation>A resposta de %1 não é uma tarefa de pontuação.</translation>
    </message>
    <message>
        <source>The answer of %1 is not a score summary.</source>
        <translation>A resposta de %1 não é um resumo de pontuações.</translation>
    </message>
    <message>
        <source>There is no name to ask the service for.</source>
        <translation>Não há nenhum nome a consultar no serviço.</translation>
    </message>
    <message>
        <source>The service can&apos;t be asked for the name “%1”.</source>
        <translation>Não é possível consultar o nome “%1” no serviço.</translation>
    </message>
    <message>
        <source>Filter the list of jobs by it instead.</source>
        <translation>Em vez disso, filtre a lista de tarefas por ele.</translation>
    </message>
    <message>
        <source>The compressed answer of %1 grows too large when it is unpacked.</source>
        <translation>A resposta compactada de %1 fica grande demais ao ser descompactada.</translation>
    </message>
    <message>
        <source>The answer of %1 is compressed as “%2”, which the program can&apos;t read.</source>
        <translation>A resposta de %1 está compactada como “%2”, que o programa não consegue ler.</translation>
    </message>
    <message>
        <source>The program asks for gzip. Check whether a proxy on the way changes the answer.</source>
        <translation>O programa pede gzip. Verifique se um proxy no caminho altera a resposta.</translation>
    </message>
    <message numerus="yes">
        <source>Nothing came from %1 for %Ln seconds.</source>
        <translation>
            <numerusform>Nada chegou de %1 durante %Ln segundo.</numerusform>
            <numerusform>Nada chegou de %1 durante %Ln segundos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 sends the program from one address to the next, more than %Ln times.</source>
        <translation>
            <numerusform>%1 redireciona o programa de um endereço a outro, mais de %Ln vez.</numerusform>
            <numerusform>%1 redireciona o programa de um endereço a outro, mais de %Ln vezes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Check the proxy in the variables https_proxy and no_proxy, or in the system&apos;s network settings.</source>
        <translation>Verifique o proxy nas variáveis https_proxy e no_proxy ou nas configurações de rede do sistema.</translation>
    </message>
    <message>
        <source>The proxy %1 can&apos;t be found, or it can&apos;t find the host %2.</source>
        <translation>Não foi possível encontrar o proxy %1, ou ele não encontra o host %2.</translation>
    </message>
    <message>
        <source>The connection to %1 by the proxy %2 was lost.</source>
        <translation>A conexão com %1 pelo proxy %2 foi perdida.</translation>
    </message>
    <message>
        <source>The proxy %1 on the way to %2 does not let the request through.</source>
        <translation>O proxy %1 no caminho para %2 não deixa a solicitação passar.</translation>
    </message>
    <message>
        <source>The service got the request too late (status 408).</source>
        <translation>O serviço recebeu a solicitação tarde demais (status 408).</translation>
    </message>
    <message>
        <source>The service does not take the request yet (status 425).</source>
        <translation>O serviço ainda não aceita a solicitação (status 425).</translation>
    </message>
    <message>
        <source>The service sent an interim answer (status %1) before the real one.</source>
        <translation>O serviço enviou uma resposta provisória (status %1) antes da definitiva.</translation>
    </message>
    <message>
        <source>The program can&apos;t read on behind it. Ask the service&apos;s support to leave interim answers out.</source>
        <translation>O programa não consegue ler o que vem depois dela. Peça ao suporte do serviço que omita as respostas provisórias.</translation>
    </message>
    <message>
        <source>%1 It says when to ask again as “%2”, which the program can&apos;t read.</source>
        <extracomment>%1 is a sentence about an error; %2 is what the service sent as the time of the next request</extracomment>
        <translation>%1 Como momento da próxima solicitação, ele indica “%2”, que o programa não consegue ler.</translation>
    </message>
    <message numerus="yes">
        <source>The proxy %1 made no connection to %2 for %Ln seconds.</source>
        <translation>
            <numerusform>O proxy %1 não estabeleceu nenhuma conexão com %2 durante %Ln segundo.</numerusform>
            <numerusform>O proxy %1 não estabeleceu nenhuma conexão com %2 durante %Ln segundos.</numerusform>
        </translation>
    </message>
    <message>
        <source>The job “%1” belongs to another customer.</source>
        <translation>A tarefa “%1” pertence a outro cliente.</translation>
    </message>
    <message>
        <source>Check the id, or use a key of that customer.</source>
        <translation>Verifique o ID ou use uma chave desse cliente.</translation>
    </message>
    <message>
        <source>This key is not allowed to read the scores of the agent “%1”.</source>
        <translation>Esta chave não tem permissão para ler as pontuações do agente “%1”.</translation>
    </message>
    <message>
        <source>This key is not allowed to read the scores of session “%1” of the agent “%2”.</source>
        <translation>Esta chave não tem permissão para ler as pontuações da sessão “%1” do agente “%2”.</translation>
    </message>
    <message>
        <source>%1
Error code: %2</source>
        <extracomment>%1 is what the service says of an error, in one line or several; %2 is its code, such as “quota_exceeded”</extracomment>
        <translation>%1
Código do erro: %2</translation>
    </message>
    <message>
        <source>The token is wrong, or it has expired.</source>
        <translation>O token está errado ou expirou.</translation>
    </message>
    <message>
        <source>Set MEIBEL_TOKEN to a new token and start the program again, or enter a key.</source>
        <translation>Defina MEIBEL_TOKEN com um novo token e reinicie o programa, ou insira uma chave.</translation>
    </message>
    <message>
        <source>Check --base-url; it usually ends in /v2.</source>
        <translation>Verifique --base-url; geralmente termina em /v2.</translation>
    </message>
    <message>
        <source>Wait a while and run the command again.</source>
        <translation>Espere um pouco e execute o comando novamente.</translation>
    </message>
    <message>
        <source>Check the filters and --base-url.</source>
        <translation>Verifique os filtros e --base-url.</translation>
    </message>
    <message>
        <source>The service asks to wait %1 h %2 min; run the command again after that.</source>
        <translation>O serviço pede para esperar %1 h %2 min; execute o comando novamente depois disso.</translation>
    </message>
    <message numerus="yes">
        <source>The service asks to wait %Ln days; run the command again after that.</source>
        <translation>
            <numerusform>O serviço pede para esperar %Ln dia; execute o comando novamente depois disso.</numerusform>
            <numerusform>O serviço pede para esperar %Ln dias; execute o comando novamente depois disso.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The answer of %1 was not complete after %Ln seconds, the limit that was set.</source>
        <translation>
            <numerusform>A resposta de %1 não estava completa após %Ln segundo, o limite definido.</numerusform>
            <numerusform>A resposta de %1 não estava completa após %Ln segundos, o limite definido.</numerusform>
        </translation>
    </message>
    <message>
        <source>Ask for fewer jobs by filters, or raise the limit.</source>
        <translation>Peça menos tarefas por meio de filtros ou aumente o limite.</translation>
    </message>
    <message>
        <source>Ask for fewer jobs by filters such as --agent-name, or raise --max-time.</source>
        <translation>Peça menos tarefas por meio de filtros como --agent-name ou aumente --max-time.</translation>
    </message>
    <message>
        <source>Run the command again.</source>
        <translation>Execute o comando novamente.</translation>
    </message>
    <message>
        <source>The key was not sent there. If the address has changed, change --base-url.</source>
        <translation>A chave não foi enviada para lá. Se o endereço mudou, altere --base-url.</translation>
    </message>
    <message>
        <source>Run the command again; if it stays so, check --base-url.</source>
        <translation>Execute o comando novamente; se continuar assim, verifique --base-url.</translation>
    </message>
    <message>
        <source>Check that this computer is online and run the command again.</source>
        <translation>Verifique se este computador está online e execute o comando novamente.</translation>
    </message>
    <message>
        <source>Check --base-url.</source>
        <translation>Verifique --base-url.</translation>
    </message>
    <message>
        <source>Check the port in --base-url, and that the server is running.</source>
        <translation>Verifique a porta em --base-url e se o servidor está em execução.</translation>
    </message>
    <message>
        <source>Check --base-url and that this computer is online.</source>
        <translation>Verifique --base-url e se este computador está online.</translation>
    </message>
    <message>
        <source>The proxy %1 on the way to %2 can&apos;t be found.</source>
        <translation>O proxy %1 no caminho para %2 não foi encontrado.</translation>
    </message>
    <message>
        <source>Nothing answers at the proxy %1 on the way to %2.</source>
        <translation>Nada responde no proxy %1 no caminho para %2.</translation>
    </message>
    <message>
        <source>The proxy %1 on the way to %2 closed the connection without an answer.</source>
        <translation>O proxy %1 no caminho para %2 fechou a conexão sem responder.</translation>
    </message>
    <message>
        <source>The proxy %1 on the way to %2 does not answer.</source>
        <translation>O proxy %1 no caminho para %2 não responde.</translation>
    </message>
    <message>
        <source>What the proxy %1 on the way to %2 answers is not HTTP.</source>
        <translation>O que o proxy %1 no caminho para %2 responde não é HTTP.</translation>
    </message>
    <message>
        <source>The proxy %1 on the way to %2 asks for a user name and a password.</source>
        <translation>O proxy %1 no caminho para %2 pede um nome de usuário e uma senha.</translation>
    </message>
    <message>
        <source>Put them into the variable https_proxy, as in %1, or into the system&apos;s network settings.</source>
        <translation>Informe-os na variável https_proxy, como em %1, ou nas configurações de rede do sistema.</translation>
    </message>
    <message>
        <source>Check this computer&apos;s clock; if it is right, tell the service&apos;s support.</source>
        <translation>Verifique o relógio deste computador; se estiver certo, avise o suporte do serviço.</translation>
    </message>
    <message>
        <source>Ask whether a proxy of your network opens secure connections: this computer must know its certificate.</source>
        <translation>Pergunte se um proxy da sua rede intercepta conexões seguras: este computador precisa conhecer o certificado dele.</translation>
    </message>
    <message>
        <source>The connection to %1 is not safe: its certificate has expired.</source>
        <translation>A conexão com %1 não é segura: o certificado expirou.</translation>
    </message>
    <message>
        <source>The connection to %1 is not safe: its certificate is not valid yet.</source>
        <translation>A conexão com %1 não é segura: o certificado ainda não é válido.</translation>
    </message>
    <message>
        <source>The connection to %1 is not safe: its certificate is for another name.</source>
        <translation>A conexão com %1 não é segura: o certificado é de outro nome.</translation>
    </message>
    <message>
        <source>The key was not sent there. Check the host in the base URL.</source>
        <translation>A chave não foi enviada para lá. Verifique o host na URL base.</translation>
    </message>
    <message>
        <source>The key was not sent there. Check the host in --base-url.</source>
        <translation>A chave não foi enviada para lá. Verifique o host em --base-url.</translation>
    </message>
    <message>
        <source>%1 speaks only an old version of TLS that is not safe any more.</source>
        <translation>%1 fala apenas uma versão antiga do TLS que não é mais segura.</translation>
    </message>
    <message>
        <source>The program needs TLS 1.2 or newer; tell the service&apos;s support.</source>
        <translation>O programa precisa do TLS 1.2 ou mais recente; avise o suporte do serviço.</translation>
    </message>
    <message>
        <source>%1 and this computer have no safe encryption in common.</source>
        <translation>%1 e este computador não têm nenhuma criptografia segura em comum.</translation>
    </message>
    <message>
        <source>Tell the service&apos;s support, or those who look after the proxy of your network.</source>
        <translation>Avise o suporte do serviço ou os responsáveis pelo proxy da sua rede.</translation>
    </message>
    <message>
        <source>%1 answers in plain HTTP, without encryption.</source>
        <translation>%1 responde em HTTP simples, sem criptografia.</translation>
    </message>
    <message>
        <source>What answers at %1 speaks another language than TLS.</source>
        <translation>O que responde em %1 fala outra linguagem que não é TLS.</translation>
    </message>
    <message>
        <source>No secure connection to %1 could be agreed on.</source>
        <translation>Não foi possível combinar uma conexão segura com %1.</translation>
    </message>
    <message>
        <source>The service has no conversation of session “%1”.</source>
        <translation>O serviço não tem nenhuma conversa da sessão “%1”.</translation>
    </message>
    <message>
        <source>It may have been deleted, or this service keeps none.</source>
        <translation>Ela pode ter sido excluída, ou este serviço não guarda nenhuma.</translation>
    </message>
    <message>
        <source>The service has no list of agents and their sessions.</source>
        <translation>O serviço não tem uma lista de agentes e suas sessões.</translation>
    </message>
    <message>
        <source>This key is not allowed to read the conversation of session “%1”.</source>
        <translation>Esta chave não tem permissão para ler a conversa da sessão “%1”.</translation>
    </message>
    <message>
        <source>This key is not allowed to read the sessions of the agent “%1”.</source>
        <translation>Esta chave não tem permissão para ler as sessões do agente “%1”.</translation>
    </message>
    <message>
        <source>The answer of %1 is not a conversation.</source>
        <translation>A resposta de %1 não é uma conversa.</translation>
    </message>
    <message>
        <source>The answer of %1 is not a list of agents or sessions.</source>
        <translation>A resposta de %1 não é uma lista de agentes ou sessões.</translation>
    </message>
    <message>
        <source>The answer of %1 is larger than %2, more than the program reads of a single answer.</source>
        <extracomment>%1 is the name of a server; %2 an amount of data, such as &quot;256 MB&quot;</extracomment>
        <translation>A resposta de %1 é maior que %2, mais do que o programa lê de uma única resposta.</translation>
    </message>
    <message>
        <source>The service has no agent “%1”.</source>
        <translation>O serviço não tem nenhum agente “%1”.</translation>
    </message>
    <message>
        <source>%1 The file of certificates %2 does not vouch for it either.</source>
        <extracomment>%1 is a sentence about an error; %2 is the path of a file</extracomment>
        <translation>%1 O arquivo de certificados %2 também não responde por ele.</translation>
    </message>
    <message>
        <source>Check the proxy of this connection, under “Connections…”.</source>
        <translation>Verifique o proxy desta conexão, em “Conexões…”.</translation>
    </message>
    <message>
        <source>This computer can&apos;t make secure connections: Qt finds no TLS.</source>
        <translation>Este computador não consegue fazer conexões seguras: o Qt não encontra o TLS.</translation>
    </message>
    <message>
        <source>Install OpenSSL and the TLS plugin of Qt, or install the program again.</source>
        <translation>Instale o OpenSSL e o plugin TLS do Qt, ou instale o programa novamente.</translation>
    </message>
</context>
<context>
    <name>InputFile</name>
    <message>
        <source>The packed data is damaged.</source>
        <translation>Os dados compactados estão danificados.</translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation>Esse arquivo não existe.</translation>
    </message>
    <message>
        <source>It is a folder.</source>
        <translation>É uma pasta.</translation>
    </message>
    <message>
        <source>It is no ordinary file.</source>
        <translation>Não é um arquivo comum.</translation>
    </message>
</context>
<context>
    <name>JobFields</name>
    <message>
        <source>Job</source>
        <translation>Tarefa</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projeto</translation>
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
        <translation>Fluxo de trabalho</translation>
    </message>
    <message>
        <source>Workflow version</source>
        <translation>Versão do fluxo de trabalho</translation>
    </message>
    <message>
        <source>Workflow session</source>
        <translation>Sessão do fluxo de trabalho</translation>
    </message>
    <message>
        <source>Batch definition</source>
        <translation>Definição do lote</translation>
    </message>
    <message>
        <source>Batch execution</source>
        <translation>Execução do lote</translation>
    </message>
    <message>
        <source>Tool</source>
        <translation>Ferramenta</translation>
    </message>
    <message>
        <source>Tool instance</source>
        <translation>Instância da ferramenta</translation>
    </message>
    <message>
        <source>Tool execution</source>
        <translation>Execução da ferramenta</translation>
    </message>
    <message>
        <source>Module</source>
        <translation>Módulo</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Pontuação</translation>
    </message>
    <message>
        <source>Explanation</source>
        <translation>Explicação</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Customer and project</source>
        <translation>Cliente e projeto</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>Lote</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versão</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sessão</translation>
    </message>
</context>
<context>
    <name>JobFieldsInGroup</name>
    <message>
        <source>Job</source>
        <translation>Tarefa</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projeto</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versão</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sessão</translation>
    </message>
    <message>
        <source>Turn</source>
        <translation>Turno</translation>
    </message>
    <message>
        <source>Definition</source>
        <translation>Definição</translation>
    </message>
    <message>
        <source>Execution</source>
        <translation>Execução</translation>
    </message>
    <message>
        <source>Tool</source>
        <translation>Ferramenta</translation>
    </message>
    <message>
        <source>Instance</source>
        <translation>Instância</translation>
    </message>
    <message>
        <source>Module</source>
        <translation>Módulo</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Pontuação</translation>
    </message>
    <message>
        <source>Explanation</source>
        <translation>Explicação</translation>
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
        <translation>Pontuação própria</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Drawn</source>
        <translation>Sorteada</translation>
    </message>
    <message>
        <source>Score hidden</source>
        <translation>Pontuação oculta</translation>
    </message>
</context>
<context>
    <name>JobStreamReader</name>
    <message>
        <source>Check the base URL or the file: a list of scoring jobs is a JSON array.</source>
        <translation>Verifique a URL base ou o arquivo: uma lista de tarefas de pontuação é uma matriz JSON.</translation>
    </message>
    <message>
        <source>The data is empty.</source>
        <translation>Os dados estão vazios.</translation>
    </message>
    <message>
        <source>The file is one JSON object, not a list of jobs.</source>
        <translation>O arquivo é um único objeto JSON, não uma lista de tarefas.</translation>
    </message>
    <message>
        <source>The answer is one JSON object, not a list of jobs.</source>
        <translation>A resposta é um único objeto JSON, não uma lista de tarefas.</translation>
    </message>
    <message>
        <source>The answer is a web page, perhaps from a proxy or a sign-in page, not a list of jobs.</source>
        <translation>A resposta é uma página da web, talvez de um proxy ou uma página de login, não uma lista de tarefas.</translation>
    </message>
    <message>
        <source>The data is not JSON.</source>
        <translation>Os dados não são JSON.</translation>
    </message>
    <message>
        <source>This is a %1 file, not a list of jobs.</source>
        <translation>Este é um arquivo %1, não uma lista de tarefas.</translation>
    </message>
    <message>
        <source>Unpack it first, then open the file in it. gzip is unpacked here.</source>
        <translation>Descompacte-o primeiro e depois abra o arquivo que está nele. Aqui só o gzip é descompactado.</translation>
    </message>
    <message>
        <source>The data is one JSON text, not a list of jobs.</source>
        <translation>Os dados são um único texto JSON, não uma lista de tarefas.</translation>
    </message>
    <message>
        <source>The data is “true” or “false”, not a list of jobs.</source>
        <translation>Os dados são “true” ou “false”, não uma lista de tarefas.</translation>
    </message>
    <message>
        <source>The data is one JSON number, not a list of jobs.</source>
        <translation>Os dados são um único número JSON, não uma lista de tarefas.</translation>
    </message>
</context>
<context>
    <name>KeptAccess</name>
    <message>
        <source>The connection “%1” can&apos;t be looked up. %2</source>
        <translation>Não é possível consultar a conexão “%1”. %2</translation>
    </message>
    <message>
        <source>There is no connection “%1”: none is kept. Add it under “Connections…” in the window.</source>
        <translation>Não existe a conexão “%1”: nenhuma está salva. Adicione-a em “Conexões…” na janela.</translation>
    </message>
    <message>
        <source>There is no connection “%1”. There are:</source>
        <translation>Não existe a conexão “%1”. Existem:</translation>
    </message>
    <message>
        <source>The system&apos;s key store takes its time: it may ask for your password in a window.</source>
        <translation>O chaveiro do sistema está demorando: talvez peça a sua senha em uma janela.</translation>
    </message>
    <message>
        <source>The key of the connection “%1” can&apos;t be used. %2</source>
        <translation>Não é possível usar a chave da conexão “%1”. %2</translation>
    </message>
    <message>
        <source>The system&apos;s key store does not give it: it is locked, or there is none.</source>
        <translation>O chaveiro do sistema não a fornece: está bloqueado ou não existe.</translation>
    </message>
    <message>
        <source>The system&apos;s key store has none for it, or it is locked.</source>
        <translation>O chaveiro do sistema não tem nenhuma para ela, ou está bloqueado.</translation>
    </message>
    <message>
        <source>There is no key for the connection “%1”. %2 Unlock it, or enter the key in the window.</source>
        <translation>Não há chave para a conexão “%1”. %2 Desbloqueie-o ou informe a chave na janela.</translation>
    </message>
</context>
<context>
    <name>LibraryDatabase</name>
    <message>
        <source>The library %1 is on another computer. That is slow, and safe only while one program uses it; ASSAY_LIBRARY names another place.</source>
        <translation>A biblioteca %1 está em outro computador. Isso é lento, e seguro só enquanto um único programa a usa; ASSAY_LIBRARY indica outro local.</translation>
    </message>
    <message>
        <source>The library %1 is damaged. It was set aside as %2. A new one begins, without connections, views and marks.</source>
        <translation>A biblioteca %1 está danificada. Ela foi posta de lado como %2. Uma nova começa, sem conexões, visualizações e marcas.</translation>
    </message>
</context>
<context>
    <name>LibraryError</name>
    <message>
        <source>Connections, views and marks can&apos;t be kept: Qt&apos;s driver for SQLite is missing. Install it and start again; Debian&apos;s package is libqt6sql6-sqlite.</source>
        <translation>Não é possível salvar conexões, visualizações e marcas: falta o driver do Qt para SQLite. Instale-o e inicie o programa novamente; o pacote do Debian é libqt6sql6-sqlite.</translation>
    </message>
    <message>
        <source>The library %1 can&apos;t be opened. Connections, views and marks are not kept.</source>
        <translation>Não é possível abrir a biblioteca %1. Conexões, visualizações e marcas não são salvas.</translation>
    </message>
    <message>
        <source>%1 belongs to another program and was left as it is. Connections, views and marks are not kept.</source>
        <translation>%1 pertence a outro programa e foi deixado como estava. Conexões, visualizações e marcas não são salvas.</translation>
    </message>
    <message>
        <source>The library %1 is damaged. It is set aside at the next start.</source>
        <translation>A biblioteca %1 está danificada. Ela será posta de lado na próxima inicialização.</translation>
    </message>
    <message>
        <source>The library %1 was written by a newer version of Assay and was left as it is. Until you start that version, connections, views and marks are neither read nor kept.</source>
        <translation>A biblioteca %1 foi gravada por uma versão mais recente do Assay e foi deixada como estava. Até que você inicie essa versão, conexões, visualizações e marcas não são lidas nem salvas.</translation>
    </message>
    <message>
        <source>The library %1 can only be read. What you change is not kept.</source>
        <translation>A biblioteca %1 só pode ser lida. O que você alterar não é salvo.</translation>
    </message>
    <message>
        <source>The library %1 was moved or deleted while Assay ran, so this was not kept. Put it back, or start Assay again.</source>
        <translation>A biblioteca %1 foi movida ou excluída enquanto o Assay estava aberto, portanto isto não foi salvo. Coloque-a de volta ou inicie o Assay novamente.</translation>
    </message>
    <message>
        <source>Another program holds the library %1, so this was not kept. Try again.</source>
        <translation>Outro programa está bloqueando a biblioteca %1, portanto isto não foi salvo. Tente novamente.</translation>
    </message>
    <message>
        <source>The disk is full, so this was not kept in %1. Make room and try again.</source>
        <translation>O disco está cheio, portanto isto não foi salvo em %1. Libere espaço e tente novamente.</translation>
    </message>
    <message>
        <source>The system did not let Assay write to %1, so this was not kept.</source>
        <translation>O sistema não deixou o Assay gravar em %1, portanto isto não foi salvo.</translation>
    </message>
    <message>
        <source>There is not enough memory, so this was not kept. Close other programs and try again.</source>
        <translation>Não há memória suficiente, portanto isto não foi salvo. Feche outros programas e tente novamente.</translation>
    </message>
    <message>
        <source>This could not be kept in the library %1.</source>
        <translation>Não foi possível salvar isto na biblioteca %1.</translation>
    </message>
</context>
<context>
    <name>ListPage</name>
    <message>
        <source>The answer has no list “data”.</source>
        <translation>A resposta não tem nenhuma lista “data”.</translation>
    </message>
</context>
<context>
    <name>MeibelConfig</name>
    <message>
        <source>The key still lies in %1 in plain text, where every program of yours can read it.</source>
        <translation>A chave ainda está sem criptografia em %1, onde qualquer um dos seus programas pode lê-la.</translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation>Não há nenhum arquivo %1.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be read.</source>
        <translation>Não é possível ler %1.</translation>
    </message>
    <message>
        <source>%1 is too large to be a configuration file of Meibel.</source>
        <translation>%1 é grande demais para ser um arquivo de configuração do Meibel.</translation>
    </message>
    <message>
        <source>%1 is not a configuration file of Meibel: it is not YAML, or a value in it is not a text.</source>
        <translation>%1 não é um arquivo de configuração do Meibel: não é YAML, ou algum valor nele não é um texto.</translation>
    </message>
    <message>
        <source>%1 holds neither a key nor an address of a service.</source>
        <translation>%1 não contém nem uma chave nem o endereço de um serviço.</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message numerus="yes">
        <source>Reading was stopped after %Ln job(s).</source>
        <translation>
            <numerusform>A leitura foi encerrada após %Ln tarefa.</numerusform>
            <numerusform>A leitura foi encerrada após %Ln tarefas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reading broke off after %Ln job(s).</source>
        <translation>
            <numerusform>A leitura foi interrompida após %Ln tarefa.</numerusform>
            <numerusform>A leitura foi interrompida após %Ln tarefas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The fetch was stopped after %Ln job(s).</source>
        <translation>
            <numerusform>A busca foi encerrada após %Ln tarefa.</numerusform>
            <numerusform>A busca foi encerrada após %Ln tarefas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The fetch broke off after %Ln job(s).</source>
        <translation>
            <numerusform>A busca foi interrompida após %Ln tarefa.</numerusform>
            <numerusform>A busca foi interrompida após %Ln tarefas.</numerusform>
        </translation>
    </message>
    <message>
        <source>The list from %1 is still shown.</source>
        <extracomment>%1 is a time of day, or day and time</extracomment>
        <translation>A lista anterior (%1) continua em exibição.</translation>
    </message>
    <message>
        <source>Show &amp;what arrived</source>
        <translation>Mostrar o &amp;que chegou</translation>
    </message>
    <message>
        <source>&amp;Go back to the list before</source>
        <translation>Voltar à lista anterio&amp;r</translation>
    </message>
</context>
<context>
    <name>Problem</name>
    <message>
        <source>This is not valid JSON.</source>
        <translation>Isto não é JSON válido.</translation>
    </message>
    <message>
        <source>This is not valid JSON: %1.</source>
        <translation>Isto não é JSON válido: %1.</translation>
    </message>
    <message>
        <source>The data ends in the middle of this job.</source>
        <translation>Os dados terminam no meio desta tarefa.</translation>
    </message>
    <message>
        <source>The text is not valid UTF-8.</source>
        <translation>O texto não é UTF-8 válido.</translation>
    </message>
    <message>
        <source>A text holds an escape that is no character (%1).</source>
        <translation>Um texto contém uma sequência de escape que não é um caractere (%1).</translation>
    </message>
    <message>
        <source>The value of “%1” is nested too deep.</source>
        <translation>O valor de “%1” tem aninhamento profundo demais.</translation>
    </message>
    <message>
        <source>This element is not a job: it is not a JSON object.</source>
        <translation>Este elemento não é uma tarefa: não é um objeto JSON.</translation>
    </message>
    <message>
        <source>The job has no job_id.</source>
        <translation>A tarefa não tem job_id.</translation>
    </message>
    <message>
        <source>The field “%1” holds a value of the wrong type.</source>
        <translation>O campo “%1” contém um valor do tipo errado.</translation>
    </message>
    <message>
        <source>There is no comma before this job.</source>
        <translation>Não há vírgula antes desta tarefa.</translation>
    </message>
    <message>
        <source>There is a comma too many.</source>
        <translation>Há uma vírgula a mais.</translation>
    </message>
    <message>
        <source>The list is closed here, but more jobs follow. They were read; others may be missing.</source>
        <translation>A lista é fechada aqui, mas há mais tarefas depois. Elas foram lidas; outras podem estar faltando.</translation>
    </message>
    <message>
        <source>There is more data after the end of the list. It holds no job; ignored.</source>
        <translation>Há mais dados após o fim da lista. Eles não contêm nenhuma tarefa e foram ignorados.</translation>
    </message>
    <message>
        <source>There are more bytes after the end of the packed data; they were ignored.</source>
        <translation>Há mais bytes após o fim dos dados compactados; eles foram ignorados.</translation>
    </message>
    <message>
        <source>The field “%1” is there twice; the last value counts.</source>
        <translation>O campo “%1” aparece duas vezes; vale o último valor.</translation>
    </message>
    <message>
        <source>Another job has the same job_id, %1; both are shown.</source>
        <translation>Outra tarefa tem o mesmo job_id, %1; ambas são exibidas.</translation>
    </message>
    <message>
        <source>The required field “%1” is missing.</source>
        <translation>Falta o campo obrigatório “%1”.</translation>
    </message>
    <message>
        <source>The number in “%1” is too large to be used.</source>
        <translation>O número em “%1” é grande demais para ser usado.</translation>
    </message>
    <message>
        <source>The data is null instead of a list; it counts as an empty list.</source>
        <translation>Os dados são null em vez de uma lista; isso conta como uma lista vazia.</translation>
    </message>
    <message>
        <source>The element is larger than 256 MiB.</source>
        <translation>O elemento é maior que 256 MiB.</translation>
    </message>
</context>
<context>
    <name>ProblemsPanel</name>
    <message>
        <source>Copy &amp;list</source>
        <translation>Copiar li&amp;sta</translation>
    </message>
    <message>
        <source>Copy the whole list as tab-separated text</source>
        <translation>Copiar a lista inteira como texto separado por tabulações</translation>
    </message>
    <message>
        <source>Copy the list of problems</source>
        <translation>Copiar a lista de problemas</translation>
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
        <translation>as duas palavras, em uma explicação, um nome ou um ID</translation>
    </message>
    <message>
        <source>these words, one behind the other</source>
        <translation>estas palavras, uma logo após a outra</translation>
    </message>
    <message>
        <source>a field with exactly this value</source>
        <translation>um campo com exatamente este valor</translation>
    </message>
    <message>
        <source>a value that begins so; * may also stand in front</source>
        <translation>um valor que começa assim; * também pode vir na frente</translation>
    </message>
    <message>
        <source>one of several values</source>
        <translation>um entre vários valores</translation>
    </message>
    <message>
        <source>scores on the scale of their module; also &lt;=, &gt;, &gt;= and 3..5</source>
        <translation>pontuações na escala do respectivo módulo; também &lt;=, &gt;, &gt;= e 3..5</translation>
    </message>
    <message>
        <source>scores as a share of their scale, in percent</source>
        <translation>pontuações como parte da sua escala, em porcentagem</translation>
    </message>
    <message>
        <source>all jobs but these</source>
        <translation>todas as tarefas, exceto estas</translation>
    </message>
    <message>
        <source>jobs without a value</source>
        <translation>tarefas sem valor</translation>
    </message>
    <message>
        <source>a regular expression</source>
        <translation>uma expressão regular</translation>
    </message>
    <message>
        <source>one group or the other</source>
        <translation>um grupo ou o outro</translation>
    </message>
    <message>
        <source>whole sessions that have such a job; in-turn: whole turns</source>
        <translation>sessões inteiras que têm uma tarefa assim; in-turn: turnos inteiros</translation>
    </message>
    <message>
        <source>turns that lack a module</source>
        <translation>turnos em que falta um módulo</translation>
    </message>
</context>
<context>
    <name>QueryText</name>
    <message>
        <source>This bracket closes nothing; remove it, or write it in quotation marks to look for it.</source>
        <translation>Este parêntese não fecha nada; remova-o ou escreva-o entre aspas para procurá-lo.</translation>
    </message>
    <message>
        <source>A blank is missing here; a text that has brackets or quotation marks in it is written in quotation marks, with \&quot; for each inside.</source>
        <translation>Falta um espaço aqui; um texto que contém parênteses ou aspas é escrito entre aspas, com \&quot; para cada uma que esteja dentro.</translation>
    </message>
    <message>
        <source>OR stands between two conditions, and one is missing; write &quot;OR&quot; to look for the word.</source>
        <translation>OR fica entre duas condições, e falta uma; escreva &quot;OR&quot; para procurar a palavra.</translation>
    </message>
    <message>
        <source>Here a condition is missing before the bracket closes.</source>
        <translation>Falta aqui uma condição antes do parêntese de fechamento.</translation>
    </message>
    <message>
        <source>The query ends too early: here a condition is missing.</source>
        <translation>A consulta termina cedo demais: falta aqui uma condição.</translation>
    </message>
    <message>
        <source>A - excludes what directly follows it, and nothing does; write &quot;-&quot; to look for the sign.</source>
        <translation>Um - exclui o que vem logo em seguida, e não vem nada; escreva &quot;-&quot; para procurar o sinal.</translation>
    </message>
    <message numerus="yes">
        <source>More than %Ln bracket(s) are open here; join the conditions with fewer.</source>
        <translation>
            <numerusform>Mais de %Ln parêntese está aberto aqui; use menos para juntar as condições.</numerusform>
            <numerusform>Mais de %Ln parênteses estão abertos aqui; use menos para juntar as condições.</numerusform>
        </translation>
    </message>
    <message>
        <source>This bracket is not closed; add a ) where its group ends.</source>
        <translation>Este parêntese não está fechado; adicione um ) onde o grupo termina.</translation>
    </message>
    <message>
        <source>A blank already means “and”: leave AND out, or write &quot;AND&quot; to look for the word.</source>
        <translation>Um espaço já significa “e”: omita AND ou escreva &quot;AND&quot; para procurar a palavra.</translation>
    </message>
    <message>
        <source>A - before a condition means “not”: write it instead of NOT, or write &quot;NOT&quot; to look for the word.</source>
        <translation>Um - antes de uma condição significa “não”: escreva-o em vez de NOT ou escreva &quot;NOT&quot; para procurar a palavra.</translation>
    </message>
    <message>
        <source>Here is nothing to look for; write a word, or a field with a colon and a value.</source>
        <translation>Não há nada a procurar aqui; escreva uma palavra ou um campo com dois-pontos e um valor.</translation>
    </message>
    <message>
        <source>After “%1:” a value is missing; it follows without a blank, and &quot;&quot; is an empty text.</source>
        <translation>Depois de “%1:” falta um valor; ele vem sem espaço, e &quot;&quot; é um texto vazio.</translation>
    </message>
    <message>
        <source>After “%1:” conditions follow in brackets, such as %1:(score:&lt;3).</source>
        <translation>Depois de “%1:” vêm condições entre parênteses, como %1:(score:&lt;3).</translation>
    </message>
    <message>
        <source>After “has:” the name of a field is missing, such as has:explanation.</source>
        <translation>Depois de “has:” falta o nome de um campo, como has:explanation.</translation>
    </message>
    <message>
        <source>Before the colon the name of a field is missing; write &quot;:&quot; to look for a colon.</source>
        <translation>Antes dos dois-pontos falta o nome de um campo; escreva &quot;:&quot; para procurar dois-pontos.</translation>
    </message>
    <message>
        <source>The jobs have no field “%1”; write the text in quotation marks to look for it.</source>
        <translation>As tarefas não têm o campo “%1”; escreva o texto entre aspas para procurá-lo.</translation>
    </message>
    <message>
        <source>Only score, share and turn are compared with &lt; and &gt;; write the value in quotation marks if it begins with one.</source>
        <translation>Só score, share e turn são comparados com &lt; e &gt;; escreva o valor entre aspas se ele começar com um desses sinais.</translation>
    </message>
    <message>
        <source>Here a value is missing; &quot;&quot; is an empty text.</source>
        <translation>Falta aqui um valor; &quot;&quot; é um texto vazio.</translation>
    </message>
    <message>
        <source>A turn is compared with a whole number: 3, &lt;3, &lt;=3, &gt;3, &gt;=3 or 1..3, without blanks.</source>
        <translation>Um turno é comparado com um número inteiro: 3, &lt;3, &lt;=3, &gt;3, &gt;=3 ou 1..3, sem espaços.</translation>
    </message>
    <message>
        <source>A score is compared with a number: 3, &lt;3, &lt;=3, &gt;3, &gt;=3 or 1..3, without blanks.</source>
        <translation>Uma pontuação é comparada com um número: 3, &lt;3, &lt;=3, &gt;3, &gt;=3 ou 1..3, sem espaços.</translation>
    </message>
    <message>
        <source>This range is empty; write the lower end first.</source>
        <translation>Este intervalo está vazio; escreva primeiro o limite inferior.</translation>
    </message>
    <message>
        <source>A * stands for other characters only at the beginning or the end of a value; write the value in quotation marks if the * belongs to it.</source>
        <translation>Um * só representa outros caracteres no início ou no fim de um valor; escreva o valor entre aspas se o * fizer parte dele.</translation>
    </message>
    <message>
        <source>A quotation mark is missing at the end of this text; write \&quot; for one that belongs to the text.</source>
        <translation>Faltam as aspas no fim deste texto; escreva \&quot; para aspas que fazem parte do texto.</translation>
    </message>
    <message>
        <source>Within quotation marks, \ must be followed by &quot;, \, n, r, t, or u and four digits; write \\ for a \ itself.</source>
        <translation>Entre aspas, \ deve ser seguido de &quot;, \, n, r, t, ou de u e quatro dígitos hexadecimais; escreva \\ para o próprio \.</translation>
    </message>
    <message>
        <source>A / at the beginning starts a regular expression, which another / ends; write the text in quotation marks to look for the / itself.</source>
        <translation>Uma / no início abre uma expressão regular, que outra / encerra; escreva o texto entre aspas para procurar a própria /.</translation>
    </message>
    <message numerus="yes">
        <source>The query has more than %Ln character(s); shorten it.</source>
        <translation>
            <numerusform>A consulta tem mais de %Ln caractere; encurte-a.</numerusform>
            <numerusform>A consulta tem mais de %Ln caracteres; encurte-a.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The query has more than %Ln comparison(s); write the values of one field as field:(a OR b OR c).</source>
        <translation>
            <numerusform>A consulta tem mais de %Ln comparação; escreva os valores de um mesmo campo como field:(a OR b OR c).</numerusform>
            <numerusform>A consulta tem mais de %Ln comparações; escreva os valores de um mesmo campo como field:(a OR b OR c).</numerusform>
        </translation>
    </message>
    <message>
        <source>A round bracket of the regular expression has no partner; write \( or \) for the character.</source>
        <translation>Um parêntese da expressão regular não tem par; escreva \( ou \) para o caractere.</translation>
    </message>
    <message>
        <source>A square bracket of the regular expression is not closed; write \[ for the character.</source>
        <translation>Um colchete da expressão regular não está fechado; escreva \[ para o caractere.</translation>
    </message>
    <message>
        <source>In the regular expression nothing stands before “%1” that it could repeat; write a \ before it for the character.</source>
        <translation>Na expressão regular, não há nada antes de “%1” que possa ser repetido; escreva um \ antes para o caractere.</translation>
    </message>
    <message>
        <source>The regular expression repeats too often with “%1”; 1000 times is the most.</source>
        <translation>A expressão regular repete vezes demais com “%1”; o máximo é 1000 vezes.</translation>
    </message>
    <message>
        <source>The regular expression has no such range of characters as “%1”; write the lower end first.</source>
        <translation>O intervalo de caracteres “%1” da expressão regular não existe; escreva primeiro o limite inferior.</translation>
    </message>
    <message>
        <source>The regular expression is too large; shorten it, or repeat less.</source>
        <translation>A expressão regular é grande demais; encurte-a ou repita menos.</translation>
    </message>
    <message>
        <source>The regular expression ends with a single \; write \\ for the character.</source>
        <translation>A expressão regular termina com um \ sozinho; escreva \\ para o caractere.</translation>
    </message>
    <message>
        <source>The regular expression does not know “%1” (its syntax is that of RE2); write a \ before a character that stands for itself.</source>
        <translation>A expressão regular não reconhece “%1” (a sintaxe é a do RE2); escreva um \ antes de um caractere que represente a si mesmo.</translation>
    </message>
    <message>
        <source>There is no such mark; the marks are reviewed, flag, discuss, star, agree and disagree, and has:mark finds every one.</source>
        <translation>Essa marca não existe; as marcas são reviewed, flag, discuss, star, agree e disagree, e has:mark encontra todas elas.</translation>
    </message>
</context>
<context>
    <name>RefinementPanel</name>
    <message>
        <source>Refine here</source>
        <translation>Refinar aqui</translation>
    </message>
    <message>
        <source>Clear all</source>
        <translation>Limpar tudo</translation>
    </message>
    <message>
        <source>Clear all refinements</source>
        <translation>Limpar todos os refinamentos</translation>
    </message>
    <message>
        <source>More fields…</source>
        <translation>Mais campos…</translation>
    </message>
    <message>
        <source>Choose which fields are listed here</source>
        <translation>Escolher quais campos são listados aqui</translation>
    </message>
    <message>
        <source>Show all jobs again</source>
        <translation>Mostrar todas as tarefas novamente</translation>
    </message>
    <message>
        <source>Narrows what is shown, at once and without a request.</source>
        <translation>Restringe o que é exibido, de imediato e sem solicitação.</translation>
    </message>
</context>
<context>
    <name>ResourceErrors</name>
    <message>
        <source>There is not enough memory for all the jobs.</source>
        <translation>Não há memória suficiente para todas as tarefas.</translation>
    </message>
    <message>
        <source>Close other programs, or load fewer jobs: with a filter, or from a smaller file.</source>
        <translation>Feche outros programas ou carregue menos tarefas: com um filtro ou de um arquivo menor.</translation>
    </message>
    <message>
        <source>The system starts no more threads for this program.</source>
        <translation>O sistema não inicia mais threads para este programa.</translation>
    </message>
    <message>
        <source>Close other programs, or raise the limit on processes of your account.</source>
        <translation>Feche outros programas ou aumente o limite de processos da sua conta.</translation>
    </message>
</context>
<context>
    <name>ScoreRangeWidget</name>
    <message>
        <source>Score, as share of scale</source>
        <translation>Pontuação, como parte da escala</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Limpar</translation>
    </message>
    <message>
        <source>Show jobs of every score</source>
        <translation>Mostrar tarefas de qualquer pontuação</translation>
    </message>
    <message>
        <source>Clear the score range</source>
        <translation>Limpar o intervalo de pontuação</translation>
    </message>
    <message>
        <source>Score range</source>
        <translation>Intervalo de pontuação</translation>
    </message>
    <message>
        <source>Lowest share of scale, in percent</source>
        <translation>Menor parte da escala, em porcentagem</translation>
    </message>
    <message>
        <source>Lowest share of scale</source>
        <translation>Menor parte da escala</translation>
    </message>
    <message>
        <source> %</source>
        <translation>%</translation>
    </message>
    <message>
        <source>to</source>
        <comment>between two numbers</comment>
        <translation>até</translation>
    </message>
    <message>
        <source>Highest share of scale, in percent</source>
        <translation>Maior parte da escala, em porcentagem</translation>
    </message>
    <message>
        <source>Highest share of scale</source>
        <translation>Maior parte da escala</translation>
    </message>
    <message>
        <source>Jobs without a score, or on an unknown scale, are hidden while a range is set.</source>
        <translation>Tarefas sem pontuação ou em uma escala desconhecida ficam ocultas enquanto houver um intervalo definido.</translation>
    </message>
</context>
<context>
    <name>ScoreSummary</name>
    <message>
        <source>The answer is a list, not an object.</source>
        <translation>A resposta é uma lista, não um objeto.</translation>
    </message>
</context>
<context>
    <name>ScoreText</name>
    <message>
        <source>Submitted</source>
        <translation>Enviada</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>Em andamento</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Concluída</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Falhou</translation>
    </message>
    <message>
        <source>Not run</source>
        <translation>Não executada</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <extracomment>A score and the top of its scale: 7 / 10</extracomment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>no score</source>
        <translation>sem pontuação</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>Read by screen readers: 7 of 10</extracomment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>unknown scale</source>
        <translation>escala desconhecida</translation>
    </message>
    <message>
        <source>%1 %</source>
        <extracomment>A share of scale in per cent</extracomment>
        <translation>%1%</translation>
    </message>
    <message>
        <source>%1–%2, judge</source>
        <extracomment>A scale: from %1 to %2</extracomment>
        <translation>%1–%2, juiz</translation>
    </message>
    <message>
        <source>%1–%2, statistical</source>
        <extracomment>A scale: from %1 to %2</extracomment>
        <translation>%1–%2, estatístico</translation>
    </message>
</context>
<context>
    <name>ServiceAccess</name>
    <message>
        <source>MEIBEL_API_KEY can&apos;t be used. %1</source>
        <translation>MEIBEL_API_KEY não pode ser usada. %1</translation>
    </message>
    <message>
        <source>MEIBEL_TOKEN can&apos;t be used. %1</source>
        <translation>MEIBEL_TOKEN não pode ser usada. %1</translation>
    </message>
    <message>
        <source>There is no key. Set MEIBEL_API_KEY to it, or MEIBEL_TOKEN to a token, or use --open or --demo.</source>
        <translation>Não há chave. Defina-a em MEIBEL_API_KEY, ou um token em MEIBEL_TOKEN, ou use --open ou --demo.</translation>
    </message>
</context>
<context>
    <name>ServiceFilterPanel</name>
    <message>
        <source>Ask the service</source>
        <translation>Pedir ao serviço</translation>
    </message>
    <message>
        <source>Clear all</source>
        <translation>Limpar tudo</translation>
    </message>
    <message>
        <source>Empty all fields of this form</source>
        <translation>Esvaziar todos os campos deste formulário</translation>
    </message>
    <message>
        <source>Clear all fields of the service filter</source>
        <translation>Limpar todos os campos do filtro do serviço</translation>
    </message>
    <message>
        <source>Show or hide the fields</source>
        <translation>Mostrar ou ocultar os campos</translation>
    </message>
    <message>
        <source>Show the fields of the service filter</source>
        <translation>Mostrar os campos do filtro do serviço</translation>
    </message>
    <message>
        <source>Decides what is fetched. Values match exactly.</source>
        <translation>Decide o que é buscado. Os valores devem coincidir exatamente.</translation>
    </message>
    <message>
        <source>Fetch</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Ask the service for the jobs that match</source>
        <translation>Pedir ao serviço as tarefas correspondentes</translation>
    </message>
</context>
<context>
    <name>SettingsFile</name>
    <message>
        <source>The settings file %1 is damaged. It was set aside as %2, and the settings begin anew.</source>
        <translation>O arquivo de configurações %1 está danificado. Ele foi guardado como %2, e as configurações recomeçam do zero.</translation>
    </message>
    <message>
        <source>The settings can&apos;t be written to %1. What you change holds until the program ends.</source>
        <translation>As configurações não podem ser gravadas em %1. O que você alterar vale até o programa terminar.</translation>
    </message>
</context>
<context>
    <name>StateContent</name>
    <message>
        <source>See how every job scored, and why</source>
        <translation>Veja como cada tarefa pontuou, e por quê</translation>
    </message>
    <message>
        <source>Nothing that is read here leaves this machine.</source>
        <translation>Nada do que é lido aqui sai deste computador.</translation>
    </message>
    <message>
        <source>&amp;Use the key in MEIBEL_API_KEY</source>
        <translation>U&amp;sar a chave de MEIBEL_API_KEY</translation>
    </message>
    <message>
        <source>The environment has one; it stays in memory only</source>
        <translation>O ambiente tem uma; ela fica só na memória</translation>
    </message>
    <message>
        <source>Enter a &amp;key</source>
        <translation>&amp;Inserir uma chave</translation>
    </message>
    <message>
        <source>Connect to the service with an API key</source>
        <translation>Conectar ao serviço com uma chave de API</translation>
    </message>
    <message>
        <source>&amp;Open a file</source>
        <translation>A&amp;brir um arquivo</translation>
    </message>
    <message>
        <source>A saved response: JSON or NDJSON, also in gzip</source>
        <translation>Uma resposta salva: JSON ou NDJSON, também em gzip</translation>
    </message>
    <message>
        <source>&amp;Look at the demo</source>
        <translation>&amp;Ver a demonstração</translation>
    </message>
    <message>
        <source>Made-up jobs from a server inside this program</source>
        <translation>Tarefas fictícias de um servidor dentro deste programa</translation>
    </message>
    <message>
        <source>Ready to fetch</source>
        <translation>Pronto para buscar</translation>
    </message>
    <message>
        <source>Jobs come from %1. Filters under “Ask the service” narrow what is fetched.</source>
        <extracomment>%1 is a host name</extracomment>
        <translation>As tarefas vêm de %1. Os filtros em “Pedir ao serviço” restringem o que é buscado.</translation>
    </message>
    <message>
        <source>Fetch job&amp;s</source>
        <translation>&amp;Buscar tarefas</translation>
    </message>
    <message>
        <source>%1 Retry %2 of %3.</source>
        <extracomment>%1 is a sentence: why the last try failed; %2 and %3 are numbers</extracomment>
        <translation>%1 Nova tentativa %2 de %3.</translation>
    </message>
    <message>
        <source>Reading jobs from %1</source>
        <extracomment>%1 is a host name or a file name</extracomment>
        <translation>Lendo tarefas de %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>%1 and %2 are amounts such as 3.1 MB</extracomment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>%1 so far</source>
        <extracomment>%1 is an amount such as 3.1 MB</extracomment>
        <translation>%1 até agora</translation>
    </message>
    <message>
        <source>The first rows show up as soon as they arrive.</source>
        <translation>As primeiras linhas aparecem assim que chegam.</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Parar</translation>
    </message>
    <message>
        <source>No job could be read</source>
        <translation>Nenhuma tarefa pôde ser lida</translation>
    </message>
    <message>
        <source>What was wrong with each one is listed under problems.</source>
        <translation>O que havia de errado com cada uma está listado em “Problemas”.</translation>
    </message>
    <message>
        <source>Show the &amp;problems</source>
        <translation>Mostrar os &amp;problemas</translation>
    </message>
    <message>
        <source>There are no jobs here</source>
        <translation>Não há tarefas aqui</translation>
    </message>
    <message>
        <source>The service has none for these filters. It compares them exactly, capitals included.</source>
        <translation>O serviço não tem nenhuma para estes filtros. Ele os compara exatamente, inclusive maiúsculas e minúsculas.</translation>
    </message>
    <message>
        <source>The answer was an empty list.</source>
        <translation>A resposta foi uma lista vazia.</translation>
    </message>
    <message>
        <source>&amp;Clear the filters and fetch again</source>
        <translation>&amp;Limpar os filtros e buscar novamente</translation>
    </message>
    <message>
        <source>Fetch a&amp;gain</source>
        <translation>&amp;Buscar novamente</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>Nenhuma correspondência</translation>
    </message>
    <message numerus="yes">
        <source>None of the %Ln jobs passes what is set under “Refine here”.</source>
        <translation>
            <numerusform>Nenhuma tarefa (de %Ln) atende ao que está definido em “Refinar aqui”.</numerusform>
            <numerusform>Nenhuma das %Ln tarefas atende ao que está definido em “Refinar aqui”.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Show all jobs</source>
        <translation>&amp;Mostrar todas as tarefas</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>Tentar &amp;novamente</translation>
    </message>
    <message>
        <source>&amp;Change the connection</source>
        <translation>Alterar a &amp;conexão</translation>
    </message>
    <message>
        <source>&amp;Open another file</source>
        <translation>A&amp;brir outro arquivo</translation>
    </message>
    <message>
        <source>Enter &amp;Key…</source>
        <translation>&amp;Inserir chave…</translation>
    </message>
    <message numerus="yes">
        <source>Trying again in %Ln second(s)</source>
        <translation>
            <numerusform>Tentando novamente em %Ln segundo</numerusform>
            <numerusform>Tentando novamente em %Ln segundos</numerusform>
        </translation>
    </message>
    <message>
        <source>The file has an empty list.</source>
        <translation>O arquivo contém uma lista vazia.</translation>
    </message>
    <message>
        <source>&amp;Use the token in MEIBEL_TOKEN</source>
        <translation>U&amp;sar o token de MEIBEL_TOKEN</translation>
    </message>
</context>
<context>
    <name>ViewCheck</name>
    <message>
        <source>The view needs a name.</source>
        <translation>A visualização precisa de um nome.</translation>
    </message>
    <message numerus="yes">
        <source>The name of the view may have %Ln character(s), none of them invisible.</source>
        <translation>
            <numerusform>O nome da visualização pode ter no máximo %Ln caractere, que não seja invisível.</numerusform>
            <numerusform>O nome da visualização pode ter no máximo %Ln caracteres, nenhum deles invisível.</numerusform>
        </translation>
    </message>
    <message>
        <source>The query of the view is too long to be kept.</source>
        <translation>A consulta da visualização é longa demais para ser salva.</translation>
    </message>
    <message>
        <source>The query of the view holds invisible characters, so that it is not what it looks like.</source>
        <translation>A consulta da visualização contém caracteres invisíveis, portanto não é o que parece.</translation>
    </message>
    <message>
        <source>The view has too many columns, or some without a readable name.</source>
        <translation>A visualização tem colunas demais, ou algumas sem um nome legível.</translation>
    </message>
</context>
<context>
    <name>ViewFile</name>
    <message>
        <source>This file holds no views of Assay.</source>
        <translation>Este arquivo não contém visualizações do Assay.</translation>
    </message>
    <message>
        <source>This file of views has a form that this version of Assay does not know. A newer version may read it.</source>
        <translation>Este arquivo de visualizações tem uma forma que esta versão do Assay não conhece. Talvez uma versão mais recente consiga lê-lo.</translation>
    </message>
    <message>
        <source>This file is too large to be a file of views.</source>
        <translation>Este arquivo é grande demais para ser um arquivo de visualizações.</translation>
    </message>
    <message>
        <source>This file is not JSON, so it holds no views: the fault is at byte %L1.</source>
        <translation>Este arquivo não é JSON, portanto não contém visualizações: o erro está no byte %L1.</translation>
    </message>
    <message>
        <source>View number %L1 of this file can&apos;t be taken over, so none was.</source>
        <translation>A visualização número %L1 deste arquivo não pode ser importada, portanto nenhuma foi.</translation>
    </message>
    <message numerus="yes">
        <source>This file holds too many views: at most %Ln can be taken over at a time.</source>
        <translation>
            <numerusform>Este arquivo contém visualizações demais: é possível importar no máximo %Ln por vez.</numerusform>
            <numerusform>Este arquivo contém visualizações demais: é possível importar no máximo %Ln por vez.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file %1 can&apos;t be read: %2</source>
        <translation>Não é possível ler o arquivo %1: %2</translation>
    </message>
    <message>
        <source>The file %1 can&apos;t be written: %2</source>
        <translation>Não é possível gravar o arquivo %1: %2</translation>
    </message>
</context>
<context>
    <name>ViewLink</name>
    <message>
        <source>This link is incomplete or damaged. Ask for it once more, or copy it whole.</source>
        <translation>Este link está incompleto ou danificado. Peça-o novamente ou copie-o inteiro.</translation>
    </message>
    <message>
        <source>This link names a service that is not reached over HTTPS, so it was not followed.</source>
        <translation>Este link indica um serviço que não é acessado por HTTPS, portanto não foi seguido.</translation>
    </message>
    <message>
        <source>This link names a service with a user, a password or a query in its address, so it was not followed.</source>
        <translation>Este link indica um serviço com um usuário, uma senha ou uma cadeia de consulta no endereço, portanto não foi seguido.</translation>
    </message>
    <message>
        <source>This link holds a key or a password. Assay takes none from a link.</source>
        <translation>Este link contém uma chave ou uma senha. O Assay não aceita nenhuma de um link.</translation>
    </message>
    <message>
        <source>This link holds something that this version of Assay does not know. A newer version may read it.</source>
        <translation>Este link contém algo que esta versão do Assay não conhece. Talvez uma versão mais recente consiga lê-lo.</translation>
    </message>
    <message>
        <source>This link can&apos;t be followed.</source>
        <translation>Não é possível seguir este link.</translation>
    </message>
    <message>
        <source>This link holds invisible characters, so that it is not what it looks like.</source>
        <translation>Este link contém caracteres invisíveis, portanto não é o que parece.</translation>
    </message>
    <message>
        <source>The query of this link is wrong.</source>
        <translation>A consulta deste link está errada.</translation>
    </message>
    <message>
        <source>This link is too long to be followed.</source>
        <translation>Este link é longo demais para ser seguido.</translation>
    </message>
    <message>
        <source>This is no link to a view of Assay.</source>
        <translation>Este não é um link para uma visualização do Assay.</translation>
    </message>
</context>
<context>
    <name>WatchText</name>
    <message>
        <source>Paused: the service takes no more requests for now</source>
        <translation>Em pausa: o serviço não aceita mais solicitações por enquanto</translation>
    </message>
    <message>
        <source>Paused: the service can&apos;t be reached</source>
        <translation>Em pausa: não é possível acessar o serviço</translation>
    </message>
    <message>
        <source>Paused: the service did not answer in time</source>
        <translation>Em pausa: o serviço não respondeu a tempo</translation>
    </message>
    <message>
        <source>Paused: the answer broke off</source>
        <translation>Em pausa: a resposta foi interrompida</translation>
    </message>
    <message>
        <source>Paused: the service has an error</source>
        <translation>Em pausa: o serviço está com um erro</translation>
    </message>
    <message>
        <source>Watching has ended: the service asks for a longer wait</source>
        <translation>O monitoramento terminou: o serviço pede uma espera maior</translation>
    </message>
    <message>
        <source>Watching has ended: the service refused the key</source>
        <translation>O monitoramento terminou: o serviço recusou a chave</translation>
    </message>
    <message>
        <source>Watching has ended: there is not enough memory</source>
        <translation>O monitoramento terminou: não há memória suficiente</translation>
    </message>
    <message>
        <source>Watching has ended: the service did not send the jobs</source>
        <translation>O monitoramento terminou: o serviço não enviou as tarefas</translation>
    </message>
    <message>
        <source>No job is pending: there is nothing to watch</source>
        <translation>Nenhuma tarefa está pendente: não há nada a monitorar</translation>
    </message>
    <message>
        <source>Finished: %1</source>
        <translation>Concluído: %1</translation>
    </message>
    <message>
        <source>Slowed down to every %1, as the service asks</source>
        <extracomment>%1 is a time such as &quot;5 min&quot;</extracomment>
        <translation>Monitoramento mais lento: a cada %1, como o serviço pede</translation>
    </message>
    <message>
        <source>Watching every %1</source>
        <extracomment>%1 is a time such as &quot;30 s&quot;</extracomment>
        <translation>Monitorando a cada %1</translation>
    </message>
    <message>
        <source>%1 · next in %2</source>
        <extracomment>%1 is such as &quot;Watching every 30 s&quot;, %2 a time such as &quot;12 s&quot;</extracomment>
        <translation>%1 · próxima em %2</translation>
    </message>
    <message>
        <source>%1 · fetching</source>
        <extracomment>%1 is such as &quot;Watching every 30 s&quot;</extracomment>
        <translation>%1 · buscando</translation>
    </message>
    <message>
        <source>%1 · next try in %2</source>
        <extracomment>%1 is such as &quot;Paused: the service can&apos;t be reached&quot;, %2 a time such as &quot;12 s&quot;</extracomment>
        <translation>%1 · próxima tentativa em %2</translation>
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
            <numerusform>%Ln concluída</numerusform>
            <numerusform>%Ln concluídas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed</source>
        <comment>jobs</comment>
        <translation>
            <numerusform>%Ln com falha</numerusform>
            <numerusform>%Ln com falha</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not run</source>
        <comment>jobs</comment>
        <translation>
            <numerusform>%Ln não executada</numerusform>
            <numerusform>%Ln não executadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln with another status</source>
        <comment>jobs</comment>
        <translation>
            <numerusform>%Ln com outro status</numerusform>
            <numerusform>%Ln com outro status</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not in the list any more</source>
        <comment>jobs</comment>
        <translation>
            <numerusform>%Ln não está mais na lista</numerusform>
            <numerusform>%Ln não estão mais na lista</numerusform>
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
        <translation>Não há memória suficiente para o que acabou de ser pedido. Feche outros programas ou carregue menos tarefas.</translation>
    </message>
</context>
<context>
    <name>assay::AboutDialog</name>
    <message>
        <source>About %1</source>
        <extracomment>%1 is the program&apos;s name</extracomment>
        <translation>Sobre o %1</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Versão %1</translation>
    </message>
    <message>
        <source>Browse confidence-scoring jobs: which agent, workflow or tool output was judged, by which module, how it scored and why.</source>
        <translation>Explore tarefas de pontuação de confiança: qual saída de agente, fluxo de trabalho ou ferramenta foi julgada, por qual módulo, como pontuou e por quê.</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later (GPL-3.0-or-later). It comes without any warranty.</source>
        <translation>Software livre sob a GNU General Public License, versão 3 ou posterior (GPL-3.0-or-later). É fornecido sem nenhuma garantia.</translation>
    </message>
    <message>
        <source>Built on Qt %1, QCustomPlot, simdjson, cpp-httplib, RE2, QtKeychain, yaml-cpp, SQLite and zlib.</source>
        <extracomment>%1 is a version number</extracomment>
        <translation>Feito com Qt %1, QCustomPlot, simdjson, cpp-httplib, RE2, QtKeychain, yaml-cpp, SQLite e zlib.</translation>
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
        <translation>sem valor</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is a field&apos;s title, %2 a list of values</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Score: %1–%2 % of the scale</source>
        <extracomment>%1 and %2 are percentages of the scale</extracomment>
        <translation>Pontuação: %1–%2% da escala</translation>
    </message>
    <message>
        <source>Contains “%1”</source>
        <translation>Contém “%1”</translation>
    </message>
    <message>
        <source>, </source>
        <extracomment>Separates the values of a list</extracomment>
        <translation>, </translation>
    </message>
    <message>
        <source>Clear Refinements</source>
        <translation>Limpar refinamentos</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <extracomment>%1 is a filter, such as &quot;Module: coherence&quot;</extracomment>
        <translation>Remover “%1”</translation>
    </message>
    <message>
        <source>Switch On %1</source>
        <extracomment>%1 is a filter, such as &quot;Module: coherence&quot;</extracomment>
        <translation>Ativar “%1”</translation>
    </message>
    <message>
        <source>Switch Off %1</source>
        <translation>Desativar “%1”</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <translation>
            <numerusform>%1 e mais %Ln</numerusform>
            <numerusform>%1 e mais %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: not %2</source>
        <extracomment>A filter that hides values: %1 is a field&apos;s title, %2 a list of values, such as &quot;Module: not coherence&quot;</extracomment>
        <translation>%1: exceto %2</translation>
    </message>
    <message>
        <source>Clear Service Filters</source>
        <translation>Limpar filtros do serviço</translation>
    </message>
</context>
<context>
    <name>assay::ChipBar</name>
    <message>
        <source>Clear all</source>
        <translation>Limpar tudo</translation>
    </message>
    <message>
        <source>Active filters</source>
        <translation>Filtros ativos</translation>
    </message>
    <message>
        <source>Remove every service filter and refinement; without service filters, all jobs are fetched</source>
        <translation>Remover todos os filtros do serviço e refinamentos; sem filtros do serviço, todas as tarefas são buscadas</translation>
    </message>
</context>
<context>
    <name>assay::ChipButton</name>
    <message>
        <source>Service filter, %1</source>
        <extracomment>Read by screen readers; %1 is a filter such as &quot;Module: correctness&quot;</extracomment>
        <translation>Pedido ao serviço, %1</translation>
    </message>
    <message>
        <source>Refinement, %1</source>
        <translation>Refinado aqui, %1</translation>
    </message>
    <message>
        <source>On. Space switches it off, Delete removes it.</source>
        <translation>Ativado. Espaço desativa, Delete remove.</translation>
    </message>
    <message>
        <source>Off. Space switches it on, Delete removes it.</source>
        <translation>Desativado. Espaço ativa, Delete remove.</translation>
    </message>
    <message>
        <source>Remove this filter</source>
        <translation>Remover este filtro</translation>
    </message>
    <message>
        <source>The service was asked for this. Click to leave it out of the next fetch.</source>
        <translation>Este valor foi pedido ao serviço. Clique para deixá-lo fora da próxima busca.</translation>
    </message>
    <message>
        <source>Left out of the next fetch. Click to ask for it again.</source>
        <translation>Fora da próxima busca. Clique para pedi-lo novamente.</translation>
    </message>
    <message>
        <source>Click to switch this refinement off</source>
        <translation>Clique para desativar este refinamento</translation>
    </message>
    <message>
        <source>Click to switch this refinement on</source>
        <translation>Clique para ativar este refinamento</translation>
    </message>
</context>
<context>
    <name>assay::ColumnMenu</name>
    <message>
        <source>&amp;Column “%1”</source>
        <extracomment>%1 is the title of a column, such as Module</extracomment>
        <translation>&amp;Coluna “%1”</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colunas</translation>
    </message>
    <message>
        <source>Sort &amp;Ascending</source>
        <translation>Ordem &amp;crescente</translation>
    </message>
    <message>
        <source>Sort &amp;Descending</source>
        <translation>Ordem &amp;decrescente</translation>
    </message>
    <message>
        <source>Sort as a &amp;Further Key</source>
        <translation>Ordenar como critério &amp;adicional</translation>
    </message>
    <message>
        <source>Do &amp;Not Sort</source>
        <translation>&amp;Não ordenar</translation>
    </message>
    <message>
        <source>Fit &amp;Width</source>
        <translation>Ajustar a &amp;largura</translation>
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
        <translation>Localizar uma ação</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation>O que você quer fazer?</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Ações</translation>
    </message>
    <message>
        <source>Nothing is called that. Try fewer letters.</source>
        <translation>Nada tem esse nome. Tente com menos letras.</translation>
    </message>
</context>
<context>
    <name>assay::ConnectionActions</name>
    <message>
        <source>&amp;Connections…</source>
        <translation>&amp;Conexões…</translation>
    </message>
    <message>
        <source>Choose the service and the key; keep several under names</source>
        <translation>Escolher o serviço e a chave; salvar vários com nomes</translation>
    </message>
</context>
<context>
    <name>assay::ConnectionDialog</name>
    <message>
        <source>&amp;Connect and Fetch</source>
        <translation>C&amp;onectar e buscar</translation>
    </message>
    <message>
        <source>The system&apos;s key store takes its time: it may ask for your password, perhaps behind this window.</source>
        <translation>O chaveiro do sistema está demorando: talvez peça a sua senha, possivelmente atrás desta janela.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln connection(s) have changes that are not saved.</source>
        <translation>
            <numerusform>%Ln conexão tem alterações que não foram salvas.</numerusform>
            <numerusform>%Ln conexões têm alterações que não foram salvas.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Discard the Changes</source>
        <translation>&amp;Descartar as alterações</translation>
    </message>
    <message>
        <source>&amp;Keep Editing</source>
        <translation>&amp;Continuar editando</translation>
    </message>
    <message>
        <source>Sa&amp;ve</source>
        <translation>Sa&amp;lvar</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>Im&amp;portar</translation>
    </message>
    <message>
        <source>&amp;Empty Connection</source>
        <translation>Conexão &amp;vazia</translation>
    </message>
    <message>
        <source>From ~/.meibel/&amp;config.yaml…</source>
        <translation>De ~/.meibel/&amp;config.yaml…</translation>
    </message>
    <message>
        <source>From the E&amp;nvironment</source>
        <translation>Do &amp;ambiente</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Conexões</translation>
    </message>
    <message>
        <source>Connect to the Service</source>
        <translation>Conectar ao serviço</translation>
    </message>
    <message>
        <source>Clos&amp;e</source>
        <translation>&amp;Fechar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>No name</source>
        <translation>Sem nome</translation>
    </message>
    <message>
        <source>%1 (not saved)</source>
        <extracomment>%1 is the name of a connection</extracomment>
        <translation>%1 (não salva)</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>Of a connection in a list: its name, its colour in a word</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Delete the connection “%1”?</source>
        <translation>Excluir a conexão “%1”?</translation>
    </message>
    <message>
        <source>Its key is removed from the system&apos;s key store, too.</source>
        <translation>A chave dela também é removida do chaveiro do sistema.</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Excluir</translation>
    </message>
    <message>
        <source>Testing…</source>
        <translation>Testando…</translation>
    </message>
    <message>
        <source>There is no key for this connection.</source>
        <translation>Não há chave para esta conexão.</translation>
    </message>
    <message>
        <source>There is no key for this connection. Enter it.</source>
        <translation>Não há chave para esta conexão. Informe-a.</translation>
    </message>
    <message>
        <source>&amp;Go On without Keeping It</source>
        <translation>Continuar sem &amp;guardá-la</translation>
    </message>
    <message>
        <source>Enter the &amp;Key Instead</source>
        <translation>Di&amp;gitar a chave em vez disso</translation>
    </message>
    <message>
        <source>Cancel the &amp;Test</source>
        <translation>Cancelar o &amp;teste</translation>
    </message>
    <message>
        <source>&amp;Test</source>
        <translation>&amp;Testar</translation>
    </message>
</context>
<context>
    <name>assay::ConnectionFlow</name>
    <message>
        <source>Key Store</source>
        <translation>Chaveiro</translation>
    </message>
    <message>
        <source>Enter the &amp;Key Instead</source>
        <translation>Di&amp;gitar a chave em vez disso</translation>
    </message>
</context>
<context>
    <name>assay::ConnectionForm</name>
    <message>
        <source>Other</source>
        <translation>Outro</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>Chave de API</translation>
    </message>
    <message>
        <source>Bearer token</source>
        <translation>Token do tipo bearer</translation>
    </message>
    <message>
        <source> s</source>
        <extracomment>Seconds, behind a number</extracomment>
        <translation> s</translation>
    </message>
    <message>
        <source>Keep this connection &amp;and its key</source>
        <translation>Salvar est&amp;a conexão e a chave dela</translation>
    </message>
    <message>
        <source>Keep this connection &amp;as</source>
        <translation>Salvar est&amp;a conexão como</translation>
    </message>
    <message>
        <source>Hide the key</source>
        <translation>Ocultar a chave</translation>
    </message>
    <message>
        <source>Show the key</source>
        <translation>Mostrar a chave</translation>
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
        <translation>A chave fica na memória até o programa ser encerrado e só é enviada a este servidor.</translation>
    </message>
    <message>
        <source>The key stays in memory until the program ends and goes to %1 only.</source>
        <extracomment>%1 is the name of a server</extracomment>
        <translation>A chave fica na memória até o programa ser encerrado e só é enviada a %1.</translation>
    </message>
    <message>
        <source>Kept; type another one to change it</source>
        <translation>Guardada; digite outra para alterá-la</translation>
    </message>
    <message>
        <source>May be empty on this computer</source>
        <translation>Pode ficar vazia neste computador</translation>
    </message>
    <message>
        <source>Choose a File of Certificates</source>
        <translation>Escolher um arquivo de certificados</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer);;All files (*)</source>
        <translation>Certificados (*.pem *.crt *.cer);;Todos os arquivos (*)</translation>
    </message>
    <message>
        <source>The key is kept in the system&apos;s key store; if there is none, in memory until the program ends. It goes to %1 only.</source>
        <extracomment>%1 is the name of a server, or &quot;this server&quot;</extracomment>
        <translation>A chave é guardada no armazenamento de chaves do sistema; se não houver um, na memória até o fim do programa. Ela só é enviada a %1.</translation>
    </message>
</context>
<context>
    <name>assay::ConnectionStore</name>
    <message>
        <source>There is a connection “%1” already. Choose another name.</source>
        <translation>Já existe uma conexão “%1”. Escolha outro nome.</translation>
    </message>
    <message>
        <source>The connection “%1” was deleted meanwhile, by another window or program.</source>
        <translation>Enquanto isso, outra janela ou outro programa excluiu a conexão “%1”.</translation>
    </message>
</context>
<context>
    <name>assay::ConnectionTest</name>
    <message numerus="yes">
        <source>more than %Ln job(s)</source>
        <translation>
            <numerusform>mais de %Ln tarefa</numerusform>
            <numerusform>mais de %Ln tarefas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln job(s)</source>
        <translation>
            <numerusform>%Ln tarefa</numerusform>
            <numerusform>%Ln tarefas</numerusform>
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
        <translation>Co&amp;nectar a</translation>
    </message>
    <message>
        <source>%1 – in use</source>
        <extracomment>Of the connection that is used, for people who can&apos;t see which one is bold; %1 is its address</extracomment>
        <translation>%1 – em uso</translation>
    </message>
</context>
<context>
    <name>assay::ConversationTab</name>
    <message>
        <source>Conversation</source>
        <translation>Conversa</translation>
    </message>
    <message>
        <source>Session %1</source>
        <extracomment>%1 is the id of a session</extracomment>
        <translation>Sessão %1</translation>
    </message>
    <message>
        <source>Select one job to see what was said in its session.</source>
        <translation>Selecione uma única tarefa para ver o que foi dito em sua sessão.</translation>
    </message>
    <message>
        <source>This job names no session, so there is no conversation to ask for.</source>
        <translation>Esta tarefa não indica nenhuma sessão, portanto não há conversa a pedir.</translation>
    </message>
    <message>
        <source>Asking the service for the conversation…</source>
        <translation>Pedindo a conversa ao serviço…</translation>
    </message>
    <message>
        <source>These jobs come from a demo that has ended: it can&apos;t be asked any more.</source>
        <translation>Estas tarefas vêm de uma demonstração que terminou: não se pode mais pedir nada a ela.</translation>
    </message>
    <message>
        <source>These jobs come from a file. Only a service can be asked for what was said.</source>
        <translation>Estas tarefas vêm de um arquivo. Só a um serviço se pode pedir o que foi dito.</translation>
    </message>
    <message>
        <source>What was said in this session has not been fetched.</source>
        <translation>O que foi dito nesta sessão ainda não foi buscado.</translation>
    </message>
    <message>
        <source>Nothing was said in this session: the service sent an empty list of messages.</source>
        <translation>Nada foi dito nesta sessão: o serviço enviou uma lista de mensagens vazia.</translation>
    </message>
    <message>
        <source>The answer of the service has no messages.</source>
        <translation>A resposta do serviço não tem mensagens.</translation>
    </message>
</context>
<context>
    <name>assay::ConversationText</name>
    <message>
        <source>Show earlier messages (%1 before these)</source>
        <translation>Mostrar mensagens anteriores (%1 antes destas)</translation>
    </message>
    <message>
        <source>Show more messages (%1 after these)</source>
        <translation>Mostrar mais mensagens (%1 depois destas)</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>Select &amp;All</source>
        <translation>Selecionar &amp;tudo</translation>
    </message>
    <message>
        <source>Copy Whole &amp;Message</source>
        <translation>Copiar a &amp;mensagem inteira</translation>
    </message>
    <message>
        <source>Copy A&amp;rguments</source>
        <translation>Copiar os a&amp;rgumentos</translation>
    </message>
    <message>
        <source>Copy R&amp;esult</source>
        <translation>Copiar o r&amp;esultado</translation>
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
        <translation>Não esperar pela conversa</translation>
    </message>
    <message>
        <source>Fetch the conversation again</source>
        <translation>Buscar a conversa novamente</translation>
    </message>
    <message>
        <source>Find in the conversation</source>
        <translation>Localizar na conversa</translation>
    </message>
    <message>
        <source>Previous hit (Shift+F3)</source>
        <translation>Ocorrência anterior (Shift+F3)</translation>
    </message>
    <message>
        <source>Next hit (F3)</source>
        <translation>Próxima ocorrência (F3)</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>Conversa</translation>
    </message>
    <message>
        <source>Fetch the Conversation Again</source>
        <translation>Buscar a conversa novamente</translation>
    </message>
    <message>
        <source>Fetch the Conversation</source>
        <translation>Buscar a conversa</translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s)</source>
        <translation>
            <numerusform>%Ln mensagem</numerusform>
            <numerusform>%Ln mensagens</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>%1 is &quot;12 messages&quot;, %2 the agent&apos;s name with its version</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Session %1</source>
        <translation>Sessão %1</translation>
    </message>
    <message numerus="yes">
        <source>The service does not tell which turn a message belongs to, and the turns of the loaded jobs do not fit the %Ln message(s) of the user.</source>
        <translation>
            <numerusform>O serviço não informa a qual turno uma mensagem pertence, e os turnos das tarefas carregadas não combinam com %Ln mensagem do usuário.</numerusform>
            <numerusform>O serviço não informa a qual turno uma mensagem pertence, e os turnos das tarefas carregadas não combinam com as %Ln mensagens do usuário.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of more than %2</source>
        <extracomment>%1 is the number of the hit that is shown, %2 the largest number that is counted</extracomment>
        <translation>%1 de mais de %2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>%1 is the number of the hit that is shown, %2 how many there are</extracomment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Pesquisando…</translation>
    </message>
    <message>
        <source>No hits</source>
        <translation>Nenhuma ocorrência</translation>
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
        <translation>Detalhes</translation>
    </message>
    <message>
        <source>No job selected</source>
        <translation>Nenhuma tarefa selecionada</translation>
    </message>
    <message>
        <source>Select a job to see its score, explanation and identity.</source>
        <translation>Selecione uma tarefa para ver sua pontuação, explicação e identidade.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>The position of a job among those shown, such as &quot;12 of 3,456&quot;</extracomment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Previous job shown</source>
        <translation>Tarefa exibida anterior</translation>
    </message>
    <message>
        <source>Previous job</source>
        <translation>Tarefa anterior</translation>
    </message>
    <message>
        <source>Next job shown</source>
        <translation>Próxima tarefa exibida</translation>
    </message>
    <message>
        <source>Next job</source>
        <translation>Próxima tarefa</translation>
    </message>
    <message>
        <source>Hidden by the filters</source>
        <translation>Oculta pelos filtros</translation>
    </message>
</context>
<context>
    <name>assay::DetailTabs</name>
    <message>
        <source>Details of</source>
        <translation>Detalhes de</translation>
    </message>
</context>
<context>
    <name>assay::DetailsPanel</name>
    <message>
        <source>Details</source>
        <translation>Detalhes</translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <translation>&amp;Detalhes</translation>
    </message>
    <message>
        <source>The job %1 could not be fetched again. %2</source>
        <translation>Não foi possível buscar a tarefa %1 novamente. %2</translation>
    </message>
    <message>
        <source>The details show the job as it is now; the table shows it as it was when the list was fetched.</source>
        <translation>Os detalhes mostram a tarefa como está agora; a tabela a mostra como estava quando a lista foi buscada.</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Tarefa</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sessão</translation>
    </message>
</context>
<context>
    <name>assay::ExplanationView</name>
    <message>
        <source>Explanation</source>
        <translation>Explicação</translation>
    </message>
    <message>
        <source>Copy the whole explanation</source>
        <translation>Copiar a explicação inteira</translation>
    </message>
    <message>
        <source>The explanation is empty.</source>
        <translation>A explicação está vazia.</translation>
    </message>
    <message>
        <source>No explanation was sent.</source>
        <translation>Nenhuma explicação foi enviada.</translation>
    </message>
    <message>
        <source>Show more (%1 of %2 shown)</source>
        <extracomment>%1 and %2 are amounts of data, such as &quot;3.2 MB&quot;: a part and the whole</extracomment>
        <translation>Mostrar mais (%1 de %2 exibidos)</translation>
    </message>
    <message>
        <source>The rest is too long to be shown. Copying gives the whole explanation.</source>
        <translation>O restante é longo demais para ser exibido. Ao copiar, obtém-se a explicação inteira.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln hit(s)</source>
        <extracomment>How often the text searched for was found in the explanation</extracomment>
        <translation>
            <numerusform>%Ln ocorrência</numerusform>
            <numerusform>%Ln ocorrências</numerusform>
        </translation>
    </message>
    <message>
        <source>What was sent as the explanation is no text: %1</source>
        <translation>O que foi enviado como explicação não é um texto: %1</translation>
    </message>
    <message>
        <source>The service sent null as the explanation.</source>
        <translation>O serviço enviou null como explicação.</translation>
    </message>
</context>
<context>
    <name>assay::ExportDialog</name>
    <message>
        <source>&amp;Export…</source>
        <translation>Ex&amp;portar…</translation>
    </message>
    <message>
        <source>CSV – comma-separated values</source>
        <translation>CSV – valores separados por vírgulas</translation>
    </message>
    <message>
        <source>TSV – tab-separated values</source>
        <translation>TSV – valores separados por tabulações</translation>
    </message>
    <message>
        <source>JSON – one array, as the service sends it</source>
        <translation>JSON – uma única matriz, como o serviço a envia</translation>
    </message>
    <message>
        <source>NDJSON – one job a line</source>
        <translation>NDJSON – uma tarefa por linha</translation>
    </message>
</context>
<context>
    <name>assay::ExportFlow</name>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>Valores separados por vírgulas (*.csv)</translation>
    </message>
    <message>
        <source>Tab-separated values (*.tsv)</source>
        <translation>Valores separados por tabulações (*.tsv)</translation>
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
        <translation>Outra exportação ainda está em andamento. Espere que ela termine ou cancele-a.</translation>
    </message>
    <message>
        <source>There are no jobs to export yet.</source>
        <translation>Ainda não há tarefas para exportar.</translation>
    </message>
    <message>
        <source>jobs</source>
        <extracomment>Proposed name of a file with exported jobs, without its extension</extracomment>
        <translation>tarefas</translation>
    </message>
    <message>
        <source>Export Jobs</source>
        <translation>Exportar tarefas</translation>
    </message>
    <message>
        <source>“%1” exists already. Do you want to replace it?</source>
        <translation>“%1” já existe. Deseja substituí-lo?</translation>
    </message>
    <message>
        <source>%1 was written to %2.</source>
        <extracomment>%1 is &quot;12,345 jobs&quot;, %2 the name of a file with its folders</extracomment>
        <translation>%1 foi gravada em %2.</translation>
    </message>
    <message>
        <source>%1 were written to %2.</source>
        <translation>%1 foram gravadas em %2.</translation>
    </message>
    <message>
        <source>The export was cancelled. Nothing was written.</source>
        <translation>A exportação foi cancelada. Nada foi gravado.</translation>
    </message>
    <message>
        <source>The name “%1” stands for %2, but you chose %3.</source>
        <extracomment>%1 is the name of a file, %2 and %3 are formats such as CSV</extracomment>
        <translation>O nome “%1” corresponde a %2, mas você escolheu %3.</translation>
    </message>
    <message>
        <source>Write %1</source>
        <extracomment>%1 is a format such as CSV</extracomment>
        <translation>Gravar %1</translation>
    </message>
    <message>
        <source>Choose Another &amp;Name…</source>
        <translation>Escolher outro &amp;nome…</translation>
    </message>
    <message>
        <source>The folder of %1 can&apos;t be opened.</source>
        <translation>A pasta de %1 não pode ser aberta.</translation>
    </message>
</context>
<context>
    <name>assay::FacetChoice</name>
    <message>
        <source>%1, excluded</source>
        <extracomment>Read by screen readers: a value whose jobs are hidden; %1 is the value with its number of jobs</extracomment>
        <translation>%1, omitido</translation>
    </message>
</context>
<context>
    <name>assay::FacetDelegate</name>
    <message numerus="yes">
        <source>%1 · %Ln job(s)</source>
        <extracomment>Tooltip of a filter&apos;s value; %1 is the value, %n its number of jobs</extracomment>
        <translation>
            <numerusform>%1 · %Ln tarefa</numerusform>
            <numerusform>%1 · %Ln tarefas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>assay::FacetList</name>
    <message>
        <source>Search values</source>
        <translation>Pesquisar valores</translation>
    </message>
    <message>
        <source>Search the values of %1</source>
        <extracomment>%1 is the title of a field</extracomment>
        <translation>Pesquisar os valores de “%1”</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Limpar</translation>
    </message>
    <message>
        <source>Show jobs with any value here</source>
        <translation>Mostrar tarefas com qualquer valor aqui</translation>
    </message>
    <message>
        <source>Clear the choice of %1</source>
        <extracomment>%1 is the title of a field</extracomment>
        <translation>Limpar a escolha de “%1”</translation>
    </message>
    <message>
        <source>Remove this field from the sidebar</source>
        <translation>Retirar este campo da barra lateral</translation>
    </message>
    <message>
        <source>Remove %1 from the sidebar</source>
        <extracomment>%1 is the title of a field</extracomment>
        <translation>Retirar “%1” da barra lateral</translation>
    </message>
    <message>
        <source>No value contains this.</source>
        <translation>Nenhum valor contém isto.</translation>
    </message>
    <message>
        <source>No job matches the other refinements.</source>
        <translation>Nenhuma tarefa corresponde aos outros refinamentos.</translation>
    </message>
    <message>
        <source>Values appear here once jobs are loaded.</source>
        <translation>Os valores aparecem aqui quando houver tarefas carregadas.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more value(s): search to see them.</source>
        <translation>
            <numerusform>Mais %Ln valor: pesquise para vê-lo.</numerusform>
            <numerusform>Mais %Ln valores: pesquise para vê-los.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>assay::FacetModel</name>
    <message>
        <source>No value</source>
        <translation>Sem valor</translation>
    </message>
    <message>
        <source>Empty text</source>
        <translation>Texto vazio</translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln jobs</source>
        <extracomment>Read by screen readers: a value to filter by, and how many jobs have it</extracomment>
        <translation>
            <numerusform>%1, %Ln tarefa</numerusform>
            <numerusform>%1, %Ln tarefas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>assay::FetchQuestion</name>
    <message>
        <source>Last time this was %1. Fetch all again?</source>
        <extracomment>%1 is such as &quot;1,000,000 jobs, 738 MB&quot;</extracomment>
        <translation>Da última vez foram %1. Buscar tudo novamente?</translation>
    </message>
    <message>
        <source>A filter under “Ask the service” makes it smaller.</source>
        <translation>Um filtro em “Pedir ao serviço” diminui a quantidade.</translation>
    </message>
    <message>
        <source>&amp;Fetch</source>
        <translation>&amp;Buscar</translation>
    </message>
    <message>
        <source>Each time, this fetches %1.</source>
        <extracomment>%1 is such as &quot;1,000,000 jobs, 738 MB&quot;</extracomment>
        <translation>A cada vez, isto busca %1.</translation>
    </message>
    <message>
        <source>It is fetched again every %1 until no job is pending.</source>
        <extracomment>%1 is a time such as &quot;30 s&quot;</extracomment>
        <translation>A busca se repete a cada %1 até que nenhuma tarefa esteja pendente.</translation>
    </message>
    <message>
        <source>&amp;Watch</source>
        <translation>&amp;Monitorar</translation>
    </message>
    <message>
        <source>Assay</source>
        <translation>Assay</translation>
    </message>
    <message>
        <source>&amp;Don&apos;t ask again</source>
        <translation>&amp;Não perguntar novamente</translation>
    </message>
</context>
<context>
    <name>assay::FetchSizes</name>
    <message numerus="yes">
        <source>%Ln job(s), %1</source>
        <extracomment>How large a fetch was; %1 is an amount of data such as 738 MB</extracomment>
        <translation>
            <numerusform>%Ln tarefa, %1</numerusform>
            <numerusform>%Ln tarefas, %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>assay::FileExport</name>
    <message>
        <source>“%1” cannot be written in the folder “%2”: %3. Choose a folder that you may write to.</source>
        <translation>“%1” não pode ser gravado na pasta “%2”: %3. Escolha uma pasta em que você possa gravar.</translation>
    </message>
    <message>
        <source>“%1” could not be written to the end: %2. Nothing was saved, and a file that was there before is unchanged. Free some space or choose another folder, then export again.</source>
        <translation>“%1” não pôde ser gravado até o fim: %2. Nada foi salvo, e um eventual arquivo anterior permanece inalterado. Libere espaço ou escolha outra pasta e exporte novamente.</translation>
    </message>
    <message>
        <source>“%1” stopped taking data: %2. What was written to it is incomplete.</source>
        <translation>“%1” parou de receber dados: %2. O que foi gravado nele está incompleto.</translation>
    </message>
    <message>
        <source>“%1” is a folder. Give the name of a file in it.</source>
        <translation>“%1” é uma pasta. Indique o nome de um arquivo dentro dela.</translation>
    </message>
    <message>
        <source>“%1” cannot be written: there is no folder “%2”. Create it or choose another one.</source>
        <translation>“%1” não pode ser gravado: não existe a pasta “%2”. Crie-a ou escolha outra.</translation>
    </message>
    <message>
        <source>“%1” cannot be written: “%2” is not a folder. Choose another one.</source>
        <translation>“%1” não pode ser gravado: “%2” não é uma pasta. Escolha outra.</translation>
    </message>
    <message>
        <source>“%1” is write-protected. Choose another name, or allow writing to this file.</source>
        <translation>“%1” está protegido contra gravação. Escolha outro nome ou permita a gravação neste arquivo.</translation>
    </message>
    <message>
        <source>“%1” cannot be written: it is a link that leads back to itself. Choose another name.</source>
        <translation>“%1” não pode ser gravado: é um link que leva de volta a si mesmo. Escolha outro nome.</translation>
    </message>
    <message>
        <source>“%1” cannot be written: the program was not started with it open for writing.</source>
        <translation>“%1” não pode ser gravado: não estava aberto para gravação quando o programa foi iniciado.</translation>
    </message>
    <message>
        <source>“%1” was one of several names of the same file (hard links). It is a file of its own now; the other names still have the old content.</source>
        <translation>“%1” era um dos vários nomes do mesmo arquivo (links físicos). Agora é um arquivo independente; os outros nomes ainda têm o conteúdo antigo.</translation>
    </message>
    <message>
        <source>There is not enough memory to export to “%1”. What was written to it is incomplete. Close other programs, or export fewer jobs.</source>
        <translation>Não há memória suficiente para exportar para “%1”. O que foi gravado nele está incompleto. Feche outros programas ou exporte menos tarefas.</translation>
    </message>
    <message>
        <source>There is not enough memory to export to “%1”. A file that was there before is unchanged. Close other programs, or export fewer jobs.</source>
        <translation>Não há memória suficiente para exportar para “%1”. Um arquivo que já existia permanece inalterado. Feche outros programas ou exporte menos tarefas.</translation>
    </message>
</context>
<context>
    <name>assay::FileLoader</name>
    <message>
        <source>The file %1 can&apos;t be opened.</source>
        <translation>O arquivo %1 não pode ser aberto.</translation>
    </message>
    <message>
        <source>Check that it exists, that it is a file, and that you may read it.</source>
        <translation>Verifique se ele existe, se é um arquivo e se você tem permissão para lê-lo.</translation>
    </message>
    <message>
        <source>The packed data of the file %1 is damaged.</source>
        <translation>Os dados compactados do arquivo %1 estão danificados.</translation>
    </message>
    <message>
        <source>The jobs before the damage are shown. Get the file again for the rest.</source>
        <translation>As tarefas anteriores à parte danificada são exibidas. Obtenha o arquivo novamente para ver o restante.</translation>
    </message>
    <message>
        <source>The file %1 can&apos;t be read to its end.</source>
        <translation>O arquivo %1 não pode ser lido até o fim.</translation>
    </message>
    <message>
        <source>What was read before is shown. Check the disk, or get the file again.</source>
        <translation>O que foi lido antes é exibido. Verifique o disco ou obtenha o arquivo novamente.</translation>
    </message>
    <message>
        <source>The file %1 ends too early.</source>
        <translation>O arquivo %1 termina cedo demais.</translation>
    </message>
    <message>
        <source>The jobs before its end are shown. Get the file again for the rest.</source>
        <translation>As tarefas lidas até esse ponto são exibidas. Obtenha o arquivo novamente para ver o restante.</translation>
    </message>
    <message>
        <source>standard input</source>
        <translation>entrada padrão</translation>
    </message>
    <message>
        <source>The packed file %1 grows too large when it is unpacked.</source>
        <translation>O arquivo compactado %1 fica grande demais ao ser descompactado.</translation>
    </message>
    <message>
        <source>The jobs before that are shown. If you trust the file, start the program with --unpack-ratio 0, or unpack the file before.</source>
        <translation>As tarefas lidas até esse ponto são exibidas. Se você confia no arquivo, inicie o programa com --unpack-ratio 0 ou descompacte o arquivo antes.</translation>
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
        <translation>Sem filtros</translation>
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
        <translation>Mostrar somente as tarefas que correspondem, ou também as outras dos seus turnos ou sessões</translation>
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
        <translation>Guia do Assay</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Conteúdo</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Guia</translation>
    </message>
</context>
<context>
    <name>assay::HeadlessLoad</name>
    <message>
        <source>The demo server could not be started on this machine.</source>
        <translation>O servidor de demonstração não pôde ser iniciado neste computador.</translation>
    </message>
</context>
<context>
    <name>assay::IdentityRow</name>
    <message>
        <source>empty text</source>
        <translation>texto vazio</translation>
    </message>
    <message>
        <source>The service sent null.</source>
        <translation>O serviço enviou null.</translation>
    </message>
    <message>
        <source>The service did not send this.</source>
        <translation>O serviço não enviou isto.</translation>
    </message>
    <message>
        <source>null</source>
        <translation>null</translation>
    </message>
    <message>
        <source>not sent</source>
        <translation>não enviado</translation>
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
        <translation>O serviço enviou isto, que o campo não pode conter.</translation>
    </message>
    <message>
        <source>not usable</source>
        <translation>não utilizável</translation>
    </message>
</context>
<context>
    <name>assay::IdentityView</name>
    <message>
        <source>Other fields</source>
        <translation>Outros campos</translation>
    </message>
    <message>
        <source>Fields that this version of the program does not know</source>
        <translation>Campos que esta versão do programa não conhece</translation>
    </message>
</context>
<context>
    <name>assay::JobColumns</name>
    <message>
        <source>&amp;Columns</source>
        <translation>&amp;Colunas</translation>
    </message>
    <message>
        <source>&amp;Reset Columns</source>
        <translation>&amp;Redefinir colunas</translation>
    </message>
</context>
<context>
    <name>assay::JobTableModel</name>
    <message>
        <source>No score. Status: %1</source>
        <extracomment>Tooltip of an empty score cell; %1 is the job&apos;s status</extracomment>
        <translation>Sem pontuação. Status: %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>Tooltip of a score: its exact digits, then what scale it is on</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1: none</source>
        <comment>no value in this field</comment>
        <translation>%1: sem valor</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>Read by screen readers in a cell: the field&apos;s title and its value</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Score %1</source>
        <extracomment>Read by screen readers: the score of a job, such as &quot;Score 7 of 10&quot;</extracomment>
        <translation>Pontuação %1</translation>
    </message>
    <message>
        <source>No score, %1</source>
        <extracomment>Read by screen readers: %1 is the status of a job</extracomment>
        <translation>Sem pontuação, %1</translation>
    </message>
    <message>
        <source>sorted ascending, key %1</source>
        <extracomment>Read by screen readers at the title of a column: how the rows are sorted; %1 is 1 for the first sort key</extracomment>
        <translation>em ordem crescente, chave %1</translation>
    </message>
    <message>
        <source>sorted descending, key %1</source>
        <extracomment>See &quot;sorted ascending, key %1&quot;</extracomment>
        <translation>em ordem decrescente, chave %1</translation>
    </message>
    <message>
        <source>The service sent this, which the field can&apos;t hold: %1</source>
        <translation>O serviço enviou isto, que o campo não pode conter: %1</translation>
    </message>
    <message>
        <source>%1: empty text</source>
        <translation>%1: texto vazio</translation>
    </message>
    <message>
        <source>New or changed with the last update.</source>
        <translation>Nova ou alterada com a última atualização.</translation>
    </message>
    <message>
        <source>new or changed</source>
        <extracomment>Read by screen readers behind what tells a row from others: the job has changed since it was last shown</extracomment>
        <translation>nova ou alterada</translation>
    </message>
</context>
<context>
    <name>assay::JobTableView</name>
    <message>
        <source>Jobs</source>
        <translation>Tarefas</translation>
    </message>
</context>
<context>
    <name>assay::JobTarget</name>
    <message>
        <source>The filters hide this job: only the details show it.</source>
        <translation>Os filtros ocultam esta tarefa: só os detalhes a mostram.</translation>
    </message>
    <message>
        <source>Show the &amp;Whole Turn</source>
        <translation>Mostrar o turno &amp;inteiro</translation>
    </message>
    <message>
        <source>&amp;Show All Jobs</source>
        <translation>&amp;Mostrar todas as tarefas</translation>
    </message>
</context>
<context>
    <name>assay::JobsPage</name>
    <message>
        <source>The selection had too many separate ranges to be kept: only the current job is selected.</source>
        <translation>A seleção tinha partes demais para ser mantida: só a tarefa atual está selecionada.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows are too many for the clipboard. Export them to a file instead.</source>
        <translation>
            <numerusform>%Ln linha é demais para a área de transferência. Exporte-a para um arquivo.</numerusform>
            <numerusform>%Ln linhas são demais para a área de transferência. Exporte-as para um arquivo.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is not enough memory to filter and sort the jobs anew: they are shown as before. Close other programs, or load fewer jobs.</source>
        <translation>Não há memória suficiente para filtrar e ordenar as tarefas novamente: elas continuam exibidas como antes. Feche outros programas ou carregue menos tarefas.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln without a score</source>
        <translation>
            <numerusform>%Ln sem pontuação</numerusform>
            <numerusform>%Ln sem pontuação</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln without a turn</source>
        <translation>
            <numerusform>%Ln sem turno</numerusform>
            <numerusform>%Ln sem turno</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln without an explanation</source>
        <translation>
            <numerusform>%Ln sem explicação</numerusform>
            <numerusform>%Ln sem explicação</numerusform>
        </translation>
    </message>
    <message>
        <source>The query shows them too. Click to hide them (%1)</source>
        <translation>A consulta também as mostra. Clique para ocultá-las (%1)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows are too many for the clipboard. Select fewer.</source>
        <translation>
            <numerusform>%Ln linha é demais para a área de transferência. Selecione menos.</numerusform>
            <numerusform>%Ln linhas são demais para a área de transferência. Selecione menos.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>assay::KeyStore</name>
    <message>
        <source>The system&apos;s key store is locked, or refuses Assay.</source>
        <translation>O chaveiro do sistema está bloqueado ou recusa o Assay.</translation>
    </message>
    <message>
        <source>There is no key store on this system, such as GNOME Keyring or KWallet.</source>
        <translation>Não há um chaveiro neste sistema, como GNOME Keyring ou KWallet.</translation>
    </message>
    <message>
        <source>The system&apos;s key store does not answer as it should.</source>
        <translation>O chaveiro do sistema não responde como deveria.</translation>
    </message>
    <message>
        <source>The system&apos;s key store did not answer.</source>
        <translation>O chaveiro do sistema não respondeu.</translation>
    </message>
    <message>
        <source>The key is kept in memory until Assay ends, and not on the disk.</source>
        <translation>A chave é mantida na memória até o Assay ser encerrado, e não no disco.</translation>
    </message>
    <message>
        <source>The key may still be in it.</source>
        <translation>A chave talvez ainda esteja nele.</translation>
    </message>
    <message>
        <source>Enter the key to use it until Assay ends.</source>
        <translation>Informe a chave para usá-la até o Assay ser encerrado.</translation>
    </message>
    <message>
        <source>The system&apos;s key store has no key for this connection, or it is locked. Enter the key to use it until Assay ends.</source>
        <translation>O chaveiro do sistema não tem nenhuma chave para esta conexão, ou está bloqueado. Informe a chave para usá-la até o Assay ser encerrado.</translation>
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
        <translation>Como o &amp;sistema</translation>
    </message>
</context>
<context>
    <name>assay::LinkDialog</name>
    <message>
        <source>Link to a View</source>
        <translation>Link para uma visualização</translation>
    </message>
    <message>
        <source>This link wants to fetch jobs from a service and to show a view of them.</source>
        <translation>Este link quer buscar tarefas em um serviço e mostrar uma visualização delas.</translation>
    </message>
    <message>
        <source>This link shows a view of the jobs that are open.</source>
        <translation>Este link mostra uma visualização das tarefas abertas.</translation>
    </message>
    <message>
        <source>Nothing is fetched before you press Fetch.</source>
        <translation>Nada é buscado antes de você pressionar “Buscar”.</translation>
    </message>
    <message>
        <source>You have not used this service before. Nothing is fetched before you press Fetch and give a key: give one only if you know whose service it is.</source>
        <translation>Você ainda não usou este serviço. Nada é buscado antes de você pressionar “Buscar” e informar uma chave: informe-a somente se souber de quem é o serviço.</translation>
    </message>
    <message>
        <source>Service:</source>
        <translation>Serviço:</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is the title of a field, such as &quot;Agent&quot;, %2 a value</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Fetches:</source>
        <translation>Busca:</translation>
    </message>
    <message>
        <source>All jobs</source>
        <translation>Todas as tarefas</translation>
    </message>
    <message>
        <source>View:</source>
        <translation>Visualização:</translation>
    </message>
    <message>
        <source>Query:</source>
        <translation>Consulta:</translation>
    </message>
    <message>
        <source>None: all jobs are shown</source>
        <translation>Nenhuma: todas as tarefas são exibidas</translation>
    </message>
    <message>
        <source>%1, descending</source>
        <extracomment>%1 is the title of a column that the jobs are sorted by</extracomment>
        <translation>%1, decrescente</translation>
    </message>
    <message>
        <source>Sorted by:</source>
        <translation>Ordem:</translation>
    </message>
    <message>
        <source>; </source>
        <translation>; </translation>
    </message>
    <message>
        <source>Columns:</source>
        <translation>Colunas:</translation>
    </message>
    <message>
        <source>Page:</source>
        <translation>Página:</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sessões</translation>
    </message>
    <message>
        <source>&amp;Fetch</source>
        <translation>&amp;Buscar</translation>
    </message>
    <message>
        <source>&amp;Show Without Fetching</source>
        <translation>&amp;Mostrar sem buscar</translation>
    </message>
    <message>
        <source>&amp;Show</source>
        <translation>&amp;Mostrar</translation>
    </message>
    <message>
        <source>Sessions sorted by:</source>
        <translation>Sessões ordenadas por:</translation>
    </message>
</context>
<context>
    <name>assay::MainActions</name>
    <message>
        <source>&amp;Fetch</source>
        <translation>&amp;Buscar</translation>
    </message>
    <message>
        <source>Fetch the jobs that match “Ask the service”</source>
        <translation>Buscar as tarefas que correspondem a “Pedir ao serviço”</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Parar</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Abrir…</translation>
    </message>
    <message>
        <source>Open a saved response</source>
        <translation>Abrir uma resposta salva</translation>
    </message>
    <message>
        <source>&amp;Demo Data</source>
        <translation>&amp;Dados de demonstração</translation>
    </message>
    <message>
        <source>Look at generated jobs from a server inside the program</source>
        <translation>Ver tarefas geradas por um servidor dentro do programa</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportar…</translation>
    </message>
    <message>
        <source>Write jobs to a file</source>
        <translation>Gravar tarefas em um arquivo</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Sair</translation>
    </message>
    <message>
        <source>Leave the program</source>
        <translation>Sair do programa</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>Select &amp;All</source>
        <translation>Selecionar &amp;tudo</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>&amp;Localizar</translation>
    </message>
    <message>
        <source>Clear &amp;Refinements</source>
        <translation>Limpar &amp;refinamentos</translation>
    </message>
    <message>
        <source>&amp;Next Job</source>
        <translation>&amp;Próxima tarefa</translation>
    </message>
    <message>
        <source>Show the next job</source>
        <translation>Mostrar a próxima tarefa</translation>
    </message>
    <message>
        <source>&amp;Previous Job</source>
        <translation>Tarefa &amp;anterior</translation>
    </message>
    <message>
        <source>Show the previous job</source>
        <translation>Mostrar a tarefa anterior</translation>
    </message>
    <message>
        <source>Fetch This Job &amp;Again</source>
        <translation>&amp;Buscar esta tarefa novamente</translation>
    </message>
    <message>
        <source>Ask the service for this job alone</source>
        <translation>Pedir ao serviço só esta tarefa</translation>
    </message>
    <message>
        <source>&amp;Comfortable Rows</source>
        <translation>Linhas &amp;espaçadas</translation>
    </message>
    <message>
        <source>Rows with more space</source>
        <translation>Linhas com mais espaço</translation>
    </message>
    <message>
        <source>Co&amp;mpact Rows</source>
        <translation>Linhas co&amp;mpactas</translation>
    </message>
    <message>
        <source>More rows on the screen</source>
        <translation>Mais linhas na tela</translation>
    </message>
    <message>
        <source>&amp;As the System</source>
        <translation>Como o &amp;sistema</translation>
    </message>
    <message>
        <source>Light or dark, as in the system settings</source>
        <translation>Claro ou escuro, conforme as configurações do sistema</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Claro</translation>
    </message>
    <message>
        <source>Dark text on a light background</source>
        <translation>Texto escuro sobre fundo claro</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Escuro</translation>
    </message>
    <message>
        <source>Light text on a dark background</source>
        <translation>Texto claro sobre fundo escuro</translation>
    </message>
    <message>
        <source>&amp;About Assay</source>
        <translation>&amp;Sobre o Assay</translation>
    </message>
    <message>
        <source>Version and licence</source>
        <translation>Versão e licença</translation>
    </message>
    <message>
        <source>&amp;Guide</source>
        <translation>&amp;Guia</translation>
    </message>
    <message>
        <source>How to use Assay</source>
        <translation>Como usar o Assay</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Desfazer</translation>
    </message>
    <message>
        <source>&amp;Undo %1</source>
        <extracomment>%1 is a change of filters or marks, such as &quot;Module: coherence&quot; or &quot;Flag of 3 Jobs&quot;</extracomment>
        <translation>&amp;Desfazer: %1</translation>
    </message>
    <message>
        <source>Re&amp;do</source>
        <translation>Re&amp;fazer</translation>
    </message>
    <message>
        <source>Re&amp;do %1</source>
        <extracomment>%1 is a change of filters or marks, such as &quot;Module: coherence&quot; or &quot;Flag of 3 Jobs&quot;</extracomment>
        <translation>Re&amp;fazer: %1</translation>
    </message>
    <message>
        <source>C&amp;olumns</source>
        <translation>&amp;Colunas</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Tema</translation>
    </message>
    <message>
        <source>Stop reading and keep what has arrived</source>
        <translation>Parar de ler e manter o que chegou</translation>
    </message>
    <message>
        <source>Copy the selected text, or the selected rows</source>
        <translation>Copiar o texto selecionado ou as linhas selecionadas</translation>
    </message>
    <message>
        <source>&amp;TSV</source>
        <translation>&amp;TSV</translation>
    </message>
    <message>
        <source>Copy the shown columns, for a spreadsheet</source>
        <translation>Copiar as colunas exibidas, para uma planilha</translation>
    </message>
    <message>
        <source>&amp;JSON</source>
        <translation>&amp;JSON</translation>
    </message>
    <message>
        <source>Copy whole jobs as the service sent them</source>
        <translation>Copiar as tarefas inteiras, como o serviço as enviou</translation>
    </message>
    <message>
        <source>&amp;Markdown</source>
        <translation>&amp;Markdown</translation>
    </message>
    <message>
        <source>Copy the shown columns as a table</source>
        <translation>Copiar as colunas exibidas como tabela</translation>
    </message>
    <message>
        <source>Copy &amp;Ids</source>
        <translation>Copiar &amp;IDs</translation>
    </message>
    <message>
        <source>Copy the ids of the selected jobs</source>
        <translation>Copiar os IDs das tarefas selecionadas</translation>
    </message>
    <message>
        <source>Copy &amp;Value</source>
        <translation>Copiar &amp;valor</translation>
    </message>
    <message>
        <source>Copy the value of the current cell, detail or filter</source>
        <translation>Copiar o valor da célula, do detalhe ou do filtro atual</translation>
    </message>
    <message>
        <source>Select the whole text, or every job shown</source>
        <translation>Selecionar o texto inteiro ou todas as tarefas exibidas</translation>
    </message>
    <message>
        <source>Find in explanations, names and ids</source>
        <translation>Localizar em explicações, nomes e IDs</translation>
    </message>
    <message>
        <source>Show all jobs again</source>
        <translation>Mostrar todas as tarefas novamente</translation>
    </message>
    <message>
        <source>Fetch This Job &amp;Again (the demo has ended)</source>
        <translation>&amp;Buscar esta tarefa novamente (a demonstração terminou)</translation>
    </message>
    <message>
        <source>Copy Ro&amp;ws As</source>
        <translation>Copiar li&amp;nhas como</translation>
    </message>
    <message>
        <source>&amp;No Limit</source>
        <translation>&amp;Sem limite</translation>
    </message>
    <message>
        <source>Wait as long as the service goes on sending</source>
        <translation>Esperar enquanto o serviço continuar enviando</translation>
    </message>
    <message>
        <source>&amp;1 Minute</source>
        <translation>&amp;1 minuto</translation>
    </message>
    <message>
        <source>End a request after a minute, with its retries</source>
        <translation>Encerrar uma solicitação, com suas novas tentativas, após um minuto</translation>
    </message>
    <message>
        <source>&amp;5 Minutes</source>
        <translation>&amp;5 minutos</translation>
    </message>
    <message>
        <source>End a request after 5 minutes, with its retries</source>
        <translation>Encerrar uma solicitação, com suas novas tentativas, após 5 minutos</translation>
    </message>
    <message>
        <source>&amp;30 Minutes</source>
        <translation>&amp;30 minutos</translation>
    </message>
    <message>
        <source>End a request after 30 minutes, with its retries</source>
        <translation>Encerrar uma solicitação, com suas novas tentativas, após 30 minutos</translation>
    </message>
    <message>
        <source>Time &amp;Limit of a Request</source>
        <translation>&amp;Limite de tempo de uma solicitação</translation>
    </message>
    <message>
        <source>&amp;Matching Jobs</source>
        <translation>&amp;Tarefas correspondentes</translation>
    </message>
    <message>
        <source>Show only the jobs that match</source>
        <translation>Mostrar somente as tarefas que correspondem</translation>
    </message>
    <message>
        <source>Whole &amp;Turns</source>
        <translation>T&amp;urnos inteiros</translation>
    </message>
    <message>
        <source>Show every job of each turn that has a job that matches</source>
        <translation>Mostrar todas as tarefas de cada turno que tem uma tarefa correspondente</translation>
    </message>
    <message>
        <source>Whole &amp;Sessions</source>
        <translation>&amp;Sessões inteiras</translation>
    </message>
    <message>
        <source>Show every job of each session that has a job that matches</source>
        <translation>Mostrar todas as tarefas de cada sessão que tem uma tarefa correspondente</translation>
    </message>
    <message>
        <source>S&amp;how</source>
        <translation>&amp;Mostrar</translation>
    </message>
    <message>
        <source>&amp;Preferences…</source>
        <translation>&amp;Preferências…</translation>
    </message>
    <message>
        <source>Change language, look, scales and keys</source>
        <translation>Alterar o idioma, a aparência, as escalas e os atalhos</translation>
    </message>
    <message>
        <source>Next &amp;Turn</source>
        <translation>Próximo &amp;turno</translation>
    </message>
    <message>
        <source>Go to the next turn of the session</source>
        <translation>Ir para o próximo turno da sessão</translation>
    </message>
    <message>
        <source>Previous T&amp;urn</source>
        <translation>Turno ante&amp;rior</translation>
    </message>
    <message>
        <source>Go to the previous turn of the session</source>
        <translation>Ir para o turno anterior da sessão</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Voltar</translation>
    </message>
    <message>
        <source>Go back to the job looked at before</source>
        <translation>Voltar à tarefa vista antes</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>Ava&amp;nçar</translation>
    </message>
    <message>
        <source>Go forward again to the job looked at after</source>
        <translation>Avançar novamente para a tarefa vista depois</translation>
    </message>
    <message>
        <source>Fetch the Con&amp;versation</source>
        <translation>Buscar a &amp;conversa</translation>
    </message>
    <message>
        <source>Ask the service what was said in the session of this job</source>
        <translation>Pedir ao serviço o que foi dito na sessão desta tarefa</translation>
    </message>
    <message>
        <source>&amp;Jobs</source>
        <translation>Ta&amp;refas</translation>
    </message>
    <message>
        <source>Show the jobs</source>
        <translation>Mostrar as tarefas</translation>
    </message>
    <message>
        <source>&amp;Sessions</source>
        <translation>&amp;Sessões</translation>
    </message>
    <message>
        <source>Show the sessions of the jobs, the worst first</source>
        <translation>Mostrar as sessões das tarefas, as piores primeiro</translation>
    </message>
    <message>
        <source>&amp;Find an Action…</source>
        <translation>&amp;Localizar uma ação…</translation>
    </message>
    <message>
        <source>Find anything the program does by a few letters</source>
        <translation>Encontrar com poucas letras tudo o que o programa faz</translation>
    </message>
    <message>
        <source>Undo the last change of filters or marks</source>
        <translation>Desfazer a última alteração de filtros ou marcas</translation>
    </message>
    <message>
        <source>Redo what was undone last</source>
        <translation>Refazer o que foi desfeito por último</translation>
    </message>
</context>
<context>
    <name>assay::MainToolBar</name>
    <message>
        <source>Toolbar</source>
        <translation>Barra de ferramentas</translation>
    </message>
    <message>
        <source>Where the jobs come from</source>
        <translation>De onde vêm as tarefas</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>Não conectado</translation>
    </message>
    <message>
        <source>Choose where the jobs come from</source>
        <translation>Escolher de onde vêm as tarefas</translation>
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
        <translation>A demonstração não pode ser iniciada: %1</translation>
    </message>
    <message>
        <source>Open a Saved Response</source>
        <translation>Abrir uma resposta salva</translation>
    </message>
    <message>
        <source>Jobs (*.json *.ndjson *.jsonl *.gz);;All files (*)</source>
        <translation>Tarefas (*.json *.ndjson *.jsonl *.gz);;Todos os arquivos (*)</translation>
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
        <translation>&amp;Arquivo</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Editar</translation>
    </message>
    <message>
        <source>&amp;Job</source>
        <translation>&amp;Tarefa</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>E&amp;xibir</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Aj&amp;uda</translation>
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
        <translation>Uma exportação ainda está sendo gravada.</translation>
    </message>
    <message>
        <source>If you close the window now, the export is cancelled and no file is written.</source>
        <translation>Se você fechar a janela agora, a exportação será cancelada e nenhum arquivo será gravado.</translation>
    </message>
    <message>
        <source>&amp;Cancel the Export</source>
        <translation>&amp;Cancelar a exportação</translation>
    </message>
    <message>
        <source>&amp;Keep Writing</source>
        <translation>C&amp;ontinuar gravando</translation>
    </message>
    <message>
        <source>Only one file can be opened at a time. Drop one of them.</source>
        <translation>Só é possível abrir um arquivo por vez. Solte apenas um deles.</translation>
    </message>
    <message>
        <source>The file %1 is not there any more. It was removed from the list.</source>
        <translation>O arquivo %1 não existe mais. Ele foi removido da lista.</translation>
    </message>
    <message>
        <source>Show in Fo&amp;lder</source>
        <translation>Mostrar na &amp;pasta</translation>
    </message>
    <message>
        <source>&amp;Don&apos;t ask again</source>
        <translation>&amp;Não perguntar novamente</translation>
    </message>
</context>
<context>
    <name>assay::MarkActions</name>
    <message>
        <source>&amp;Reviewed</source>
        <translation>&amp;Revisada</translation>
    </message>
    <message>
        <source>Mark the selected jobs as reviewed, or not any more</source>
        <translation>Marcar as tarefas selecionadas como revisadas ou deixar de fazê-lo</translation>
    </message>
    <message>
        <source>&amp;Flag</source>
        <translation>&amp;Bandeira</translation>
    </message>
    <message>
        <source>Flag the selected jobs, or not any more</source>
        <translation>Pôr uma bandeira nas tarefas selecionadas ou retirá-la</translation>
    </message>
    <message>
        <source>&amp;Discuss</source>
        <translation>&amp;Discutir</translation>
    </message>
    <message>
        <source>Mark the selected jobs to be discussed, or not any more</source>
        <translation>Marcar as tarefas selecionadas para discussão ou deixar de fazê-lo</translation>
    </message>
    <message>
        <source>&amp;Star</source>
        <translation>&amp;Estrela</translation>
    </message>
    <message>
        <source>Give the selected jobs a star, or take it away</source>
        <translation>Pôr uma estrela nas tarefas selecionadas ou retirá-la</translation>
    </message>
    <message>
        <source>&amp;Agree</source>
        <translation>&amp;Concordo</translation>
    </message>
    <message>
        <source>Say that you agree with the score of the selected jobs, or not any more</source>
        <translation>Indicar que você concorda com a pontuação das tarefas selecionadas ou deixar de indicá-lo</translation>
    </message>
    <message>
        <source>D&amp;isagree</source>
        <translation>D&amp;iscordo</translation>
    </message>
    <message>
        <source>Say that you disagree with the score of the selected jobs, or not any more</source>
        <translation>Indicar que você discorda da pontuação das tarefas selecionadas ou deixar de indicá-lo</translation>
    </message>
    <message>
        <source>&amp;Note…</source>
        <translation>&amp;Nota…</translation>
    </message>
    <message>
        <source>Write a note on the job</source>
        <translation>Escrever uma nota sobre a tarefa</translation>
    </message>
    <message>
        <source>&amp;Mark</source>
        <translation>&amp;Marcar</translation>
    </message>
    <message>
        <source>R&amp;eview…</source>
        <translation>Revi&amp;são…</translation>
    </message>
    <message>
        <source>Go through the jobs shown, or a random draw of them, one at a time</source>
        <translation>Percorrer uma a uma as tarefas exibidas ou um sorteio delas</translation>
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
        <translation>Sem marca</translation>
    </message>
    <message>
        <source>Your marks, with the numbers of jobs that the other filters let through</source>
        <translation>Suas marcas, com o número de tarefas que os outros filtros deixam passar</translation>
    </message>
</context>
<context>
    <name>assay::MarkStore</name>
    <message>
        <source>These jobs come from no service, so marks can&apos;t be kept for them.</source>
        <translation>Estas tarefas não vêm de nenhum serviço, portanto não é possível salvar marcas para elas.</translation>
    </message>
    <message numerus="yes">
        <source>At most %Ln job(s) can be marked at once. Select fewer.</source>
        <translation>
            <numerusform>No máximo %Ln tarefa pode ser marcada por vez. Selecione menos.</numerusform>
            <numerusform>No máximo %Ln tarefas podem ser marcadas por vez. Selecione menos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A note may have %Ln character(s). Shorten it.</source>
        <translation>
            <numerusform>Uma anotação pode ter no máximo %Ln caractere. Encurte-a.</numerusform>
            <numerusform>Uma anotação pode ter no máximo %Ln caracteres. Encurte-a.</numerusform>
        </translation>
    </message>
    <message>
        <source>These marks are of jobs of another service. Open its jobs to undo them.</source>
        <translation>Estas marcas são de tarefas de outro serviço. Abra as tarefas desse serviço para desfazê-las.</translation>
    </message>
</context>
<context>
    <name>assay::MarkTarget</name>
    <message>
        <source>Show the job in the details, on the tab Job, to mark it</source>
        <translation>Mostre a tarefa nos detalhes, na aba “Tarefa”, para marcá-la</translation>
    </message>
    <message>
        <source>Select jobs to mark them</source>
        <translation>Selecione tarefas para marcá-las</translation>
    </message>
    <message>
        <source>No job is shown that can be marked</source>
        <translation>Nenhuma tarefa que possa ser marcada está sendo exibida</translation>
    </message>
    <message>
        <source>Select a single job to write a note</source>
        <translation>Selecione uma única tarefa para escrever uma nota</translation>
    </message>
    <message>
        <source>“%1” was not kept as your own score. %2</source>
        <extracomment>%1 is what the user typed as a score, %2 a sentence such as &quot;Write a score from 0 to 10.&quot;</extracomment>
        <translation>“%1” não foi salvo como a sua própria pontuação. %2</translation>
    </message>
</context>
<context>
    <name>assay::Marking</name>
    <message numerus="yes">
        <source>%1 of %Ln Job(s)</source>
        <extracomment>What can be undone, in title case; %1 is a mark, such as &quot;Flag&quot;</extracomment>
        <translation>
            <numerusform>“%1” em %Ln tarefa</numerusform>
            <numerusform>“%1” em %Ln tarefas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Removing %1 of %Ln Job(s)</source>
        <extracomment>See &quot;%1 of %Ln Job(s)&quot;</extracomment>
        <translation>
            <numerusform>Retirar “%1” de %Ln tarefa</numerusform>
            <numerusform>Retirar “%1” de %Ln tarefas</numerusform>
        </translation>
    </message>
    <message>
        <source>The library can&apos;t be written, so marks can&apos;t be kept.</source>
        <translation>Não é possível gravar na biblioteca, portanto não é possível salvar marcas.</translation>
    </message>
    <message>
        <source>The marks are being read.</source>
        <translation>As marcas estão sendo lidas.</translation>
    </message>
    <message>
        <source>There are no jobs to mark.</source>
        <translation>Não há tarefas para marcar.</translation>
    </message>
</context>
<context>
    <name>assay::Marks</name>
    <message>
        <source>Reviewed</source>
        <comment>mark of a job</comment>
        <translation>Revisada</translation>
    </message>
    <message>
        <source>Flag</source>
        <comment>mark of a job</comment>
        <translation>Bandeira</translation>
    </message>
    <message>
        <source>Discuss</source>
        <comment>mark of a job</comment>
        <translation>Discutir</translation>
    </message>
    <message>
        <source>Star</source>
        <comment>mark of a job</comment>
        <translation>Estrela</translation>
    </message>
    <message>
        <source>Agree</source>
        <comment>mark of a job: with its score</comment>
        <translation>Concordo</translation>
    </message>
    <message>
        <source>Disagree</source>
        <comment>mark of a job: with its score</comment>
        <translation>Discordo</translation>
    </message>
    <message>
        <source>Own Score</source>
        <comment>what the user would give a job</comment>
        <translation>Pontuação própria</translation>
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
        <translation>pontuação própria %1</translation>
    </message>
    <message>
        <source>, </source>
        <extracomment>Joins the items of a list</extracomment>
        <translation>, </translation>
    </message>
    <message>
        <source>Yes</source>
        <comment>in a column: the job was drawn, or its score was hidden</comment>
        <translation>Sim</translation>
    </message>
    <message>
        <source>No</source>
        <comment>in a column: the job was not drawn, or its score was shown</comment>
        <translation>Não</translation>
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
        <translation>Escreva uma nota</translation>
    </message>
    <message>
        <source>Own score</source>
        <translation>Pontuação própria</translation>
    </message>
    <message>
        <source>Judged in a random draw, the score hidden.</source>
        <translation>Julgada em um sorteio, com a pontuação oculta.</translation>
    </message>
    <message>
        <source>Judged in a random draw, the score shown.</source>
        <translation>Julgada em um sorteio, com a pontuação à vista.</translation>
    </message>
    <message>
        <source>Judged with the score hidden.</source>
        <translation>Julgada com a pontuação oculta.</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>A mark that some of the selected jobs have: &quot;Flag · 3&quot;</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 of %2 jobs have it</source>
        <translation>Presente em %1 de %2 tarefas</translation>
    </message>
    <message>
        <source>Click to mark with “%1”, or to take it away (key %2)</source>
        <translation>Clique para marcar com “%1” ou para retirar a marca (tecla %2)</translation>
    </message>
    <message>
        <source>You agree with the score (key %1)</source>
        <translation>Você concorda com a pontuação (tecla %1)</translation>
    </message>
    <message>
        <source>You disagree with the score (key %1)</source>
        <translation>Você discorda da pontuação (tecla %1)</translation>
    </message>
    <message>
        <source>This is no number.</source>
        <translation>Isto não é um número.</translation>
    </message>
    <message>
        <source>Write a score from %1.</source>
        <translation>Escreva uma pontuação de %1.</translation>
    </message>
    <message>
        <source>There is no score to agree with</source>
        <translation>Não há pontuação com a qual concordar</translation>
    </message>
</context>
<context>
    <name>assay::ModuleSummaryRow</name>
    <message>
        <source>without a module</source>
        <translation>sem módulo</translation>
    </message>
    <message numerus="yes">
        <source>%Ln job(s)</source>
        <translation>
            <numerusform>%Ln tarefa</numerusform>
            <numerusform>%Ln tarefas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2, mean share of scale %3 (%4)</source>
        <extracomment>For a screen reader. %1 is a module, %2 a number of jobs such as &quot;7 jobs&quot;, %3 a share such as &quot;62 %&quot;, %4 over how many jobs and sessions the mean is</extracomment>
        <translation>%1: %2, parte média da escala %3 (%4)</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <translation>%1: %2, %3</translation>
    </message>
    <message>
        <source>unknown scale: no mean</source>
        <translation>escala desconhecida: sem média</translation>
    </message>
    <message>
        <source>no scores</source>
        <translation>sem pontuações</translation>
    </message>
    <message>
        <source>mean of %1 from %2</source>
        <extracomment>Over what a mean is: %1 is a number of jobs such as &quot;7 scored jobs&quot;, %2 of sessions such as &quot;3 sessions&quot;</extracomment>
        <translation>média de %1 em %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln scored job(s)</source>
        <translation>
            <numerusform>%Ln tarefa pontuada</numerusform>
            <numerusform>%Ln tarefas pontuadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln session(s)</source>
        <translation>
            <numerusform>%Ln sessão</numerusform>
            <numerusform>%Ln sessões</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln score(s) outside the scale, not in the mean</source>
        <translation>
            <numerusform>%Ln pontuação fora da escala, não incluída na média</numerusform>
            <numerusform>%Ln pontuações fora da escala, não incluídas na média</numerusform>
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
        <translation>Dispensar esta mensagem</translation>
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
        <translation>Filtrar por “%1”</translation>
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
        <translation>&amp;Linhas:</translation>
    </message>
    <message>
        <source>Time limit of a re&amp;quest:</source>
        <translation>Limite de tempo de uma &amp;solicitação:</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Geral</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Atalhos</translation>
    </message>
    <message>
        <source>&amp;Always ask the service for times and summaries of sessions</source>
        <translation>Pedir se&amp;mpre ao serviço os horários e resumos das sessões</translation>
    </message>
    <message>
        <source>a &amp;fetch without filters that was large last time</source>
        <translation>uma &amp;busca sem filtros que da última vez foi grande</translation>
    </message>
    <message>
        <source>the window closes while an &amp;export is written</source>
        <translation>fechar a janela enquanto uma &amp;exportação é gravada</translation>
    </message>
    <message>
        <source>Scores</source>
        <translation>Pontuações</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Serviço</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Perguntas</translation>
    </message>
</context>
<context>
    <name>assay::PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation>Preferências</translation>
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
        <translation>Leitura continuada</translation>
    </message>
    <message>
        <source>Job kept</source>
        <translation>Tarefa mantida</translation>
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
        <translation>Posição em bytes</translation>
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
        <translation>Tudo pôde ser lido.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln element(s) could not be read and are missing from the table.</source>
        <translation>
            <numerusform>%Ln elemento não pôde ser lido e está faltando na tabela.</numerusform>
            <numerusform>%Ln elementos não puderam ser lidos e estão faltando na tabela.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All jobs were kept; %Ln finding(s) about them.</source>
        <translation>
            <numerusform>Todas as tarefas foram mantidas; %Ln achado sobre elas.</numerusform>
            <numerusform>Todas as tarefas foram mantidas; %Ln achados sobre elas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 %Ln more finding(s) about jobs that were kept.</source>
        <extracomment>%1 is the sentence about elements that could not be read</extracomment>
        <translation>
            <numerusform>%1 Mais %Ln achado sobre tarefas que foram mantidas.</numerusform>
            <numerusform>%1 Mais %Ln achados sobre tarefas que foram mantidas.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 The first %L2 are listed.</source>
        <translation>%1 Os primeiros %L2 estão listados.</translation>
    </message>
</context>
<context>
    <name>assay::QueryField</name>
    <message>
        <source>Find words, or filter: module:coherence score:&lt;5</source>
        <translation>Localizar palavras ou filtrar: module:coherence score:&lt;5</translation>
    </message>
    <message>
        <source>Find or filter</source>
        <translation>Localizar ou filtrar</translation>
    </message>
    <message>
        <source>How to write a query</source>
        <translation>Como escrever uma consulta</translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation>Sugestões</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 is a suggestion for a query, %2 what it is</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>The query is too long to be changed here. Remove filters at their chips, or press Esc to clear it.</source>
        <translation>A consulta é longa demais para ser alterada aqui. Remova filtros nas suas etiquetas ou pressione Esc para limpá-la.</translation>
    </message>
    <message numerus="yes">
        <source>The text is too long: a query has at most %Ln character(s) here.</source>
        <translation>
            <numerusform>O texto é longo demais: aqui uma consulta tem no máximo %Ln caractere.</numerusform>
            <numerusform>O texto é longo demais: aqui uma consulta tem no máximo %Ln caracteres.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>assay::QueryReference</name>
    <message>
        <source>How to write a query</source>
        <translation>Como escrever uma consulta</translation>
    </message>
    <message>
        <source>Use this example</source>
        <translation>Usar este exemplo</translation>
    </message>
    <message>
        <source>Ctrl+Space lists fields and values. Brackets group; a blank means “and”.</source>
        <translation>Ctrl+Espaço lista campos e valores. Parênteses agrupam; um espaço significa “e”.</translation>
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
        <translation>no máximo</translation>
    </message>
    <message>
        <source>more than</source>
        <translation>maior que</translation>
    </message>
    <message>
        <source>at least</source>
        <translation>no mínimo</translation>
    </message>
    <message numerus="yes">
        <source>%Ln job(s)</source>
        <translation>
            <numerusform>%Ln tarefa</numerusform>
            <numerusform>%Ln tarefas</numerusform>
        </translation>
    </message>
    <message>
        <source>score as a share of its scale, in percent</source>
        <translation>pontuação como parte da sua escala, em porcentagem</translation>
    </message>
    <message>
        <source>the field has a value</source>
        <translation>o campo tem um valor</translation>
    </message>
    <message>
        <source>whole sessions with such a job</source>
        <translation>sessões inteiras com uma tarefa assim</translation>
    </message>
    <message>
        <source>whole turns with such a job</source>
        <translation>turnos inteiros com uma tarefa assim</translation>
    </message>
    <message>
        <source>unknown field</source>
        <translation>campo desconhecido</translation>
    </message>
    <message>
        <source>what you marked it with</source>
        <translation>a marca que você pôs</translation>
    </message>
    <message>
        <source>a mark, a score of your own or a note</source>
        <translation>uma marca, uma pontuação própria ou uma nota</translation>
    </message>
    <message>
        <source>your note</source>
        <translation>sua nota</translation>
    </message>
    <message>
        <source>the score that you would give</source>
        <translation>a pontuação que você daria</translation>
    </message>
</context>
<context>
    <name>assay::QuestionsPage</name>
    <message>
        <source>Assay asks before</source>
        <translation>O Assay pergunta antes de</translation>
    </message>
</context>
<context>
    <name>assay::RangeSlider</name>
    <message>
        <source>Lowest share of scale, in percent</source>
        <translation>Menor parte da escala, em porcentagem</translation>
    </message>
    <message>
        <source>Highest share of scale, in percent</source>
        <translation>Maior parte da escala, em porcentagem</translation>
    </message>
</context>
<context>
    <name>assay::RawJsonView</name>
    <message>
        <source>There is more. Copying gives the whole job.</source>
        <translation>Há mais. Ao copiar, obtém-se a tarefa inteira.</translation>
    </message>
    <message>
        <source>Raw JSON</source>
        <translation>JSON bruto</translation>
    </message>
    <message>
        <source>Show or hide the job as it was sent</source>
        <translation>Mostrar ou ocultar a tarefa como foi enviada</translation>
    </message>
    <message>
        <source>Copy the whole job as JSON</source>
        <translation>Copiar a tarefa inteira como JSON</translation>
    </message>
    <message>
        <source>Hide the raw JSON</source>
        <translation>Ocultar o JSON bruto</translation>
    </message>
    <message>
        <source>Show the raw JSON</source>
        <translation>Mostrar o JSON bruto</translation>
    </message>
</context>
<context>
    <name>assay::RecentFilesMenu</name>
    <message>
        <source>Open &amp;Recent</source>
        <translation>Abrir &amp;recentes</translation>
    </message>
    <message>
        <source>&amp;Clear List</source>
        <translation>&amp;Limpar lista</translation>
    </message>
</context>
<context>
    <name>assay::ReviewDeck</name>
    <message>
        <source>Explanation</source>
        <translation>Explicação</translation>
    </message>
    <message>
        <source>There is none.</source>
        <translation>Não há nenhuma.</translation>
    </message>
    <message>
        <source>Other fields</source>
        <translation>Outros campos</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Revisão</translation>
    </message>
    <message>
        <source>Previous job (arrow keys)</source>
        <translation>Tarefa anterior (teclas de seta)</translation>
    </message>
    <message>
        <source>Next job (arrow keys)</source>
        <translation>Próxima tarefa (teclas de seta)</translation>
    </message>
    <message>
        <source>Finish the review; Escape only leaves it, to continue later</source>
        <translation>Concluir a revisão; com Esc apenas se sai dela, para continuá-la mais tarde</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Concluir</translation>
    </message>
    <message>
        <source>%1 of %2 · %3 answered</source>
        <translation>%1 de %2 · respondidas: %3</translation>
    </message>
    <message>
        <source>Random draw, seed %1</source>
        <translation>Sorteio, semente %1</translation>
    </message>
    <message>
        <source>Looking for the job in the list…</source>
        <translation>Procurando a tarefa na lista…</translation>
    </message>
    <message>
        <source>This job is not in the list that is shown.</source>
        <translation>Esta tarefa não está na lista exibida.</translation>
    </message>
    <message>
        <source>No score. Status: %1</source>
        <translation>Sem pontuação. Status: %1</translation>
    </message>
    <message>
        <source>Score hidden until you agree, disagree or give your own</source>
        <translation>Pontuação oculta até que você concorde, discorde ou dê a sua</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 of %2 · All answered: %3 agree, %4 disagree</source>
        <translation>%1 de %2 · Todas respondidas: %3 de acordo, %4 em desacordo</translation>
    </message>
    <message numerus="yes">
        <source>%Ln job(s) of this review are not answered. A finished review can&apos;t be continued.</source>
        <translation>
            <numerusform>%Ln tarefa desta revisão está sem resposta. Uma revisão concluída não pode ser continuada.</numerusform>
            <numerusform>%Ln tarefas desta revisão estão sem resposta. Uma revisão concluída não pode ser continuada.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>assay::ReviewDialog</name>
    <message numerus="yes">
        <source>All %Ln job(s) shown, in their order</source>
        <translation>
            <numerusform>%Ln tarefa exibida, na sua ordem</numerusform>
            <numerusform>Todas as %Ln tarefas exibidas, na ordem em que estão</numerusform>
        </translation>
    </message>
    <message>
        <source>A random draw of them</source>
        <translation>Um sorteio delas</translation>
    </message>
    <message>
        <source>Hide the score until I have answered</source>
        <translation>Ocultar a pontuação até que eu tenha respondido</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Revisão</translation>
    </message>
    <message>
        <source>One job at a time, to say whether you agree with its score.</source>
        <translation>Uma tarefa por vez, para indicar se você concorda com a pontuação dela.</translation>
    </message>
    <message numerus="yes">
        <source>The first %Ln job(s) shown, in their order</source>
        <translation>
            <numerusform>A %Ln primeira tarefa exibida, na sua ordem</numerusform>
            <numerusform>As primeiras %Ln tarefas exibidas, na ordem em que estão</numerusform>
        </translation>
    </message>
    <message>
        <source>Number of jobs to draw</source>
        <translation>Número de tarefas a sortear</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Semente</translation>
    </message>
    <message>
        <source>The same seed draws the same jobs again, here and on another machine</source>
        <translation>A mesma semente sorteia de novo as mesmas tarefas, aqui e em outro computador</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Tarefas</translation>
    </message>
    <message>
        <source>So that it does not sway you. It appears when you agree, disagree or give a score of your own</source>
        <translation>Para que ela não influencie você. Ela aparece quando você concorda, discorda ou dá uma pontuação própria</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>&amp;Iniciar</translation>
    </message>
    <message>
        <source>&amp;Continue at %1 of %2</source>
        <extracomment>Goes on with a review; %1 is the number of the job, %2 the number of jobs</extracomment>
        <translation>&amp;Continuar em %1 de %2</translation>
    </message>
    <message numerus="yes">
        <source>Leave out %Ln job(s) without a score</source>
        <translation>
            <numerusform>Deixar de fora %Ln tarefa sem pontuação</numerusform>
            <numerusform>Deixar de fora %Ln tarefas sem pontuação</numerusform>
        </translation>
    </message>
    <message>
        <source>Such as those that are pending or failed: there is nothing to agree with</source>
        <translation>Como as pendentes ou com falha: não há nada com que concordar</translation>
    </message>
    <message numerus="yes">
        <source>The first %Ln job(s) with a score, in their order</source>
        <translation>
            <numerusform>A %Ln primeira tarefa com pontuação, na sua ordem</numerusform>
            <numerusform>As primeiras %Ln tarefas com pontuação, na ordem em que estão</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %Ln job(s) with a score, in their order</source>
        <translation>
            <numerusform>%Ln tarefa com pontuação, na sua ordem</numerusform>
            <numerusform>Todas as %Ln tarefas com pontuação, na ordem em que estão</numerusform>
        </translation>
    </message>
    <message>
        <source>An earlier review is not finished. A new one replaces it.</source>
        <translation>Uma revisão anterior não foi concluída. Uma nova a substitui.</translation>
    </message>
</context>
<context>
    <name>assay::SavedViews</name>
    <message>
        <source>The query of the view “%1” does not fit these jobs: %2 It stands in the field at the top, where you can change it; the view keeps it until you save.</source>
        <translation>A consulta da visualização “%1” não serve para estas tarefas: %2 Ela está no campo na parte superior, onde você pode alterá-la; a visualização a mantém até você salvar.</translation>
    </message>
    <message>
        <source>The view “%1” has columns that this version does not know: %2. They stay in it.</source>
        <translation>A visualização “%1” tem colunas que esta versão não conhece: %2. Elas permanecem nela.</translation>
    </message>
    <message>
        <source>Save View</source>
        <translation>Salvar visualização</translation>
    </message>
    <message>
        <source>The view “%1” was changed in another window since it was shown here.</source>
        <translation>A visualização “%1” foi alterada em outra janela depois de ser exibida aqui.</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>&amp;Substituir</translation>
    </message>
    <message>
        <source>Save Under Another &amp;Name…</source>
        <translation>Salvar com outro &amp;nome…</translation>
    </message>
    <message>
        <source>View saved</source>
        <translation>Visualização salva</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Tarefas</translation>
    </message>
    <message>
        <source>What is shown can&apos;t be put into a link.</source>
        <translation>O que é exibido não pode ser colocado em um link.</translation>
    </message>
    <message>
        <source>Link copied</source>
        <translation>Link copiado</translation>
    </message>
    <message>
        <source>No link to a view in the clipboard</source>
        <translation>Não há link para uma visualização na área de transferência</translation>
    </message>
    <message numerus="yes">
        <source>Take over %Ln view(s) from %1?</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>
            <numerusform>Importar %Ln visualização de %1?</numerusform>
            <numerusform>Importar %Ln visualizações de %1?</numerusform>
        </translation>
    </message>
    <message>
        <source>Import Views</source>
        <translation>Importar visualizações</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>Im&amp;portar</translation>
    </message>
    <message numerus="yes">
        <source>%Ln view(s) imported</source>
        <translation>
            <numerusform>%Ln visualização importada</numerusform>
            <numerusform>%Ln visualizações importadas</numerusform>
        </translation>
    </message>
    <message>
        <source>The query is wrong, so it can&apos;t be kept in a view: %1 Correct it or clear it first.</source>
        <extracomment>%1 is a sentence that says what is wrong with a query</extracomment>
        <translation>A consulta está incorreta e por isso não pode ser salva em uma visualização: %1 Corrija-a ou limpe-a primeiro.</translation>
    </message>
</context>
<context>
    <name>assay::SavedViewsMenu</name>
    <message>
        <source>Saved &amp;Views</source>
        <translation>&amp;Visualizações salvas</translation>
    </message>
</context>
<context>
    <name>assay::ScalesPage</name>
    <message>
        <source>Assay knows the scale of every module of the loaded jobs. A module that it does not know is listed here.</source>
        <translation>O Assay conhece a escala de cada módulo das tarefas carregadas. Um módulo que ele não conhece aparece aqui.</translation>
    </message>
    <message>
        <source>Assay does not know these modules. Their scores are shown as they are, and in no mean, until you give them the scale that they score on.</source>
        <translation>O Assay não conhece estes módulos. Suas pontuações são exibidas como são, e não entram em nenhuma média, até que você indique a escala em que pontuam.</translation>
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
        <translation>Pontuações por parte da escala</translation>
    </message>
</context>
<context>
    <name>assay::ScoreHeader</name>
    <message>
        <source>Not scored yet: submitted</source>
        <translation>Ainda sem pontuação: enviada</translation>
    </message>
    <message>
        <source>Not scored yet: in progress</source>
        <translation>Ainda sem pontuação: em andamento</translation>
    </message>
    <message>
        <source>Scoring failed</source>
        <translation>Falha na pontuação</translation>
    </message>
    <message>
        <source>Not scored: not run</source>
        <translation>Sem pontuação: não executada</translation>
    </message>
    <message>
        <source>Completed without a score</source>
        <translation>Concluída sem pontuação</translation>
    </message>
    <message>
        <source>No score</source>
        <translation>Sem pontuação</translation>
    </message>
    <message>
        <source>Exactly as sent: %1</source>
        <extracomment>%1 is the score with all its digits</extracomment>
        <translation>Exatamente como enviada: %1</translation>
    </message>
    <message>
        <source>outside its scale (%1)</source>
        <extracomment>The score is larger or smaller than its scale allows; %1 is the scale, such as &quot;0–10, judge&quot;</extracomment>
        <translation>fora da sua escala (%1)</translation>
    </message>
    <message>
        <source>%1 of scale</source>
        <extracomment>%1 is a number in per cent</extracomment>
        <translation>%1 da escala</translation>
    </message>
    <message>
        <source>Not usable as a score: %1</source>
        <extracomment>What the service sent as the score can&apos;t be used; %1 is what was sent</extracomment>
        <translation>Não pode ser usado como pontuação: %1</translation>
    </message>
</context>
<context>
    <name>assay::ScoreHistogram</name>
    <message>
        <source>%1–%2 % of the scale</source>
        <extracomment>%1 and %2 are percentages of the scale</extracomment>
        <translation>%1–%2% da escala</translation>
    </message>
    <message numerus="yes">
        <source>%Ln job(s)</source>
        <translation>
            <numerusform>%Ln tarefa</numerusform>
            <numerusform>%Ln tarefas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Judge: %Ln job(s)</source>
        <translation>
            <numerusform>Juiz: %Ln tarefa</numerusform>
            <numerusform>Juiz: %Ln tarefas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Statistical: %Ln job(s)</source>
        <translation>
            <numerusform>Estatístico: %Ln tarefa</numerusform>
            <numerusform>Estatístico: %Ln tarefas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is a range such as &quot;65–75 % of the scale&quot;, %2 a number of jobs</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>No job has a score on a known scale</source>
        <translation>Nenhuma tarefa tem pontuação em uma escala conhecida</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pending</source>
        <translation>
            <numerusform>%Ln pendente</numerusform>
            <numerusform>%Ln pendentes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed</source>
        <translation>
            <numerusform>%Ln com falha</numerusform>
            <numerusform>%Ln com falha</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not run</source>
        <translation>
            <numerusform>%Ln não executada</numerusform>
            <numerusform>%Ln não executadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln without a score</source>
        <translation>
            <numerusform>%Ln sem pontuação</numerusform>
            <numerusform>%Ln sem pontuação</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln no scale</source>
        <translation>
            <numerusform>%Ln sem escala</numerusform>
            <numerusform>%Ln sem escala</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>assay::ScoreRangeWidget</name>
    <message>
        <source>judge %1–%2</source>
        <extracomment>What a range of shares means on the judges&apos; scale, in a legend; %1 and %2 are numbers</extracomment>
        <translation>juiz %1–%2</translation>
    </message>
    <message>
        <source>statistical %1–%2</source>
        <extracomment>What a range of shares means on the statistical scale, in a legend; %1 and %2 are numbers</extracomment>
        <translation>estatístico %1–%2</translation>
    </message>
</context>
<context>
    <name>assay::ScoresPage</name>
    <message>
        <source> %</source>
        <extracomment>Behind a number in a field</extracomment>
        <translation>%</translation>
    </message>
    <message>
        <source>As many as needed, up to %1</source>
        <translation>Tantas quantas forem necessárias, até %1</translation>
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
        <translation>Casas &amp;decimais das pontuações estatísticas:</translation>
    </message>
    <message>
        <source>Colour of &amp;low scores up to:</source>
        <translation>Cor das pontuações &amp;baixas até:</translation>
    </message>
    <message>
        <source>Colour of &amp;high scores from:</source>
        <translation>Cor das pontuações &amp;altas a partir de:</translation>
    </message>
    <message>
        <source>As a share of the scale. Below it, the bar of a score has the whole colour of low scores</source>
        <translation>Como parte da escala. Abaixo dela, a barra de uma pontuação tem por inteiro a cor das pontuações baixas</translation>
    </message>
    <message>
        <source>As a share of the scale. Above it, the bar of a score has the whole colour of high scores</source>
        <translation>Como parte da escala. Acima dela, a barra de uma pontuação tem por inteiro a cor das pontuações altas</translation>
    </message>
    <message>
        <source>Scales of unknown modules</source>
        <translation>Escalas de módulos desconhecidos</translation>
    </message>
    <message>
        <source>The colour of low scores must end below the one where that of high scores begins. The colours stay as they were.</source>
        <translation>A cor das pontuações baixas deve terminar abaixo de onde começa a das altas. As cores permaneceram como estavam.</translation>
    </message>
</context>
<context>
    <name>assay::ServiceFilterField</name>
    <message>
        <source>any</source>
        <translation>qualquer</translation>
    </message>
    <message>
        <source>%1: only jobs with exactly this value (%2)</source>
        <extracomment>%1 is a field&apos;s title, %2 the name of the query parameter</extracomment>
        <translation>%1: só tarefas com exatamente este valor (%2)</translation>
    </message>
    <message>
        <source>Includes spaces: %1</source>
        <extracomment>%1 is the typed text with its outer spaces drawn as open boxes</extracomment>
        <translation>Contém espaços: %1</translation>
    </message>
    <message>
        <source>List the values of %1 seen so far</source>
        <extracomment>%1 is the title of a field</extracomment>
        <translation>Listar os valores de “%1” vistos até agora</translation>
    </message>
    <message>
        <source>Values seen so far (Down)</source>
        <translation>Valores vistos até agora (seta para baixo)</translation>
    </message>
</context>
<context>
    <name>assay::ServiceFilterPanel</name>
    <message>
        <source>Hide the fields of the service filter</source>
        <translation>Ocultar os campos do filtro do serviço</translation>
    </message>
    <message>
        <source>Show the fields of the service filter</source>
        <translation>Mostrar os campos do filtro do serviço</translation>
    </message>
    <message>
        <source>Not fetched yet – press Enter</source>
        <translation>Ainda não buscado – pressione Enter</translation>
    </message>
    <message>
        <source>All jobs</source>
        <translation>Todas as tarefas</translation>
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
        <translation>Uma solicitação termina quando o serviço não envia nada durante este tempo</translation>
    </message>
    <message>
        <source>Longest time without an &amp;answer:</source>
        <translation>Tempo máximo sem &amp;resposta:</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Como o sistema</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Nenhum</translation>
    </message>
    <message>
        <source>This one:</source>
        <translation>Este:</translation>
    </message>
    <message>
        <source>Address of the proxy</source>
        <translation>Endereço do proxy</translation>
    </message>
    <message>
        <source>&amp;Proxy:</source>
        <translation>&amp;Proxy:</translation>
    </message>
    <message>
        <source>A name and a password can&apos;t be part of the address: they would be stored unprotected. Set the variable https_proxy instead.</source>
        <translation>O endereço não pode conter um nome e uma senha: eles seriam salvos sem proteção. Em vez disso, defina a variável https_proxy.</translation>
    </message>
    <message>
        <source>This is not the address of a proxy. Write it like http://proxy.example.com:3128 or socks5://proxy.example.com:1080.</source>
        <translation>Este não é o endereço de um proxy. Escreva-o como http://proxy.example.com:3128 ou socks5://proxy.example.com:1080.</translation>
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
        <translation>Não esperar pelo resumo</translation>
    </message>
    <message>
        <source>From the service</source>
        <translation>Dados do serviço</translation>
    </message>
    <message>
        <source>Asking the service…</source>
        <translation>Pedindo ao serviço…</translation>
    </message>
    <message>
        <source>The service&apos;s own figures for the agent “%1”</source>
        <extracomment>%1 is the name of an agent</extracomment>
        <translation>Números do próprio serviço para o agente “%1”</translation>
    </message>
    <message>
        <source>The service has no scores for it.</source>
        <translation>O serviço não tem pontuações a respeito.</translation>
    </message>
    <message>
        <source>This job has no agent to ask about.</source>
        <translation>Esta tarefa não tem nenhum agente sobre o qual perguntar.</translation>
    </message>
    <message>
        <source>Status: %1</source>
        <translation>Status: %1</translation>
    </message>
    <message>
        <source>Mean of all its scores: %1. It mixes scales, so it is not a share of any scale.</source>
        <extracomment>%1 is a number as the service sent it</extracomment>
        <translation>Média de todas as suas pontuações: %1. Ela mistura escalas, portanto não é parte de nenhuma escala.</translation>
    </message>
    <message>
        <source>without a module</source>
        <translation>sem módulo</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Serviço</translation>
    </message>
    <message numerus="yes">
        <source>%Ln completed job(s)</source>
        <translation>
            <numerusform>%Ln tarefa concluída</numerusform>
            <numerusform>%Ln tarefas concluídas</numerusform>
        </translation>
    </message>
    <message>
        <source>no number of jobs sent</source>
        <translation>número de tarefas não enviado</translation>
    </message>
    <message>
        <source>%1, mean of the service: %2</source>
        <extracomment>For a screen reader. %1 is a module, %2 a mean such as &quot;7.2 / 10&quot;</extracomment>
        <translation>%1, média do serviço: %2</translation>
    </message>
    <message>
        <source>Loaded here</source>
        <translation>Carregado aqui</translation>
    </message>
    <message>
        <source>%1 from %2</source>
        <extracomment>Over what a mean is: %1 is a number of jobs such as &quot;7 scored jobs&quot;, %2 of sessions such as &quot;3 sessions&quot;</extracomment>
        <translation>%1 em %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln scored job(s)</source>
        <translation>
            <numerusform>%Ln tarefa pontuada</numerusform>
            <numerusform>%Ln tarefas pontuadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln session(s)</source>
        <translation>
            <numerusform>%Ln sessão</numerusform>
            <numerusform>%Ln sessões</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln job(s), unknown scale</source>
        <translation>
            <numerusform>%Ln tarefa, escala desconhecida</numerusform>
            <numerusform>%Ln tarefas, escala desconhecida</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln job(s), no score</source>
        <translation>
            <numerusform>%Ln tarefa, sem pontuação</numerusform>
            <numerusform>%Ln tarefas, sem pontuação</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, mean of the jobs loaded here: %2, %3</source>
        <extracomment>For a screen reader. %1 is a module, %2 a mean such as &quot;7.2 / 10&quot;, %3 over how many jobs</extracomment>
        <translation>%1, média das tarefas carregadas aqui: %2, %3</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more module(s)</source>
        <translation>
            <numerusform>e mais %Ln módulo</numerusform>
            <numerusform>e mais %Ln módulos</numerusform>
        </translation>
    </message>
    <message>
        <source>Summary of this agent</source>
        <translation>Resumo deste agente</translation>
    </message>
</context>
<context>
    <name>assay::SessionColumns</name>
    <message>
        <source>Fit &amp;Width</source>
        <translation>Ajustar a &amp;largura</translation>
    </message>
    <message>
        <source>&amp;Hide</source>
        <translation>&amp;Ocultar</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colunas</translation>
    </message>
    <message>
        <source>&amp;Reset Columns</source>
        <translation>&amp;Redefinir colunas</translation>
    </message>
</context>
<context>
    <name>assay::SessionFiguresView</name>
    <message numerus="yes">
        <source>The service counts %Ln completed job(s)</source>
        <translation>
            <numerusform>O serviço conta %Ln tarefa concluída</numerusform>
            <numerusform>O serviço conta %Ln tarefas concluídas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln are loaded here</source>
        <translation>
            <numerusform>aqui há %Ln carregada</numerusform>
            <numerusform>aqui há %Ln carregadas</numerusform>
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
            <numerusform>A média do serviço é %1, a nossa é %2, sem contar %Ln pontuação fora da escala.</numerusform>
            <numerusform>A média do serviço é %1, a nossa é %2, sem contar %Ln pontuações fora da escala.</numerusform>
        </translation>
    </message>
    <message>
        <source>The service&apos;s mean is %1, ours is %2.</source>
        <translation>A média do serviço é %1, a nossa é %2.</translation>
    </message>
    <message>
        <source>Compare with the service</source>
        <translation>Comparar com o serviço</translation>
    </message>
    <message>
        <source>Asks the service for its own summary of this session</source>
        <translation>Pede ao serviço o próprio resumo desta sessão</translation>
    </message>
    <message>
        <source>Figures of the service and of the loaded jobs</source>
        <translation>Números do serviço e das tarefas carregadas</translation>
    </message>
    <message>
        <source>Asking the service…</source>
        <translation>Pedindo ao serviço…</translation>
    </message>
    <message>
        <source>The service has no scores for this session.</source>
        <translation>O serviço não tem pontuações desta sessão.</translation>
    </message>
    <message>
        <source>The service&apos;s figures agree with those of the jobs loaded here.</source>
        <translation>Os números do serviço coincidem com os das tarefas carregadas aqui.</translation>
    </message>
    <message numerus="yes">
        <source>The service&apos;s figures differ from those of the jobs loaded here in %Ln module(s).</source>
        <translation>
            <numerusform>Os números do serviço diferem dos das tarefas carregadas aqui em %Ln módulo.</numerusform>
            <numerusform>Os números do serviço diferem dos das tarefas carregadas aqui em %Ln módulos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Close the comparison</source>
        <translation>Fechar a comparação</translation>
    </message>
    <message>
        <source>Do not wait for the summary</source>
        <translation>Não esperar pelo resumo</translation>
    </message>
    <message>
        <source>Service</source>
        <extracomment>Title of a column: figures of the service</extracomment>
        <translation>Serviço</translation>
    </message>
    <message>
        <source>Loaded here</source>
        <extracomment>Title of a column: figures of the jobs loaded in the program</extracomment>
        <translation>Carregado aqui</translation>
    </message>
    <message>
        <source>without a module</source>
        <translation>sem módulo</translation>
    </message>
    <message numerus="yes">
        <source>%Ln job(s)</source>
        <translation>
            <numerusform>%Ln tarefa</numerusform>
            <numerusform>%Ln tarefas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>%1, the service: %2, %3</source>
        <extracomment>For a screen reader. %1 is a module, %2 a mean such as &quot;7.2 / 10&quot;, %3 over how many jobs</extracomment>
        <translation>%1, o serviço: %2, %3</translation>
    </message>
    <message>
        <source>%1, loaded here: %2, %3</source>
        <extracomment>For a screen reader. %1 is a module, %2 a mean such as &quot;7.2 / 10&quot;, %3 over how many jobs</extracomment>
        <translation>%1, carregado aqui: %2, %3</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more module(s)</source>
        <translation>
            <numerusform>e mais %Ln módulo</numerusform>
            <numerusform>e mais %Ln módulos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>assay::SessionMapModel</name>
    <message>
        <source>The selected job</source>
        <translation>A tarefa selecionada</translation>
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
            <numerusform>%Ln tarefa</numerusform>
            <numerusform>%Ln tarefas</numerusform>
        </translation>
    </message>
    <message>
        <source>no turn</source>
        <extracomment>In place of a number of a turn: the jobs of this row have none</extracomment>
        <translation>sem turno</translation>
    </message>
    <message>
        <source>Turn %1</source>
        <extracomment>%1 is a number</extracomment>
        <translation>Turno %1</translation>
    </message>
    <message>
        <source>Without a turn</source>
        <translation>Sem turno</translation>
    </message>
    <message>
        <source>without a module</source>
        <translation>sem módulo</translation>
    </message>
    <message>
        <source>no score</source>
        <translation>sem pontuação</translation>
    </message>
    <message>
        <source>%1 on an unknown scale</source>
        <extracomment>%1 is a score</extracomment>
        <translation>%1 em uma escala desconhecida</translation>
    </message>
    <message>
        <source>%1, outside its scale (%2)</source>
        <extracomment>%1 is a score, %2 a scale such as &quot;0–10, judge&quot;</extracomment>
        <translation>%1, fora da sua escala (%2)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>A score, and the status of its job</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more job(s)</source>
        <translation>
            <numerusform>e mais %Ln tarefa</numerusform>
            <numerusform>e mais %Ln tarefas</numerusform>
        </translation>
    </message>
    <message>
        <source>hidden by the filters</source>
        <translation>oculta pelos filtros</translation>
    </message>
    <message>
        <source>all hidden by the filters</source>
        <translation>todas ocultas pelos filtros</translation>
    </message>
    <message numerus="yes">
        <source>%Ln hidden by the filters</source>
        <translation>
            <numerusform>%Ln oculta pelos filtros</numerusform>
            <numerusform>%Ln ocultas pelos filtros</numerusform>
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
        <translation>%1, %2: nenhuma tarefa</translation>
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
        <translation>Cada clique adicional leva à próxima.</translation>
    </message>
</context>
<context>
    <name>assay::SessionMapView</name>
    <message>
        <source>Map of the session: turns and modules</source>
        <translation>Mapa da sessão: turnos e módulos</translation>
    </message>
</context>
<context>
    <name>assay::SessionReadout</name>
    <message>
        <source>low</source>
        <extracomment>Beside the colours of a map of scores: the low end of a scale</extracomment>
        <translation>baixo</translation>
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
        <translation>Várias tarefas estão selecionadas</translation>
    </message>
    <message>
        <source>Select a single job to see its session.</source>
        <translation>Selecione uma única tarefa para ver sua sessão.</translation>
    </message>
    <message>
        <source>No job selected</source>
        <translation>Nenhuma tarefa selecionada</translation>
    </message>
    <message>
        <source>Select a job to see its session.</source>
        <translation>Selecione uma tarefa para ver sua sessão.</translation>
    </message>
    <message>
        <source>No session</source>
        <translation>Sem sessão</translation>
    </message>
    <message>
        <source>This job does not say to which session it belongs.</source>
        <translation>Esta tarefa não indica a qual sessão pertence.</translation>
    </message>
    <message>
        <source>These jobs come from a demo that has ended: it can&apos;t be asked any more.</source>
        <translation>Estas tarefas vêm de uma demonstração que terminou: não se pode mais pedir nada a ela.</translation>
    </message>
    <message>
        <source>This job has no agent, by whose name the service could be asked about the session.</source>
        <translation>Esta tarefa não tem nenhum agente com cujo nome se possa perguntar ao serviço sobre a sessão.</translation>
    </message>
</context>
<context>
    <name>assay::SessionTableModel</name>
    <message>
        <source>%1: none</source>
        <extracomment>Read by screen readers in a cell without a value; %1 is the title of the column</extracomment>
        <translation>%1: sem valor</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>Read by screen readers in a cell: the title of the column and the value</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>sorted descending</source>
        <extracomment>Read by screen readers at the title of a column</extracomment>
        <translation>em ordem decrescente</translation>
    </message>
    <message>
        <source>sorted ascending</source>
        <translation>em ordem crescente</translation>
    </message>
    <message>
        <source>%1 and others</source>
        <extracomment>A session has jobs of several agents or versions; %1 is the first of them</extracomment>
        <translation>%1 e outros</translation>
    </message>
    <message>
        <source>No job shown has a score on a known scale.</source>
        <translation>Nenhuma tarefa exibida tem pontuação em uma escala conhecida.</translation>
    </message>
    <message>
        <source>No job shown has a score of %1.</source>
        <extracomment>Tooltip of an empty cell; %1 is a module</extracomment>
        <translation>Nenhuma tarefa exibida tem pontuação de %1.</translation>
    </message>
    <message numerus="yes">
        <source>Mean of %Ln score(s) of %1, in one session</source>
        <extracomment>Tooltip of a mean; %1 is a module</extracomment>
        <translation>
            <numerusform>Média de %Ln pontuação de %1, em uma sessão</numerusform>
            <numerusform>Média de %Ln pontuações de %1, em uma sessão</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <extracomment>Tooltip of the lowest score; %1 is a score such as &quot;2 / 10&quot;, %2 a module</extracomment>
        <translation>%1 segundo %2</translation>
    </message>
    <message>
        <source>%1 by %2, turn %3</source>
        <extracomment>Tooltip of the lowest score; %1 is a score such as &quot;2 / 10&quot;, %2 a module, %3 the number of a turn</extracomment>
        <translation>%1 segundo %2, turno %3</translation>
    </message>
    <message>
        <source>Lowest</source>
        <extracomment>Title of a column: the lowest share of scale in a session</extracomment>
        <translation>Menor</translation>
    </message>
    <message>
        <source>Turns</source>
        <translation>Turnos</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Tarefas</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Com falha</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>Pendentes</translation>
    </message>
    <message>
        <source>Not run</source>
        <translation>Não executadas</translation>
    </message>
    <message>
        <source>%1, lowest</source>
        <extracomment>Title of a column; %1 is a module</extracomment>
        <translation>%1, menor</translation>
    </message>
    <message>
        <source>%1, mean</source>
        <extracomment>Title of a column; %1 is a module</extracomment>
        <translation>%1, média</translation>
    </message>
    <message>
        <source>The lowest share of scale of the jobs shown of a session, whichever module gave it</source>
        <translation>A menor parte da escala entre as tarefas exibidas de uma sessão, seja qual for o módulo que a deu</translation>
    </message>
    <message>
        <source>The module that gave the lowest share of scale</source>
        <translation>O módulo que deu a menor parte da escala</translation>
    </message>
    <message>
        <source>The lowest share of scale that %1 gave to the jobs shown of a session</source>
        <translation>A menor parte da escala que %1 deu às tarefas exibidas de uma sessão</translation>
    </message>
    <message>
        <source>The mean share of scale of the jobs shown of a session that have a score of %1</source>
        <translation>A parte média da escala das tarefas exibidas de uma sessão que têm pontuação de %1</translation>
    </message>
    <message>
        <source>Submitted or in progress: a score may still come</source>
        <translation>Enviadas ou em andamento: uma pontuação ainda pode chegar</translation>
    </message>
    <message>
        <source>Started</source>
        <extracomment>Title of a column: when a session began</extracomment>
        <translation>Início</translation>
    </message>
    <message>
        <source>Length</source>
        <extracomment>Title of a column: how long a session took</extracomment>
        <translation>Duração</translation>
    </message>
    <message>
        <source>When the session began, as the service tells; in the time zone of this computer</source>
        <translation>Quando a sessão começou, conforme informa o serviço; no fuso horário deste computador</translation>
    </message>
    <message>
        <source>The time from the start to the end of the session, as the service tells</source>
        <translation>O tempo do início ao fim da sessão, conforme informa o serviço</translation>
    </message>
</context>
<context>
    <name>assay::SessionTableView</name>
    <message>
        <source>Sessions</source>
        <translation>Sessões</translation>
    </message>
    <message>
        <source>&amp;Show the Jobs of This Session</source>
        <translation>&amp;Mostrar as tarefas desta sessão</translation>
    </message>
    <message>
        <source>Sort &amp;Ascending</source>
        <translation>Ordem &amp;crescente</translation>
    </message>
    <message>
        <source>Sort &amp;Descending</source>
        <translation>Ordem &amp;decrescente</translation>
    </message>
    <message>
        <source>&amp;Column “%1”</source>
        <extracomment>%1 is the title of a column, such as Lowest</extracomment>
        <translation>&amp;Coluna “%1”</translation>
    </message>
</context>
<context>
    <name>assay::SessionTimesBar</name>
    <message>
        <source>Ask the service for the times</source>
        <translation>Pedir os horários ao serviço</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Asks when the sessions of these agents began and ended, one agent after the other</source>
        <translation>Pergunta quando as sessões destes agentes começaram e terminaram, um agente após o outro</translation>
    </message>
    <message>
        <source>Do not wait for the times of the sessions</source>
        <translation>Não esperar os horários das sessões</translation>
    </message>
    <message>
        <source>Asking the service for the times of sessions: agent %1 of %2…</source>
        <translation>Pedindo ao serviço os horários das sessões: agente %1 de %2…</translation>
    </message>
    <message>
        <source>The service told no time of any session.</source>
        <translation>O serviço não informou os horários de nenhuma sessão.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln agent(s) of the jobs shown were not asked for.</source>
        <translation>
            <numerusform>Não se perguntou por %Ln agente das tarefas exibidas.</numerusform>
            <numerusform>Não se perguntou por %Ln agentes das tarefas exibidas.</numerusform>
        </translation>
    </message>
    <message>
        <source>The times of %1 did not come: %2</source>
        <extracomment>%1 is an agent, %2 a sentence or two: why</extracomment>
        <translation>Os horários de %1 não chegaram: %2</translation>
    </message>
    <message numerus="yes">
        <source>The times of %Ln agent(s) did not come. Of %1: %2</source>
        <extracomment>%1 is one of the agents, %2 a sentence or two: why its times did not come</extracomment>
        <translation>
            <numerusform>Os horários de %Ln agente não chegaram. De %1: %2</numerusform>
            <numerusform>Os horários de %Ln agentes não chegaram. De %1: %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>assay::SessionView</name>
    <message>
        <source>none</source>
        <comment>in a list of agents or versions: jobs without one</comment>
        <translation>sem valor</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>e mais %Ln</numerusform>
            <numerusform>e mais %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sessão</translation>
    </message>
    <message>
        <source>Show the whole session</source>
        <translation>Mostrar a sessão inteira</translation>
    </message>
    <message>
        <source>Shows all jobs of this session, and only these. Undo brings the filters back.</source>
        <translation>Mostra todas as tarefas desta sessão, e só estas. “Desfazer” traz os filtros de volta.</translation>
    </message>
    <message>
        <source>Fetch the whole session</source>
        <translation>Buscar a sessão inteira</translation>
    </message>
    <message>
        <source>Asks the service for all jobs of this session. They replace the jobs that are shown.</source>
        <translation>Pede ao serviço todas as tarefas desta sessão. Elas substituem as tarefas exibidas.</translation>
    </message>
    <message>
        <source>version %1</source>
        <extracomment>%1 is the version of an agent</extracomment>
        <translation>versão %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln agents have jobs in this session: %1</source>
        <extracomment>%1 is a list of names</extracomment>
        <translation>
            <numerusform>%Ln agente tem tarefas nesta sessão: %1</numerusform>
            <numerusform>%Ln agentes têm tarefas nesta sessão: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln versions have jobs in this session: %1</source>
        <extracomment>%1 is a list of versions of agents</extracomment>
        <translation>
            <numerusform>%Ln versão tem tarefas nesta sessão: %1</numerusform>
            <numerusform>%Ln versões têm tarefas nesta sessão: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln job(s)</source>
        <translation>
            <numerusform>%Ln tarefa</numerusform>
            <numerusform>%Ln tarefas</numerusform>
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
            <numerusform>%Ln com falha</numerusform>
            <numerusform>%Ln com falha</numerusform>
        </translation>
    </message>
    <message>
        <source>no job has a turn</source>
        <translation>nenhuma tarefa tem turno</translation>
    </message>
    <message numerus="yes">
        <source>%Ln job(s) without a turn</source>
        <translation>
            <numerusform>%Ln tarefa sem turno</numerusform>
            <numerusform>%Ln tarefas sem turno</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln module(s) have no column</source>
        <translation>
            <numerusform>%Ln módulo não tem coluna</numerusform>
            <numerusform>%Ln módulos não têm coluna</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The filters hide %Ln of the %1 job(s) of this session. They are pale here.</source>
        <extracomment>%1 is a number of jobs</extracomment>
        <translation>
            <numerusform>Das tarefas desta sessão (%1), os filtros ocultam %Ln. Aqui ela aparece esmaecida.</numerusform>
            <numerusform>Das tarefas desta sessão (%1), os filtros ocultam %Ln. Aqui elas aparecem esmaecidas.</numerusform>
        </translation>
    </message>
    <message>
        <source>The filters hide what you have chosen, so the table can&apos;t show it: %1.</source>
        <extracomment>%1 is what a cell of the map says, such as &quot;Turn 3, faithfulness: 7 / 10 – hidden by the filters&quot;</extracomment>
        <translation>Os filtros ocultam o que você escolheu, portanto a tabela não pode mostrá-lo: %1.</translation>
    </message>
    <message>
        <source>The jobs were fetched with a service filter, which may have left out jobs of this session.</source>
        <translation>As tarefas foram buscadas com um filtro do serviço, que pode ter deixado de fora tarefas desta sessão.</translation>
    </message>
    <message>
        <source>The list is not complete: jobs of this session may be missing.</source>
        <translation>A lista não está completa: tarefas desta sessão podem estar faltando.</translation>
    </message>
    <message>
        <source>Jobs are still arriving: some of this session may be missing.</source>
        <translation>Ainda estão chegando tarefas: algumas desta sessão podem estar faltando.</translation>
    </message>
</context>
<context>
    <name>assay::SessionsPage</name>
    <message>
        <source>There is not enough memory to look for the sessions of the jobs shown. Show or load fewer jobs.</source>
        <translation>Não há memória suficiente para procurar as sessões das tarefas exibidas. Mostre ou carregue menos tarefas.</translation>
    </message>
    <message>
        <source>Looking for the sessions of the jobs shown…</source>
        <translation>Procurando as sessões das tarefas exibidas…</translation>
    </message>
    <message>
        <source>No job shown has a session.</source>
        <translation>Nenhuma tarefa exibida tem sessão.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln session(s) of the jobs shown; all figures are of these jobs.</source>
        <translation>
            <numerusform>%Ln sessão das tarefas exibidas; todos os números são destas tarefas.</numerusform>
            <numerusform>%Ln sessões das tarefas exibidas; todos os números são destas tarefas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln job(s) without a session are not in it.</source>
        <translation>
            <numerusform>%Ln tarefa sem sessão não está incluída.</numerusform>
            <numerusform>%Ln tarefas sem sessão não estão incluídas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more module(s) have no columns: filter by module to see them.</source>
        <translation>
            <numerusform>Mais %Ln módulo não tem colunas: filtre por módulo para vê-lo.</numerusform>
            <numerusform>Mais %Ln módulos não têm colunas: filtre por módulo para vê-los.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>assay::ShortcutModel</name>
    <message>
        <source>no keys</source>
        <extracomment>Read by screen readers: an action has no keys</extracomment>
        <translation>sem atalho</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Atalhos</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Ação</translation>
    </message>
</context>
<context>
    <name>assay::ShortcutsPage</name>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Remover</translation>
    </message>
    <message>
        <source>&amp;Default</source>
        <translation>&amp;Padrão</translation>
    </message>
    <message>
        <source>&amp;Use Here</source>
        <translation>&amp;Usar aqui</translation>
    </message>
    <message>
        <source>Find an action or its keys</source>
        <translation>Localizar uma ação ou seu atalho</translation>
    </message>
    <message>
        <source>Actions and their keys</source>
        <translation>Ações e seus atalhos</translation>
    </message>
    <message>
        <source>New keys</source>
        <translation>Novo atalho</translation>
    </message>
    <message>
        <source>&amp;Keys:</source>
        <translation>A&amp;talho:</translation>
    </message>
    <message>
        <source>%1 belongs to “%2”.</source>
        <extracomment>%1 are keys such as &quot;Ctrl+E&quot;, %2 is the name of an action</extracomment>
        <translation>%1 pertence a “%2”.</translation>
    </message>
</context>
<context>
    <name>assay::StatePage</name>
    <message>
        <source>The exact error message</source>
        <translation>A mensagem de erro exata</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progresso</translation>
    </message>
</context>
<context>
    <name>assay::StatusLine</name>
    <message>
        <source>Demo data</source>
        <translation>Dados de demonstração</translation>
    </message>
    <message>
        <source>Not complete</source>
        <translation>Incompleto</translation>
    </message>
    <message>
        <source>These jobs are made up: they come from the demo server inside this program.</source>
        <translation>Estas tarefas são fictícias: vêm do servidor de demonstração dentro deste programa.</translation>
    </message>
    <message>
        <source>The load did not finish: there are more jobs than these.</source>
        <translation>O carregamento terminou antes do fim: há mais tarefas além destas.</translation>
    </message>
    <message>
        <source>Show what could not be read</source>
        <translation>Mostrar o que não pôde ser lido</translation>
    </message>
    <message>
        <source>Cancel the export</source>
        <translation>Cancelar a exportação</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progresso</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message numerus="yes">
        <source>%Ln job(s)</source>
        <translation>
            <numerusform>%Ln tarefa</numerusform>
            <numerusform>%Ln tarefas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln job(s)</source>
        <extracomment>%1 is how many jobs are shown, %Ln how many there are</extracomment>
        <translation>
            <numerusform>%1 de %Ln tarefa</numerusform>
            <numerusform>%1 de %Ln tarefas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected</source>
        <comment>number of selected rows</comment>
        <translation>
            <numerusform>%Ln selecionada</numerusform>
            <numerusform>%Ln selecionadas</numerusform>
        </translation>
    </message>
    <message>
        <source>fetched %1</source>
        <translation>busca: %1</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
    <message>
        <source>Do not try again</source>
        <translation>Não tentar novamente</translation>
    </message>
    <message>
        <source>Stop reading</source>
        <translation>Parar de ler</translation>
    </message>
    <message numerus="yes">
        <source>Waiting %Ln s before retry %1 of %2</source>
        <extracomment>%Ln is seconds; %1 is which retry, %2 how many there are at most</extracomment>
        <translation>
            <numerusform>Aguardando %Ln s para a nova tentativa %1 de %2</numerusform>
            <numerusform>Aguardando %Ln s para a nova tentativa %1 de %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading %1 of %2</source>
        <extracomment>%1 and %2 are amounts such as 3.1 MB</extracomment>
        <translation>Lendo %1 de %2</translation>
    </message>
    <message>
        <source>Reading, %1 so far</source>
        <extracomment>%1 is an amount such as 3.1 MB</extracomment>
        <translation>Lendo, %1 até agora</translation>
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
        <translation>abertura: %1</translation>
    </message>
    <message numerus="yes">
        <source>Copied %Ln row(s)</source>
        <translation>
            <numerusform>%Ln linha copiada</numerusform>
            <numerusform>%Ln linhas copiadas</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel filtering and sorting</source>
        <translation>Cancelar a filtragem e a ordenação</translation>
    </message>
    <message>
        <source>Go back to the filters and the order of the jobs that are shown</source>
        <translation>Voltar aos filtros e à ordem das tarefas exibidas</translation>
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
        <translation>Estas tarefas vêm de uma demonstração que terminou: não se pode mais pedir nada a ela.</translation>
    </message>
</context>
<context>
    <name>assay::SummaryView</name>
    <message>
        <source>Mean share of scale by module</source>
        <translation>Parte média da escala por módulo</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Tarefas</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Computing their means…</source>
        <translation>Calculando as médias…</translation>
    </message>
    <message>
        <source>None of them belongs to a session.</source>
        <translation>Nenhuma delas pertence a uma sessão.</translation>
    </message>
    <message numerus="yes">
        <source>From %Ln session(s)</source>
        <translation>
            <numerusform>De %Ln sessão</numerusform>
            <numerusform>De %Ln sessões</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1; %Ln job(s) without a session</source>
        <extracomment>%1 is the text &quot;From 3 sessions&quot;</extracomment>
        <translation>
            <numerusform>%1; %Ln tarefa sem sessão</numerusform>
            <numerusform>%1; %Ln tarefas sem sessão</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln job(s) selected</source>
        <translation>
            <numerusform>%Ln tarefa selecionada</numerusform>
            <numerusform>%Ln tarefas selecionadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more module(s)</source>
        <translation>
            <numerusform>e mais %Ln módulo</numerusform>
            <numerusform>e mais %Ln módulos</numerusform>
        </translation>
    </message>
    <message>
        <source>without a status</source>
        <translation>sem status</translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln job(s)</source>
        <extracomment>For a screen reader. %1 is a status</extracomment>
        <translation>
            <numerusform>%1: %Ln tarefa</numerusform>
            <numerusform>%1: %Ln tarefas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more status(es)</source>
        <translation>
            <numerusform>e mais %Ln status</numerusform>
            <numerusform>e mais %Ln status</numerusform>
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
        <translation>em andamento</translation>
    </message>
    <message>
        <source>No times of this session are known.</source>
        <translation>Os horários desta sessão não são conhecidos.</translation>
    </message>
    <message>
        <source>Ended %1; the service has told no start.</source>
        <translation>Fim: %1; o serviço não informou o início.</translation>
    </message>
    <message>
        <source>Started %1, ended %2</source>
        <extracomment>%1 and %2 are dates with times</extracomment>
        <translation>Início: %1; fim: %2</translation>
    </message>
    <message>
        <source>Started %1; it has not ended</source>
        <translation>Início: %1; ainda não terminou</translation>
    </message>
    <message>
        <source>Started %1; the service has told an end that can&apos;t be read</source>
        <translation>Início: %1; o serviço informou um fim que não pode ser lido</translation>
    </message>
</context>
<context>
    <name>assay::TurnJobsModel</name>
    <message>
        <source>without a module</source>
        <translation>sem módulo</translation>
    </message>
    <message>
        <source>hidden by the filters</source>
        <translation>oculta pelos filtros</translation>
    </message>
    <message>
        <source>%1: %2, %3, hidden by the filters</source>
        <extracomment>For a screen reader. %1 is a module, %2 a score such as &quot;7 of 10&quot;, %3 a status</extracomment>
        <translation>%1: %2, %3, oculta pelos filtros</translation>
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
        <translation>Tarefas deste turno</translation>
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
            <numerusform>e mais %Ln</numerusform>
            <numerusform>e mais %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %Ln more job(s) of this turn</source>
        <translation>
            <numerusform>Mostrar mais %Ln tarefa deste turno</numerusform>
            <numerusform>Mostrar mais %Ln tarefas deste turno</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more job(s) of this turn are not listed here</source>
        <translation>
            <numerusform>Mais %Ln tarefa deste turno não é listada aqui</numerusform>
            <numerusform>Mais %Ln tarefas deste turno não são listadas aqui</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>assay::TurnSteps</name>
    <message>
        <source>This is the last turn of the session</source>
        <translation>Este é o último turno da sessão</translation>
    </message>
    <message>
        <source>This is the first turn of the session</source>
        <translation>Este é o primeiro turno da sessão</translation>
    </message>
</context>
<context>
    <name>assay::ValueActions</name>
    <message>
        <source>&amp;Do Not Exclude %1 “%2”</source>
        <extracomment>%1 is a field such as Agent, %2 a value whose jobs are hidden</extracomment>
        <translation>&amp;Deixar de omitir “%1: %2”</translation>
    </message>
    <message>
        <source>&amp;Do Not Exclude Jobs without %1</source>
        <extracomment>%1 is a field such as Agent; jobs without it are hidden</extracomment>
        <translation>&amp;Deixar de omitir tarefas sem valor em “%1”</translation>
    </message>
    <message>
        <source>&amp;Exclude %1 “%2”</source>
        <extracomment>%1 is a field such as Agent, %2 its value in this row</extracomment>
        <translation>&amp;Omitir “%1: %2”</translation>
    </message>
    <message>
        <source>&amp;Exclude Jobs without %1</source>
        <extracomment>%1 is a field such as Agent</extracomment>
        <translation>&amp;Omitir tarefas sem valor em “%1”</translation>
    </message>
    <message>
        <source>As&amp;k the Service for %1 “%2”</source>
        <extracomment>%1 is a field such as Agent, %2 its value in this row</extracomment>
        <translation>&amp;Pedir ao serviço “%1: %2”</translation>
    </message>
    <message>
        <source>&amp;Show Only %1 “%2”</source>
        <extracomment>%1 is a field such as Agent, %2 its value in this row</extracomment>
        <translation>Mos&amp;trar só “%1: %2”</translation>
    </message>
    <message>
        <source>&amp;Show Only Jobs without %1</source>
        <extracomment>%1 is a field such as Agent</extracomment>
        <translation>Mos&amp;trar só tarefas sem valor em “%1”</translation>
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
        <translation>Visualização salva %1</translation>
    </message>
    <message>
        <source>Show the saved view with the key %1</source>
        <translation>Mostrar a visualização salva com o atalho %1</translation>
    </message>
    <message>
        <source>&amp;Save View</source>
        <translation>&amp;Salvar visualização</translation>
    </message>
    <message>
        <source>Keep filters, order, columns and page in the view that is shown</source>
        <translation>Salvar filtros, ordem, colunas e página na visualização exibida</translation>
    </message>
    <message>
        <source>Save View &amp;As…</source>
        <translation>Salvar visualização &amp;como…</translation>
    </message>
    <message>
        <source>Keep filters, order, columns and page under a name</source>
        <translation>Salvar filtros, ordem, colunas e página com um nome</translation>
    </message>
    <message>
        <source>&amp;Manage Views…</source>
        <translation>&amp;Gerenciar visualizações…</translation>
    </message>
    <message>
        <source>Rename, order, delete, export and import views; choose keys and the view at the start</source>
        <translation>Renomear, ordenar, excluir, exportar e importar visualizações; escolher os atalhos e a visualização ao iniciar</translation>
    </message>
    <message>
        <source>Copy &amp;Link</source>
        <translation>Copiar &amp;link</translation>
    </message>
    <message>
        <source>Copy what is shown as a link: filters, order, columns and page, no jobs and no key</source>
        <translation>Copiar o que é exibido como um link: filtros, ordem, colunas e página, sem tarefas nem chave</translation>
    </message>
    <message>
        <source>Copy Link &amp;with the Service</source>
        <translation>Copiar link com o se&amp;rviço</translation>
    </message>
    <message>
        <source>Copy a link that also names the service and what was fetched, without the key</source>
        <translation>Copiar um link que também indica o serviço e o que foi buscado, sem a chave</translation>
    </message>
    <message>
        <source>&amp;Paste Link</source>
        <translation>C&amp;olar link</translation>
    </message>
    <message>
        <source>Show the view of the link in the clipboard</source>
        <translation>Mostrar a visualização do link que está na área de transferência</translation>
    </message>
</context>
<context>
    <name>assay::ViewButton</name>
    <message>
        <source>Views</source>
        <translation>Visualizações</translation>
    </message>
    <message>
        <source>Show or save a view: filters, order and columns under a name</source>
        <translation>Mostrar ou salvar uma visualização: filtros, ordem e colunas com um nome</translation>
    </message>
    <message>
        <source>Saved views</source>
        <translation>Visualizações salvas</translation>
    </message>
    <message>
        <source>View “%1”, changed since it was saved</source>
        <extracomment>%1 is the name of a view</extracomment>
        <translation>Visualização “%1”, alterada desde que foi salva</translation>
    </message>
    <message>
        <source>View “%1”</source>
        <translation>Visualização “%1”</translation>
    </message>
</context>
<context>
    <name>assay::ViewDialog</name>
    <message>
        <source>Show it when the program &amp;starts</source>
        <translation>Mostrá-la ao &amp;iniciar o programa</translation>
    </message>
    <message>
        <source>Save View</source>
        <translation>Salvar visualização</translation>
    </message>
    <message>
        <source>Change View</source>
        <translation>Alterar visualização</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Nome:</translation>
    </message>
    <message>
        <source>&amp;Key:</source>
        <translation>A&amp;talho:</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Nenhum</translation>
    </message>
    <message>
        <source>%1 (now “%2”)</source>
        <extracomment>%1 are keys such as &quot;Alt+1&quot;, %2 is the name of a view that has them now</extracomment>
        <translation>%1 (agora “%2”)</translation>
    </message>
    <message>
        <source>There is a view of this name already. It is replaced.</source>
        <translation>Já existe uma visualização com este nome. Ela será substituída.</translation>
    </message>
    <message>
        <source>There is a view of this name already. Choose another name.</source>
        <translation>Já existe uma visualização com este nome. Escolha outro nome.</translation>
    </message>
    <message>
        <source>Until now, “%1” is shown at the start.</source>
        <extracomment>%1 is the name of a view</extracomment>
        <translation>Até agora, “%1” é exibida ao iniciar.</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>&amp;Substituir</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Salvar</translation>
    </message>
    <message>
        <source>&amp;Change</source>
        <translation>&amp;Alterar</translation>
    </message>
</context>
<context>
    <name>assay::ViewStore</name>
    <message>
        <source>There is a view “%1” already. Choose another name, or replace it.</source>
        <translation>Já existe uma visualização “%1”. Escolha outro nome ou substitua-a.</translation>
    </message>
    <message>
        <source>The view “%1” was deleted meanwhile, by another window or program.</source>
        <translation>Enquanto isso, outra janela ou outro programa excluiu a visualização “%1”.</translation>
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
        <translation>&amp;Alterar…</translation>
    </message>
    <message>
        <source>Move &amp;Up</source>
        <translation>Mover para &amp;cima</translation>
    </message>
    <message>
        <source>Move &amp;Down</source>
        <translation>Mover para &amp;baixo</translation>
    </message>
    <message>
        <source>De&amp;lete…</source>
        <translation>E&amp;xcluir…</translation>
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
        <translation>Visualizações salvas</translation>
    </message>
    <message>
        <source>Saved views</source>
        <translation>Visualizações salvas</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Atalhos</translation>
    </message>
    <message>
        <source>At the start</source>
        <translation>Ao iniciar</translation>
    </message>
    <message>
        <source>Write the selected views to a file, for others or another computer</source>
        <translation>Gravar as visualizações selecionadas em um arquivo, para outras pessoas ou outro computador</translation>
    </message>
    <message>
        <source>Take over the views of a file</source>
        <translation>Importar as visualizações de um arquivo</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sim</translation>
    </message>
    <message>
        <source>There are no saved views yet. “Save View As” in the menu keeps what the window shows.</source>
        <translation>Ainda não há visualizações salvas. “Salvar visualização como” no menu salva o que a janela mostra.</translation>
    </message>
    <message>
        <source>Delete the view “%1”?</source>
        <translation>Excluir a visualização “%1”?</translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln view(s)?</source>
        <translation>
            <numerusform>Excluir %Ln visualização?</numerusform>
            <numerusform>Excluir %Ln visualizações?</numerusform>
        </translation>
    </message>
    <message>
        <source>The jobs, and what the window shows, stay as they are.</source>
        <translation>As tarefas, e o que a janela mostra, permanecem como estão.</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Excluir</translation>
    </message>
    <message>
        <source>Import Views</source>
        <translation>Importar visualizações</translation>
    </message>
    <message>
        <source>Views (*.json);;All files (*)</source>
        <translation>Visualizações (*.json);;Todos os arquivos (*)</translation>
    </message>
    <message>
        <source>Export Views</source>
        <translation>Exportar visualizações</translation>
    </message>
    <message numerus="yes">
        <source>%Ln view(s) of the file were taken over.</source>
        <translation>
            <numerusform>%Ln visualização do arquivo foi importada.</numerusform>
            <numerusform>%Ln visualizações do arquivo foram importadas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln view(s) were written to %1.</source>
        <translation>
            <numerusform>%Ln visualização foi gravada em %1.</numerusform>
            <numerusform>%Ln visualizações foram gravadas em %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>assay::WatchActions</name>
    <message>
        <source>The watched jobs are finished</source>
        <translation>As tarefas monitoradas terminaram</translation>
    </message>
    <message>
        <source>&amp;Start or Stop Watching</source>
        <translation>&amp;Iniciar ou parar o monitoramento</translation>
    </message>
    <message>
        <source>Fetch the list again from time to time while jobs of it are pending, or stop that</source>
        <translation>Buscar a lista novamente de tempos em tempos enquanto houver nela tarefas pendentes, ou parar com isso</translation>
    </message>
    <message>
        <source>Show the &amp;Changes</source>
        <translation>Mostrar as &amp;alterações</translation>
    </message>
    <message>
        <source>Show the newest list that the watch has fetched</source>
        <translation>Mostrar a lista mais recente que o monitoramento buscou</translation>
    </message>
    <message>
        <source>&amp;Off</source>
        <translation>&amp;Desativado</translation>
    </message>
    <message>
        <source>Stop watching</source>
        <translation>Parar o monitoramento</translation>
    </message>
    <message>
        <source>Every %1</source>
        <extracomment>%1 is a time such as &quot;30 s&quot;</extracomment>
        <translation>A cada %1</translation>
    </message>
    <message>
        <source>Fetch the list again every %1 while jobs of it are pending</source>
        <translation>Buscar a lista novamente a cada %1 enquanto houver nela tarefas pendentes</translation>
    </message>
    <message>
        <source>&amp;Watch</source>
        <translation>&amp;Monitorar</translation>
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
        <translation>Mostrar as tarefas que mudaram</translation>
    </message>
    <message>
        <source>Show the newest list. What changed in it is marked</source>
        <translation>Mostrar a lista mais recente. O que mudou nela está marcado</translation>
    </message>
    <message numerus="yes">
        <source>%Ln job(s) changed</source>
        <translation>
            <numerusform>%Ln tarefa mudou</numerusform>
            <numerusform>%Ln tarefas mudaram</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Stop watching</source>
        <translation>Parar o monitoramento</translation>
    </message>
    <message>
        <source>Take the message of the watch away</source>
        <translation>Remover a mensagem do monitoramento</translation>
    </message>
</context>
<context>
    <name>assay::WindowScreenshot</name>
    <message>
        <source>--size is too small: this window needs at least %1x%2.</source>
        <translation>--size é pequeno demais: esta janela precisa de pelo menos %1x%2.</translation>
    </message>
    <message>
        <source>The picture can&apos;t be written to %1. Check the folder and the ending of the name.</source>
        <translation>A imagem não pode ser gravada em %1. Verifique a pasta e a extensão do nome.</translation>
    </message>
</context>
<context>
    <name>assay::Workspace</name>
    <message>
        <source>Demo data</source>
        <translation>Dados de demonstração</translation>
    </message>
</context>
</TS>
