<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<!-- SPDX-FileCopyrightText: 2026 The Assay authors -->
<!-- SPDX-License-Identifier: GPL-3.0-or-later -->
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>ApiKey</name>
    <message>
        <source>The key holds a line break or another control character.</source>
        <translation>密钥包含换行符或其他控制字符。</translation>
    </message>
    <message>
        <source>The key holds a character that no key can hold.</source>
        <translation>密钥包含密钥中不允许出现的字符。</translation>
    </message>
    <message>
        <source>Copy the key once more, alone and whole, and enter it again.</source>
        <translation>请重新复制密钥，确保只复制密钥且完整无缺，然后再次输入。</translation>
    </message>
    <message>
        <source>The token holds a character that no token can hold.</source>
        <translation>令牌包含令牌中不允许出现的字符。</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>Browse confidence-scoring jobs, in a window or straight into a file.</source>
        <translation>浏览置信度评分作业：在窗口中查看，或直接写入文件。</translation>
    </message>
    <message>
        <source>Show this text.</source>
        <translation>显示此帮助。</translation>
    </message>
    <message>
        <source>Show the version.</source>
        <translation>显示版本。</translation>
    </message>
    <message>
        <source>Ask this server instead of the one in MEIBEL_BASE_URL or the service itself.</source>
        <translation>向此服务器查询，而不是 MEIBEL_BASE_URL 中的服务器或服务本身。</translation>
    </message>
    <message>
        <source>Read jobs from a saved response: JSON array or NDJSON, plain or gzip. “-” is standard input.</source>
        <translation>从已保存的响应读取作业：JSON 数组或 NDJSON，未压缩或 gzip 压缩均可。“-”表示标准输入。</translation>
    </message>
    <message>
        <source>Use this many generated jobs, from 1 to 10000000.</source>
        <translation>使用指定数量的生成作业，从 1 到 10000000。</translation>
    </message>
    <message>
        <source>Which generated jobs; the same number gives the same jobs.</source>
        <translation>生成哪些作业；相同的数字得到相同的作业。</translation>
    </message>
    <message>
        <source>Write every job with every field to a file, without a window. A single - is standard output.</source>
        <translation>不打开窗口，将每个作业的所有字段写入文件。单独一个 - 表示标准输出。</translation>
    </message>
    <message>
        <source>csv, tsv, json or ndjson; otherwise told by the file&apos;s ending.</source>
        <translation>csv、tsv、json 或 ndjson；未指定时由文件扩展名决定。</translation>
    </message>
    <message>
        <source>Start CSV and TSV with a byte order mark, for Excel.</source>
        <translation>在 CSV 和 TSV 开头加上字节顺序标记，供 Excel 使用。</translation>
    </message>
    <message>
        <source>Guard cells that a spreadsheet could take for a formula with an apostrophe.</source>
        <translation>用撇号保护可能被电子表格当作公式的单元格。</translation>
    </message>
    <message>
        <source>No progress on standard error, only errors.</source>
        <translation>不在标准错误中输出进度，只输出错误。</translation>
    </message>
    <message>
        <source>Save a picture of the loaded window and end.</source>
        <translation>保存已加载窗口的图片，然后退出。</translation>
    </message>
    <message>
        <source>Size of the window in the picture, 1440x900 unless told.</source>
        <translation>图片中窗口的大小，未指定时为 1440x900。</translation>
    </message>
    <message>
        <source>Colours of the window in the picture: light or dark.</source>
        <translation>图片中窗口的颜色：light（浅色）或 dark（深色）。</translation>
    </message>
    <message>
        <source>Only jobs whose %1 is exactly this.</source>
        <translation>仅限 %1 与此值完全一致的作业。</translation>
    </message>
    <message>
        <source>--%1 and --%2 cannot be used together.</source>
        <translation>--%1 和 --%2 不能同时使用。</translation>
    </message>
    <message>
        <source>--%1 only means something with --%2.</source>
        <translation>--%1 只有与 --%2 一起使用才有意义。</translation>
    </message>
    <message>
        <source>--%1 was given more than once.</source>
        <translation>多次指定了 --%1。</translation>
    </message>
    <message>
        <source>--%1 needs a value.</source>
        <translation>--%1 需要一个值。</translation>
    </message>
    <message>
        <source>--demo needs a whole number from 1 to 10000000.</source>
        <translation>--demo 需要 1 到 10000000 之间的整数。</translation>
    </message>
    <message>
        <source>--seed needs a whole number of at most 64 bits.</source>
        <translation>--seed 需要不超过 64 位的整数。</translation>
    </message>
    <message>
        <source>Only one file can be opened, but “%1” follows “%2”.</source>
        <translation>只能打开一个文件，但“%2”之后还有“%1”。</translation>
    </message>
    <message>
        <source>--bom and --safe are for CSV and TSV; JSON has no use for them.</source>
        <translation>--bom 和 --safe 用于 CSV 和 TSV；JSON 用不到它们。</translation>
    </message>
    <message>
        <source>--format knows csv, tsv, json and ndjson, not “%1”.</source>
        <translation>--format 只接受 csv、tsv、json 和 ndjson，不接受“%1”。</translation>
    </message>
    <message>
        <source>The ending of “%1” does not say how to write it. Use .csv, .tsv, .json or .ndjson, or say --format.</source>
        <translation>无法从“%1”的扩展名判断写入格式。请使用 .csv、.tsv、.json 或 .ndjson，或用 --format 指定。</translation>
    </message>
    <message>
        <source>--theme knows light and dark, not “%1”.</source>
        <translation>--theme 只接受 light 和 dark，不接受“%1”。</translation>
    </message>
    <message>
        <source>--size needs width and height from 200 to 16384, such as 1440x900.</source>
        <translation>--size 需要 200 到 16384 之间的宽度和高度，例如 1440x900。</translation>
    </message>
    <message>
        <source>Port to listen on, 0 for any free one (default: 8000).</source>
        <translation>要监听的端口，0 表示任意空闲端口（默认：8000）。</translation>
    </message>
    <message>
        <source>Address to listen on (default: 127.0.0.1).</source>
        <translation>要监听的地址（默认：127.0.0.1）。</translation>
    </message>
    <message>
        <source>Number of jobs, 1 to 10000000 (default: 100000).</source>
        <translation>作业数量，1 到 10000000（默认：100000）。</translation>
    </message>
    <message>
        <source>Seed of the jobs: the same seed gives the same jobs (default: 1).</source>
        <translation>作业的种子：相同的种子得到相同的作业（默认：1）。</translation>
    </message>
    <message>
        <source>The API key that is accepted (default: any).</source>
        <translation>接受的 API 密钥（默认：任意）。</translation>
    </message>
    <message>
        <source>What goes wrong with every answer, such as status=503,times=2 or cut=100000. A request can ask for its own with the header X-Assay-Fault or the parameter x_fault.</source>
        <translation>每个响应出现的故障，例如 status=503,times=2 或 cut=100000。单个请求可通过标头 X-Assay-Fault 或参数 x_fault 指定自己的故障。</translation>
    </message>
    <message>
        <source>Answer the list call with this file.</source>
        <translation>用此文件回应列表请求。</translation>
    </message>
    <message>
        <source>Serves generated scoring jobs on this machine, the way the service would.</source>
        <translation>在本机上提供生成的评分作业，方式与服务相同。</translation>
    </message>
    <message>
        <source>There is no argument “%1”.</source>
        <translation>没有参数“%1”。</translation>
    </message>
    <message>
        <source>The port must be a number from 0 to 65535.</source>
        <translation>端口必须是 0 到 65535 之间的数字。</translation>
    </message>
    <message>
        <source>The number of jobs must be from 1 to 10000000.</source>
        <translation>作业数量必须在 1 到 10000000 之间。</translation>
    </message>
    <message>
        <source>The seed must be a whole number.</source>
        <translation>种子必须是整数。</translation>
    </message>
    <message>
        <source>Try “assay --help”.</source>
        <translation>请尝试“assay --help”。</translation>
    </message>
    <message>
        <source>There is no display to open a window on: neither DISPLAY nor WAYLAND_DISPLAY is set. --export and --screenshot need none.</source>
        <translation>没有可打开窗口的显示环境：DISPLAY 和 WAYLAND_DISPLAY 均未设置。--export 和 --screenshot 不需要显示环境。</translation>
    </message>
    <message>
        <source>“%1” on the command line is not UTF-8. Files with such a name can&apos;t be opened or written; rename the file or use a link to it.</source>
        <translation>命令行中的“%1”不是 UTF-8。无法打开或写入采用这种名称的文件；请重命名该文件，或使用指向它的链接。</translation>
    </message>
    <message>
        <source>End a request that takes longer, with its retries; without it there is no limit.</source>
        <translation>结束（连同重试）耗时超过此值的请求；不指定则没有限制。</translation>
    </message>
    <message>
        <source>--max-time needs a whole number of seconds from 1 to 86400.</source>
        <translation>--max-time 需要 1 到 86400 之间的整数秒数。</translation>
    </message>
    <message>
        <source>Read a packed file until it has grown to this many times its size; 150 unless told, 0: all of it.</source>
        <translation>读取压缩文件，直到解压后的大小达到原大小的指定倍数；未指定时为 150，0 表示全部读取。</translation>
    </message>
    <message>
        <source>Show or write only jobs that match this query text, such as module:coherence score:&lt;5.</source>
        <translation>只显示或写入与此查询文本匹配的作业，例如 module:coherence score:&lt;5。</translation>
    </message>
    <message>
        <source>--unpack-ratio needs a whole number; 0 means no limit.</source>
        <translation>--unpack-ratio 需要整数；0 表示没有限制。</translation>
    </message>
    <message>
        <source>Ask the server of this connection, by the name that it has in the window, with its key from the system&apos;s key store.</source>
        <translation>向此连接的服务器查询，以窗口中显示的连接名称指定，使用系统密钥库中该连接的密钥。</translation>
    </message>
    <message>
        <source>A saved response to open, as with --open, or a link to a view (assay://view?…), which the window asks about.</source>
        <translation>要打开的已保存响应（与 --open 相同），或指向视图的链接（assay://view?…），窗口会先就链接进行询问。</translation>
    </message>
    <message>
        <source>A link to a view must be the last argument.</source>
        <translation>指向视图的链接必须是最后一个参数。</translation>
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
        <translation>环境变量：
  MEIBEL_API_KEY   密钥，除非使用 --open、--demo 或 --connection，否则必须提供；窗口会询问密钥
  MEIBEL_TOKEN     不记名令牌，未设置 MEIBEL_API_KEY 时使用
  MEIBEL_BASE_URL  服务器，除非使用 --base-url

退出状态：
  0    完成
  2    命令行或查询有误、没有此连接，或者（连接的）密钥缺失、
       被锁定或根本不是密钥
  3    服务拒绝了请求（HTTP 4xx，或全部重试后仍为 5xx）
  4    网络：无法连接、超时、TLS、禁止的 URL，或全部重试后响应仍被截断；
       此时不写入任何内容
  5    数据有误：不是作业列表、保存的文件被截断，或有无法读取的元素；
       这些元素会在标准错误中列出，其余照常写入
  6    无法读取或写入某个文件或标准输出
  7    没有可打开窗口的显示环境；--export 和 --screenshot 不需要显示环境
  8    内存不足，或系统不再启动新线程
  130  已中断；原有文件保持不变
</translation>
    </message>
    <message>
        <source>The file “%1” cannot be opened together with --open, --demo, --base-url or --connection.</source>
        <translation>文件“%1”不能与 --open、--demo、--base-url 或 --connection 一起打开。</translation>
    </message>
    <message>
        <source>A link to a view cannot be used together with --%1.</source>
        <translation>指向视图的链接不能与 --%1 一起使用。</translation>
    </message>
    <message>
        <source>Write your marks and notes, too, in columns of their own.</source>
        <translation>同时写出您的标记和备注，各占一列。</translation>
    </message>
</context>
<context>
    <name>Connection</name>
    <message>
        <source>Production</source>
        <translation>生产环境</translation>
    </message>
    <message>
        <source>Development</source>
        <translation>开发环境</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>本机</translation>
    </message>
    <message>
        <source>The base URL of this connection is not a web address.</source>
        <translation>此连接的基础 URL 不是网址。</translation>
    </message>
    <message>
        <source>Enter one such as %1.</source>
        <translation>请输入类似 %1 的地址。</translation>
    </message>
    <message>
        <source>The base URL of this connection holds a user name or password.</source>
        <translation>此连接的基础 URL 包含用户名或密码。</translation>
    </message>
    <message>
        <source>Remove what stands before the @ sign; the key goes apart.</source>
        <translation>请删除 @ 符号之前的内容；密钥需单独输入。</translation>
    </message>
    <message>
        <source>Plain HTTP to %1 would send the key unprotected.</source>
        <translation>通过普通 HTTP 访问 %1 会在无保护的情况下发送密钥。</translation>
    </message>
    <message>
        <source>Use an https:// address; only this computer may be asked without.</source>
        <translation>请使用 https:// 地址；只有访问本机时可以不用。</translation>
    </message>
    <message>
        <source>The base URL of this connection has a part after ? or #, which can&apos;t be part of it.</source>
        <translation>此连接的基础 URL 在 ? 或 # 之后还有内容，而基础 URL 不能包含这部分内容。</translation>
    </message>
    <message>
        <source>Remove that part; filters are set in the program.</source>
        <translation>请删除这部分内容；筛选条件需在程序中设置。</translation>
    </message>
    <message>
        <source>Give --base-url one such as %1.</source>
        <translation>请为 --base-url 指定类似 %1 的地址。</translation>
    </message>
    <message>
        <source>Remove what stands before the @ sign; the key goes into MEIBEL_API_KEY.</source>
        <translation>请删除 @ 符号之前的内容；密钥应放入 MEIBEL_API_KEY。</translation>
    </message>
    <message>
        <source>Remove that part; filters are options such as --agent-name.</source>
        <translation>请删除这部分内容；筛选条件通过 --agent-name 等选项指定。</translation>
    </message>
</context>
<context>
    <name>ConnectionCheck</name>
    <message>
        <source>The connection needs a name.</source>
        <translation>连接需要名称。</translation>
    </message>
    <message numerus="yes">
        <source>The name of the connection may have %Ln character(s), without line breaks.</source>
        <translation>
            <numerusform>连接的名称最多 %Ln 个字符，不能包含换行符。</numerusform>
        </translation>
    </message>
    <message>
        <source>The address of the service is not an address, such as https://api.example.com/v2.</source>
        <translation>服务的地址不是有效的地址，例如 https://api.example.com/v2。</translation>
    </message>
    <message>
        <source>The address of the service holds a user or a password, which would be kept in plain text. Enter the secret as the key instead.</source>
        <translation>服务的地址包含用户名或密码，它们会以明文保存。请改为将该机密作为密钥输入。</translation>
    </message>
    <message>
        <source>The address of the service ends in a query or a fragment, which could hold a secret. Leave that out.</source>
        <translation>服务的地址末尾带有查询或片段，其中可能包含机密。请将其去掉。</translation>
    </message>
    <message>
        <source>The proxy is not an address, such as http://proxy.example.com:3128 or socks5://127.0.0.1:1080.</source>
        <translation>代理服务器不是有效的地址，例如 http://proxy.example.com:3128 或 socks5://127.0.0.1:1080。</translation>
    </message>
    <message>
        <source>The address of the proxy holds a password, which would be kept in plain text. Leave it out here.</source>
        <translation>代理服务器的地址包含密码，它会以明文保存。请不要在此处填写密码。</translation>
    </message>
    <message>
        <source>The path of the file of certificates is not a path.</source>
        <translation>证书文件的路径不是有效的路径。</translation>
    </message>
    <message>
        <source>A time limit is between a second and a day.</source>
        <translation>时间限制必须在一秒到一天之间。</translation>
    </message>
</context>
<context>
    <name>ConnectionDialog</name>
    <message>
        <source>Connect to the Service</source>
        <translation>连接到服务</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>连接</translation>
    </message>
    <message>
        <source>Ne&amp;w</source>
        <translation>新建(&amp;W)</translation>
    </message>
    <message>
        <source>New connection</source>
        <translation>新建连接</translation>
    </message>
    <message>
        <source>&amp;Delete…</source>
        <translation>删除(&amp;D)…</translation>
    </message>
    <message>
        <source>Delete the connection</source>
        <translation>删除连接</translation>
    </message>
    <message>
        <source>&amp;Up</source>
        <translation>上移(&amp;U)</translation>
    </message>
    <message>
        <source>Move the connection up</source>
        <translation>上移连接</translation>
    </message>
    <message>
        <source>D&amp;own</source>
        <translation>下移(&amp;O)</translation>
    </message>
    <message>
        <source>Move the connection down</source>
        <translation>下移连接</translation>
    </message>
    <message>
        <source>&amp;Test</source>
        <translation>测试(&amp;T)</translation>
    </message>
    <message>
        <source>Test the connection</source>
        <translation>测试连接</translation>
    </message>
    <message>
        <source>Outcome of the test</source>
        <translation>测试结果</translation>
    </message>
</context>
<context>
    <name>ConnectionForm</name>
    <message>
        <source>&amp;Name</source>
        <translation>名称(&amp;N)</translation>
    </message>
    <message>
        <source>Name of the connection</source>
        <translation>连接的名称</translation>
    </message>
    <message>
        <source>&amp;Server</source>
        <translation>服务器(&amp;S)</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>服务器</translation>
    </message>
    <message>
        <source>&amp;Base URL</source>
        <translation>基础 URL(&amp;B)</translation>
    </message>
    <message>
        <source>Base URL of the server</source>
        <translation>服务器的基础 URL</translation>
    </message>
    <message>
        <source>API &amp;key</source>
        <translation>API 密钥(&amp;K)</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>API 密钥</translation>
    </message>
    <message>
        <source>Keep this connection &amp;as</source>
        <translation>将此连接保存为(&amp;A)</translation>
    </message>
    <message>
        <source>Co&amp;lour</source>
        <translation>颜色(&amp;L)</translation>
    </message>
    <message>
        <source>Colour of the connection</source>
        <translation>连接的颜色</translation>
    </message>
    <message>
        <source>&amp;More</source>
        <translation>更多(&amp;M)</translation>
    </message>
    <message>
        <source>Send as</source>
        <translation>发送方式</translation>
    </message>
    <message>
        <source>How the key is sent</source>
        <translation>密钥的发送方式</translation>
    </message>
    <message>
        <source>Ce&amp;rtificates</source>
        <translation>证书(&amp;R)</translation>
    </message>
    <message>
        <source>File of certificates</source>
        <translation>证书文件</translation>
    </message>
    <message>
        <source>The system&apos;s certificates only</source>
        <translation>仅使用系统的证书</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>选择…</translation>
    </message>
    <message>
        <source>Choose a file of certificates</source>
        <translation>选择证书文件</translation>
    </message>
    <message>
        <source>&amp;Proxy</source>
        <translation>代理服务器(&amp;P)</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>代理服务器</translation>
    </message>
    <message>
        <source>The system&apos;s; or http://host:port, or none</source>
        <translation>系统的设置；或 http://host:port，或 none</translation>
    </message>
    <message>
        <source>&amp;Give up after silence of</source>
        <translation>无响应多久后放弃(&amp;G)</translation>
    </message>
    <message>
        <source>Longest silence of the server, in seconds</source>
        <translation>服务器无响应的最长时间（秒）</translation>
    </message>
    <message>
        <source>As the program does</source>
        <translation>与程序设置一致</translation>
    </message>
    <message>
        <source>Longest &amp;fetch</source>
        <translation>获取的最长时间(&amp;F)</translation>
    </message>
    <message>
        <source>Longest time of a fetch, in seconds</source>
        <translation>一次获取的最长时间（秒）</translation>
    </message>
    <message>
        <source>C&amp;hoose this connection at the start</source>
        <translation>启动时选择此连接(&amp;H)</translation>
    </message>
    <message>
        <source>Error in the input</source>
        <translation>输入内容中的错误</translation>
    </message>
</context>
<context>
    <name>ConnectionImport</name>
    <message>
        <source>The key still lies in %1 in plain text, where every program of yours can read it.</source>
        <translation>密钥仍以明文保存在 %1 中，您的所有程序都可以读取。</translation>
    </message>
</context>
<context>
    <name>ConnectionLook</name>
    <message>
        <source>Red</source>
        <translation>红色</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>橙色</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>黄色</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>绿色</translation>
    </message>
    <message>
        <source>Teal</source>
        <translation>蓝绿色</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>蓝色</translation>
    </message>
    <message>
        <source>Purple</source>
        <translation>紫色</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>灰色</translation>
    </message>
    <message>
        <source>No colour</source>
        <translation>无颜色</translation>
    </message>
</context>
<context>
    <name>ConnectionRoute</name>
    <message>
        <source>The file of certificates %1 holds no certificate.</source>
        <translation>证书文件 %1 中没有证书。</translation>
    </message>
    <message>
        <source>The file of certificates %1 can&apos;t be read.</source>
        <translation>无法读取证书文件 %1。</translation>
    </message>
    <message>
        <source>Choose a PEM file with the certificate of the authority, under “Connections…”.</source>
        <translation>请在“连接…”下选择包含证书颁发机构证书的 PEM 文件。</translation>
    </message>
    <message>
        <source>The proxy “%1” of this connection is no address.</source>
        <translation>此连接的代理服务器“%1”不是有效的地址。</translation>
    </message>
    <message>
        <source>Enter one such as %1, under “Connections…”.</source>
        <translation>请在“连接…”下输入类似 %1 的地址。</translation>
    </message>
</context>
<context>
    <name>Conversation</name>
    <message>
        <source>The answer is a list, not an object.</source>
        <translation>响应是列表，而不是对象。</translation>
    </message>
</context>
<context>
    <name>ConversationContent</name>
    <message>
        <source>User</source>
        <comment>who wrote a message to an agent</comment>
        <translation>用户</translation>
    </message>
    <message>
        <source>Assistant</source>
        <comment>the agent that answers</comment>
        <translation>助手</translation>
    </message>
    <message>
        <source>Tool</source>
        <comment>what an agent calls</comment>
        <translation>工具</translation>
    </message>
    <message>
        <source>A message that the program can&apos;t read</source>
        <translation>程序无法读取的消息</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 is a date, %2 a time of day</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Called: %1
Result: %2</source>
        <extracomment>%1 and %2 are times as the service sent them</extracomment>
        <translation>调用：%1
结果：%2</translation>
    </message>
</context>
<context>
    <name>ConversationLines</name>
    <message>
        <source>The whole session</source>
        <translation>整个会话</translation>
    </message>
    <message>
        <source>Turn %1</source>
        <translation>轮次 %1</translation>
    </message>
    <message>
        <source>User message %1</source>
        <translation>用户消息 %1</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>以及另外 %Ln 个</numerusform>
        </translation>
    </message>
    <message>
        <source>No loaded job is of this turn.</source>
        <translation>已加载的作业中没有属于此轮次的。</translation>
    </message>
    <message>
        <source>%1: %2. Go to this job</source>
        <extracomment>%1 is a scoring module, %2 its score or its status; a click goes to the job</extracomment>
        <translation>%1：%2。转到此作业</translation>
    </message>
    <message>
        <source>Fold it</source>
        <translation>折叠</translation>
    </message>
    <message>
        <source>Show what was sent</source>
        <translation>显示发送的内容</translation>
    </message>
    <message>
        <source>a tool without a name</source>
        <translation>没有名称的工具</translation>
    </message>
    <message numerus="yes">
        <source>%Ln character(s) of arguments</source>
        <translation>
            <numerusform>参数 %Ln 个字符</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln character(s) of result</source>
        <translation>
            <numerusform>结果 %Ln 个字符</numerusform>
        </translation>
    </message>
    <message>
        <source>no result</source>
        <translation>无结果</translation>
    </message>
    <message>
        <source>fields that the program does not know</source>
        <translation>程序不认识的字段</translation>
    </message>
    <message>
        <source>No text was sent.</source>
        <translation>未发送文本。</translation>
    </message>
    <message>
        <source>Arguments</source>
        <translation>参数</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>The text is empty.</source>
        <translation>文本为空。</translation>
    </message>
    <message>
        <source>It is empty.</source>
        <translation>内容为空。</translation>
    </message>
    <message>
        <source>The rest is too long to be shown. Copy whole</source>
        <translation>其余内容过长，无法显示。复制全部</translation>
    </message>
</context>
<context>
    <name>ErrorSentences</name>
    <message>
        <source>%1 %2</source>
        <extracomment>%1 is a sentence: what went wrong; %2 a sentence: what to do</extracomment>
        <translation>%1%2</translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>Correct --%1 or leave it out.</source>
        <translation>请更正 --%1 或将其省略。</translation>
    </message>
    <message>
        <source>Check the filters, such as --agent-name.</source>
        <translation>请检查筛选条件，例如 --agent-name。</translation>
    </message>
    <message>
        <source>“%1”:</source>
        <translation>“%1”：</translation>
    </message>
    <message>
        <source>Set MEIBEL_API_KEY to the right key, or MEIBEL_TOKEN to the right token, and check that --base-url names the server it is for.</source>
        <translation>请将 MEIBEL_API_KEY 设为正确的密钥，或将 MEIBEL_TOKEN 设为正确的令牌，并检查 --base-url 是否指向对应的服务器。</translation>
    </message>
    <message>
        <source>Set MEIBEL_API_KEY to another key, or MEIBEL_TOKEN to another token, or ask the project&apos;s owner for access.</source>
        <translation>请将 MEIBEL_API_KEY 设为其他密钥，或将 MEIBEL_TOKEN 设为其他令牌，或向项目所有者申请访问权限。</translation>
    </message>
</context>
<context>
    <name>ExportChoice</name>
    <message>
        <source>1 column</source>
        <translation>1 列</translation>
    </message>
    <message numerus="yes">
        <source>%Ln columns</source>
        <translation>
            <numerusform>%Ln 列</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2, as %3.</source>
        <extracomment>What will be written: %1 is &quot;12,345 jobs&quot;, %2 is &quot;11 columns&quot;, %3 is a format such as CSV</extracomment>
        <translation>%1，%2，格式为 %3。</translation>
    </message>
    <message>
        <source>%1
The list is not complete: not all jobs have arrived.</source>
        <extracomment>%1 is a sentence: what will be written</extracomment>
        <translation>%1
列表不完整：作业尚未全部到达。</translation>
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
        <translation>1 个作业</translation>
    </message>
    <message numerus="yes">
        <source>%Ln jobs</source>
        <translation>
            <numerusform>%Ln 个作业</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export Jobs</source>
        <translation>导出作业</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>作业</translation>
    </message>
    <message>
        <source>Which jobs to export</source>
        <translation>要导出的作业</translation>
    </message>
    <message>
        <source>Sho&amp;wn, in the order shown</source>
        <translation>显示的作业，按显示顺序(&amp;W)</translation>
    </message>
    <message>
        <source>Se&amp;lected, in the order shown</source>
        <translation>选中的作业，按显示顺序(&amp;L)</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Which columns to export</source>
        <translation>要导出的列</translation>
    </message>
    <message>
        <source>S&amp;hown, in the order shown</source>
        <translation>显示的列，按显示顺序(&amp;H)</translation>
    </message>
    <message>
        <source>E&amp;very field of a job</source>
        <translation>作业的所有字段(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>格式(&amp;F)</translation>
    </message>
    <message>
        <source>Format of the file</source>
        <translation>文件格式</translation>
    </message>
    <message>
        <source>Spreadsheets</source>
        <translation>电子表格</translation>
    </message>
    <message>
        <source>Start with a &amp;byte order mark</source>
        <translation>以字节顺序标记开头(&amp;B)</translation>
    </message>
    <message>
        <source>Excel needs it to show accents and other scripts rightly; other programs may take it for a part of the first name</source>
        <translation>Excel 需要它才能正确显示带重音符号的字母和其他文字；其他程序可能会将其当作第一个列名的一部分</translation>
    </message>
    <message>
        <source>&amp;Safe: no cell becomes a formula</source>
        <translation>安全：单元格不会变成公式(&amp;S)</translation>
    </message>
    <message>
        <source>Puts an apostrophe before texts that start with = + - @, a tab or a line break; a program that reads the file back must remove it</source>
        <translation>在以 = + - @、制表符或换行符开头的文本前加撇号；重新读取此文件的程序必须将其去掉</translation>
    </message>
    <message>
        <source>What will be written</source>
        <translation>将写入的内容</translation>
    </message>
    <message>
        <source>&amp;All that were read, in order of arrival</source>
        <translation>读取的全部作业，按到达顺序(&amp;A)</translation>
    </message>
    <message>
        <source>With my &amp;marks, scores and notes</source>
        <translation>包含我的标记、评分和备注(&amp;M)</translation>
    </message>
    <message>
        <source>In columns of their own: assay_marks, assay_own_score, assay_note, assay_drawn and assay_score_hidden; in JSON under one key, assay_marks</source>
        <translation>写入单独的列：assay_marks、assay_own_score、assay_note、assay_drawn 和 assay_score_hidden；在 JSON 中则写入同一个键 assay_marks</translation>
    </message>
</context>
<context>
    <name>ExportJob</name>
    <message>
        <source>There are more unknown fields than a table can show: all but the first %1 are in the column “other_fields”, as JSON.</source>
        <translation>未知字段多于表格所能显示的数量：除前 %1 个外，其余都以 JSON 形式放在“other_fields”列中。</translation>
    </message>
</context>
<context>
    <name>HeadlessExport</name>
    <message numerus="yes">
        <source>%Ln job(s) read, %1 MB</source>
        <translation>
            <numerusform>已读取 %Ln 个作业，%1 MB</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 Trying again in %2 s (try %3 of %4).</source>
        <translation>%1将在 %2 秒后重试（第 %3 次，共 %4 次）。</translation>
    </message>
    <message>
        <source>Nothing was written, because the list is not whole.</source>
        <translation>未写入任何内容，因为列表不完整。</translation>
    </message>
    <message>
        <source>At byte %1: %2</source>
        <translation>字节 %1 处：%2</translation>
    </message>
    <message>
        <source>Record %1 at byte %2 was kept, but: %3</source>
        <translation>记录 %1（字节 %2 处）已保留，但是：%3</translation>
    </message>
    <message>
        <source>Record %1 at byte %2 was left out: %3</source>
        <translation>记录 %1（字节 %2 处）已略过：%3</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more finding(s).</source>
        <translation>
            <numerusform>另有 %Ln 项发现。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) could not be read.</source>
        <translation>
            <numerusform>%Ln 条记录无法读取。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln job(s) written</source>
        <translation>
            <numerusform>已写入 %1 / %Ln 个作业</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln job(s) written.</source>
        <translation>
            <numerusform>已写入 %Ln 个作业。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln job(s) written to “%1”.</source>
        <translation>
            <numerusform>已将 %Ln 个作业写入“%1”。</numerusform>
        </translation>
    </message>
    <message>
        <source>Standard output stopped taking data: %1. What was written to it is incomplete.</source>
        <translation>标准输出不再接收数据：%1。已写入的内容不完整。</translation>
    </message>
    <message>
        <source>There is not enough memory for the export. What was written to standard output is incomplete. Close other programs, or export fewer jobs.</source>
        <translation>内存不足，无法完成导出。已写入标准输出的内容不完整。请关闭其他程序，或减少要导出的作业。</translation>
    </message>
    <message>
        <source>Your marks can&apos;t be read. %1</source>
        <translation>无法读取您的标记。%1</translation>
    </message>
</context>
<context>
    <name>HttpErrors</name>
    <message>
        <source>The service has no job “%1”.</source>
        <translation>服务中没有作业“%1”。</translation>
    </message>
    <message>
        <source>Check the id; the job may have been deleted.</source>
        <translation>请检查 ID；该作业可能已被删除。</translation>
    </message>
    <message>
        <source>The service has no scores of an agent “%1”.</source>
        <translation>服务中没有智能体“%1”的得分。</translation>
    </message>
    <message>
        <source>Check the agent&apos;s name; upper and lower case differ.</source>
        <translation>请检查智能体名称；名称区分大小写。</translation>
    </message>
    <message>
        <source>The service has no scores of session “%1” of the agent “%2”.</source>
        <translation>服务中没有智能体“%2”的会话“%1”的得分。</translation>
    </message>
    <message>
        <source>Check the agent&apos;s name and the session&apos;s id.</source>
        <translation>请检查智能体名称和会话 ID。</translation>
    </message>
    <message>
        <source>There is no list of scoring jobs at this address of %1.</source>
        <translation>%1 的这个地址上没有评分作业列表。</translation>
    </message>
    <message>
        <source>Check the connection&apos;s base URL; it usually ends in /v2.</source>
        <translation>请检查连接的基础 URL；它通常以 /v2 结尾。</translation>
    </message>
    <message>
        <source>The key is missing or wrong.</source>
        <translation>密钥缺失或有误。</translation>
    </message>
    <message>
        <source>Enter the key of this connection again.</source>
        <translation>请重新输入此连接的密钥。</translation>
    </message>
    <message>
        <source>This key is not allowed to read scoring jobs.</source>
        <translation>此密钥无权读取评分作业。</translation>
    </message>
    <message>
        <source>Use another key, or ask the project&apos;s owner for access.</source>
        <translation>请使用其他密钥，或向项目所有者申请访问权限。</translation>
    </message>
    <message>
        <source>The service did not accept the filter “%1”.</source>
        <translation>服务不接受筛选条件“%1”。</translation>
    </message>
    <message>
        <source>The service did not accept the request.</source>
        <translation>服务不接受该请求。</translation>
    </message>
    <message>
        <source>Correct or clear that filter and fetch again.</source>
        <translation>请更正或清除该筛选条件，然后重新获取。</translation>
    </message>
    <message>
        <source>Check the filters and fetch again.</source>
        <translation>请检查筛选条件，然后重新获取。</translation>
    </message>
    <message>
        <source>The service takes no more requests from this key for now.</source>
        <translation>服务暂时不再接受使用此密钥的请求。</translation>
    </message>
    <message>
        <source>Wait a while and fetch again.</source>
        <translation>请稍候片刻，然后重新获取。</translation>
    </message>
    <message>
        <source>The service has a problem of its own (status %1).</source>
        <translation>服务自身出现问题（状态码 %1）。</translation>
    </message>
    <message>
        <source>Try again later; if it lasts, tell the service&apos;s support.</source>
        <translation>请稍后重试；如果问题持续存在，请告知服务的支持人员。</translation>
    </message>
    <message>
        <source>The service did not understand the request.</source>
        <translation>服务无法理解该请求。</translation>
    </message>
    <message>
        <source>The service refused the request (status %1).</source>
        <translation>服务拒绝了该请求（状态码 %1）。</translation>
    </message>
    <message>
        <source>Check the filters and the connection&apos;s base URL.</source>
        <translation>请检查筛选条件和连接的基础 URL。</translation>
    </message>
    <message>
        <source>The service gave an answer that the program does not expect (status %1).</source>
        <translation>服务返回了程序未预料到的响应（状态码 %1）。</translation>
    </message>
    <message>
        <source>Check the connection&apos;s base URL.</source>
        <translation>请检查连接的基础 URL。</translation>
    </message>
    <message>
        <source>The answer was an HTML page, perhaps from a proxy.</source>
        <translation>响应是 HTML 页面，可能来自代理服务器。</translation>
    </message>
    <message>
        <source>The service asks to wait %1 h %2 min; fetch again after that.</source>
        <translation>服务要求等待 %1 小时 %2 分钟；请在此之后重新获取。</translation>
    </message>
    <message numerus="yes">
        <source>The service asks to wait %Ln days; fetch again after that.</source>
        <translation>
            <numerusform>服务要求等待 %Ln 天；请在此之后重新获取。</numerusform>
        </translation>
    </message>
    <message>
        <source>The host %1 can&apos;t be found.</source>
        <translation>找不到主机 %1。</translation>
    </message>
    <message>
        <source>Check the connection&apos;s base URL and that this computer is online.</source>
        <translation>请检查连接的基础 URL，并确认本机已联网。</translation>
    </message>
    <message>
        <source>Nothing answers at %1.</source>
        <translation>%1 上没有服务器响应。</translation>
    </message>
    <message>
        <source>Check the port in the base URL, and that the server is running.</source>
        <translation>请检查基础 URL 中的端口，并确认服务器正在运行。</translation>
    </message>
    <message>
        <source>The connection to %1 is not safe: its certificate can&apos;t be trusted.</source>
        <translation>与 %1 的连接不安全：无法信任其证书。</translation>
    </message>
    <message>
        <source>%1 does not answer.</source>
        <translation>%1 没有响应。</translation>
    </message>
    <message>
        <source>Check that this computer is online and fetch again.</source>
        <translation>请确认本机已联网，然后重新获取。</translation>
    </message>
    <message>
        <source>The proxy on the way to %1 does not let the request through.</source>
        <translation>通往 %1 的代理服务器不允许该请求通过。</translation>
    </message>
    <message>
        <source>Check the proxy in the system&apos;s network settings.</source>
        <translation>请检查系统网络设置中的代理服务器。</translation>
    </message>
    <message>
        <source>The connection to %1 was lost.</source>
        <translation>与 %1 的连接已断开。</translation>
    </message>
    <message>
        <source>The answer of %1 ended too early.</source>
        <translation>来自 %1 的响应提前结束。</translation>
    </message>
    <message>
        <source>What arrived is kept. Fetch again for the rest.</source>
        <translation>已到达的内容已保留。请重新获取其余部分。</translation>
    </message>
    <message>
        <source>The compressed answer of %1 is damaged.</source>
        <translation>来自 %1 的压缩响应已损坏。</translation>
    </message>
    <message>
        <source>What could be unpacked is kept. Fetch again for the rest.</source>
        <translation>能够解压的内容已保留。请重新获取其余部分。</translation>
    </message>
    <message>
        <source>%1 sends the program to %2, which is not part of this connection.</source>
        <translation>%1 将程序引向不属于此连接的 %2。</translation>
    </message>
    <message>
        <source>The key was not sent there. If the address has changed, change the connection&apos;s base URL.</source>
        <translation>密钥未发送到那里。如果地址已变更，请更改连接的基础 URL。</translation>
    </message>
    <message>
        <source>The answer of %1 is empty.</source>
        <translation>来自 %1 的响应为空。</translation>
    </message>
    <message>
        <source>Fetch again; if it stays so, check the connection&apos;s base URL.</source>
        <translation>请重新获取；如果仍然如此，请检查连接的基础 URL。</translation>
    </message>
    <message>
        <source>The answer of %1 is not a scoring job.</source>
        <translation>来自 %1 的响应不是评分作业。</translation>
    </message>
    <message>
        <source>The answer of %1 is not a score summary.</source>
        <translation>来自 %1 的响应不是得分摘要。</translation>
    </message>
    <message>
        <source>There is no name to ask the service for.</source>
        <translation>没有可向服务查询的名称。</translation>
    </message>
    <message>
        <source>The service can&apos;t be asked for the name “%1”.</source>
        <translation>无法向服务查询名称“%1”。</translation>
    </message>
    <message>
        <source>Filter the list of jobs by it instead.</source>
        <translation>请改为按名称筛选作业列表。</translation>
    </message>
    <message>
        <source>The compressed answer of %1 grows too large when it is unpacked.</source>
        <translation>来自 %1 的压缩响应解压后过大。</translation>
    </message>
    <message>
        <source>The answer of %1 is compressed as “%2”, which the program can&apos;t read.</source>
        <translation>来自 %1 的响应以“%2”方式压缩，程序无法读取。</translation>
    </message>
    <message>
        <source>The program asks for gzip. Check whether a proxy on the way changes the answer.</source>
        <translation>程序请求的是 gzip。请检查途中的代理服务器是否更改了响应。</translation>
    </message>
    <message numerus="yes">
        <source>Nothing came from %1 for %Ln seconds.</source>
        <translation>
            <numerusform>%Ln 秒内未收到来自 %1 的任何数据。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 sends the program from one address to the next, more than %Ln times.</source>
        <translation>
            <numerusform>%1 将程序从一个地址引向另一个地址，超过 %Ln 次。</numerusform>
        </translation>
    </message>
    <message>
        <source>Check the proxy in the variables https_proxy and no_proxy, or in the system&apos;s network settings.</source>
        <translation>请检查变量 https_proxy 和 no_proxy 或系统网络设置中的代理服务器。</translation>
    </message>
    <message>
        <source>The proxy %1 can&apos;t be found, or it can&apos;t find the host %2.</source>
        <translation>找不到代理服务器 %1，或者该代理服务器找不到主机 %2。</translation>
    </message>
    <message>
        <source>The connection to %1 by the proxy %2 was lost.</source>
        <translation>通过代理服务器 %2 与 %1 的连接已断开。</translation>
    </message>
    <message>
        <source>The proxy %1 on the way to %2 does not let the request through.</source>
        <translation>通往 %2 的代理服务器 %1 不允许该请求通过。</translation>
    </message>
    <message>
        <source>The service got the request too late (status 408).</source>
        <translation>服务收到请求的时间过晚（状态码 408）。</translation>
    </message>
    <message>
        <source>The service does not take the request yet (status 425).</source>
        <translation>服务暂时还不接受该请求（状态码 425）。</translation>
    </message>
    <message>
        <source>The service sent an interim answer (status %1) before the real one.</source>
        <translation>服务在正式响应之前发送了临时响应（状态码 %1）。</translation>
    </message>
    <message>
        <source>The program can&apos;t read on behind it. Ask the service&apos;s support to leave interim answers out.</source>
        <translation>程序无法继续读取其后的内容。请要求服务的支持人员不要发送临时响应。</translation>
    </message>
    <message>
        <source>%1 It says when to ask again as “%2”, which the program can&apos;t read.</source>
        <extracomment>%1 is a sentence about an error; %2 is what the service sent as the time of the next request</extracomment>
        <translation>%1服务给出的下次请求时间为“%2”，程序无法读取。</translation>
    </message>
    <message numerus="yes">
        <source>The proxy %1 made no connection to %2 for %Ln seconds.</source>
        <translation>
            <numerusform>代理服务器 %1 在 %Ln 秒内未能与 %2 建立连接。</numerusform>
        </translation>
    </message>
    <message>
        <source>The job “%1” belongs to another customer.</source>
        <translation>作业“%1”属于其他客户。</translation>
    </message>
    <message>
        <source>Check the id, or use a key of that customer.</source>
        <translation>请检查 ID，或使用该客户的密钥。</translation>
    </message>
    <message>
        <source>This key is not allowed to read the scores of the agent “%1”.</source>
        <translation>此密钥无权读取智能体“%1”的得分。</translation>
    </message>
    <message>
        <source>This key is not allowed to read the scores of session “%1” of the agent “%2”.</source>
        <translation>此密钥无权读取智能体“%2”的会话“%1”的得分。</translation>
    </message>
    <message>
        <source>%1
Error code: %2</source>
        <extracomment>%1 is what the service says of an error, in one line or several; %2 is its code, such as “quota_exceeded”</extracomment>
        <translation>%1
错误代码：%2</translation>
    </message>
    <message>
        <source>The token is wrong, or it has expired.</source>
        <translation>令牌有误或已过期。</translation>
    </message>
    <message>
        <source>Set MEIBEL_TOKEN to a new token and start the program again, or enter a key.</source>
        <translation>请将 MEIBEL_TOKEN 设为新令牌并重新启动程序，或输入密钥。</translation>
    </message>
    <message>
        <source>Check --base-url; it usually ends in /v2.</source>
        <translation>请检查 --base-url；它通常以 /v2 结尾。</translation>
    </message>
    <message>
        <source>Wait a while and run the command again.</source>
        <translation>请稍候片刻，然后重新运行该命令。</translation>
    </message>
    <message>
        <source>Check the filters and --base-url.</source>
        <translation>请检查筛选条件和 --base-url。</translation>
    </message>
    <message>
        <source>The service asks to wait %1 h %2 min; run the command again after that.</source>
        <translation>服务要求等待 %1 小时 %2 分钟；请在此之后重新运行该命令。</translation>
    </message>
    <message numerus="yes">
        <source>The service asks to wait %Ln days; run the command again after that.</source>
        <translation>
            <numerusform>服务要求等待 %Ln 天；请在此之后重新运行该命令。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The answer of %1 was not complete after %Ln seconds, the limit that was set.</source>
        <translation>
            <numerusform>在设定的限制 %Ln 秒内，%1 的应答未能完成。</numerusform>
        </translation>
    </message>
    <message>
        <source>Ask for fewer jobs by filters, or raise the limit.</source>
        <translation>请通过筛选条件减少作业数量，或提高该限制。</translation>
    </message>
    <message>
        <source>Ask for fewer jobs by filters such as --agent-name, or raise --max-time.</source>
        <translation>请通过 --agent-name 等筛选条件减少作业数量，或提高 --max-time。</translation>
    </message>
    <message>
        <source>Run the command again.</source>
        <translation>请重新运行该命令。</translation>
    </message>
    <message>
        <source>The key was not sent there. If the address has changed, change --base-url.</source>
        <translation>密钥未发送到那里。如果地址已变更，请更改 --base-url。</translation>
    </message>
    <message>
        <source>Run the command again; if it stays so, check --base-url.</source>
        <translation>请重新运行该命令；如果仍然如此，请检查 --base-url。</translation>
    </message>
    <message>
        <source>Check that this computer is online and run the command again.</source>
        <translation>请确认本机已联网，然后重新运行该命令。</translation>
    </message>
    <message>
        <source>Check --base-url.</source>
        <translation>请检查 --base-url。</translation>
    </message>
    <message>
        <source>Check the port in --base-url, and that the server is running.</source>
        <translation>请检查 --base-url 中的端口，并确认服务器正在运行。</translation>
    </message>
    <message>
        <source>Check --base-url and that this computer is online.</source>
        <translation>请检查 --base-url，并确认本机已联网。</translation>
    </message>
    <message>
        <source>The proxy %1 on the way to %2 can&apos;t be found.</source>
        <translation>找不到通往 %2 的代理服务器 %1。</translation>
    </message>
    <message>
        <source>Nothing answers at the proxy %1 on the way to %2.</source>
        <translation>通往 %2 的代理服务器 %1 上没有服务器响应。</translation>
    </message>
    <message>
        <source>The proxy %1 on the way to %2 closed the connection without an answer.</source>
        <translation>通往 %2 的代理服务器 %1 未作应答就关闭了连接。</translation>
    </message>
    <message>
        <source>The proxy %1 on the way to %2 does not answer.</source>
        <translation>通往 %2 的代理服务器 %1 没有响应。</translation>
    </message>
    <message>
        <source>What the proxy %1 on the way to %2 answers is not HTTP.</source>
        <translation>通往 %2 的代理服务器 %1 的应答不是 HTTP。</translation>
    </message>
    <message>
        <source>The proxy %1 on the way to %2 asks for a user name and a password.</source>
        <translation>通往 %2 的代理服务器 %1 要求用户名和密码。</translation>
    </message>
    <message>
        <source>Put them into the variable https_proxy, as in %1, or into the system&apos;s network settings.</source>
        <translation>请将它们写入变量 https_proxy（如 %1），或写入系统的网络设置。</translation>
    </message>
    <message>
        <source>Check this computer&apos;s clock; if it is right, tell the service&apos;s support.</source>
        <translation>请检查本机的时钟；如果时钟正确，请告知服务的支持人员。</translation>
    </message>
    <message>
        <source>Ask whether a proxy of your network opens secure connections: this computer must know its certificate.</source>
        <translation>请询问您网络中的代理服务器是否会解密安全连接：本机必须认识其证书。</translation>
    </message>
    <message>
        <source>The connection to %1 is not safe: its certificate has expired.</source>
        <translation>与 %1 的连接不安全：其证书已过期。</translation>
    </message>
    <message>
        <source>The connection to %1 is not safe: its certificate is not valid yet.</source>
        <translation>与 %1 的连接不安全：其证书尚未生效。</translation>
    </message>
    <message>
        <source>The connection to %1 is not safe: its certificate is for another name.</source>
        <translation>与 %1 的连接不安全：其证书属于其他名称。</translation>
    </message>
    <message>
        <source>The key was not sent there. Check the host in the base URL.</source>
        <translation>密钥未发送到那里。请检查基础 URL 中的主机。</translation>
    </message>
    <message>
        <source>The key was not sent there. Check the host in --base-url.</source>
        <translation>密钥未发送到那里。请检查 --base-url 中的主机。</translation>
    </message>
    <message>
        <source>%1 speaks only an old version of TLS that is not safe any more.</source>
        <translation>%1 只支持不再安全的旧版 TLS。</translation>
    </message>
    <message>
        <source>The program needs TLS 1.2 or newer; tell the service&apos;s support.</source>
        <translation>程序需要 TLS 1.2 或更新版本；请告知服务的支持人员。</translation>
    </message>
    <message>
        <source>%1 and this computer have no safe encryption in common.</source>
        <translation>%1 与本机没有共同支持的安全加密方式。</translation>
    </message>
    <message>
        <source>Tell the service&apos;s support, or those who look after the proxy of your network.</source>
        <translation>请告知服务的支持人员，或您网络中代理服务器的管理人员。</translation>
    </message>
    <message>
        <source>%1 answers in plain HTTP, without encryption.</source>
        <translation>%1 以未加密的 HTTP 应答。</translation>
    </message>
    <message>
        <source>What answers at %1 speaks another language than TLS.</source>
        <translation>%1 上应答的程序使用的不是 TLS。</translation>
    </message>
    <message>
        <source>No secure connection to %1 could be agreed on.</source>
        <translation>无法与 %1 协商安全连接。</translation>
    </message>
    <message>
        <source>The service has no conversation of session “%1”.</source>
        <translation>服务中没有会话“%1”的对话。</translation>
    </message>
    <message>
        <source>It may have been deleted, or this service keeps none.</source>
        <translation>对话可能已被删除，或者此服务不保存对话。</translation>
    </message>
    <message>
        <source>The service has no list of agents and their sessions.</source>
        <translation>服务中没有智能体及其会话的列表。</translation>
    </message>
    <message>
        <source>This key is not allowed to read the conversation of session “%1”.</source>
        <translation>此密钥无权读取会话“%1”的对话。</translation>
    </message>
    <message>
        <source>This key is not allowed to read the sessions of the agent “%1”.</source>
        <translation>此密钥无权读取智能体“%1”的会话。</translation>
    </message>
    <message>
        <source>The answer of %1 is not a conversation.</source>
        <translation>来自 %1 的响应不是对话。</translation>
    </message>
    <message>
        <source>The answer of %1 is not a list of agents or sessions.</source>
        <translation>来自 %1 的响应不是智能体或会话的列表。</translation>
    </message>
    <message>
        <source>The answer of %1 is larger than %2, more than the program reads of a single answer.</source>
        <extracomment>%1 is the name of a server; %2 an amount of data, such as &quot;256 MB&quot;</extracomment>
        <translation>来自 %1 的响应大于 %2，超出程序对单个响应的读取上限。</translation>
    </message>
    <message>
        <source>The service has no agent “%1”.</source>
        <translation>服务中没有智能体“%1”。</translation>
    </message>
    <message>
        <source>%1 The file of certificates %2 does not vouch for it either.</source>
        <extracomment>%1 is a sentence about an error; %2 is the path of a file</extracomment>
        <translation>%1证书文件 %2 也不能证明其可信。</translation>
    </message>
    <message>
        <source>Check the proxy of this connection, under “Connections…”.</source>
        <translation>请在“连接…”下检查此连接的代理服务器。</translation>
    </message>
    <message>
        <source>This computer can&apos;t make secure connections: Qt finds no TLS.</source>
        <translation>此计算机无法建立安全连接：Qt 找不到 TLS。</translation>
    </message>
    <message>
        <source>Install OpenSSL and the TLS plugin of Qt, or install the program again.</source>
        <translation>请安装 OpenSSL 和 Qt 的 TLS 插件，或重新安装本程序。</translation>
    </message>
</context>
<context>
    <name>InputFile</name>
    <message>
        <source>The packed data is damaged.</source>
        <translation>压缩数据已损坏。</translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation>没有此文件。</translation>
    </message>
    <message>
        <source>It is a folder.</source>
        <translation>这是文件夹。</translation>
    </message>
    <message>
        <source>It is no ordinary file.</source>
        <translation>这不是普通文件。</translation>
    </message>
</context>
<context>
    <name>JobFields</name>
    <message>
        <source>Job</source>
        <translation>作业</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>智能体</translation>
    </message>
    <message>
        <source>Turn</source>
        <translation>轮次</translation>
    </message>
    <message>
        <source>Workflow</source>
        <translation>工作流</translation>
    </message>
    <message>
        <source>Workflow version</source>
        <translation>工作流版本</translation>
    </message>
    <message>
        <source>Workflow session</source>
        <translation>工作流会话</translation>
    </message>
    <message>
        <source>Batch definition</source>
        <translation>批处理定义</translation>
    </message>
    <message>
        <source>Batch execution</source>
        <translation>批处理执行</translation>
    </message>
    <message>
        <source>Tool</source>
        <translation>工具</translation>
    </message>
    <message>
        <source>Tool instance</source>
        <translation>工具实例</translation>
    </message>
    <message>
        <source>Tool execution</source>
        <translation>工具执行</translation>
    </message>
    <message>
        <source>Module</source>
        <translation>模块</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>得分</translation>
    </message>
    <message>
        <source>Explanation</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Customer and project</source>
        <translation>客户与项目</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>批处理</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>会话</translation>
    </message>
</context>
<context>
    <name>JobFieldsInGroup</name>
    <message>
        <source>Job</source>
        <translation>作业</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>会话</translation>
    </message>
    <message>
        <source>Turn</source>
        <translation>轮次</translation>
    </message>
    <message>
        <source>Definition</source>
        <translation>定义</translation>
    </message>
    <message>
        <source>Execution</source>
        <translation>执行</translation>
    </message>
    <message>
        <source>Tool</source>
        <translation>工具</translation>
    </message>
    <message>
        <source>Instance</source>
        <translation>实例</translation>
    </message>
    <message>
        <source>Module</source>
        <translation>模块</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>得分</translation>
    </message>
    <message>
        <source>Explanation</source>
        <translation>说明</translation>
    </message>
</context>
<context>
    <name>JobMarks</name>
    <message>
        <source>Marks</source>
        <translation>标记</translation>
    </message>
    <message>
        <source>Own score</source>
        <translation>自评分数</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Drawn</source>
        <translation>随机抽取</translation>
    </message>
    <message>
        <source>Score hidden</source>
        <translation>得分已隐藏</translation>
    </message>
</context>
<context>
    <name>JobStreamReader</name>
    <message>
        <source>Check the base URL or the file: a list of scoring jobs is a JSON array.</source>
        <translation>请检查基础 URL 或文件：评分作业列表应为 JSON 数组。</translation>
    </message>
    <message>
        <source>The data is empty.</source>
        <translation>数据为空。</translation>
    </message>
    <message>
        <source>The file is one JSON object, not a list of jobs.</source>
        <translation>该文件是单个 JSON 对象，而不是作业列表。</translation>
    </message>
    <message>
        <source>The answer is one JSON object, not a list of jobs.</source>
        <translation>响应是单个 JSON 对象，而不是作业列表。</translation>
    </message>
    <message>
        <source>The answer is a web page, perhaps from a proxy or a sign-in page, not a list of jobs.</source>
        <translation>响应是网页（可能来自代理服务器，或是登录页面），而不是作业列表。</translation>
    </message>
    <message>
        <source>The data is not JSON.</source>
        <translation>数据不是 JSON。</translation>
    </message>
    <message>
        <source>This is a %1 file, not a list of jobs.</source>
        <translation>这是 %1 文件，不是作业列表。</translation>
    </message>
    <message>
        <source>Unpack it first, then open the file in it. gzip is unpacked here.</source>
        <translation>请先解压，再打开其中的文件。这里只会解压 gzip。</translation>
    </message>
    <message>
        <source>The data is one JSON text, not a list of jobs.</source>
        <translation>数据只是一个 JSON 文本，不是作业列表。</translation>
    </message>
    <message>
        <source>The data is “true” or “false”, not a list of jobs.</source>
        <translation>数据是“true”或“false”，不是作业列表。</translation>
    </message>
    <message>
        <source>The data is one JSON number, not a list of jobs.</source>
        <translation>数据只是一个 JSON 数字，不是作业列表。</translation>
    </message>
</context>
<context>
    <name>KeptAccess</name>
    <message>
        <source>The connection “%1” can&apos;t be looked up. %2</source>
        <translation>无法查找连接“%1”。%2</translation>
    </message>
    <message>
        <source>There is no connection “%1”: none is kept. Add it under “Connections…” in the window.</source>
        <translation>没有连接“%1”：未保存任何连接。请在窗口的“连接…”下添加。</translation>
    </message>
    <message>
        <source>There is no connection “%1”. There are:</source>
        <translation>没有连接“%1”。现有的连接：</translation>
    </message>
    <message>
        <source>The system&apos;s key store takes its time: it may ask for your password in a window.</source>
        <translation>系统的密钥库响应较慢：它可能正在某个窗口中要求输入密码。</translation>
    </message>
    <message>
        <source>The key of the connection “%1” can&apos;t be used. %2</source>
        <translation>无法使用连接“%1”的密钥。%2</translation>
    </message>
    <message>
        <source>The system&apos;s key store does not give it: it is locked, or there is none.</source>
        <translation>系统的密钥库没有提供密钥：密钥库已锁定，或者不存在。</translation>
    </message>
    <message>
        <source>The system&apos;s key store has none for it, or it is locked.</source>
        <translation>系统的密钥库中没有它的密钥，或者密钥库已锁定。</translation>
    </message>
    <message>
        <source>There is no key for the connection “%1”. %2 Unlock it, or enter the key in the window.</source>
        <translation>连接“%1”没有密钥。%2请解锁密钥库，或在窗口中输入密钥。</translation>
    </message>
</context>
<context>
    <name>LibraryDatabase</name>
    <message>
        <source>The library %1 is on another computer. That is slow, and safe only while one program uses it; ASSAY_LIBRARY names another place.</source>
        <translation>库 %1 位于另一台计算机上。这样速度较慢，而且只有在仅由一个程序使用时才安全；可以用 ASSAY_LIBRARY 指定其他位置。</translation>
    </message>
    <message>
        <source>The library %1 is damaged. It was set aside as %2. A new one begins, without connections, views and marks.</source>
        <translation>库 %1 已损坏。它已另存为 %2。现在改用新的库，其中没有连接、视图和标记。</translation>
    </message>
</context>
<context>
    <name>LibraryError</name>
    <message>
        <source>Connections, views and marks can&apos;t be kept: Qt&apos;s driver for SQLite is missing. Install it and start again; Debian&apos;s package is libqt6sql6-sqlite.</source>
        <translation>无法保存连接、视图和标记：缺少 Qt 的 SQLite 驱动程序。请安装后重新启动；Debian 的软件包是 libqt6sql6-sqlite。</translation>
    </message>
    <message>
        <source>The library %1 can&apos;t be opened. Connections, views and marks are not kept.</source>
        <translation>无法打开库 %1。连接、视图和标记不会保存。</translation>
    </message>
    <message>
        <source>%1 belongs to another program and was left as it is. Connections, views and marks are not kept.</source>
        <translation>%1 属于其他程序，已保持原样。连接、视图和标记不会保存。</translation>
    </message>
    <message>
        <source>The library %1 is damaged. It is set aside at the next start.</source>
        <translation>库 %1 已损坏。下次启动时会将它另存到一边。</translation>
    </message>
    <message>
        <source>The library %1 was written by a newer version of Assay and was left as it is. Until you start that version, connections, views and marks are neither read nor kept.</source>
        <translation>库 %1 由更新版本的 Assay 写入，已保持原样。在启动该版本之前，连接、视图和标记既不会读取，也不会保存。</translation>
    </message>
    <message>
        <source>The library %1 can only be read. What you change is not kept.</source>
        <translation>库 %1 只能读取。您所做的更改不会保存。</translation>
    </message>
    <message>
        <source>The library %1 was moved or deleted while Assay ran, so this was not kept. Put it back, or start Assay again.</source>
        <translation>Assay 运行期间，库 %1 被移动或删除，因此未保存。请将它放回原处，或重新启动 Assay。</translation>
    </message>
    <message>
        <source>Another program holds the library %1, so this was not kept. Try again.</source>
        <translation>另一个程序正占用库 %1，因此未保存。请重试。</translation>
    </message>
    <message>
        <source>The disk is full, so this was not kept in %1. Make room and try again.</source>
        <translation>磁盘已满，因此未能保存到 %1。请腾出空间后重试。</translation>
    </message>
    <message>
        <source>The system did not let Assay write to %1, so this was not kept.</source>
        <translation>系统不允许 Assay 写入 %1，因此未保存。</translation>
    </message>
    <message>
        <source>There is not enough memory, so this was not kept. Close other programs and try again.</source>
        <translation>内存不足，因此未保存。请关闭其他程序后重试。</translation>
    </message>
    <message>
        <source>This could not be kept in the library %1.</source>
        <translation>无法保存到库 %1。</translation>
    </message>
</context>
<context>
    <name>ListPage</name>
    <message>
        <source>The answer has no list “data”.</source>
        <translation>响应中没有列表“data”。</translation>
    </message>
</context>
<context>
    <name>MeibelConfig</name>
    <message>
        <source>The key still lies in %1 in plain text, where every program of yours can read it.</source>
        <translation>密钥仍以明文保存在 %1 中，您的所有程序都可以读取。</translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation>没有文件 %1。</translation>
    </message>
    <message>
        <source>%1 can&apos;t be read.</source>
        <translation>无法读取 %1。</translation>
    </message>
    <message>
        <source>%1 is too large to be a configuration file of Meibel.</source>
        <translation>%1 过大，不可能是 Meibel 的配置文件。</translation>
    </message>
    <message>
        <source>%1 is not a configuration file of Meibel: it is not YAML, or a value in it is not a text.</source>
        <translation>%1 不是 Meibel 的配置文件：它不是 YAML，或者其中有值不是文本。</translation>
    </message>
    <message>
        <source>%1 holds neither a key nor an address of a service.</source>
        <translation>%1 中既没有密钥，也没有服务的地址。</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message numerus="yes">
        <source>Reading was stopped after %Ln job(s).</source>
        <translation>
            <numerusform>读取 %Ln 个作业后已停止。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reading broke off after %Ln job(s).</source>
        <translation>
            <numerusform>读取 %Ln 个作业后中断。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The fetch was stopped after %Ln job(s).</source>
        <translation>
            <numerusform>获取 %Ln 个作业后已停止。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The fetch broke off after %Ln job(s).</source>
        <translation>
            <numerusform>获取 %Ln 个作业后中断。</numerusform>
        </translation>
    </message>
    <message>
        <source>The list from %1 is still shown.</source>
        <extracomment>%1 is a time of day, or day and time</extracomment>
        <translation>仍显示 %1 的列表。</translation>
    </message>
    <message>
        <source>Show &amp;what arrived</source>
        <translation>显示已到达的内容(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Go back to the list before</source>
        <translation>返回之前的列表(&amp;G)</translation>
    </message>
</context>
<context>
    <name>Problem</name>
    <message>
        <source>This is not valid JSON.</source>
        <translation>这不是有效的 JSON。</translation>
    </message>
    <message>
        <source>This is not valid JSON: %1.</source>
        <translation>这不是有效的 JSON：%1。</translation>
    </message>
    <message>
        <source>The data ends in the middle of this job.</source>
        <translation>数据在此作业中间结束。</translation>
    </message>
    <message>
        <source>The text is not valid UTF-8.</source>
        <translation>文本不是有效的 UTF-8。</translation>
    </message>
    <message>
        <source>A text holds an escape that is no character (%1).</source>
        <translation>文本包含不表示任何字符的转义序列（%1）。</translation>
    </message>
    <message>
        <source>The value of “%1” is nested too deep.</source>
        <translation>“%1”的值嵌套过深。</translation>
    </message>
    <message>
        <source>This element is not a job: it is not a JSON object.</source>
        <translation>此元素不是作业：它不是 JSON 对象。</translation>
    </message>
    <message>
        <source>The job has no job_id.</source>
        <translation>作业没有 job_id。</translation>
    </message>
    <message>
        <source>The field “%1” holds a value of the wrong type.</source>
        <translation>字段“%1”的值类型有误。</translation>
    </message>
    <message>
        <source>There is no comma before this job.</source>
        <translation>此作业前缺少逗号。</translation>
    </message>
    <message>
        <source>There is a comma too many.</source>
        <translation>多了一个逗号。</translation>
    </message>
    <message>
        <source>The list is closed here, but more jobs follow. They were read; others may be missing.</source>
        <translation>列表在此处结束，但后面还有作业。这些作业已读取；可能缺少其他作业。</translation>
    </message>
    <message>
        <source>There is more data after the end of the list. It holds no job; ignored.</source>
        <translation>列表结束后还有数据。其中不含作业，已忽略。</translation>
    </message>
    <message>
        <source>There are more bytes after the end of the packed data; they were ignored.</source>
        <translation>压缩数据结束后还有字节，已忽略。</translation>
    </message>
    <message>
        <source>The field “%1” is there twice; the last value counts.</source>
        <translation>字段“%1”出现两次；以最后一个值为准。</translation>
    </message>
    <message>
        <source>Another job has the same job_id, %1; both are shown.</source>
        <translation>另一个作业的 job_id 同为 %1；两者都会显示。</translation>
    </message>
    <message>
        <source>The required field “%1” is missing.</source>
        <translation>缺少必需字段“%1”。</translation>
    </message>
    <message>
        <source>The number in “%1” is too large to be used.</source>
        <translation>“%1”中的数字太大，无法使用。</translation>
    </message>
    <message>
        <source>The data is null instead of a list; it counts as an empty list.</source>
        <translation>数据是 null 而不是列表；按空列表处理。</translation>
    </message>
    <message>
        <source>The element is larger than 256 MiB.</source>
        <translation>元素大于 256 MiB。</translation>
    </message>
</context>
<context>
    <name>ProblemsPanel</name>
    <message>
        <source>Copy &amp;list</source>
        <translation>复制列表(&amp;L)</translation>
    </message>
    <message>
        <source>Copy the whole list as tab-separated text</source>
        <translation>将整个列表复制为制表符分隔的文本</translation>
    </message>
    <message>
        <source>Copy the list of problems</source>
        <translation>复制问题列表</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>问题</translation>
    </message>
</context>
<context>
    <name>QueryExamples</name>
    <message>
        <source>both words, in an explanation, a name or an id</source>
        <translation>两个词都出现在说明、名称或 ID 中</translation>
    </message>
    <message>
        <source>these words, one behind the other</source>
        <translation>按此顺序相连的词</translation>
    </message>
    <message>
        <source>a field with exactly this value</source>
        <translation>与此值完全一致的字段</translation>
    </message>
    <message>
        <source>a value that begins so; * may also stand in front</source>
        <translation>以此开头的值；* 也可以放在开头</translation>
    </message>
    <message>
        <source>one of several values</source>
        <translation>多个值之一</translation>
    </message>
    <message>
        <source>scores on the scale of their module; also &lt;=, &gt;, &gt;= and 3..5</source>
        <translation>按所属模块的量程计的得分；也可用 &lt;=、&gt;、&gt;= 和 3..5</translation>
    </message>
    <message>
        <source>scores as a share of their scale, in percent</source>
        <translation>以占量程比例表示的得分（百分比）</translation>
    </message>
    <message>
        <source>all jobs but these</source>
        <translation>除此之外的所有作业</translation>
    </message>
    <message>
        <source>jobs without a value</source>
        <translation>没有值的作业</translation>
    </message>
    <message>
        <source>a regular expression</source>
        <translation>正则表达式</translation>
    </message>
    <message>
        <source>one group or the other</source>
        <translation>两组条件之一</translation>
    </message>
    <message>
        <source>whole sessions that have such a job; in-turn: whole turns</source>
        <translation>包含此类作业的整个会话；in-turn: 则为整个轮次</translation>
    </message>
    <message>
        <source>turns that lack a module</source>
        <translation>缺少某个模块的轮次</translation>
    </message>
</context>
<context>
    <name>QueryText</name>
    <message>
        <source>This bracket closes nothing; remove it, or write it in quotation marks to look for it.</source>
        <translation>此括号没有对应的左括号；请将其删除，如需查找括号本身，请用引号括起来。</translation>
    </message>
    <message>
        <source>A blank is missing here; a text that has brackets or quotation marks in it is written in quotation marks, with \&quot; for each inside.</source>
        <translation>此处缺少空格；包含括号或引号的文本要用引号括起来，其中的每个引号写成 \&quot;。</translation>
    </message>
    <message>
        <source>OR stands between two conditions, and one is missing; write &quot;OR&quot; to look for the word.</source>
        <translation>OR 应位于两个条件之间，但缺少其中一个；如需查找该词，请输入 &quot;OR&quot;。</translation>
    </message>
    <message>
        <source>Here a condition is missing before the bracket closes.</source>
        <translation>右括号之前缺少条件。</translation>
    </message>
    <message>
        <source>The query ends too early: here a condition is missing.</source>
        <translation>查询过早结束：此处缺少条件。</translation>
    </message>
    <message>
        <source>A - excludes what directly follows it, and nothing does; write &quot;-&quot; to look for the sign.</source>
        <translation>- 用于排除紧跟其后的内容，但后面没有内容；如需查找该符号，请输入 &quot;-&quot;。</translation>
    </message>
    <message numerus="yes">
        <source>More than %Ln bracket(s) are open here; join the conditions with fewer.</source>
        <translation>
            <numerusform>此处打开的括号超过 %Ln 个；请用较少的括号连接条件。</numerusform>
        </translation>
    </message>
    <message>
        <source>This bracket is not closed; add a ) where its group ends.</source>
        <translation>此括号没有闭合；请在该组的末尾加上 )。</translation>
    </message>
    <message>
        <source>A blank already means “and”: leave AND out, or write &quot;AND&quot; to look for the word.</source>
        <translation>空格已表示“且”：请省略 AND，如需查找该词，请输入 &quot;AND&quot;。</translation>
    </message>
    <message>
        <source>A - before a condition means “not”: write it instead of NOT, or write &quot;NOT&quot; to look for the word.</source>
        <translation>条件前的 - 表示“非”：请用它代替 NOT，如需查找该词，请输入 &quot;NOT&quot;。</translation>
    </message>
    <message>
        <source>Here is nothing to look for; write a word, or a field with a colon and a value.</source>
        <translation>此处没有要查找的内容；请输入一个词，或输入字段、冒号和值。</translation>
    </message>
    <message>
        <source>After “%1:” a value is missing; it follows without a blank, and &quot;&quot; is an empty text.</source>
        <translation>“%1:”之后缺少值；值紧跟其后，中间没有空格，&quot;&quot; 表示空文本。</translation>
    </message>
    <message>
        <source>After “%1:” conditions follow in brackets, such as %1:(score:&lt;3).</source>
        <translation>“%1:”之后应为括号中的条件，例如 %1:(score:&lt;3)。</translation>
    </message>
    <message>
        <source>After “has:” the name of a field is missing, such as has:explanation.</source>
        <translation>“has:”之后缺少字段名称，例如 has:explanation。</translation>
    </message>
    <message>
        <source>Before the colon the name of a field is missing; write &quot;:&quot; to look for a colon.</source>
        <translation>冒号之前缺少字段名称；如需查找冒号，请输入 &quot;:&quot;。</translation>
    </message>
    <message>
        <source>The jobs have no field “%1”; write the text in quotation marks to look for it.</source>
        <translation>作业没有字段“%1”；如需查找该文本，请用引号括起来。</translation>
    </message>
    <message>
        <source>Only score, share and turn are compared with &lt; and &gt;; write the value in quotation marks if it begins with one.</source>
        <translation>只有 score、share 和 turn 可以用 &lt; 和 &gt; 比较；如果值以这些符号开头，请用引号括起来。</translation>
    </message>
    <message>
        <source>Here a value is missing; &quot;&quot; is an empty text.</source>
        <translation>此处缺少值；&quot;&quot; 表示空文本。</translation>
    </message>
    <message>
        <source>A turn is compared with a whole number: 3, &lt;3, &lt;=3, &gt;3, &gt;=3 or 1..3, without blanks.</source>
        <translation>轮次与整数比较：3、&lt;3、&lt;=3、&gt;3、&gt;=3 或 1..3，不含空格。</translation>
    </message>
    <message>
        <source>A score is compared with a number: 3, &lt;3, &lt;=3, &gt;3, &gt;=3 or 1..3, without blanks.</source>
        <translation>得分与数字比较：3、&lt;3、&lt;=3、&gt;3、&gt;=3 或 1..3，不含空格。</translation>
    </message>
    <message>
        <source>This range is empty; write the lower end first.</source>
        <translation>此范围为空；请先写下限。</translation>
    </message>
    <message>
        <source>A * stands for other characters only at the beginning or the end of a value; write the value in quotation marks if the * belongs to it.</source>
        <translation>* 只有在值的开头或末尾时才代表其他字符；如果 * 属于值本身，请用引号将值括起来。</translation>
    </message>
    <message>
        <source>A quotation mark is missing at the end of this text; write \&quot; for one that belongs to the text.</source>
        <translation>此文本末尾缺少引号；属于文本的引号请写成 \&quot;。</translation>
    </message>
    <message>
        <source>Within quotation marks, \ must be followed by &quot;, \, n, r, t, or u and four digits; write \\ for a \ itself.</source>
        <translation>在引号内，\ 之后必须是 &quot;、\、n、r、t，或 u 加四位十六进制数字；\ 本身请写成 \\。</translation>
    </message>
    <message>
        <source>A / at the beginning starts a regular expression, which another / ends; write the text in quotation marks to look for the / itself.</source>
        <translation>开头的 / 表示正则表达式开始，到下一个 / 结束；如需查找 / 本身，请用引号将文本括起来。</translation>
    </message>
    <message numerus="yes">
        <source>The query has more than %Ln character(s); shorten it.</source>
        <translation>
            <numerusform>查询超过 %Ln 个字符；请缩短。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The query has more than %Ln comparison(s); write the values of one field as field:(a OR b OR c).</source>
        <translation>
            <numerusform>查询中的比较超过 %Ln 个；同一字段的多个值请写成 field:(a OR b OR c)。</numerusform>
        </translation>
    </message>
    <message>
        <source>A round bracket of the regular expression has no partner; write \( or \) for the character.</source>
        <translation>正则表达式的圆括号不成对；如需表示该字符，请输入 \( 或 \)。</translation>
    </message>
    <message>
        <source>A square bracket of the regular expression is not closed; write \[ for the character.</source>
        <translation>正则表达式的方括号没有闭合；如需表示该字符，请输入 \[。</translation>
    </message>
    <message>
        <source>In the regular expression nothing stands before “%1” that it could repeat; write a \ before it for the character.</source>
        <translation>正则表达式中“%1”之前没有可重复的内容；如需表示该字符，请在其前面加上 \。</translation>
    </message>
    <message>
        <source>The regular expression repeats too often with “%1”; 1000 times is the most.</source>
        <translation>正则表达式中“%1”的重复次数过多；最多 1000 次。</translation>
    </message>
    <message>
        <source>The regular expression has no such range of characters as “%1”; write the lower end first.</source>
        <translation>正则表达式中没有“%1”这样的字符范围；请先写下限。</translation>
    </message>
    <message>
        <source>The regular expression is too large; shorten it, or repeat less.</source>
        <translation>正则表达式过大；请缩短，或减少重复。</translation>
    </message>
    <message>
        <source>The regular expression ends with a single \; write \\ for the character.</source>
        <translation>正则表达式以单个 \ 结尾；如需表示该字符，请输入 \\。</translation>
    </message>
    <message>
        <source>The regular expression does not know “%1” (its syntax is that of RE2); write a \ before a character that stands for itself.</source>
        <translation>正则表达式无法识别“%1”（采用 RE2 语法）；如需表示字符本身，请在其前面加上 \。</translation>
    </message>
    <message>
        <source>There is no such mark; the marks are reviewed, flag, discuss, star, agree and disagree, and has:mark finds every one.</source>
        <translation>没有这样的标记；标记有 reviewed、flag、discuss、star、agree 和 disagree，has:mark 可以找到所有标记。</translation>
    </message>
</context>
<context>
    <name>RefinementPanel</name>
    <message>
        <source>Refine here</source>
        <translation>在此细化</translation>
    </message>
    <message>
        <source>Clear all</source>
        <translation>全部清除</translation>
    </message>
    <message>
        <source>Clear all refinements</source>
        <translation>清除所有细化条件</translation>
    </message>
    <message>
        <source>More fields…</source>
        <translation>更多字段…</translation>
    </message>
    <message>
        <source>Choose which fields are listed here</source>
        <translation>选择在此列出哪些字段</translation>
    </message>
    <message>
        <source>Show all jobs again</source>
        <translation>重新显示所有作业</translation>
    </message>
    <message>
        <source>Narrows what is shown, at once and without a request.</source>
        <translation>缩小显示内容的范围，立即生效，无需请求。</translation>
    </message>
</context>
<context>
    <name>ResourceErrors</name>
    <message>
        <source>There is not enough memory for all the jobs.</source>
        <translation>内存不足，无法容纳所有作业。</translation>
    </message>
    <message>
        <source>Close other programs, or load fewer jobs: with a filter, or from a smaller file.</source>
        <translation>请关闭其他程序，或减少加载的作业：使用筛选，或打开较小的文件。</translation>
    </message>
    <message>
        <source>The system starts no more threads for this program.</source>
        <translation>系统不再为此程序启动新线程。</translation>
    </message>
    <message>
        <source>Close other programs, or raise the limit on processes of your account.</source>
        <translation>请关闭其他程序，或提高当前账户的进程数上限。</translation>
    </message>
</context>
<context>
    <name>ScoreRangeWidget</name>
    <message>
        <source>Score, as share of scale</source>
        <translation>得分占量程比例</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>清除</translation>
    </message>
    <message>
        <source>Show jobs of every score</source>
        <translation>显示任意得分的作业</translation>
    </message>
    <message>
        <source>Clear the score range</source>
        <translation>清除得分范围</translation>
    </message>
    <message>
        <source>Score range</source>
        <translation>得分范围</translation>
    </message>
    <message>
        <source>Lowest share of scale, in percent</source>
        <translation>占量程比例下限（百分比）</translation>
    </message>
    <message>
        <source>Lowest share of scale</source>
        <translation>占量程比例下限</translation>
    </message>
    <message>
        <source> %</source>
        <translation>%</translation>
    </message>
    <message>
        <source>to</source>
        <comment>between two numbers</comment>
        <translation>至</translation>
    </message>
    <message>
        <source>Highest share of scale, in percent</source>
        <translation>占量程比例上限（百分比）</translation>
    </message>
    <message>
        <source>Highest share of scale</source>
        <translation>占量程比例上限</translation>
    </message>
    <message>
        <source>Jobs without a score, or on an unknown scale, are hidden while a range is set.</source>
        <translation>设置范围后，没有得分或量程未知的作业会被隐藏。</translation>
    </message>
</context>
<context>
    <name>ScoreSummary</name>
    <message>
        <source>The answer is a list, not an object.</source>
        <translation>响应是列表，而不是对象。</translation>
    </message>
</context>
<context>
    <name>ScoreText</name>
    <message>
        <source>Submitted</source>
        <translation>已提交</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>进行中</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>Not run</source>
        <translation>未运行</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <extracomment>A score and the top of its scale: 7 / 10</extracomment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>no score</source>
        <translation>无得分</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>Read by screen readers: 7 of 10</extracomment>
        <translation>%1（满分 %2）</translation>
    </message>
    <message>
        <source>unknown scale</source>
        <translation>量程未知</translation>
    </message>
    <message>
        <source>%1 %</source>
        <extracomment>A share of scale in per cent</extracomment>
        <translation>%1%</translation>
    </message>
    <message>
        <source>%1–%2, judge</source>
        <extracomment>A scale: from %1 to %2</extracomment>
        <translation>%1–%2，评判</translation>
    </message>
    <message>
        <source>%1–%2, statistical</source>
        <extracomment>A scale: from %1 to %2</extracomment>
        <translation>%1–%2，统计</translation>
    </message>
</context>
<context>
    <name>ServiceAccess</name>
    <message>
        <source>MEIBEL_API_KEY can&apos;t be used. %1</source>
        <translation>MEIBEL_API_KEY 无法使用。%1</translation>
    </message>
    <message>
        <source>MEIBEL_TOKEN can&apos;t be used. %1</source>
        <translation>MEIBEL_TOKEN 无法使用。%1</translation>
    </message>
    <message>
        <source>There is no key. Set MEIBEL_API_KEY to it, or MEIBEL_TOKEN to a token, or use --open or --demo.</source>
        <translation>没有密钥。请将其设置在 MEIBEL_API_KEY 中，或在 MEIBEL_TOKEN 中设置令牌，或使用 --open 或 --demo。</translation>
    </message>
</context>
<context>
    <name>ServiceFilterPanel</name>
    <message>
        <source>Ask the service</source>
        <translation>向服务查询</translation>
    </message>
    <message>
        <source>Clear all</source>
        <translation>全部清除</translation>
    </message>
    <message>
        <source>Empty all fields of this form</source>
        <translation>清空此表单的所有字段</translation>
    </message>
    <message>
        <source>Clear all fields of the service filter</source>
        <translation>清除服务筛选的所有字段</translation>
    </message>
    <message>
        <source>Show or hide the fields</source>
        <translation>显示或隐藏字段</translation>
    </message>
    <message>
        <source>Show the fields of the service filter</source>
        <translation>显示服务筛选的字段</translation>
    </message>
    <message>
        <source>Decides what is fetched. Values match exactly.</source>
        <translation>决定获取哪些内容。值须完全匹配。</translation>
    </message>
    <message>
        <source>Fetch</source>
        <translation>获取</translation>
    </message>
    <message>
        <source>Ask the service for the jobs that match</source>
        <translation>向服务查询匹配的作业</translation>
    </message>
</context>
<context>
    <name>SettingsFile</name>
    <message>
        <source>The settings file %1 is damaged. It was set aside as %2, and the settings begin anew.</source>
        <translation>设置文件 %1 已损坏。它已另存为 %2，设置将重新开始。</translation>
    </message>
    <message>
        <source>The settings can&apos;t be written to %1. What you change holds until the program ends.</source>
        <translation>无法将设置写入 %1。您所做的更改在程序结束前有效。</translation>
    </message>
</context>
<context>
    <name>StateContent</name>
    <message>
        <source>See how every job scored, and why</source>
        <translation>查看每个作业的得分及原因</translation>
    </message>
    <message>
        <source>Nothing that is read here leaves this machine.</source>
        <translation>在此读取的内容不会离开本机。</translation>
    </message>
    <message>
        <source>&amp;Use the key in MEIBEL_API_KEY</source>
        <translation>使用 MEIBEL_API_KEY 中的密钥(&amp;U)</translation>
    </message>
    <message>
        <source>The environment has one; it stays in memory only</source>
        <translation>环境变量中已有密钥；仅保留在内存中</translation>
    </message>
    <message>
        <source>Enter a &amp;key</source>
        <translation>输入密钥(&amp;K)</translation>
    </message>
    <message>
        <source>Connect to the service with an API key</source>
        <translation>使用 API 密钥连接到服务</translation>
    </message>
    <message>
        <source>&amp;Open a file</source>
        <translation>打开文件(&amp;O)</translation>
    </message>
    <message>
        <source>A saved response: JSON or NDJSON, also in gzip</source>
        <translation>已保存的响应：JSON 或 NDJSON，也可为 gzip 格式</translation>
    </message>
    <message>
        <source>&amp;Look at the demo</source>
        <translation>查看演示(&amp;L)</translation>
    </message>
    <message>
        <source>Made-up jobs from a server inside this program</source>
        <translation>来自本程序内置服务器的虚构作业</translation>
    </message>
    <message>
        <source>Ready to fetch</source>
        <translation>可以开始获取</translation>
    </message>
    <message>
        <source>Jobs come from %1. Filters under “Ask the service” narrow what is fetched.</source>
        <extracomment>%1 is a host name</extracomment>
        <translation>作业来自 %1。“向服务查询”下的筛选条件可缩小获取范围。</translation>
    </message>
    <message>
        <source>Fetch job&amp;s</source>
        <translation>获取作业(&amp;S)</translation>
    </message>
    <message>
        <source>%1 Retry %2 of %3.</source>
        <extracomment>%1 is a sentence: why the last try failed; %2 and %3 are numbers</extracomment>
        <translation>%1第 %2 次重试，共 %3 次。</translation>
    </message>
    <message>
        <source>Reading jobs from %1</source>
        <extracomment>%1 is a host name or a file name</extracomment>
        <translation>正在从 %1 读取作业</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>%1 and %2 are amounts such as 3.1 MB</extracomment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>%1 so far</source>
        <extracomment>%1 is an amount such as 3.1 MB</extracomment>
        <translation>已读取 %1</translation>
    </message>
    <message>
        <source>The first rows show up as soon as they arrive.</source>
        <translation>首批行到达后会立即显示。</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>停止(&amp;S)</translation>
    </message>
    <message>
        <source>No job could be read</source>
        <translation>无法读取任何作业</translation>
    </message>
    <message>
        <source>What was wrong with each one is listed under problems.</source>
        <translation>每个作业的问题都列在“问题”中。</translation>
    </message>
    <message>
        <source>Show the &amp;problems</source>
        <translation>显示问题(&amp;P)</translation>
    </message>
    <message>
        <source>There are no jobs here</source>
        <translation>这里没有作业</translation>
    </message>
    <message>
        <source>The service has none for these filters. It compares them exactly, capitals included.</source>
        <translation>服务中没有符合这些筛选条件的作业。服务要求完全匹配，并区分大小写。</translation>
    </message>
    <message>
        <source>The answer was an empty list.</source>
        <translation>响应是空列表。</translation>
    </message>
    <message>
        <source>&amp;Clear the filters and fetch again</source>
        <translation>清除筛选条件并重新获取(&amp;C)</translation>
    </message>
    <message>
        <source>Fetch a&amp;gain</source>
        <translation>重新获取(&amp;G)</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>没有匹配项</translation>
    </message>
    <message numerus="yes">
        <source>None of the %Ln jobs passes what is set under “Refine here”.</source>
        <translation>
            <numerusform>%Ln 个作业中没有一个符合“在此细化”下的设置。</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Show all jobs</source>
        <translation>显示所有作业(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>重试(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Change the connection</source>
        <translation>更改连接(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Open another file</source>
        <translation>打开其他文件(&amp;O)</translation>
    </message>
    <message>
        <source>Enter &amp;Key…</source>
        <translation>输入密钥(&amp;K)…</translation>
    </message>
    <message numerus="yes">
        <source>Trying again in %Ln second(s)</source>
        <translation>
            <numerusform>将在 %Ln 秒后重试</numerusform>
        </translation>
    </message>
    <message>
        <source>The file has an empty list.</source>
        <translation>文件中是空列表。</translation>
    </message>
    <message>
        <source>&amp;Use the token in MEIBEL_TOKEN</source>
        <translation>使用 MEIBEL_TOKEN 中的令牌(&amp;U)</translation>
    </message>
</context>
<context>
    <name>ViewCheck</name>
    <message>
        <source>The view needs a name.</source>
        <translation>视图需要名称。</translation>
    </message>
    <message numerus="yes">
        <source>The name of the view may have %Ln character(s), none of them invisible.</source>
        <translation>
            <numerusform>视图的名称最多 %Ln 个字符，不能包含不可见字符。</numerusform>
        </translation>
    </message>
    <message>
        <source>The query of the view is too long to be kept.</source>
        <translation>视图的查询过长，无法保存。</translation>
    </message>
    <message>
        <source>The query of the view holds invisible characters, so that it is not what it looks like.</source>
        <translation>视图的查询包含不可见字符，因此与看上去的不一样。</translation>
    </message>
    <message>
        <source>The view has too many columns, or some without a readable name.</source>
        <translation>视图的列过多，或者有些列没有可读的名称。</translation>
    </message>
</context>
<context>
    <name>ViewFile</name>
    <message>
        <source>This file holds no views of Assay.</source>
        <translation>此文件中没有 Assay 的视图。</translation>
    </message>
    <message>
        <source>This file of views has a form that this version of Assay does not know. A newer version may read it.</source>
        <translation>此视图文件的格式是此版本的 Assay 不认识的。更新的版本也许可以读取。</translation>
    </message>
    <message>
        <source>This file is too large to be a file of views.</source>
        <translation>此文件过大，不可能是视图文件。</translation>
    </message>
    <message>
        <source>This file is not JSON, so it holds no views: the fault is at byte %L1.</source>
        <translation>此文件不是 JSON，因此没有视图：错误位于第 %L1 字节。</translation>
    </message>
    <message>
        <source>View number %L1 of this file can&apos;t be taken over, so none was.</source>
        <translation>此文件的第 %L1 个视图无法导入，因此未导入任何视图。</translation>
    </message>
    <message numerus="yes">
        <source>This file holds too many views: at most %Ln can be taken over at a time.</source>
        <translation>
            <numerusform>此文件中的视图过多：一次最多可以导入 %Ln 个。</numerusform>
        </translation>
    </message>
    <message>
        <source>The file %1 can&apos;t be read: %2</source>
        <translation>无法读取文件 %1：%2</translation>
    </message>
    <message>
        <source>The file %1 can&apos;t be written: %2</source>
        <translation>无法写入文件 %1：%2</translation>
    </message>
</context>
<context>
    <name>ViewLink</name>
    <message>
        <source>This link is incomplete or damaged. Ask for it once more, or copy it whole.</source>
        <translation>此链接不完整或已损坏。请让对方再发一次，或完整地复制它。</translation>
    </message>
    <message>
        <source>This link names a service that is not reached over HTTPS, so it was not followed.</source>
        <translation>此链接指定的服务不是通过 HTTPS 访问的，因此未打开。</translation>
    </message>
    <message>
        <source>This link names a service with a user, a password or a query in its address, so it was not followed.</source>
        <translation>此链接指定的服务的地址中包含用户名、密码或查询，因此未打开。</translation>
    </message>
    <message>
        <source>This link holds a key or a password. Assay takes none from a link.</source>
        <translation>此链接包含密钥或密码。Assay 不接受来自链接的密钥或密码。</translation>
    </message>
    <message>
        <source>This link holds something that this version of Assay does not know. A newer version may read it.</source>
        <translation>此链接包含此版本的 Assay 不认识的内容。更新的版本也许可以读取。</translation>
    </message>
    <message>
        <source>This link can&apos;t be followed.</source>
        <translation>无法打开此链接。</translation>
    </message>
    <message>
        <source>This link holds invisible characters, so that it is not what it looks like.</source>
        <translation>此链接包含不可见字符，因此与看上去的不一样。</translation>
    </message>
    <message>
        <source>The query of this link is wrong.</source>
        <translation>此链接的查询有误。</translation>
    </message>
    <message>
        <source>This link is too long to be followed.</source>
        <translation>此链接过长，无法打开。</translation>
    </message>
    <message>
        <source>This is no link to a view of Assay.</source>
        <translation>这不是指向 Assay 视图的链接。</translation>
    </message>
</context>
<context>
    <name>WatchText</name>
    <message>
        <source>Paused: the service takes no more requests for now</source>
        <translation>已暂停：服务暂时不再接受请求</translation>
    </message>
    <message>
        <source>Paused: the service can&apos;t be reached</source>
        <translation>已暂停：无法连接到服务</translation>
    </message>
    <message>
        <source>Paused: the service did not answer in time</source>
        <translation>已暂停：服务未及时响应</translation>
    </message>
    <message>
        <source>Paused: the answer broke off</source>
        <translation>已暂停：响应中断</translation>
    </message>
    <message>
        <source>Paused: the service has an error</source>
        <translation>已暂停：服务出现错误</translation>
    </message>
    <message>
        <source>Watching has ended: the service asks for a longer wait</source>
        <translation>监视已结束：服务要求等待更长时间</translation>
    </message>
    <message>
        <source>Watching has ended: the service refused the key</source>
        <translation>监视已结束：服务拒绝了密钥</translation>
    </message>
    <message>
        <source>Watching has ended: there is not enough memory</source>
        <translation>监视已结束：内存不足</translation>
    </message>
    <message>
        <source>Watching has ended: the service did not send the jobs</source>
        <translation>监视已结束：服务没有发送作业</translation>
    </message>
    <message>
        <source>No job is pending: there is nothing to watch</source>
        <translation>没有待处理的作业：无需监视</translation>
    </message>
    <message>
        <source>Finished: %1</source>
        <translation>已结束：%1</translation>
    </message>
    <message>
        <source>Slowed down to every %1, as the service asks</source>
        <extracomment>%1 is a time such as &quot;5 min&quot;</extracomment>
        <translation>已应服务要求放慢，每 %1一次</translation>
    </message>
    <message>
        <source>Watching every %1</source>
        <extracomment>%1 is a time such as &quot;30 s&quot;</extracomment>
        <translation>正在监视，每 %1一次</translation>
    </message>
    <message>
        <source>%1 · next in %2</source>
        <extracomment>%1 is such as &quot;Watching every 30 s&quot;, %2 a time such as &quot;12 s&quot;</extracomment>
        <translation>%1 · %2后再次获取</translation>
    </message>
    <message>
        <source>%1 · fetching</source>
        <extracomment>%1 is such as &quot;Watching every 30 s&quot;</extracomment>
        <translation>%1 · 正在获取</translation>
    </message>
    <message>
        <source>%1 · next try in %2</source>
        <extracomment>%1 is such as &quot;Paused: the service can&apos;t be reached&quot;, %2 a time such as &quot;12 s&quot;</extracomment>
        <translation>%1 · %2后重试</translation>
    </message>
    <message>
        <source>%1 s</source>
        <extracomment>Seconds</extracomment>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>%1 min</source>
        <extracomment>Minutes</extracomment>
        <translation>%1 分钟</translation>
    </message>
    <message>
        <source>%1 h</source>
        <extracomment>Hours</extracomment>
        <translation>%1 小时</translation>
    </message>
    <message numerus="yes">
        <source>%Ln completed</source>
        <comment>jobs</comment>
        <translation>
            <numerusform>%Ln 个已完成</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed</source>
        <comment>jobs</comment>
        <translation>
            <numerusform>%Ln 个失败</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not run</source>
        <comment>jobs</comment>
        <translation>
            <numerusform>%Ln 个未运行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln with another status</source>
        <comment>jobs</comment>
        <translation>
            <numerusform>%Ln 个为其他状态</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not in the list any more</source>
        <comment>jobs</comment>
        <translation>
            <numerusform>%Ln 个已不在列表中</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <extracomment>Between two parts of a list</extracomment>
        <translation>、</translation>
    </message>
</context>
<context>
    <name>WindowRunner</name>
    <message>
        <source>There is not enough memory for what was just asked for. Close other programs, or load fewer jobs.</source>
        <translation>内存不足，无法完成刚才的操作。请关闭其他程序，或减少加载的作业。</translation>
    </message>
</context>
<context>
    <name>assay::AboutDialog</name>
    <message>
        <source>About %1</source>
        <extracomment>%1 is the program&apos;s name</extracomment>
        <translation>关于 %1</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>版本 %1</translation>
    </message>
    <message>
        <source>Browse confidence-scoring jobs: which agent, workflow or tool output was judged, by which module, how it scored and why.</source>
        <translation>浏览置信度评分作业：评判了哪个智能体、工作流或工具的输出，由哪个模块评判，得分如何，原因为何。</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later (GPL-3.0-or-later). It comes without any warranty.</source>
        <translation>基于 GNU 通用公共许可证第 3 版或更高版本（GPL-3.0-or-later）的自由软件。不附带任何担保。</translation>
    </message>
    <message>
        <source>Built on Qt %1, QCustomPlot, simdjson, cpp-httplib, RE2, QtKeychain, yaml-cpp, SQLite and zlib.</source>
        <extracomment>%1 is a version number</extracomment>
        <translation>基于 Qt %1、QCustomPlot、simdjson、cpp-httplib、RE2、QtKeychain、yaml-cpp、SQLite 和 zlib 构建。</translation>
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
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>assay::ActiveFilters</name>
    <message>
        <source>no value</source>
        <translation>无值</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is a field&apos;s title, %2 a list of values</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Score: %1–%2 % of the scale</source>
        <extracomment>%1 and %2 are percentages of the scale</extracomment>
        <translation>得分：占量程 %1%–%2%</translation>
    </message>
    <message>
        <source>Contains “%1”</source>
        <translation>包含“%1”</translation>
    </message>
    <message>
        <source>, </source>
        <extracomment>Separates the values of a list</extracomment>
        <translation>、</translation>
    </message>
    <message>
        <source>Clear Refinements</source>
        <translation>清除细化条件</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <extracomment>%1 is a filter, such as &quot;Module: coherence&quot;</extracomment>
        <translation>移除 %1</translation>
    </message>
    <message>
        <source>Switch On %1</source>
        <extracomment>%1 is a filter, such as &quot;Module: coherence&quot;</extracomment>
        <translation>启用 %1</translation>
    </message>
    <message>
        <source>Switch Off %1</source>
        <translation>停用 %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <translation>
            <numerusform>%1 及其他 %Ln 个</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: not %2</source>
        <extracomment>A filter that hides values: %1 is a field&apos;s title, %2 a list of values, such as &quot;Module: not coherence&quot;</extracomment>
        <translation>%1：排除 %2</translation>
    </message>
    <message>
        <source>Clear Service Filters</source>
        <translation>清除服务筛选条件</translation>
    </message>
</context>
<context>
    <name>assay::ChipBar</name>
    <message>
        <source>Clear all</source>
        <translation>全部清除</translation>
    </message>
    <message>
        <source>Active filters</source>
        <translation>当前筛选条件</translation>
    </message>
    <message>
        <source>Remove every service filter and refinement; without service filters, all jobs are fetched</source>
        <translation>移除所有服务筛选条件和细化条件；没有服务筛选条件时，将获取所有作业</translation>
    </message>
</context>
<context>
    <name>assay::ChipButton</name>
    <message>
        <source>Service filter, %1</source>
        <extracomment>Read by screen readers; %1 is a filter such as &quot;Module: correctness&quot;</extracomment>
        <translation>向服务查询，%1</translation>
    </message>
    <message>
        <source>Refinement, %1</source>
        <translation>在此细化，%1</translation>
    </message>
    <message>
        <source>On. Space switches it off, Delete removes it.</source>
        <translation>已开启。按空格键关闭，按 Delete 键移除。</translation>
    </message>
    <message>
        <source>Off. Space switches it on, Delete removes it.</source>
        <translation>已关闭。按空格键开启，按 Delete 键移除。</translation>
    </message>
    <message>
        <source>Remove this filter</source>
        <translation>移除此筛选条件</translation>
    </message>
    <message>
        <source>The service was asked for this. Click to leave it out of the next fetch.</source>
        <translation>已按此条件向服务查询。单击可在下次获取时不使用它。</translation>
    </message>
    <message>
        <source>Left out of the next fetch. Click to ask for it again.</source>
        <translation>下次获取时不使用此条件。单击可重新使用它。</translation>
    </message>
    <message>
        <source>Click to switch this refinement off</source>
        <translation>单击可关闭此细化条件</translation>
    </message>
    <message>
        <source>Click to switch this refinement on</source>
        <translation>单击可开启此细化条件</translation>
    </message>
</context>
<context>
    <name>assay::ColumnMenu</name>
    <message>
        <source>&amp;Column “%1”</source>
        <extracomment>%1 is the title of a column, such as Module</extracomment>
        <translation>“%1”列(&amp;C)</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Sort &amp;Ascending</source>
        <translation>升序排列(&amp;A)</translation>
    </message>
    <message>
        <source>Sort &amp;Descending</source>
        <translation>降序排列(&amp;D)</translation>
    </message>
    <message>
        <source>Sort as a &amp;Further Key</source>
        <translation>追加为排序依据(&amp;F)</translation>
    </message>
    <message>
        <source>Do &amp;Not Sort</source>
        <translation>不排序(&amp;N)</translation>
    </message>
    <message>
        <source>Fit &amp;Width</source>
        <translation>调整为合适宽度(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Hide</source>
        <translation>隐藏(&amp;H)</translation>
    </message>
</context>
<context>
    <name>assay::CommandPalette</name>
    <message>
        <source>Find an action</source>
        <translation>查找操作</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation>您想做什么？</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Nothing is called that. Try fewer letters.</source>
        <translation>没有这个名称的操作。请尝试减少字母。</translation>
    </message>
</context>
<context>
    <name>assay::ConnectionActions</name>
    <message>
        <source>&amp;Connections…</source>
        <translation>连接(&amp;C)…</translation>
    </message>
    <message>
        <source>Choose the service and the key; keep several under names</source>
        <translation>选择服务和密钥；可以用不同名称保存多个连接</translation>
    </message>
</context>
<context>
    <name>assay::ConnectionDialog</name>
    <message>
        <source>&amp;Connect and Fetch</source>
        <translation>连接并获取(&amp;C)</translation>
    </message>
    <message>
        <source>The system&apos;s key store takes its time: it may ask for your password, perhaps behind this window.</source>
        <translation>系统的密钥库响应较慢：它可能正在要求输入密码，也许窗口被此窗口挡住了。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln connection(s) have changes that are not saved.</source>
        <translation>
            <numerusform>%Ln 个连接有未保存的更改。</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Discard the Changes</source>
        <translation>放弃更改(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Keep Editing</source>
        <translation>继续编辑(&amp;K)</translation>
    </message>
    <message>
        <source>Sa&amp;ve</source>
        <translation>保存(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>导入(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Empty Connection</source>
        <translation>空连接(&amp;E)</translation>
    </message>
    <message>
        <source>From ~/.meibel/&amp;config.yaml…</source>
        <translation>从 ~/.meibel/config.yaml(&amp;C)…</translation>
    </message>
    <message>
        <source>From the E&amp;nvironment</source>
        <translation>从环境变量(&amp;N)</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>连接</translation>
    </message>
    <message>
        <source>Connect to the Service</source>
        <translation>连接到服务</translation>
    </message>
    <message>
        <source>Clos&amp;e</source>
        <translation>关闭(&amp;E)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>No name</source>
        <translation>无名称</translation>
    </message>
    <message>
        <source>%1 (not saved)</source>
        <extracomment>%1 is the name of a connection</extracomment>
        <translation>%1（未保存）</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>Of a connection in a list: its name, its colour in a word</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Delete the connection “%1”?</source>
        <translation>要删除连接“%1”吗？</translation>
    </message>
    <message>
        <source>Its key is removed from the system&apos;s key store, too.</source>
        <translation>其密钥也会从系统的密钥库中移除。</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>删除(&amp;D)</translation>
    </message>
    <message>
        <source>Testing…</source>
        <translation>正在测试…</translation>
    </message>
    <message>
        <source>There is no key for this connection.</source>
        <translation>此连接没有密钥。</translation>
    </message>
    <message>
        <source>There is no key for this connection. Enter it.</source>
        <translation>此连接没有密钥。请输入密钥。</translation>
    </message>
    <message>
        <source>&amp;Go On without Keeping It</source>
        <translation>不保存并继续(&amp;G)</translation>
    </message>
    <message>
        <source>Enter the &amp;Key Instead</source>
        <translation>改为输入密钥(&amp;K)</translation>
    </message>
    <message>
        <source>Cancel the &amp;Test</source>
        <translation>取消测试(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Test</source>
        <translation>测试(&amp;T)</translation>
    </message>
</context>
<context>
    <name>assay::ConnectionFlow</name>
    <message>
        <source>Key Store</source>
        <translation>密钥库</translation>
    </message>
    <message>
        <source>Enter the &amp;Key Instead</source>
        <translation>改为输入密钥(&amp;K)</translation>
    </message>
</context>
<context>
    <name>assay::ConnectionForm</name>
    <message>
        <source>Other</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>API 密钥</translation>
    </message>
    <message>
        <source>Bearer token</source>
        <translation>不记名令牌</translation>
    </message>
    <message>
        <source> s</source>
        <extracomment>Seconds, behind a number</extracomment>
        <translation> 秒</translation>
    </message>
    <message>
        <source>Keep this connection &amp;and its key</source>
        <translation>保存此连接及其密钥(&amp;A)</translation>
    </message>
    <message>
        <source>Keep this connection &amp;as</source>
        <translation>将此连接保存为(&amp;A)</translation>
    </message>
    <message>
        <source>Hide the key</source>
        <translation>隐藏密钥</translation>
    </message>
    <message>
        <source>Show the key</source>
        <translation>显示密钥</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 is &quot;Show the key&quot; or &quot;Hide the key&quot;, %2 a keyboard shortcut</extracomment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>this server</source>
        <extracomment>Stands for a server that is not chosen yet</extracomment>
        <translation>此服务器</translation>
    </message>
    <message>
        <source>The key stays in memory until the program ends and goes to this server only.</source>
        <translation>密钥在程序结束前一直保留在内存中，并且只发送到此服务器。</translation>
    </message>
    <message>
        <source>The key stays in memory until the program ends and goes to %1 only.</source>
        <extracomment>%1 is the name of a server</extracomment>
        <translation>密钥在程序结束前一直保留在内存中，并且只发送到 %1。</translation>
    </message>
    <message>
        <source>Kept; type another one to change it</source>
        <translation>已保存；输入其他密钥可更改</translation>
    </message>
    <message>
        <source>May be empty on this computer</source>
        <translation>用于本机时可留空</translation>
    </message>
    <message>
        <source>Choose a File of Certificates</source>
        <translation>选择证书文件</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer);;All files (*)</source>
        <translation>证书 (*.pem *.crt *.cer);;所有文件 (*)</translation>
    </message>
    <message>
        <source>The key is kept in the system&apos;s key store; if there is none, in memory until the program ends. It goes to %1 only.</source>
        <extracomment>%1 is the name of a server, or &quot;this server&quot;</extracomment>
        <translation>密钥保存在系统的密钥库中；如果没有密钥库，则保留在内存中直到程序结束。密钥只发送到 %1。</translation>
    </message>
</context>
<context>
    <name>assay::ConnectionStore</name>
    <message>
        <source>There is a connection “%1” already. Choose another name.</source>
        <translation>已有名为“%1”的连接。请选择其他名称。</translation>
    </message>
    <message>
        <source>The connection “%1” was deleted meanwhile, by another window or program.</source>
        <translation>在此期间，连接“%1”已被其他窗口或程序删除。</translation>
    </message>
</context>
<context>
    <name>assay::ConnectionTest</name>
    <message numerus="yes">
        <source>more than %Ln job(s)</source>
        <translation>
            <numerusform>超过 %Ln 个作业</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln job(s)</source>
        <translation>
            <numerusform>%Ln 个作业</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 ms</source>
        <extracomment>The outcome of a test: %1 is a number of jobs, such as &quot;412 jobs&quot;, %2 a number of milliseconds</extracomment>
        <translation>%1，%2 毫秒</translation>
    </message>
</context>
<context>
    <name>assay::ConnectionsMenu</name>
    <message>
        <source>Connect &amp;To</source>
        <translation>连接到(&amp;T)</translation>
    </message>
    <message>
        <source>%1 – in use</source>
        <extracomment>Of the connection that is used, for people who can&apos;t see which one is bold; %1 is its address</extracomment>
        <translation>%1 – 使用中</translation>
    </message>
</context>
<context>
    <name>assay::ConversationTab</name>
    <message>
        <source>Conversation</source>
        <translation>对话</translation>
    </message>
    <message>
        <source>Session %1</source>
        <extracomment>%1 is the id of a session</extracomment>
        <translation>会话 %1</translation>
    </message>
    <message>
        <source>Select one job to see what was said in its session.</source>
        <translation>选择一个作业以查看其会话中的对话。</translation>
    </message>
    <message>
        <source>This job names no session, so there is no conversation to ask for.</source>
        <translation>此作业未指明会话，因此没有可查询的对话。</translation>
    </message>
    <message>
        <source>Asking the service for the conversation…</source>
        <translation>正在向服务查询对话…</translation>
    </message>
    <message>
        <source>These jobs come from a demo that has ended: it can&apos;t be asked any more.</source>
        <translation>这些作业来自已结束的演示：无法再向它查询。</translation>
    </message>
    <message>
        <source>These jobs come from a file. Only a service can be asked for what was said.</source>
        <translation>这些作业来自文件。只有服务可供查询对话内容。</translation>
    </message>
    <message>
        <source>What was said in this session has not been fetched.</source>
        <translation>尚未获取此会话的对话。</translation>
    </message>
    <message>
        <source>Nothing was said in this session: the service sent an empty list of messages.</source>
        <translation>此会话中没有对话：服务发送了空的消息列表。</translation>
    </message>
    <message>
        <source>The answer of the service has no messages.</source>
        <translation>服务的响应中没有消息。</translation>
    </message>
</context>
<context>
    <name>assay::ConversationText</name>
    <message>
        <source>Show earlier messages (%1 before these)</source>
        <translation>显示更早的消息（此前还有 %1 条）</translation>
    </message>
    <message>
        <source>Show more messages (%1 after these)</source>
        <translation>显示更多消息（此后还有 %1 条）</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
    <message>
        <source>Select &amp;All</source>
        <translation>全选(&amp;A)</translation>
    </message>
    <message>
        <source>Copy Whole &amp;Message</source>
        <translation>复制整条消息(&amp;M)</translation>
    </message>
    <message>
        <source>Copy A&amp;rguments</source>
        <translation>复制参数(&amp;R)</translation>
    </message>
    <message>
        <source>Copy R&amp;esult</source>
        <translation>复制结果(&amp;E)</translation>
    </message>
    <message>
        <source>Copy as &amp;JSON</source>
        <translation>复制为 JSON(&amp;J)</translation>
    </message>
</context>
<context>
    <name>assay::ConversationView</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Do not wait for the conversation</source>
        <translation>不再等待对话</translation>
    </message>
    <message>
        <source>Fetch the conversation again</source>
        <translation>重新获取对话</translation>
    </message>
    <message>
        <source>Find in the conversation</source>
        <translation>在对话中查找</translation>
    </message>
    <message>
        <source>Previous hit (Shift+F3)</source>
        <translation>上一个匹配项 (Shift+F3)</translation>
    </message>
    <message>
        <source>Next hit (F3)</source>
        <translation>下一个匹配项 (F3)</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>对话</translation>
    </message>
    <message>
        <source>Fetch the Conversation Again</source>
        <translation>重新获取对话</translation>
    </message>
    <message>
        <source>Fetch the Conversation</source>
        <translation>获取对话</translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s)</source>
        <translation>
            <numerusform>%Ln 条消息</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>%1 is &quot;12 messages&quot;, %2 the agent&apos;s name with its version</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Session %1</source>
        <translation>会话 %1</translation>
    </message>
    <message numerus="yes">
        <source>The service does not tell which turn a message belongs to, and the turns of the loaded jobs do not fit the %Ln message(s) of the user.</source>
        <translation>
            <numerusform>服务未说明消息属于哪个轮次，并且已加载作业的轮次与用户的 %Ln 条消息不对应。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of more than %2</source>
        <extracomment>%1 is the number of the hit that is shown, %2 the largest number that is counted</extracomment>
        <translation>%1 / 超过 %2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>%1 is the number of the hit that is shown, %2 how many there are</extracomment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>正在查找…</translation>
    </message>
    <message>
        <source>No hits</source>
        <translation>无匹配项</translation>
    </message>
</context>
<context>
    <name>assay::DesktopNotification</name>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
</context>
<context>
    <name>assay::DetailPane</name>
    <message>
        <source>Details</source>
        <translation>详情</translation>
    </message>
    <message>
        <source>No job selected</source>
        <translation>未选择作业</translation>
    </message>
    <message>
        <source>Select a job to see its score, explanation and identity.</source>
        <translation>选择一个作业以查看其得分、说明和身份。</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>The position of a job among those shown, such as &quot;12 of 3,456&quot;</extracomment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Previous job shown</source>
        <translation>上一个显示的作业</translation>
    </message>
    <message>
        <source>Previous job</source>
        <translation>上一个作业</translation>
    </message>
    <message>
        <source>Next job shown</source>
        <translation>下一个显示的作业</translation>
    </message>
    <message>
        <source>Next job</source>
        <translation>下一个作业</translation>
    </message>
    <message>
        <source>Hidden by the filters</source>
        <translation>被筛选条件隐藏</translation>
    </message>
</context>
<context>
    <name>assay::DetailTabs</name>
    <message>
        <source>Details of</source>
        <translation>详情对象</translation>
    </message>
</context>
<context>
    <name>assay::DetailsPanel</name>
    <message>
        <source>Details</source>
        <translation>详情</translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <translation>详情(&amp;D)</translation>
    </message>
    <message>
        <source>The job %1 could not be fetched again. %2</source>
        <translation>无法重新获取作业 %1。%2</translation>
    </message>
    <message>
        <source>The details show the job as it is now; the table shows it as it was when the list was fetched.</source>
        <translation>详情显示作业现在的内容；表格显示获取列表时的内容。</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>作业</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>会话</translation>
    </message>
</context>
<context>
    <name>assay::ExplanationView</name>
    <message>
        <source>Explanation</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>Copy the whole explanation</source>
        <translation>复制完整说明</translation>
    </message>
    <message>
        <source>The explanation is empty.</source>
        <translation>说明为空。</translation>
    </message>
    <message>
        <source>No explanation was sent.</source>
        <translation>未发送说明。</translation>
    </message>
    <message>
        <source>Show more (%1 of %2 shown)</source>
        <extracomment>%1 and %2 are amounts of data, such as &quot;3.2 MB&quot;: a part and the whole</extracomment>
        <translation>显示更多（已显示 %1，共 %2）</translation>
    </message>
    <message>
        <source>The rest is too long to be shown. Copying gives the whole explanation.</source>
        <translation>其余部分过长，无法显示。复制可获得完整说明。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln hit(s)</source>
        <extracomment>How often the text searched for was found in the explanation</extracomment>
        <translation>
            <numerusform>%Ln 处匹配</numerusform>
        </translation>
    </message>
    <message>
        <source>What was sent as the explanation is no text: %1</source>
        <translation>作为说明发送的内容不是文本：%1</translation>
    </message>
    <message>
        <source>The service sent null as the explanation.</source>
        <translation>服务发送的说明为 null。</translation>
    </message>
</context>
<context>
    <name>assay::ExportDialog</name>
    <message>
        <source>&amp;Export…</source>
        <translation>导出(&amp;E)…</translation>
    </message>
    <message>
        <source>CSV – comma-separated values</source>
        <translation>CSV – 逗号分隔值</translation>
    </message>
    <message>
        <source>TSV – tab-separated values</source>
        <translation>TSV – 制表符分隔值</translation>
    </message>
    <message>
        <source>JSON – one array, as the service sends it</source>
        <translation>JSON – 单个数组，与服务发送的相同</translation>
    </message>
    <message>
        <source>NDJSON – one job a line</source>
        <translation>NDJSON – 每行一个作业</translation>
    </message>
</context>
<context>
    <name>assay::ExportFlow</name>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>逗号分隔值 (*.csv)</translation>
    </message>
    <message>
        <source>Tab-separated values (*.tsv)</source>
        <translation>制表符分隔值 (*.tsv)</translation>
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
        <translation>另一项导出仍在进行。请等待其结束，或将其取消。</translation>
    </message>
    <message>
        <source>There are no jobs to export yet.</source>
        <translation>尚无可导出的作业。</translation>
    </message>
    <message>
        <source>jobs</source>
        <extracomment>Proposed name of a file with exported jobs, without its extension</extracomment>
        <translation>作业</translation>
    </message>
    <message>
        <source>Export Jobs</source>
        <translation>导出作业</translation>
    </message>
    <message>
        <source>“%1” exists already. Do you want to replace it?</source>
        <translation>“%1”已存在。要替换它吗？</translation>
    </message>
    <message>
        <source>%1 was written to %2.</source>
        <extracomment>%1 is &quot;12,345 jobs&quot;, %2 the name of a file with its folders</extracomment>
        <translation>已将 %1写入 %2。</translation>
    </message>
    <message>
        <source>%1 were written to %2.</source>
        <translation>已将 %1写入 %2。</translation>
    </message>
    <message>
        <source>The export was cancelled. Nothing was written.</source>
        <translation>导出已取消。未写入任何内容。</translation>
    </message>
    <message>
        <source>The name “%1” stands for %2, but you chose %3.</source>
        <extracomment>%1 is the name of a file, %2 and %3 are formats such as CSV</extracomment>
        <translation>名称“%1”对应 %2，但您选择了 %3。</translation>
    </message>
    <message>
        <source>Write %1</source>
        <extracomment>%1 is a format such as CSV</extracomment>
        <translation>以 %1 格式写入</translation>
    </message>
    <message>
        <source>Choose Another &amp;Name…</source>
        <translation>选择其他名称(&amp;N)…</translation>
    </message>
    <message>
        <source>The folder of %1 can&apos;t be opened.</source>
        <translation>无法打开 %1 所在的文件夹。</translation>
    </message>
</context>
<context>
    <name>assay::FacetChoice</name>
    <message>
        <source>%1, excluded</source>
        <extracomment>Read by screen readers: a value whose jobs are hidden; %1 is the value with its number of jobs</extracomment>
        <translation>%1，已排除</translation>
    </message>
</context>
<context>
    <name>assay::FacetDelegate</name>
    <message numerus="yes">
        <source>%1 · %Ln job(s)</source>
        <extracomment>Tooltip of a filter&apos;s value; %1 is the value, %n its number of jobs</extracomment>
        <translation>
            <numerusform>%1 · %Ln 个作业</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>assay::FacetList</name>
    <message>
        <source>Search values</source>
        <translation>搜索值</translation>
    </message>
    <message>
        <source>Search the values of %1</source>
        <extracomment>%1 is the title of a field</extracomment>
        <translation>搜索%1的值</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>清除</translation>
    </message>
    <message>
        <source>Show jobs with any value here</source>
        <translation>显示此字段为任意值的作业</translation>
    </message>
    <message>
        <source>Clear the choice of %1</source>
        <extracomment>%1 is the title of a field</extracomment>
        <translation>清除对%1的选择</translation>
    </message>
    <message>
        <source>Remove this field from the sidebar</source>
        <translation>从侧边栏移除此字段</translation>
    </message>
    <message>
        <source>Remove %1 from the sidebar</source>
        <extracomment>%1 is the title of a field</extracomment>
        <translation>从侧边栏移除%1</translation>
    </message>
    <message>
        <source>No value contains this.</source>
        <translation>没有值包含此内容。</translation>
    </message>
    <message>
        <source>No job matches the other refinements.</source>
        <translation>没有作业符合其他细化条件。</translation>
    </message>
    <message>
        <source>Values appear here once jobs are loaded.</source>
        <translation>加载作业后，值会显示在此处。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more value(s): search to see them.</source>
        <translation>
            <numerusform>还有 %Ln 个值：搜索即可查看。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>assay::FacetModel</name>
    <message>
        <source>No value</source>
        <translation>无值</translation>
    </message>
    <message>
        <source>Empty text</source>
        <translation>空文本</translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln jobs</source>
        <extracomment>Read by screen readers: a value to filter by, and how many jobs have it</extracomment>
        <translation>
            <numerusform>%1，%Ln 个作业</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>assay::FetchQuestion</name>
    <message>
        <source>Last time this was %1. Fetch all again?</source>
        <extracomment>%1 is such as &quot;1,000,000 jobs, 738 MB&quot;</extracomment>
        <translation>上次获取了 %1。要重新全部获取吗？</translation>
    </message>
    <message>
        <source>A filter under “Ask the service” makes it smaller.</source>
        <translation>使用“向服务查询”下的筛选条件可减少获取量。</translation>
    </message>
    <message>
        <source>&amp;Fetch</source>
        <translation>获取(&amp;F)</translation>
    </message>
    <message>
        <source>Each time, this fetches %1.</source>
        <extracomment>%1 is such as &quot;1,000,000 jobs, 738 MB&quot;</extracomment>
        <translation>每次将获取 %1。</translation>
    </message>
    <message>
        <source>It is fetched again every %1 until no job is pending.</source>
        <extracomment>%1 is a time such as &quot;30 s&quot;</extracomment>
        <translation>每 %1重新获取一次，直到没有待处理的作业。</translation>
    </message>
    <message>
        <source>&amp;Watch</source>
        <translation>监视(&amp;W)</translation>
    </message>
    <message>
        <source>Assay</source>
        <translation>Assay</translation>
    </message>
    <message>
        <source>&amp;Don&apos;t ask again</source>
        <translation>不再询问(&amp;D)</translation>
    </message>
</context>
<context>
    <name>assay::FetchSizes</name>
    <message numerus="yes">
        <source>%Ln job(s), %1</source>
        <extracomment>How large a fetch was; %1 is an amount of data such as 738 MB</extracomment>
        <translation>
            <numerusform>%Ln 个作业，%1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>assay::FileExport</name>
    <message>
        <source>“%1” cannot be written in the folder “%2”: %3. Choose a folder that you may write to.</source>
        <translation>无法将“%1”写入文件夹“%2”：%3。请选择您有写入权限的文件夹。</translation>
    </message>
    <message>
        <source>“%1” could not be written to the end: %2. Nothing was saved, and a file that was there before is unchanged. Free some space or choose another folder, then export again.</source>
        <translation>“%1”未能完整写入：%2。未保存任何内容，之前已有的文件保持不变。请释放一些空间或选择其他文件夹，然后重新导出。</translation>
    </message>
    <message>
        <source>“%1” stopped taking data: %2. What was written to it is incomplete.</source>
        <translation>“%1”不再接收数据：%2。已写入的内容不完整。</translation>
    </message>
    <message>
        <source>“%1” is a folder. Give the name of a file in it.</source>
        <translation>“%1”是文件夹。请指定其中的文件名。</translation>
    </message>
    <message>
        <source>“%1” cannot be written: there is no folder “%2”. Create it or choose another one.</source>
        <translation>无法写入“%1”：没有文件夹“%2”。请创建它或选择其他文件夹。</translation>
    </message>
    <message>
        <source>“%1” cannot be written: “%2” is not a folder. Choose another one.</source>
        <translation>无法写入“%1”：“%2”不是文件夹。请选择其他文件夹。</translation>
    </message>
    <message>
        <source>“%1” is write-protected. Choose another name, or allow writing to this file.</source>
        <translation>“%1”受写保护。请选择其他名称，或允许写入此文件。</translation>
    </message>
    <message>
        <source>“%1” cannot be written: it is a link that leads back to itself. Choose another name.</source>
        <translation>无法写入“%1”：它是指回自身的链接。请选择其他名称。</translation>
    </message>
    <message>
        <source>“%1” cannot be written: the program was not started with it open for writing.</source>
        <translation>无法写入“%1”：程序启动时它未以可写方式打开。</translation>
    </message>
    <message>
        <source>“%1” was one of several names of the same file (hard links). It is a file of its own now; the other names still have the old content.</source>
        <translation>“%1”曾是同一文件的多个名称之一（硬链接）。现在它是独立的文件；其他名称仍为旧内容。</translation>
    </message>
    <message>
        <source>There is not enough memory to export to “%1”. What was written to it is incomplete. Close other programs, or export fewer jobs.</source>
        <translation>内存不足，无法导出到“%1”。已写入的内容不完整。请关闭其他程序，或减少要导出的作业。</translation>
    </message>
    <message>
        <source>There is not enough memory to export to “%1”. A file that was there before is unchanged. Close other programs, or export fewer jobs.</source>
        <translation>内存不足，无法导出到“%1”。之前已有的文件保持不变。请关闭其他程序，或减少要导出的作业。</translation>
    </message>
</context>
<context>
    <name>assay::FileLoader</name>
    <message>
        <source>The file %1 can&apos;t be opened.</source>
        <translation>无法打开文件 %1。</translation>
    </message>
    <message>
        <source>Check that it exists, that it is a file, and that you may read it.</source>
        <translation>请检查它是否存在、是否为文件，以及您是否有权读取。</translation>
    </message>
    <message>
        <source>The packed data of the file %1 is damaged.</source>
        <translation>文件 %1 的压缩数据已损坏。</translation>
    </message>
    <message>
        <source>The jobs before the damage are shown. Get the file again for the rest.</source>
        <translation>已显示损坏处之前的作业。如需其余作业，请重新取得该文件。</translation>
    </message>
    <message>
        <source>The file %1 can&apos;t be read to its end.</source>
        <translation>无法将文件 %1 读取到末尾。</translation>
    </message>
    <message>
        <source>What was read before is shown. Check the disk, or get the file again.</source>
        <translation>已显示此前读取的内容。请检查磁盘，或重新取得该文件。</translation>
    </message>
    <message>
        <source>The file %1 ends too early.</source>
        <translation>文件 %1 提前结束。</translation>
    </message>
    <message>
        <source>The jobs before its end are shown. Get the file again for the rest.</source>
        <translation>已显示中断处之前的作业。如需其余作业，请重新取得该文件。</translation>
    </message>
    <message>
        <source>standard input</source>
        <translation>标准输入</translation>
    </message>
    <message>
        <source>The packed file %1 grows too large when it is unpacked.</source>
        <translation>压缩文件 %1 解压后过大。</translation>
    </message>
    <message>
        <source>The jobs before that are shown. If you trust the file, start the program with --unpack-ratio 0, or unpack the file before.</source>
        <translation>已显示此前的作业。如果信任该文件，请使用 --unpack-ratio 0 启动程序，或先解压该文件。</translation>
    </message>
</context>
<context>
    <name>assay::FilterSidebar</name>
    <message>
        <source>Filters</source>
        <translation>筛选</translation>
    </message>
</context>
<context>
    <name>assay::FilterStrip</name>
    <message>
        <source>No filters</source>
        <translation>无筛选条件</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln</source>
        <extracomment>%1 is how many jobs are shown, %Ln how many there are</extracomment>
        <translation>
            <numerusform>%1 / %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Show only the jobs that match, or also the others of their turns or sessions</source>
        <translation>只显示匹配的作业，或也显示其轮次或会话的其他作业</translation>
    </message>
    <message>
        <source>Filtering…</source>
        <translation>正在筛选…</translation>
    </message>
</context>
<context>
    <name>assay::FiltersPanel</name>
    <message>
        <source>Filters</source>
        <translation>筛选</translation>
    </message>
    <message>
        <source>&amp;Filters</source>
        <translation>筛选(&amp;F)</translation>
    </message>
</context>
<context>
    <name>assay::GuideWindow</name>
    <message>
        <source>Guide to Assay</source>
        <translation>Assay 指南</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>目录</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>指南</translation>
    </message>
</context>
<context>
    <name>assay::HeadlessLoad</name>
    <message>
        <source>The demo server could not be started on this machine.</source>
        <translation>无法在本机上启动演示服务器。</translation>
    </message>
</context>
<context>
    <name>assay::IdentityRow</name>
    <message>
        <source>empty text</source>
        <translation>空文本</translation>
    </message>
    <message>
        <source>The service sent null.</source>
        <translation>服务发送了 null。</translation>
    </message>
    <message>
        <source>The service did not send this.</source>
        <translation>服务未发送此项。</translation>
    </message>
    <message>
        <source>null</source>
        <translation>null</translation>
    </message>
    <message>
        <source>not sent</source>
        <translation>未发送</translation>
    </message>
    <message>
        <source>Copy this value</source>
        <translation>复制此值</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <extracomment>%1 is the title of a field</extracomment>
        <translation>复制%1</translation>
    </message>
    <message>
        <source>Filter by this value</source>
        <translation>按此值筛选</translation>
    </message>
    <message>
        <source>Filter by this %1</source>
        <extracomment>%1 is the title of a field</extracomment>
        <translation>按此%1筛选</translation>
    </message>
    <message>
        <source>The service sent this, which the field can&apos;t hold.</source>
        <translation>服务发送了此内容，但该字段无法容纳。</translation>
    </message>
    <message>
        <source>not usable</source>
        <translation>无法使用</translation>
    </message>
</context>
<context>
    <name>assay::IdentityView</name>
    <message>
        <source>Other fields</source>
        <translation>其他字段</translation>
    </message>
    <message>
        <source>Fields that this version of the program does not know</source>
        <translation>此版本的程序无法识别的字段</translation>
    </message>
</context>
<context>
    <name>assay::JobColumns</name>
    <message>
        <source>&amp;Columns</source>
        <translation>列(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Reset Columns</source>
        <translation>重置列(&amp;R)</translation>
    </message>
</context>
<context>
    <name>assay::JobTableModel</name>
    <message>
        <source>No score. Status: %1</source>
        <extracomment>Tooltip of an empty score cell; %1 is the job&apos;s status</extracomment>
        <translation>无得分。状态：%1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>Tooltip of a score: its exact digits, then what scale it is on</extracomment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>%1: none</source>
        <comment>no value in this field</comment>
        <translation>%1：无</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>Read by screen readers in a cell: the field&apos;s title and its value</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Score %1</source>
        <extracomment>Read by screen readers: the score of a job, such as &quot;Score 7 of 10&quot;</extracomment>
        <translation>得分 %1</translation>
    </message>
    <message>
        <source>No score, %1</source>
        <extracomment>Read by screen readers: %1 is the status of a job</extracomment>
        <translation>无得分，%1</translation>
    </message>
    <message>
        <source>sorted ascending, key %1</source>
        <extracomment>Read by screen readers at the title of a column: how the rows are sorted; %1 is 1 for the first sort key</extracomment>
        <translation>升序，排序键 %1</translation>
    </message>
    <message>
        <source>sorted descending, key %1</source>
        <extracomment>See &quot;sorted ascending, key %1&quot;</extracomment>
        <translation>降序，排序键 %1</translation>
    </message>
    <message>
        <source>The service sent this, which the field can&apos;t hold: %1</source>
        <translation>服务发送了此内容，但该字段无法容纳：%1</translation>
    </message>
    <message>
        <source>%1: empty text</source>
        <translation>%1：空文本</translation>
    </message>
    <message>
        <source>New or changed with the last update.</source>
        <translation>在上次更新中新增或更改。</translation>
    </message>
    <message>
        <source>new or changed</source>
        <extracomment>Read by screen readers behind what tells a row from others: the job has changed since it was last shown</extracomment>
        <translation>新增或已更改</translation>
    </message>
</context>
<context>
    <name>assay::JobTableView</name>
    <message>
        <source>Jobs</source>
        <translation>作业</translation>
    </message>
</context>
<context>
    <name>assay::JobTarget</name>
    <message>
        <source>The filters hide this job: only the details show it.</source>
        <translation>筛选条件隐藏了此作业：仅在详情中显示。</translation>
    </message>
    <message>
        <source>Show the &amp;Whole Turn</source>
        <translation>显示整个轮次(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Show All Jobs</source>
        <translation>显示所有作业(&amp;S)</translation>
    </message>
</context>
<context>
    <name>assay::JobsPage</name>
    <message>
        <source>The selection had too many separate ranges to be kept: only the current job is selected.</source>
        <translation>选区过于零散，无法保留：仅选中当前作业。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows are too many for the clipboard. Export them to a file instead.</source>
        <translation>
            <numerusform>%Ln 行过多，无法复制到剪贴板。请改为导出到文件。</numerusform>
        </translation>
    </message>
    <message>
        <source>There is not enough memory to filter and sort the jobs anew: they are shown as before. Close other programs, or load fewer jobs.</source>
        <translation>内存不足，无法重新筛选和排序作业：仍按之前的方式显示。请关闭其他程序，或减少加载的作业。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln without a score</source>
        <translation>
            <numerusform>%Ln 个没有得分</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln without a turn</source>
        <translation>
            <numerusform>%Ln 个没有轮次</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln without an explanation</source>
        <translation>
            <numerusform>%Ln 个没有说明</numerusform>
        </translation>
    </message>
    <message>
        <source>The query shows them too. Click to hide them (%1)</source>
        <translation>此查询也会显示它们。点击可隐藏 (%1)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows are too many for the clipboard. Select fewer.</source>
        <translation>
            <numerusform>%Ln 行过多，无法复制到剪贴板。请减少选择。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>assay::KeyStore</name>
    <message>
        <source>The system&apos;s key store is locked, or refuses Assay.</source>
        <translation>系统的密钥库已锁定，或拒绝 Assay 访问。</translation>
    </message>
    <message>
        <source>There is no key store on this system, such as GNOME Keyring or KWallet.</source>
        <translation>此系统上没有密钥库，例如 GNOME Keyring 或 KWallet。</translation>
    </message>
    <message>
        <source>The system&apos;s key store does not answer as it should.</source>
        <translation>系统的密钥库没有给出正确的响应。</translation>
    </message>
    <message>
        <source>The system&apos;s key store did not answer.</source>
        <translation>系统的密钥库没有响应。</translation>
    </message>
    <message>
        <source>The key is kept in memory until Assay ends, and not on the disk.</source>
        <translation>密钥在 Assay 结束前保留在内存中，不会保存到磁盘。</translation>
    </message>
    <message>
        <source>The key may still be in it.</source>
        <translation>密钥可能仍在其中。</translation>
    </message>
    <message>
        <source>Enter the key to use it until Assay ends.</source>
        <translation>请输入密钥，以便在 Assay 结束前使用。</translation>
    </message>
    <message>
        <source>The system&apos;s key store has no key for this connection, or it is locked. Enter the key to use it until Assay ends.</source>
        <translation>系统的密钥库中没有此连接的密钥，或者密钥库已锁定。请输入密钥，以便在 Assay 结束前使用。</translation>
    </message>
</context>
<context>
    <name>assay::LanguageMenu</name>
    <message>
        <source>&amp;Language</source>
        <translation>语言(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;As the System</source>
        <translation>跟随系统(&amp;A)</translation>
    </message>
</context>
<context>
    <name>assay::LinkDialog</name>
    <message>
        <source>Link to a View</source>
        <translation>指向视图的链接</translation>
    </message>
    <message>
        <source>This link wants to fetch jobs from a service and to show a view of them.</source>
        <translation>此链接想要从服务获取作业，并显示这些作业的视图。</translation>
    </message>
    <message>
        <source>This link shows a view of the jobs that are open.</source>
        <translation>此链接显示已打开作业的视图。</translation>
    </message>
    <message>
        <source>Nothing is fetched before you press Fetch.</source>
        <translation>在您按下“获取”之前，不会获取任何内容。</translation>
    </message>
    <message>
        <source>You have not used this service before. Nothing is fetched before you press Fetch and give a key: give one only if you know whose service it is.</source>
        <translation>您尚未使用过此服务。在您按下“获取”并提供密钥之前，不会获取任何内容。只有在知道这是谁的服务时，才应提供密钥。</translation>
    </message>
    <message>
        <source>Service:</source>
        <translation>服务：</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is the title of a field, such as &quot;Agent&quot;, %2 a value</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Fetches:</source>
        <translation>获取内容：</translation>
    </message>
    <message>
        <source>All jobs</source>
        <translation>所有作业</translation>
    </message>
    <message>
        <source>View:</source>
        <translation>视图：</translation>
    </message>
    <message>
        <source>Query:</source>
        <translation>查询：</translation>
    </message>
    <message>
        <source>None: all jobs are shown</source>
        <translation>无：显示所有作业</translation>
    </message>
    <message>
        <source>%1, descending</source>
        <extracomment>%1 is the title of a column that the jobs are sorted by</extracomment>
        <translation>%1（降序）</translation>
    </message>
    <message>
        <source>Sorted by:</source>
        <translation>排序依据：</translation>
    </message>
    <message>
        <source>; </source>
        <translation>；</translation>
    </message>
    <message>
        <source>Columns:</source>
        <translation>列：</translation>
    </message>
    <message>
        <source>Page:</source>
        <translation>页面：</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>会话</translation>
    </message>
    <message>
        <source>&amp;Fetch</source>
        <translation>获取(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Show Without Fetching</source>
        <translation>不获取，直接显示(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Show</source>
        <translation>显示(&amp;S)</translation>
    </message>
    <message>
        <source>Sessions sorted by:</source>
        <translation>会话排序依据：</translation>
    </message>
</context>
<context>
    <name>assay::MainActions</name>
    <message>
        <source>&amp;Fetch</source>
        <translation>获取(&amp;F)</translation>
    </message>
    <message>
        <source>Fetch the jobs that match “Ask the service”</source>
        <translation>获取符合“向服务查询”条件的作业</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>停止(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>打开(&amp;O)…</translation>
    </message>
    <message>
        <source>Open a saved response</source>
        <translation>打开已保存的响应</translation>
    </message>
    <message>
        <source>&amp;Demo Data</source>
        <translation>演示数据(&amp;D)</translation>
    </message>
    <message>
        <source>Look at generated jobs from a server inside the program</source>
        <translation>查看来自本程序内置服务器的生成作业</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>导出(&amp;E)…</translation>
    </message>
    <message>
        <source>Write jobs to a file</source>
        <translation>将作业写入文件</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>Leave the program</source>
        <translation>退出程序</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
    <message>
        <source>Select &amp;All</source>
        <translation>全选(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>查找(&amp;F)</translation>
    </message>
    <message>
        <source>Clear &amp;Refinements</source>
        <translation>清除细化条件(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Next Job</source>
        <translation>下一个作业(&amp;N)</translation>
    </message>
    <message>
        <source>Show the next job</source>
        <translation>显示下一个作业</translation>
    </message>
    <message>
        <source>&amp;Previous Job</source>
        <translation>上一个作业(&amp;P)</translation>
    </message>
    <message>
        <source>Show the previous job</source>
        <translation>显示上一个作业</translation>
    </message>
    <message>
        <source>Fetch This Job &amp;Again</source>
        <translation>重新获取此作业(&amp;A)</translation>
    </message>
    <message>
        <source>Ask the service for this job alone</source>
        <translation>仅向服务查询此作业</translation>
    </message>
    <message>
        <source>&amp;Comfortable Rows</source>
        <translation>宽松行距(&amp;C)</translation>
    </message>
    <message>
        <source>Rows with more space</source>
        <translation>行与行之间留出更多空间</translation>
    </message>
    <message>
        <source>Co&amp;mpact Rows</source>
        <translation>紧凑行距(&amp;M)</translation>
    </message>
    <message>
        <source>More rows on the screen</source>
        <translation>在屏幕上显示更多行</translation>
    </message>
    <message>
        <source>&amp;As the System</source>
        <translation>跟随系统(&amp;A)</translation>
    </message>
    <message>
        <source>Light or dark, as in the system settings</source>
        <translation>浅色或深色，与系统设置一致</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>浅色(&amp;L)</translation>
    </message>
    <message>
        <source>Dark text on a light background</source>
        <translation>浅色背景上的深色文本</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>深色(&amp;D)</translation>
    </message>
    <message>
        <source>Light text on a dark background</source>
        <translation>深色背景上的浅色文本</translation>
    </message>
    <message>
        <source>&amp;About Assay</source>
        <translation>关于 Assay(&amp;A)</translation>
    </message>
    <message>
        <source>Version and licence</source>
        <translation>版本和许可证</translation>
    </message>
    <message>
        <source>&amp;Guide</source>
        <translation>指南(&amp;G)</translation>
    </message>
    <message>
        <source>How to use Assay</source>
        <translation>如何使用 Assay</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>撤消(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Undo %1</source>
        <extracomment>%1 is a change of filters or marks, such as &quot;Module: coherence&quot; or &quot;Flag of 3 Jobs&quot;</extracomment>
        <translation>撤消：%1(&amp;U)</translation>
    </message>
    <message>
        <source>Re&amp;do</source>
        <translation>重做(&amp;D)</translation>
    </message>
    <message>
        <source>Re&amp;do %1</source>
        <extracomment>%1 is a change of filters or marks, such as &quot;Module: coherence&quot; or &quot;Flag of 3 Jobs&quot;</extracomment>
        <translation>重做：%1(&amp;D)</translation>
    </message>
    <message>
        <source>C&amp;olumns</source>
        <translation>列(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>主题(&amp;T)</translation>
    </message>
    <message>
        <source>Stop reading and keep what has arrived</source>
        <translation>停止读取，保留已到达的内容</translation>
    </message>
    <message>
        <source>Copy the selected text, or the selected rows</source>
        <translation>复制选中的文本或选中的行</translation>
    </message>
    <message>
        <source>&amp;TSV</source>
        <translation>TSV(&amp;T)</translation>
    </message>
    <message>
        <source>Copy the shown columns, for a spreadsheet</source>
        <translation>复制显示的列，用于电子表格</translation>
    </message>
    <message>
        <source>&amp;JSON</source>
        <translation>JSON(&amp;J)</translation>
    </message>
    <message>
        <source>Copy whole jobs as the service sent them</source>
        <translation>按服务发送的原样复制整个作业</translation>
    </message>
    <message>
        <source>&amp;Markdown</source>
        <translation>Markdown(&amp;M)</translation>
    </message>
    <message>
        <source>Copy the shown columns as a table</source>
        <translation>将显示的列复制为表格</translation>
    </message>
    <message>
        <source>Copy &amp;Ids</source>
        <translation>复制 ID(&amp;I)</translation>
    </message>
    <message>
        <source>Copy the ids of the selected jobs</source>
        <translation>复制选中作业的 ID</translation>
    </message>
    <message>
        <source>Copy &amp;Value</source>
        <translation>复制值(&amp;V)</translation>
    </message>
    <message>
        <source>Copy the value of the current cell, detail or filter</source>
        <translation>复制当前单元格、详情或筛选条件的值</translation>
    </message>
    <message>
        <source>Select the whole text, or every job shown</source>
        <translation>选择全部文本或显示的所有作业</translation>
    </message>
    <message>
        <source>Find in explanations, names and ids</source>
        <translation>在说明、名称和 ID 中查找</translation>
    </message>
    <message>
        <source>Show all jobs again</source>
        <translation>重新显示所有作业</translation>
    </message>
    <message>
        <source>Fetch This Job &amp;Again (the demo has ended)</source>
        <translation>重新获取此作业（演示已结束）(&amp;A)</translation>
    </message>
    <message>
        <source>Copy Ro&amp;ws As</source>
        <translation>将行复制为(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;No Limit</source>
        <translation>无限制(&amp;N)</translation>
    </message>
    <message>
        <source>Wait as long as the service goes on sending</source>
        <translation>只要服务继续发送就一直等待</translation>
    </message>
    <message>
        <source>&amp;1 Minute</source>
        <translation>1 分钟(&amp;1)</translation>
    </message>
    <message>
        <source>End a request after a minute, with its retries</source>
        <translation>一分钟后结束请求（含重试）</translation>
    </message>
    <message>
        <source>&amp;5 Minutes</source>
        <translation>5 分钟(&amp;5)</translation>
    </message>
    <message>
        <source>End a request after 5 minutes, with its retries</source>
        <translation>5 分钟后结束请求（含重试）</translation>
    </message>
    <message>
        <source>&amp;30 Minutes</source>
        <translation>30 分钟(&amp;3)</translation>
    </message>
    <message>
        <source>End a request after 30 minutes, with its retries</source>
        <translation>30 分钟后结束请求（含重试）</translation>
    </message>
    <message>
        <source>Time &amp;Limit of a Request</source>
        <translation>请求的时间限制(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Matching Jobs</source>
        <translation>匹配的作业(&amp;M)</translation>
    </message>
    <message>
        <source>Show only the jobs that match</source>
        <translation>只显示匹配的作业</translation>
    </message>
    <message>
        <source>Whole &amp;Turns</source>
        <translation>整个轮次(&amp;T)</translation>
    </message>
    <message>
        <source>Show every job of each turn that has a job that matches</source>
        <translation>显示含有匹配作业的每个轮次的全部作业</translation>
    </message>
    <message>
        <source>Whole &amp;Sessions</source>
        <translation>整个会话(&amp;S)</translation>
    </message>
    <message>
        <source>Show every job of each session that has a job that matches</source>
        <translation>显示含有匹配作业的每个会话的全部作业</translation>
    </message>
    <message>
        <source>S&amp;how</source>
        <translation>显示(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Preferences…</source>
        <translation>首选项(&amp;P)…</translation>
    </message>
    <message>
        <source>Change language, look, scales and keys</source>
        <translation>更改语言、外观、量程和按键</translation>
    </message>
    <message>
        <source>Next &amp;Turn</source>
        <translation>下一个轮次(&amp;T)</translation>
    </message>
    <message>
        <source>Go to the next turn of the session</source>
        <translation>转到会话的下一个轮次</translation>
    </message>
    <message>
        <source>Previous T&amp;urn</source>
        <translation>上一个轮次(&amp;U)</translation>
    </message>
    <message>
        <source>Go to the previous turn of the session</source>
        <translation>转到会话的上一个轮次</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>后退(&amp;B)</translation>
    </message>
    <message>
        <source>Go back to the job looked at before</source>
        <translation>返回之前查看的作业</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>前进(&amp;F)</translation>
    </message>
    <message>
        <source>Go forward again to the job looked at after</source>
        <translation>再次前进到之后查看的作业</translation>
    </message>
    <message>
        <source>Fetch the Con&amp;versation</source>
        <translation>获取对话(&amp;V)</translation>
    </message>
    <message>
        <source>Ask the service what was said in the session of this job</source>
        <translation>向服务查询此作业的会话中的对话</translation>
    </message>
    <message>
        <source>&amp;Jobs</source>
        <translation>作业(&amp;J)</translation>
    </message>
    <message>
        <source>Show the jobs</source>
        <translation>显示作业</translation>
    </message>
    <message>
        <source>&amp;Sessions</source>
        <translation>会话(&amp;S)</translation>
    </message>
    <message>
        <source>Show the sessions of the jobs, the worst first</source>
        <translation>显示作业的会话，最差的在前</translation>
    </message>
    <message>
        <source>&amp;Find an Action…</source>
        <translation>查找操作(&amp;F)…</translation>
    </message>
    <message>
        <source>Find anything the program does by a few letters</source>
        <translation>输入几个字母即可查找程序的任何操作</translation>
    </message>
    <message>
        <source>Undo the last change of filters or marks</source>
        <translation>撤消对筛选条件或标记的上一次更改</translation>
    </message>
    <message>
        <source>Redo what was undone last</source>
        <translation>重做上一次撤消的操作</translation>
    </message>
</context>
<context>
    <name>assay::MainToolBar</name>
    <message>
        <source>Toolbar</source>
        <translation>工具栏</translation>
    </message>
    <message>
        <source>Where the jobs come from</source>
        <translation>作业来源</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>未连接</translation>
    </message>
    <message>
        <source>Choose where the jobs come from</source>
        <translation>选择作业来源</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>The connection that is used, and its colour in a word</extracomment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>assay::MainWindow</name>
    <message>
        <source>The demo can&apos;t be started: %1</source>
        <translation>无法启动演示：%1</translation>
    </message>
    <message>
        <source>Open a Saved Response</source>
        <translation>打开已保存的响应</translation>
    </message>
    <message>
        <source>Jobs (*.json *.ndjson *.jsonl *.gz);;All files (*)</source>
        <translation>作业 (*.json *.ndjson *.jsonl *.gz);;所有文件 (*)</translation>
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
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>编辑(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Job</source>
        <translation>作业(&amp;J)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>&amp;Problems</source>
        <translation>问题(&amp;P)</translation>
    </message>
    <message>
        <source>An export is still being written.</source>
        <translation>导出仍在写入。</translation>
    </message>
    <message>
        <source>If you close the window now, the export is cancelled and no file is written.</source>
        <translation>如果现在关闭窗口，导出将被取消，不会写入任何文件。</translation>
    </message>
    <message>
        <source>&amp;Cancel the Export</source>
        <translation>取消导出(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Keep Writing</source>
        <translation>继续写入(&amp;K)</translation>
    </message>
    <message>
        <source>Only one file can be opened at a time. Drop one of them.</source>
        <translation>一次只能打开一个文件。请只拖放其中一个。</translation>
    </message>
    <message>
        <source>The file %1 is not there any more. It was removed from the list.</source>
        <translation>文件 %1 已不存在，已将其从列表中移除。</translation>
    </message>
    <message>
        <source>Show in Fo&amp;lder</source>
        <translation>在文件夹中显示(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Don&apos;t ask again</source>
        <translation>不再询问(&amp;D)</translation>
    </message>
</context>
<context>
    <name>assay::MarkActions</name>
    <message>
        <source>&amp;Reviewed</source>
        <translation>已审阅(&amp;R)</translation>
    </message>
    <message>
        <source>Mark the selected jobs as reviewed, or not any more</source>
        <translation>将选中的作业标记为已审阅，或取消此标记</translation>
    </message>
    <message>
        <source>&amp;Flag</source>
        <translation>旗标(&amp;F)</translation>
    </message>
    <message>
        <source>Flag the selected jobs, or not any more</source>
        <translation>为选中的作业加上旗标，或取消旗标</translation>
    </message>
    <message>
        <source>&amp;Discuss</source>
        <translation>待讨论(&amp;D)</translation>
    </message>
    <message>
        <source>Mark the selected jobs to be discussed, or not any more</source>
        <translation>将选中的作业标记为待讨论，或取消此标记</translation>
    </message>
    <message>
        <source>&amp;Star</source>
        <translation>星标(&amp;S)</translation>
    </message>
    <message>
        <source>Give the selected jobs a star, or take it away</source>
        <translation>为选中的作业加上星标，或取消星标</translation>
    </message>
    <message>
        <source>&amp;Agree</source>
        <translation>同意(&amp;A)</translation>
    </message>
    <message>
        <source>Say that you agree with the score of the selected jobs, or not any more</source>
        <translation>表示同意选中的作业的得分，或取消此表示</translation>
    </message>
    <message>
        <source>D&amp;isagree</source>
        <translation>不同意(&amp;I)</translation>
    </message>
    <message>
        <source>Say that you disagree with the score of the selected jobs, or not any more</source>
        <translation>表示不同意选中的作业的得分，或取消此表示</translation>
    </message>
    <message>
        <source>&amp;Note…</source>
        <translation>备注(&amp;N)…</translation>
    </message>
    <message>
        <source>Write a note on the job</source>
        <translation>为作业写备注</translation>
    </message>
    <message>
        <source>&amp;Mark</source>
        <translation>标记(&amp;M)</translation>
    </message>
    <message>
        <source>R&amp;eview…</source>
        <translation>审阅(&amp;E)…</translation>
    </message>
    <message>
        <source>Go through the jobs shown, or a random draw of them, one at a time</source>
        <translation>逐个查看显示的作业，或从中随机抽取的作业</translation>
    </message>
</context>
<context>
    <name>assay::MarkFacet</name>
    <message>
        <source>Marks</source>
        <translation>标记</translation>
    </message>
    <message>
        <source>No mark</source>
        <translation>无标记</translation>
    </message>
    <message>
        <source>Your marks, with the numbers of jobs that the other filters let through</source>
        <translation>您的标记，以及其他筛选器放行的作业数</translation>
    </message>
</context>
<context>
    <name>assay::MarkStore</name>
    <message>
        <source>These jobs come from no service, so marks can&apos;t be kept for them.</source>
        <translation>这些作业不是来自服务，因此无法为其保存标记。</translation>
    </message>
    <message numerus="yes">
        <source>At most %Ln job(s) can be marked at once. Select fewer.</source>
        <translation>
            <numerusform>一次最多可以标记 %Ln 个作业。请减少选择。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A note may have %Ln character(s). Shorten it.</source>
        <translation>
            <numerusform>备注最多 %Ln 个字符。请缩短。</numerusform>
        </translation>
    </message>
    <message>
        <source>These marks are of jobs of another service. Open its jobs to undo them.</source>
        <translation>这些标记属于另一个服务的作业。如需撤消，请打开该服务的作业。</translation>
    </message>
</context>
<context>
    <name>assay::MarkTarget</name>
    <message>
        <source>Show the job in the details, on the tab Job, to mark it</source>
        <translation>要标记作业，请在详情的“作业”选项卡中显示它</translation>
    </message>
    <message>
        <source>Select jobs to mark them</source>
        <translation>选择要标记的作业</translation>
    </message>
    <message>
        <source>No job is shown that can be marked</source>
        <translation>没有显示可以标记的作业</translation>
    </message>
    <message>
        <source>Select a single job to write a note</source>
        <translation>要写备注，请只选择一个作业</translation>
    </message>
    <message>
        <source>“%1” was not kept as your own score. %2</source>
        <extracomment>%1 is what the user typed as a score, %2 a sentence such as &quot;Write a score from 0 to 10.&quot;</extracomment>
        <translation>“%1”未保存为您自己的得分。%2</translation>
    </message>
</context>
<context>
    <name>assay::Marking</name>
    <message numerus="yes">
        <source>%1 of %Ln Job(s)</source>
        <extracomment>What can be undone, in title case; %1 is a mark, such as &quot;Flag&quot;</extracomment>
        <translation>
            <numerusform>%Ln 个作业的“%1”</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Removing %1 of %Ln Job(s)</source>
        <extracomment>See &quot;%1 of %Ln Job(s)&quot;</extracomment>
        <translation>
            <numerusform>移除 %Ln 个作业的“%1”</numerusform>
        </translation>
    </message>
    <message>
        <source>The library can&apos;t be written, so marks can&apos;t be kept.</source>
        <translation>无法写入库，因此无法保存标记。</translation>
    </message>
    <message>
        <source>The marks are being read.</source>
        <translation>正在读取标记。</translation>
    </message>
    <message>
        <source>There are no jobs to mark.</source>
        <translation>没有可标记的作业。</translation>
    </message>
</context>
<context>
    <name>assay::Marks</name>
    <message>
        <source>Reviewed</source>
        <comment>mark of a job</comment>
        <translation>已审阅</translation>
    </message>
    <message>
        <source>Flag</source>
        <comment>mark of a job</comment>
        <translation>旗标</translation>
    </message>
    <message>
        <source>Discuss</source>
        <comment>mark of a job</comment>
        <translation>待讨论</translation>
    </message>
    <message>
        <source>Star</source>
        <comment>mark of a job</comment>
        <translation>星标</translation>
    </message>
    <message>
        <source>Agree</source>
        <comment>mark of a job: with its score</comment>
        <translation>同意</translation>
    </message>
    <message>
        <source>Disagree</source>
        <comment>mark of a job: with its score</comment>
        <translation>不同意</translation>
    </message>
    <message>
        <source>Own Score</source>
        <comment>what the user would give a job</comment>
        <translation>自评分数</translation>
    </message>
    <message>
        <source>Note</source>
        <comment>mark of a job</comment>
        <translation>备注</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <extracomment>A score and the top of its scale, such as &quot;7 / 10&quot;</extracomment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <extracomment>The scores that a module can give, such as &quot;0 to 10&quot;</extracomment>
        <translation>%1 到 %2</translation>
    </message>
    <message>
        <source>own score %1</source>
        <extracomment>In the list of a job&apos;s marks; %1 is a score, such as &quot;7 / 10&quot;</extracomment>
        <translation>自评分数 %1</translation>
    </message>
    <message>
        <source>, </source>
        <extracomment>Joins the items of a list</extracomment>
        <translation>、</translation>
    </message>
    <message>
        <source>Yes</source>
        <comment>in a column: the job was drawn, or its score was hidden</comment>
        <translation>是</translation>
    </message>
    <message>
        <source>No</source>
        <comment>in a column: the job was not drawn, or its score was shown</comment>
        <translation>否</translation>
    </message>
</context>
<context>
    <name>assay::MarksView</name>
    <message>
        <source>Marks</source>
        <translation>标记</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>写备注</translation>
    </message>
    <message>
        <source>Own score</source>
        <translation>自评分数</translation>
    </message>
    <message>
        <source>Judged in a random draw, the score hidden.</source>
        <translation>在随机抽取中评判，得分已隐藏。</translation>
    </message>
    <message>
        <source>Judged in a random draw, the score shown.</source>
        <translation>在随机抽取中评判，得分已显示。</translation>
    </message>
    <message>
        <source>Judged with the score hidden.</source>
        <translation>在得分隐藏的情况下评判。</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>A mark that some of the selected jobs have: &quot;Flag · 3&quot;</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 of %2 jobs have it</source>
        <translation>%2 个作业中有 %1 个带有此标记</translation>
    </message>
    <message>
        <source>Click to mark with “%1”, or to take it away (key %2)</source>
        <translation>单击以标记为“%1”，或取消此标记（按键 %2）</translation>
    </message>
    <message>
        <source>You agree with the score (key %1)</source>
        <translation>您同意该得分（按键 %1）</translation>
    </message>
    <message>
        <source>You disagree with the score (key %1)</source>
        <translation>您不同意该得分（按键 %1）</translation>
    </message>
    <message>
        <source>This is no number.</source>
        <translation>这不是数字。</translation>
    </message>
    <message>
        <source>Write a score from %1.</source>
        <translation>请输入 %1 的分数。</translation>
    </message>
    <message>
        <source>There is no score to agree with</source>
        <translation>没有可以同意的得分</translation>
    </message>
</context>
<context>
    <name>assay::ModuleSummaryRow</name>
    <message>
        <source>without a module</source>
        <translation>无模块</translation>
    </message>
    <message numerus="yes">
        <source>%Ln job(s)</source>
        <translation>
            <numerusform>%Ln 个作业</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2, mean share of scale %3 (%4)</source>
        <extracomment>For a screen reader. %1 is a module, %2 a number of jobs such as &quot;7 jobs&quot;, %3 a share such as &quot;62 %&quot;, %4 over how many jobs and sessions the mean is</extracomment>
        <translation>%1：%2，平均占量程比例 %3（%4）</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <translation>%1：%2，%3</translation>
    </message>
    <message>
        <source>unknown scale: no mean</source>
        <translation>量程未知：无平均值</translation>
    </message>
    <message>
        <source>no scores</source>
        <translation>无得分</translation>
    </message>
    <message>
        <source>mean of %1 from %2</source>
        <extracomment>Over what a mean is: %1 is a number of jobs such as &quot;7 scored jobs&quot;, %2 of sessions such as &quot;3 sessions&quot;</extracomment>
        <translation>来自 %2的 %1的平均值</translation>
    </message>
    <message numerus="yes">
        <source>%Ln scored job(s)</source>
        <translation>
            <numerusform>%Ln 个有得分的作业</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln session(s)</source>
        <translation>
            <numerusform>%Ln 个会话</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln score(s) outside the scale, not in the mean</source>
        <translation>
            <numerusform>%Ln 个得分超出量程，未计入平均值</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; %2</source>
        <extracomment>Two parts of a list</extracomment>
        <translation>%1；%2</translation>
    </message>
</context>
<context>
    <name>assay::NoticeBar</name>
    <message>
        <source>Dismiss this message</source>
        <translation>关闭此消息</translation>
    </message>
</context>
<context>
    <name>assay::PaletteTexts</name>
    <message>
        <source>%1: </source>
        <extracomment>An entry of a submenu in the list of actions; %1 is the title of the submenu, such as &quot;Theme&quot;</extracomment>
        <translation>%1：</translation>
    </message>
    <message>
        <source>Filter by %1</source>
        <extracomment>In the list of actions; %1 is the title of a field, such as &quot;Agent&quot;</extracomment>
        <translation>按%1筛选</translation>
    </message>
</context>
<context>
    <name>assay::Preferences</name>
    <message>
        <source>&amp;Language:</source>
        <translation>语言(&amp;L)：</translation>
    </message>
    <message>
        <source>&amp;Theme:</source>
        <translation>主题(&amp;T)：</translation>
    </message>
    <message>
        <source>&amp;Rows:</source>
        <translation>行(&amp;R)：</translation>
    </message>
    <message>
        <source>Time limit of a re&amp;quest:</source>
        <translation>请求的时间限制(&amp;Q)：</translation>
    </message>
    <message>
        <source>General</source>
        <translation>常规</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>按键</translation>
    </message>
    <message>
        <source>&amp;Always ask the service for times and summaries of sessions</source>
        <translation>始终向服务查询会话的时间和摘要(&amp;A)</translation>
    </message>
    <message>
        <source>a &amp;fetch without filters that was large last time</source>
        <translation>进行上次数据量很大的无筛选获取(&amp;F)</translation>
    </message>
    <message>
        <source>the window closes while an &amp;export is written</source>
        <translation>在写入导出文件时关闭窗口(&amp;E)</translation>
    </message>
    <message>
        <source>Scores</source>
        <translation>得分</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>服务</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>询问</translation>
    </message>
</context>
<context>
    <name>assay::PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation>首选项</translation>
    </message>
</context>
<context>
    <name>assay::ProblemModel</name>
    <message>
        <source>Ignored</source>
        <translation>已忽略</translation>
    </message>
    <message>
        <source>Reading continued</source>
        <translation>已继续读取</translation>
    </message>
    <message>
        <source>Job kept</source>
        <translation>作业已保留</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>已略过</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>Byte offset</source>
        <translation>字节偏移</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>处理结果</translation>
    </message>
</context>
<context>
    <name>assay::ProblemsPanel</name>
    <message>
        <source>Everything could be read.</source>
        <translation>全部内容均可读取。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln element(s) could not be read and are missing from the table.</source>
        <translation>
            <numerusform>%Ln 个元素无法读取，表格中缺少这些元素。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All jobs were kept; %Ln finding(s) about them.</source>
        <translation>
            <numerusform>所有作业均已保留；共有 %Ln 项相关发现。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 %Ln more finding(s) about jobs that were kept.</source>
        <extracomment>%1 is the sentence about elements that could not be read</extracomment>
        <translation>
            <numerusform>%1另有 %Ln 项关于已保留作业的发现。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 The first %L2 are listed.</source>
        <translation>%1仅列出前 %L2 项。</translation>
    </message>
</context>
<context>
    <name>assay::QueryField</name>
    <message>
        <source>Find words, or filter: module:coherence score:&lt;5</source>
        <translation>查找词语，或筛选：module:coherence score:&lt;5</translation>
    </message>
    <message>
        <source>Find or filter</source>
        <translation>查找或筛选</translation>
    </message>
    <message>
        <source>How to write a query</source>
        <translation>如何编写查询</translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation>建议</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 is a suggestion for a query, %2 what it is</extracomment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>The query is too long to be changed here. Remove filters at their chips, or press Esc to clear it.</source>
        <translation>查询过长，无法在此更改。请通过标签移除筛选条件，或按 Esc 清除查询。</translation>
    </message>
    <message numerus="yes">
        <source>The text is too long: a query has at most %Ln character(s) here.</source>
        <translation>
            <numerusform>文本过长：此处的查询最多 %Ln 个字符。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>assay::QueryReference</name>
    <message>
        <source>How to write a query</source>
        <translation>如何编写查询</translation>
    </message>
    <message>
        <source>Use this example</source>
        <translation>使用此示例</translation>
    </message>
    <message>
        <source>Ctrl+Space lists fields and values. Brackets group; a blank means “and”.</source>
        <translation>按 Ctrl+Space 列出字段和值。括号用于分组；空格表示“且”。</translation>
    </message>
</context>
<context>
    <name>assay::QuerySuggestions</name>
    <message>
        <source>less than</source>
        <translation>小于</translation>
    </message>
    <message>
        <source>at most</source>
        <translation>小于或等于</translation>
    </message>
    <message>
        <source>more than</source>
        <translation>大于</translation>
    </message>
    <message>
        <source>at least</source>
        <translation>大于或等于</translation>
    </message>
    <message numerus="yes">
        <source>%Ln job(s)</source>
        <translation>
            <numerusform>%Ln 个作业</numerusform>
        </translation>
    </message>
    <message>
        <source>score as a share of its scale, in percent</source>
        <translation>以占量程比例表示的得分（百分比）</translation>
    </message>
    <message>
        <source>the field has a value</source>
        <translation>字段有值</translation>
    </message>
    <message>
        <source>whole sessions with such a job</source>
        <translation>包含此类作业的整个会话</translation>
    </message>
    <message>
        <source>whole turns with such a job</source>
        <translation>包含此类作业的整个轮次</translation>
    </message>
    <message>
        <source>unknown field</source>
        <translation>未知字段</translation>
    </message>
    <message>
        <source>what you marked it with</source>
        <translation>您所加的标记</translation>
    </message>
    <message>
        <source>a mark, a score of your own or a note</source>
        <translation>标记、自评分数或备注</translation>
    </message>
    <message>
        <source>your note</source>
        <translation>您的备注</translation>
    </message>
    <message>
        <source>the score that you would give</source>
        <translation>您会给出的分数</translation>
    </message>
</context>
<context>
    <name>assay::QuestionsPage</name>
    <message>
        <source>Assay asks before</source>
        <translation>Assay 会在以下操作之前询问</translation>
    </message>
</context>
<context>
    <name>assay::RangeSlider</name>
    <message>
        <source>Lowest share of scale, in percent</source>
        <translation>占量程比例下限（百分比）</translation>
    </message>
    <message>
        <source>Highest share of scale, in percent</source>
        <translation>占量程比例上限（百分比）</translation>
    </message>
</context>
<context>
    <name>assay::RawJsonView</name>
    <message>
        <source>There is more. Copying gives the whole job.</source>
        <translation>还有更多内容。复制可获得整个作业。</translation>
    </message>
    <message>
        <source>Raw JSON</source>
        <translation>原始 JSON</translation>
    </message>
    <message>
        <source>Show or hide the job as it was sent</source>
        <translation>显示或隐藏作业的原始发送内容</translation>
    </message>
    <message>
        <source>Copy the whole job as JSON</source>
        <translation>将整个作业复制为 JSON</translation>
    </message>
    <message>
        <source>Hide the raw JSON</source>
        <translation>隐藏原始 JSON</translation>
    </message>
    <message>
        <source>Show the raw JSON</source>
        <translation>显示原始 JSON</translation>
    </message>
</context>
<context>
    <name>assay::RecentFilesMenu</name>
    <message>
        <source>Open &amp;Recent</source>
        <translation>打开最近的文件(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Clear List</source>
        <translation>清除列表(&amp;C)</translation>
    </message>
</context>
<context>
    <name>assay::ReviewDeck</name>
    <message>
        <source>Explanation</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>There is none.</source>
        <translation>无。</translation>
    </message>
    <message>
        <source>Other fields</source>
        <translation>其他字段</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>审阅</translation>
    </message>
    <message>
        <source>Previous job (arrow keys)</source>
        <translation>上一个作业（方向键）</translation>
    </message>
    <message>
        <source>Next job (arrow keys)</source>
        <translation>下一个作业（方向键）</translation>
    </message>
    <message>
        <source>Finish the review; Escape only leaves it, to continue later</source>
        <translation>完成审阅；按 Esc 只是离开，以后可以继续</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>%1 of %2 · %3 answered</source>
        <translation>%1 / %2 · 已回答 %3</translation>
    </message>
    <message>
        <source>Random draw, seed %1</source>
        <translation>随机抽取，种子 %1</translation>
    </message>
    <message>
        <source>Looking for the job in the list…</source>
        <translation>正在列表中查找作业…</translation>
    </message>
    <message>
        <source>This job is not in the list that is shown.</source>
        <translation>此作业不在显示的列表中。</translation>
    </message>
    <message>
        <source>No score. Status: %1</source>
        <translation>无得分。状态：%1</translation>
    </message>
    <message>
        <source>Score hidden until you agree, disagree or give your own</source>
        <translation>在您同意、不同意或给出自评分数之前，得分保持隐藏</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1 of %2 · All answered: %3 agree, %4 disagree</source>
        <translation>%1 / %2 · 全部已回答：%3 同意，%4 不同意</translation>
    </message>
    <message numerus="yes">
        <source>%Ln job(s) of this review are not answered. A finished review can&apos;t be continued.</source>
        <translation>
            <numerusform>此审阅中有 %Ln 个作业未回答。已结束的审阅无法继续。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>assay::ReviewDialog</name>
    <message numerus="yes">
        <source>All %Ln job(s) shown, in their order</source>
        <translation>
            <numerusform>显示的全部 %Ln 个作业，按其顺序</numerusform>
        </translation>
    </message>
    <message>
        <source>A random draw of them</source>
        <translation>从中随机抽取</translation>
    </message>
    <message>
        <source>Hide the score until I have answered</source>
        <translation>在我回答之前隐藏得分</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>审阅</translation>
    </message>
    <message>
        <source>One job at a time, to say whether you agree with its score.</source>
        <translation>逐个查看作业，回答是否同意其得分。</translation>
    </message>
    <message numerus="yes">
        <source>The first %Ln job(s) shown, in their order</source>
        <translation>
            <numerusform>显示的前 %Ln 个作业，按其顺序</numerusform>
        </translation>
    </message>
    <message>
        <source>Number of jobs to draw</source>
        <translation>要抽取的作业数</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>种子</translation>
    </message>
    <message>
        <source>The same seed draws the same jobs again, here and on another machine</source>
        <translation>相同的种子会再次抽取相同的作业，在此计算机和其他计算机上都是如此</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>作业</translation>
    </message>
    <message>
        <source>So that it does not sway you. It appears when you agree, disagree or give a score of your own</source>
        <translation>以免影响您的判断。当您同意、不同意或给出自评分数时，得分才会显示</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>开始(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Continue at %1 of %2</source>
        <extracomment>Goes on with a review; %1 is the number of the job, %2 the number of jobs</extracomment>
        <translation>从 %1 / %2 继续(&amp;C)</translation>
    </message>
    <message numerus="yes">
        <source>Leave out %Ln job(s) without a score</source>
        <translation>
            <numerusform>排除 %Ln 个没有得分的作业</numerusform>
        </translation>
    </message>
    <message>
        <source>Such as those that are pending or failed: there is nothing to agree with</source>
        <translation>例如待处理或失败的作业：没有可以同意的内容</translation>
    </message>
    <message numerus="yes">
        <source>The first %Ln job(s) with a score, in their order</source>
        <translation>
            <numerusform>有得分的前 %Ln 个作业，按其顺序</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %Ln job(s) with a score, in their order</source>
        <translation>
            <numerusform>有得分的全部 %Ln 个作业，按其顺序</numerusform>
        </translation>
    </message>
    <message>
        <source>An earlier review is not finished. A new one replaces it.</source>
        <translation>之前的一次审阅尚未完成。新的审阅会将其替换。</translation>
    </message>
</context>
<context>
    <name>assay::SavedViews</name>
    <message>
        <source>The query of the view “%1” does not fit these jobs: %2 It stands in the field at the top, where you can change it; the view keeps it until you save.</source>
        <translation>视图“%1”的查询不适用于这些作业：%2查询位于顶部的字段中，您可以在那里更改；在您保存之前，视图会保留原来的查询。</translation>
    </message>
    <message>
        <source>The view “%1” has columns that this version does not know: %2. They stay in it.</source>
        <translation>视图“%1”包含此版本不认识的列：%2。这些列会保留在视图中。</translation>
    </message>
    <message>
        <source>Save View</source>
        <translation>保存视图</translation>
    </message>
    <message>
        <source>The view “%1” was changed in another window since it was shown here.</source>
        <translation>视图“%1”在此处显示之后，已在另一个窗口中更改。</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>替换(&amp;R)</translation>
    </message>
    <message>
        <source>Save Under Another &amp;Name…</source>
        <translation>以其他名称保存(&amp;N)…</translation>
    </message>
    <message>
        <source>View saved</source>
        <translation>视图已保存</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>作业</translation>
    </message>
    <message>
        <source>What is shown can&apos;t be put into a link.</source>
        <translation>无法将显示的内容放入链接。</translation>
    </message>
    <message>
        <source>Link copied</source>
        <translation>链接已复制</translation>
    </message>
    <message>
        <source>No link to a view in the clipboard</source>
        <translation>剪贴板中没有指向视图的链接</translation>
    </message>
    <message numerus="yes">
        <source>Take over %Ln view(s) from %1?</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>
            <numerusform>要从 %1 导入 %Ln 个视图吗？</numerusform>
        </translation>
    </message>
    <message>
        <source>Import Views</source>
        <translation>导入视图</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>导入(&amp;I)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln view(s) imported</source>
        <translation>
            <numerusform>已导入 %Ln 个视图</numerusform>
        </translation>
    </message>
    <message>
        <source>The query is wrong, so it can&apos;t be kept in a view: %1 Correct it or clear it first.</source>
        <extracomment>%1 is a sentence that says what is wrong with a query</extracomment>
        <translation>查询有误，无法保存到视图中：%1 请先更正或清除它。</translation>
    </message>
</context>
<context>
    <name>assay::SavedViewsMenu</name>
    <message>
        <source>Saved &amp;Views</source>
        <translation>已保存的视图(&amp;V)</translation>
    </message>
</context>
<context>
    <name>assay::ScalesPage</name>
    <message>
        <source>Assay knows the scale of every module of the loaded jobs. A module that it does not know is listed here.</source>
        <translation>Assay 知道已加载作业的所有模块的量程。它不知道的模块会列在这里。</translation>
    </message>
    <message>
        <source>Assay does not know these modules. Their scores are shown as they are, and in no mean, until you give them the scale that they score on.</source>
        <translation>Assay 不认识这些模块。在您指定其评分所用的量程之前，它们的得分将按原样显示，并且不计入任何平均值。</translation>
    </message>
    <message>
        <source>Scale of %1</source>
        <translation>%1 的量程</translation>
    </message>
</context>
<context>
    <name>assay::ScoreChart</name>
    <message>
        <source>Scores by share of scale</source>
        <translation>按占量程比例分布的得分</translation>
    </message>
</context>
<context>
    <name>assay::ScoreHeader</name>
    <message>
        <source>Not scored yet: submitted</source>
        <translation>尚未评分：已提交</translation>
    </message>
    <message>
        <source>Not scored yet: in progress</source>
        <translation>尚未评分：进行中</translation>
    </message>
    <message>
        <source>Scoring failed</source>
        <translation>评分失败</translation>
    </message>
    <message>
        <source>Not scored: not run</source>
        <translation>未评分：未运行</translation>
    </message>
    <message>
        <source>Completed without a score</source>
        <translation>已完成，但无得分</translation>
    </message>
    <message>
        <source>No score</source>
        <translation>无得分</translation>
    </message>
    <message>
        <source>Exactly as sent: %1</source>
        <extracomment>%1 is the score with all its digits</extracomment>
        <translation>发送的原值：%1</translation>
    </message>
    <message>
        <source>outside its scale (%1)</source>
        <extracomment>The score is larger or smaller than its scale allows; %1 is the scale, such as &quot;0–10, judge&quot;</extracomment>
        <translation>超出量程（%1）</translation>
    </message>
    <message>
        <source>%1 of scale</source>
        <extracomment>%1 is a number in per cent</extracomment>
        <translation>占量程 %1</translation>
    </message>
    <message>
        <source>Not usable as a score: %1</source>
        <extracomment>What the service sent as the score can&apos;t be used; %1 is what was sent</extracomment>
        <translation>不能用作得分：%1</translation>
    </message>
</context>
<context>
    <name>assay::ScoreHistogram</name>
    <message>
        <source>%1–%2 % of the scale</source>
        <extracomment>%1 and %2 are percentages of the scale</extracomment>
        <translation>占量程 %1%–%2%</translation>
    </message>
    <message numerus="yes">
        <source>%Ln job(s)</source>
        <translation>
            <numerusform>%Ln 个作业</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Judge: %Ln job(s)</source>
        <translation>
            <numerusform>评判：%Ln 个作业</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Statistical: %Ln job(s)</source>
        <translation>
            <numerusform>统计：%Ln 个作业</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is a range such as &quot;65–75 % of the scale&quot;, %2 a number of jobs</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>No job has a score on a known scale</source>
        <translation>没有作业具有已知量程的得分</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pending</source>
        <translation>
            <numerusform>%Ln 个待处理</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed</source>
        <translation>
            <numerusform>%Ln 个失败</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not run</source>
        <translation>
            <numerusform>%Ln 个未运行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln without a score</source>
        <translation>
            <numerusform>%Ln 个无得分</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln no scale</source>
        <translation>
            <numerusform>%Ln 个无量程</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>assay::ScoreRangeWidget</name>
    <message>
        <source>judge %1–%2</source>
        <extracomment>What a range of shares means on the judges&apos; scale, in a legend; %1 and %2 are numbers</extracomment>
        <translation>评判 %1–%2</translation>
    </message>
    <message>
        <source>statistical %1–%2</source>
        <extracomment>What a range of shares means on the statistical scale, in a legend; %1 and %2 are numbers</extracomment>
        <translation>统计 %1–%2</translation>
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
        <translation>按需显示，最多 %1 位</translation>
    </message>
    <message numerus="yes">
        <source>%Ln, such as %1</source>
        <comment>number of decimals</comment>
        <extracomment>%1 is a score such as 0.83</extracomment>
        <translation>
            <numerusform>%Ln 位，例如 %1</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Decimals of statistical scores:</source>
        <translation>统计得分的小数位数(&amp;D)：</translation>
    </message>
    <message>
        <source>Colour of &amp;low scores up to:</source>
        <translation>低得分颜色的上限(&amp;L)：</translation>
    </message>
    <message>
        <source>Colour of &amp;high scores from:</source>
        <translation>高得分颜色的下限(&amp;H)：</translation>
    </message>
    <message>
        <source>As a share of the scale. Below it, the bar of a score has the whole colour of low scores</source>
        <translation>以占量程比例表示。低于此值时，得分条完全呈现低得分的颜色</translation>
    </message>
    <message>
        <source>As a share of the scale. Above it, the bar of a score has the whole colour of high scores</source>
        <translation>以占量程比例表示。高于此值时，得分条完全呈现高得分的颜色</translation>
    </message>
    <message>
        <source>Scales of unknown modules</source>
        <translation>未知模块的量程</translation>
    </message>
    <message>
        <source>The colour of low scores must end below the one where that of high scores begins. The colours stay as they were.</source>
        <translation>低得分颜色的结束值必须低于高得分颜色的起始值。颜色保持不变。</translation>
    </message>
</context>
<context>
    <name>assay::ServiceFilterField</name>
    <message>
        <source>any</source>
        <translation>任意</translation>
    </message>
    <message>
        <source>%1: only jobs with exactly this value (%2)</source>
        <extracomment>%1 is a field&apos;s title, %2 the name of the query parameter</extracomment>
        <translation>%1：仅限与此值完全一致的作业（%2）</translation>
    </message>
    <message>
        <source>Includes spaces: %1</source>
        <extracomment>%1 is the typed text with its outer spaces drawn as open boxes</extracomment>
        <translation>包含空格：%1</translation>
    </message>
    <message>
        <source>List the values of %1 seen so far</source>
        <extracomment>%1 is the title of a field</extracomment>
        <translation>列出目前已出现的%1的值</translation>
    </message>
    <message>
        <source>Values seen so far (Down)</source>
        <translation>目前已出现的值（向下键）</translation>
    </message>
</context>
<context>
    <name>assay::ServiceFilterPanel</name>
    <message>
        <source>Hide the fields of the service filter</source>
        <translation>隐藏服务筛选的字段</translation>
    </message>
    <message>
        <source>Show the fields of the service filter</source>
        <translation>显示服务筛选的字段</translation>
    </message>
    <message>
        <source>Not fetched yet – press Enter</source>
        <translation>尚未获取，请按 Enter 键</translation>
    </message>
    <message>
        <source>All jobs</source>
        <translation>所有作业</translation>
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
        <translation> 秒</translation>
    </message>
    <message>
        <source>A request ends when the service sends nothing for this time</source>
        <translation>如果服务在此时间内没有发送任何内容，请求将结束</translation>
    </message>
    <message>
        <source>Longest time without an &amp;answer:</source>
        <translation>无响应的最长时间(&amp;A)：</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>This one:</source>
        <translation>使用此代理服务器：</translation>
    </message>
    <message>
        <source>Address of the proxy</source>
        <translation>代理服务器的地址</translation>
    </message>
    <message>
        <source>&amp;Proxy:</source>
        <translation>代理服务器(&amp;P)：</translation>
    </message>
    <message>
        <source>A name and a password can&apos;t be part of the address: they would be stored unprotected. Set the variable https_proxy instead.</source>
        <translation>名称和密码不能作为地址的一部分：它们会在无保护的情况下存储。请改为设置变量 https_proxy。</translation>
    </message>
    <message>
        <source>This is not the address of a proxy. Write it like http://proxy.example.com:3128 or socks5://proxy.example.com:1080.</source>
        <translation>这不是代理服务器的地址。请按 http://proxy.example.com:3128 或 socks5://proxy.example.com:1080 的形式输入。</translation>
    </message>
</context>
<context>
    <name>assay::ServiceSummaryView</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Do not wait for the summary</source>
        <translation>不再等待摘要</translation>
    </message>
    <message>
        <source>From the service</source>
        <translation>来自服务</translation>
    </message>
    <message>
        <source>Asking the service…</source>
        <translation>正在向服务查询…</translation>
    </message>
    <message>
        <source>The service&apos;s own figures for the agent “%1”</source>
        <extracomment>%1 is the name of an agent</extracomment>
        <translation>服务自身关于智能体“%1”的数据</translation>
    </message>
    <message>
        <source>The service has no scores for it.</source>
        <translation>服务中没有相应的得分。</translation>
    </message>
    <message>
        <source>This job has no agent to ask about.</source>
        <translation>此作业没有可供查询的智能体。</translation>
    </message>
    <message>
        <source>Status: %1</source>
        <translation>状态：%1</translation>
    </message>
    <message>
        <source>Mean of all its scores: %1. It mixes scales, so it is not a share of any scale.</source>
        <extracomment>%1 is a number as the service sent it</extracomment>
        <translation>其所有得分的平均值：%1。它混合了不同的量程，因此不是占任何量程的比例。</translation>
    </message>
    <message>
        <source>without a module</source>
        <translation>无模块</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>服务</translation>
    </message>
    <message numerus="yes">
        <source>%Ln completed job(s)</source>
        <translation>
            <numerusform>%Ln 个已完成的作业</numerusform>
        </translation>
    </message>
    <message>
        <source>no number of jobs sent</source>
        <translation>未发送作业数</translation>
    </message>
    <message>
        <source>%1, mean of the service: %2</source>
        <extracomment>For a screen reader. %1 is a module, %2 a mean such as &quot;7.2 / 10&quot;</extracomment>
        <translation>%1，服务的平均值：%2</translation>
    </message>
    <message>
        <source>Loaded here</source>
        <translation>此处已加载</translation>
    </message>
    <message>
        <source>%1 from %2</source>
        <extracomment>Over what a mean is: %1 is a number of jobs such as &quot;7 scored jobs&quot;, %2 of sessions such as &quot;3 sessions&quot;</extracomment>
        <translation>来自 %2的 %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln scored job(s)</source>
        <translation>
            <numerusform>%Ln 个有得分的作业</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln session(s)</source>
        <translation>
            <numerusform>%Ln 个会话</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln job(s), unknown scale</source>
        <translation>
            <numerusform>%Ln 个作业，量程未知</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln job(s), no score</source>
        <translation>
            <numerusform>%Ln 个作业，无得分</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, mean of the jobs loaded here: %2, %3</source>
        <extracomment>For a screen reader. %1 is a module, %2 a mean such as &quot;7.2 / 10&quot;, %3 over how many jobs</extracomment>
        <translation>%1，此处已加载作业的平均值：%2，%3</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more module(s)</source>
        <translation>
            <numerusform>以及另外 %Ln 个模块</numerusform>
        </translation>
    </message>
    <message>
        <source>Summary of this agent</source>
        <translation>此智能体的摘要</translation>
    </message>
</context>
<context>
    <name>assay::SessionColumns</name>
    <message>
        <source>Fit &amp;Width</source>
        <translation>调整为合适宽度(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Hide</source>
        <translation>隐藏(&amp;H)</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>&amp;Reset Columns</source>
        <translation>重置列(&amp;R)</translation>
    </message>
</context>
<context>
    <name>assay::SessionFiguresView</name>
    <message numerus="yes">
        <source>The service counts %Ln completed job(s)</source>
        <translation>
            <numerusform>服务统计有 %Ln 个已完成的作业</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln are loaded here</source>
        <translation>
            <numerusform>此处已加载 %Ln 个</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; %2.</source>
        <extracomment>%1 is such as &quot;The service counts 5 completed jobs&quot;, %2 such as &quot;4 are loaded here&quot;</extracomment>
        <translation>%1；%2。</translation>
    </message>
    <message numerus="yes">
        <source>The service&apos;s mean is %1, ours is %2, without %Ln score(s) outside the scale.</source>
        <translation>
            <numerusform>服务的平均值为 %1，此处为 %2（不含 %Ln 个超出量程的得分）。</numerusform>
        </translation>
    </message>
    <message>
        <source>The service&apos;s mean is %1, ours is %2.</source>
        <translation>服务的平均值为 %1，此处为 %2。</translation>
    </message>
    <message>
        <source>Compare with the service</source>
        <translation>与服务比较</translation>
    </message>
    <message>
        <source>Asks the service for its own summary of this session</source>
        <translation>向服务查询其自身对此会话的摘要</translation>
    </message>
    <message>
        <source>Figures of the service and of the loaded jobs</source>
        <translation>服务的数据和已加载作业的数据</translation>
    </message>
    <message>
        <source>Asking the service…</source>
        <translation>正在向服务查询…</translation>
    </message>
    <message>
        <source>The service has no scores for this session.</source>
        <translation>服务中没有此会话的得分。</translation>
    </message>
    <message>
        <source>The service&apos;s figures agree with those of the jobs loaded here.</source>
        <translation>服务的数据与此处已加载作业的数据一致。</translation>
    </message>
    <message numerus="yes">
        <source>The service&apos;s figures differ from those of the jobs loaded here in %Ln module(s).</source>
        <translation>
            <numerusform>服务的数据与此处已加载作业的数据在 %Ln 个模块上不一致。</numerusform>
        </translation>
    </message>
    <message>
        <source>Close the comparison</source>
        <translation>关闭比较</translation>
    </message>
    <message>
        <source>Do not wait for the summary</source>
        <translation>不再等待摘要</translation>
    </message>
    <message>
        <source>Service</source>
        <extracomment>Title of a column: figures of the service</extracomment>
        <translation>服务</translation>
    </message>
    <message>
        <source>Loaded here</source>
        <extracomment>Title of a column: figures of the jobs loaded in the program</extracomment>
        <translation>此处已加载</translation>
    </message>
    <message>
        <source>without a module</source>
        <translation>无模块</translation>
    </message>
    <message numerus="yes">
        <source>%Ln job(s)</source>
        <translation>
            <numerusform>%Ln 个作业</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>%1, the service: %2, %3</source>
        <extracomment>For a screen reader. %1 is a module, %2 a mean such as &quot;7.2 / 10&quot;, %3 over how many jobs</extracomment>
        <translation>%1，服务：%2，%3</translation>
    </message>
    <message>
        <source>%1, loaded here: %2, %3</source>
        <extracomment>For a screen reader. %1 is a module, %2 a mean such as &quot;7.2 / 10&quot;, %3 over how many jobs</extracomment>
        <translation>%1，此处已加载：%2，%3</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more module(s)</source>
        <translation>
            <numerusform>以及另外 %Ln 个模块</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>assay::SessionMapModel</name>
    <message>
        <source>The selected job</source>
        <translation>选中的作业</translation>
    </message>
    <message>
        <source>Turn</source>
        <translation>轮次</translation>
    </message>
    <message>
        <source>%1 (%2), %3</source>
        <extracomment>Of a column: %1 is a module, %2 its scale such as &quot;0–10, judge&quot;, %3 a number of jobs such as &quot;12 jobs&quot;</extracomment>
        <translation>%1（%2），%3</translation>
    </message>
    <message numerus="yes">
        <source>%Ln job(s)</source>
        <translation>
            <numerusform>%Ln 个作业</numerusform>
        </translation>
    </message>
    <message>
        <source>no turn</source>
        <extracomment>In place of a number of a turn: the jobs of this row have none</extracomment>
        <translation>无轮次</translation>
    </message>
    <message>
        <source>Turn %1</source>
        <extracomment>%1 is a number</extracomment>
        <translation>轮次 %1</translation>
    </message>
    <message>
        <source>Without a turn</source>
        <translation>没有轮次</translation>
    </message>
    <message>
        <source>without a module</source>
        <translation>无模块</translation>
    </message>
    <message>
        <source>no score</source>
        <translation>无得分</translation>
    </message>
    <message>
        <source>%1 on an unknown scale</source>
        <extracomment>%1 is a score</extracomment>
        <translation>%1（量程未知）</translation>
    </message>
    <message>
        <source>%1, outside its scale (%2)</source>
        <extracomment>%1 is a score, %2 a scale such as &quot;0–10, judge&quot;</extracomment>
        <translation>%1，超出量程（%2）</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>A score, and the status of its job</extracomment>
        <translation>%1（%2）</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more job(s)</source>
        <translation>
            <numerusform>以及另外 %Ln 个作业</numerusform>
        </translation>
    </message>
    <message>
        <source>hidden by the filters</source>
        <translation>被筛选条件隐藏</translation>
    </message>
    <message>
        <source>all hidden by the filters</source>
        <translation>全部被筛选条件隐藏</translation>
    </message>
    <message numerus="yes">
        <source>%Ln hidden by the filters</source>
        <translation>
            <numerusform>%Ln 个被筛选条件隐藏</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 is a turn such as &quot;Turn 3&quot;, %2 a number of jobs such as &quot;12 jobs&quot;</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1, %2: no such job</source>
        <extracomment>%1 is a turn such as &quot;Turn 3&quot;, %2 a module</extracomment>
        <translation>%1，%2：没有此类作业</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is a number of jobs such as &quot;3 jobs&quot;, %2 a list such as &quot;5 / 10; 7 / 10; Failed&quot;</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <extracomment>A cell of the map of a session: %1 is a turn such as &quot;Turn 3&quot;, %2 a module, %3 what its jobs say such as &quot;7 / 10&quot;
----------
Title of a list: %1 is a turn such as &quot;Turn 3&quot;, %2 a module, %3 a number of jobs such as &quot;3 jobs&quot;</extracomment>
        <translation>%1，%2：%3</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <extracomment>%1 says what is in a cell, %2 how many of its jobs are hidden</extracomment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Each further click goes to the next one.</source>
        <translation>每再点击一次，就转到下一个。</translation>
    </message>
</context>
<context>
    <name>assay::SessionMapView</name>
    <message>
        <source>Map of the session: turns and modules</source>
        <translation>会话图：轮次和模块</translation>
    </message>
</context>
<context>
    <name>assay::SessionReadout</name>
    <message>
        <source>low</source>
        <extracomment>Beside the colours of a map of scores: the low end of a scale</extracomment>
        <translation>低</translation>
    </message>
    <message>
        <source>high</source>
        <extracomment>Beside the colours of a map of scores: the high end of a scale</extracomment>
        <translation>高</translation>
    </message>
</context>
<context>
    <name>assay::SessionTab</name>
    <message>
        <source>Several jobs are selected</source>
        <translation>已选择多个作业</translation>
    </message>
    <message>
        <source>Select a single job to see its session.</source>
        <translation>选择单个作业以查看其会话。</translation>
    </message>
    <message>
        <source>No job selected</source>
        <translation>未选择作业</translation>
    </message>
    <message>
        <source>Select a job to see its session.</source>
        <translation>选择一个作业以查看其会话。</translation>
    </message>
    <message>
        <source>No session</source>
        <translation>无会话</translation>
    </message>
    <message>
        <source>This job does not say to which session it belongs.</source>
        <translation>此作业未说明属于哪个会话。</translation>
    </message>
    <message>
        <source>These jobs come from a demo that has ended: it can&apos;t be asked any more.</source>
        <translation>这些作业来自已结束的演示：无法再向它查询。</translation>
    </message>
    <message>
        <source>This job has no agent, by whose name the service could be asked about the session.</source>
        <translation>此作业没有智能体，因此无法凭其名称向服务查询该会话。</translation>
    </message>
</context>
<context>
    <name>assay::SessionTableModel</name>
    <message>
        <source>%1: none</source>
        <extracomment>Read by screen readers in a cell without a value; %1 is the title of the column</extracomment>
        <translation>%1：无</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>Read by screen readers in a cell: the title of the column and the value</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>sorted descending</source>
        <extracomment>Read by screen readers at the title of a column</extracomment>
        <translation>降序</translation>
    </message>
    <message>
        <source>sorted ascending</source>
        <translation>升序</translation>
    </message>
    <message>
        <source>%1 and others</source>
        <extracomment>A session has jobs of several agents or versions; %1 is the first of them</extracomment>
        <translation>%1 等</translation>
    </message>
    <message>
        <source>No job shown has a score on a known scale.</source>
        <translation>显示的作业都没有已知量程的得分。</translation>
    </message>
    <message>
        <source>No job shown has a score of %1.</source>
        <extracomment>Tooltip of an empty cell; %1 is a module</extracomment>
        <translation>显示的作业都没有 %1 的得分。</translation>
    </message>
    <message numerus="yes">
        <source>Mean of %Ln score(s) of %1, in one session</source>
        <extracomment>Tooltip of a mean; %1 is a module</extracomment>
        <translation>
            <numerusform>一个会话中 %1 的 %Ln 个得分的平均值</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <extracomment>Tooltip of the lowest score; %1 is a score such as &quot;2 / 10&quot;, %2 a module</extracomment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>%1 by %2, turn %3</source>
        <extracomment>Tooltip of the lowest score; %1 is a score such as &quot;2 / 10&quot;, %2 a module, %3 the number of a turn</extracomment>
        <translation>%1（%2，轮次 %3）</translation>
    </message>
    <message>
        <source>Lowest</source>
        <extracomment>Title of a column: the lowest share of scale in a session</extracomment>
        <translation>最低</translation>
    </message>
    <message>
        <source>Turns</source>
        <translation>轮次</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>作业</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>待处理</translation>
    </message>
    <message>
        <source>Not run</source>
        <translation>未运行</translation>
    </message>
    <message>
        <source>%1, lowest</source>
        <extracomment>Title of a column; %1 is a module</extracomment>
        <translation>%1，最低</translation>
    </message>
    <message>
        <source>%1, mean</source>
        <extracomment>Title of a column; %1 is a module</extracomment>
        <translation>%1，平均值</translation>
    </message>
    <message>
        <source>The lowest share of scale of the jobs shown of a session, whichever module gave it</source>
        <translation>会话中显示的作业的最低占量程比例，不论由哪个模块给出</translation>
    </message>
    <message>
        <source>The module that gave the lowest share of scale</source>
        <translation>给出最低占量程比例的模块</translation>
    </message>
    <message>
        <source>The lowest share of scale that %1 gave to the jobs shown of a session</source>
        <translation>%1 给会话中显示的作业的最低占量程比例</translation>
    </message>
    <message>
        <source>The mean share of scale of the jobs shown of a session that have a score of %1</source>
        <translation>会话中显示的、有 %1 得分的作业的平均占量程比例</translation>
    </message>
    <message>
        <source>Submitted or in progress: a score may still come</source>
        <translation>已提交或进行中：得分可能仍会到来</translation>
    </message>
    <message>
        <source>Started</source>
        <extracomment>Title of a column: when a session began</extracomment>
        <translation>开始时间</translation>
    </message>
    <message>
        <source>Length</source>
        <extracomment>Title of a column: how long a session took</extracomment>
        <translation>时长</translation>
    </message>
    <message>
        <source>When the session began, as the service tells; in the time zone of this computer</source>
        <translation>服务给出的会话开始时间；采用本机的时区</translation>
    </message>
    <message>
        <source>The time from the start to the end of the session, as the service tells</source>
        <translation>服务给出的会话从开始到结束的时间</translation>
    </message>
</context>
<context>
    <name>assay::SessionTableView</name>
    <message>
        <source>Sessions</source>
        <translation>会话</translation>
    </message>
    <message>
        <source>&amp;Show the Jobs of This Session</source>
        <translation>显示此会话的作业(&amp;S)</translation>
    </message>
    <message>
        <source>Sort &amp;Ascending</source>
        <translation>升序排列(&amp;A)</translation>
    </message>
    <message>
        <source>Sort &amp;Descending</source>
        <translation>降序排列(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Column “%1”</source>
        <extracomment>%1 is the title of a column, such as Lowest</extracomment>
        <translation>“%1”列(&amp;C)</translation>
    </message>
</context>
<context>
    <name>assay::SessionTimesBar</name>
    <message>
        <source>Ask the service for the times</source>
        <translation>向服务查询时间</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Asks when the sessions of these agents began and ended, one agent after the other</source>
        <translation>逐个智能体查询其会话的开始和结束时间</translation>
    </message>
    <message>
        <source>Do not wait for the times of the sessions</source>
        <translation>不再等待会话的时间</translation>
    </message>
    <message>
        <source>Asking the service for the times of sessions: agent %1 of %2…</source>
        <translation>正在向服务查询会话的时间：智能体 %1 / %2…</translation>
    </message>
    <message>
        <source>The service told no time of any session.</source>
        <translation>服务没有给出任何会话的时间。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln agent(s) of the jobs shown were not asked for.</source>
        <translation>
            <numerusform>显示的作业中有 %Ln 个智能体未查询。</numerusform>
        </translation>
    </message>
    <message>
        <source>The times of %1 did not come: %2</source>
        <extracomment>%1 is an agent, %2 a sentence or two: why</extracomment>
        <translation>未能取得 %1 的时间：%2</translation>
    </message>
    <message numerus="yes">
        <source>The times of %Ln agent(s) did not come. Of %1: %2</source>
        <extracomment>%1 is one of the agents, %2 a sentence or two: why its times did not come</extracomment>
        <translation>
            <numerusform>未能取得 %Ln 个智能体的时间。其中 %1：%2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>assay::SessionView</name>
    <message>
        <source>none</source>
        <comment>in a list of agents or versions: jobs without one</comment>
        <translation>无</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>以及另外 %Ln 个</numerusform>
        </translation>
    </message>
    <message>
        <source>Session</source>
        <translation>会话</translation>
    </message>
    <message>
        <source>Show the whole session</source>
        <translation>显示整个会话</translation>
    </message>
    <message>
        <source>Shows all jobs of this session, and only these. Undo brings the filters back.</source>
        <translation>显示且仅显示此会话的所有作业。撤消可恢复筛选条件。</translation>
    </message>
    <message>
        <source>Fetch the whole session</source>
        <translation>获取整个会话</translation>
    </message>
    <message>
        <source>Asks the service for all jobs of this session. They replace the jobs that are shown.</source>
        <translation>向服务查询此会话的所有作业。它们将替换当前显示的作业。</translation>
    </message>
    <message>
        <source>version %1</source>
        <extracomment>%1 is the version of an agent</extracomment>
        <translation>版本 %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln agents have jobs in this session: %1</source>
        <extracomment>%1 is a list of names</extracomment>
        <translation>
            <numerusform>此会话中有 %Ln 个智能体的作业：%1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln versions have jobs in this session: %1</source>
        <extracomment>%1 is a list of versions of agents</extracomment>
        <translation>
            <numerusform>此会话中有 %Ln 个版本的作业：%1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln job(s)</source>
        <translation>
            <numerusform>%Ln 个作业</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln turn(s)</source>
        <translation>
            <numerusform>%Ln 个轮次</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln module(s)</source>
        <translation>
            <numerusform>%Ln 个模块</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed</source>
        <comment>jobs</comment>
        <translation>
            <numerusform>%Ln 个失败</numerusform>
        </translation>
    </message>
    <message>
        <source>no job has a turn</source>
        <translation>没有作业有轮次</translation>
    </message>
    <message numerus="yes">
        <source>%Ln job(s) without a turn</source>
        <translation>
            <numerusform>%Ln 个作业没有轮次</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln module(s) have no column</source>
        <translation>
            <numerusform>%Ln 个模块没有列</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The filters hide %Ln of the %1 job(s) of this session. They are pale here.</source>
        <extracomment>%1 is a number of jobs</extracomment>
        <translation>
            <numerusform>筛选条件隐藏了此会话 %1 个作业中的 %Ln 个。它们在此处以浅色显示。</numerusform>
        </translation>
    </message>
    <message>
        <source>The filters hide what you have chosen, so the table can&apos;t show it: %1.</source>
        <extracomment>%1 is what a cell of the map says, such as &quot;Turn 3, faithfulness: 7 / 10 – hidden by the filters&quot;</extracomment>
        <translation>您选择的内容被筛选条件隐藏，因此表格无法显示：%1。</translation>
    </message>
    <message>
        <source>The jobs were fetched with a service filter, which may have left out jobs of this session.</source>
        <translation>作业是使用服务筛选获取的，可能略过了此会话的作业。</translation>
    </message>
    <message>
        <source>The list is not complete: jobs of this session may be missing.</source>
        <translation>列表不完整：可能缺少此会话的作业。</translation>
    </message>
    <message>
        <source>Jobs are still arriving: some of this session may be missing.</source>
        <translation>作业仍在到达：可能缺少此会话的一些作业。</translation>
    </message>
</context>
<context>
    <name>assay::SessionsPage</name>
    <message>
        <source>There is not enough memory to look for the sessions of the jobs shown. Show or load fewer jobs.</source>
        <translation>内存不足，无法查找显示的作业的会话。请减少显示或加载的作业。</translation>
    </message>
    <message>
        <source>Looking for the sessions of the jobs shown…</source>
        <translation>正在查找显示的作业的会话…</translation>
    </message>
    <message>
        <source>No job shown has a session.</source>
        <translation>显示的作业都没有会话。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln session(s) of the jobs shown; all figures are of these jobs.</source>
        <translation>
            <numerusform>显示的作业的 %Ln 个会话；所有数据均来自这些作业。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln job(s) without a session are not in it.</source>
        <translation>
            <numerusform>其中不包含没有会话的 %Ln 个作业。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more module(s) have no columns: filter by module to see them.</source>
        <translation>
            <numerusform>另外 %Ln 个模块没有列：请按模块筛选以查看。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>assay::ShortcutModel</name>
    <message>
        <source>no keys</source>
        <extracomment>Read by screen readers: an action has no keys</extracomment>
        <translation>无按键</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>按键</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>操作</translation>
    </message>
</context>
<context>
    <name>assay::ShortcutsPage</name>
    <message>
        <source>&amp;Remove</source>
        <translation>移除(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Default</source>
        <translation>默认(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Use Here</source>
        <translation>在此使用(&amp;U)</translation>
    </message>
    <message>
        <source>Find an action or its keys</source>
        <translation>查找操作或其按键</translation>
    </message>
    <message>
        <source>Actions and their keys</source>
        <translation>操作及其按键</translation>
    </message>
    <message>
        <source>New keys</source>
        <translation>新按键</translation>
    </message>
    <message>
        <source>&amp;Keys:</source>
        <translation>按键(&amp;K)：</translation>
    </message>
    <message>
        <source>%1 belongs to “%2”.</source>
        <extracomment>%1 are keys such as &quot;Ctrl+E&quot;, %2 is the name of an action</extracomment>
        <translation>%1 已分配给“%2”。</translation>
    </message>
</context>
<context>
    <name>assay::StatePage</name>
    <message>
        <source>The exact error message</source>
        <translation>错误消息原文</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
</context>
<context>
    <name>assay::StatusLine</name>
    <message>
        <source>Demo data</source>
        <translation>演示数据</translation>
    </message>
    <message>
        <source>Not complete</source>
        <translation>不完整</translation>
    </message>
    <message>
        <source>These jobs are made up: they come from the demo server inside this program.</source>
        <translation>这些作业是虚构的：它们来自本程序内置的演示服务器。</translation>
    </message>
    <message>
        <source>The load did not finish: there are more jobs than these.</source>
        <translation>加载提前中断：实际作业多于这些。</translation>
    </message>
    <message>
        <source>Show what could not be read</source>
        <translation>显示无法读取的内容</translation>
    </message>
    <message>
        <source>Cancel the export</source>
        <translation>取消导出</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message numerus="yes">
        <source>%Ln job(s)</source>
        <translation>
            <numerusform>%Ln 个作业</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln job(s)</source>
        <extracomment>%1 is how many jobs are shown, %Ln how many there are</extracomment>
        <translation>
            <numerusform>%1 / %Ln 个作业</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected</source>
        <comment>number of selected rows</comment>
        <translation>
            <numerusform>已选择 %Ln 个</numerusform>
        </translation>
    </message>
    <message>
        <source>fetched %1</source>
        <translation>获取于 %1</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Do not try again</source>
        <translation>不再重试</translation>
    </message>
    <message>
        <source>Stop reading</source>
        <translation>停止读取</translation>
    </message>
    <message numerus="yes">
        <source>Waiting %Ln s before retry %1 of %2</source>
        <extracomment>%Ln is seconds; %1 is which retry, %2 how many there are at most</extracomment>
        <translation>
            <numerusform>等待 %Ln 秒后重试（第 %1 次，共 %2 次）</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading %1 of %2</source>
        <extracomment>%1 and %2 are amounts such as 3.1 MB</extracomment>
        <translation>正在读取 %1 / %2</translation>
    </message>
    <message>
        <source>Reading, %1 so far</source>
        <extracomment>%1 is an amount such as 3.1 MB</extracomment>
        <translation>正在读取，已读 %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln problem(s)</source>
        <translation>
            <numerusform>%Ln 个问题</numerusform>
        </translation>
    </message>
    <message>
        <source>Exporting %1 of %2</source>
        <extracomment>%1 and %2 are numbers of jobs</extracomment>
        <translation>正在导出 %1 / %2</translation>
    </message>
    <message>
        <source>opened %1</source>
        <extracomment>%1 is a time of day, or day and time</extracomment>
        <translation>打开于 %1</translation>
    </message>
    <message numerus="yes">
        <source>Copied %Ln row(s)</source>
        <translation>
            <numerusform>已复制 %Ln 行</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel filtering and sorting</source>
        <translation>取消筛选和排序</translation>
    </message>
    <message>
        <source>Go back to the filters and the order of the jobs that are shown</source>
        <translation>恢复到所显示作业的筛选条件和顺序</translation>
    </message>
    <message>
        <source>Sorting</source>
        <translation>正在排序</translation>
    </message>
    <message>
        <source>Filtering</source>
        <translation>正在筛选</translation>
    </message>
</context>
<context>
    <name>assay::SummaryRequests</name>
    <message>
        <source>These jobs come from a demo that has ended: it can&apos;t be asked any more.</source>
        <translation>这些作业来自已结束的演示：无法再向它查询。</translation>
    </message>
</context>
<context>
    <name>assay::SummaryView</name>
    <message>
        <source>Mean share of scale by module</source>
        <translation>各模块的平均占量程比例</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>作业</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Computing their means…</source>
        <translation>正在计算平均值…</translation>
    </message>
    <message>
        <source>None of them belongs to a session.</source>
        <translation>它们都不属于任何会话。</translation>
    </message>
    <message numerus="yes">
        <source>From %Ln session(s)</source>
        <translation>
            <numerusform>来自 %Ln 个会话</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1; %Ln job(s) without a session</source>
        <extracomment>%1 is the text &quot;From 3 sessions&quot;</extracomment>
        <translation>
            <numerusform>%1；%Ln 个作业没有会话</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln job(s) selected</source>
        <translation>
            <numerusform>已选择 %Ln 个作业</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more module(s)</source>
        <translation>
            <numerusform>以及另外 %Ln 个模块</numerusform>
        </translation>
    </message>
    <message>
        <source>without a status</source>
        <translation>无状态</translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln job(s)</source>
        <extracomment>For a screen reader. %1 is a status</extracomment>
        <translation>
            <numerusform>%1：%Ln 个作业</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more status(es)</source>
        <translation>
            <numerusform>以及另外 %Ln 个状态</numerusform>
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
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <extracomment>A duration in minutes and seconds</extracomment>
        <translation>%1 分 %2 秒</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <extracomment>A duration in hours and minutes</extracomment>
        <translation>%1 小时 %2 分</translation>
    </message>
    <message>
        <source>%1 d %2 h</source>
        <extracomment>A duration in days and hours</extracomment>
        <translation>%1 天 %2 小时</translation>
    </message>
    <message>
        <source>running</source>
        <extracomment>In the column &quot;Length&quot;: the session has begun and not ended</extracomment>
        <translation>运行中</translation>
    </message>
    <message>
        <source>No times of this session are known.</source>
        <translation>此会话的时间未知。</translation>
    </message>
    <message>
        <source>Ended %1; the service has told no start.</source>
        <translation>结束于 %1；服务没有给出开始时间。</translation>
    </message>
    <message>
        <source>Started %1, ended %2</source>
        <extracomment>%1 and %2 are dates with times</extracomment>
        <translation>开始于 %1，结束于 %2</translation>
    </message>
    <message>
        <source>Started %1; it has not ended</source>
        <translation>开始于 %1；尚未结束</translation>
    </message>
    <message>
        <source>Started %1; the service has told an end that can&apos;t be read</source>
        <translation>开始于 %1；服务给出的结束时间无法读取</translation>
    </message>
</context>
<context>
    <name>assay::TurnJobsModel</name>
    <message>
        <source>without a module</source>
        <translation>无模块</translation>
    </message>
    <message>
        <source>hidden by the filters</source>
        <translation>被筛选条件隐藏</translation>
    </message>
    <message>
        <source>%1: %2, %3, hidden by the filters</source>
        <extracomment>For a screen reader. %1 is a module, %2 a score such as &quot;7 of 10&quot;, %3 a status</extracomment>
        <translation>%1：%2，%3，被筛选条件隐藏</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <extracomment>For a screen reader. %1 is a module, %2 a score such as &quot;7 of 10&quot;, %3 a status</extracomment>
        <translation>%1：%2，%3</translation>
    </message>
</context>
<context>
    <name>assay::TurnJobsView</name>
    <message>
        <source>Jobs of this turn</source>
        <translation>此轮次的作业</translation>
    </message>
    <message>
        <source>Turn %1</source>
        <extracomment>%1 is the number of a turn in an agent&apos;s session</extracomment>
        <translation>轮次 %1</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <comment>jobs of a turn that are not listed yet</comment>
        <translation>
            <numerusform>以及另外 %Ln 个</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %Ln more job(s) of this turn</source>
        <translation>
            <numerusform>再显示此轮次的 %Ln 个作业</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more job(s) of this turn are not listed here</source>
        <translation>
            <numerusform>此轮次另有 %Ln 个作业未在此列出</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>assay::TurnSteps</name>
    <message>
        <source>This is the last turn of the session</source>
        <translation>这是会话的最后一个轮次</translation>
    </message>
    <message>
        <source>This is the first turn of the session</source>
        <translation>这是会话的第一个轮次</translation>
    </message>
</context>
<context>
    <name>assay::ValueActions</name>
    <message>
        <source>&amp;Do Not Exclude %1 “%2”</source>
        <extracomment>%1 is a field such as Agent, %2 a value whose jobs are hidden</extracomment>
        <translation>不再排除%1“%2”(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Do Not Exclude Jobs without %1</source>
        <extracomment>%1 is a field such as Agent; jobs without it are hidden</extracomment>
        <translation>不再排除无%1的作业(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Exclude %1 “%2”</source>
        <extracomment>%1 is a field such as Agent, %2 its value in this row</extracomment>
        <translation>排除%1“%2”(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Exclude Jobs without %1</source>
        <extracomment>%1 is a field such as Agent</extracomment>
        <translation>排除无%1的作业(&amp;E)</translation>
    </message>
    <message>
        <source>As&amp;k the Service for %1 “%2”</source>
        <extracomment>%1 is a field such as Agent, %2 its value in this row</extracomment>
        <translation>向服务查询%1“%2”(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Show Only %1 “%2”</source>
        <extracomment>%1 is a field such as Agent, %2 its value in this row</extracomment>
        <translation>仅显示%1“%2”(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Show Only Jobs without %1</source>
        <extracomment>%1 is a field such as Agent</extracomment>
        <translation>仅显示无%1的作业(&amp;S)</translation>
    </message>
    <message>
        <source>Copy &amp;Value</source>
        <translation>复制值(&amp;V)</translation>
    </message>
</context>
<context>
    <name>assay::ViewActions</name>
    <message>
        <source>Saved View %1</source>
        <extracomment>%1 is a number from 1 to 9</extracomment>
        <translation>已保存的视图 %1</translation>
    </message>
    <message>
        <source>Show the saved view with the key %1</source>
        <translation>显示按键为 %1 的已保存视图</translation>
    </message>
    <message>
        <source>&amp;Save View</source>
        <translation>保存视图(&amp;S)</translation>
    </message>
    <message>
        <source>Keep filters, order, columns and page in the view that is shown</source>
        <translation>将筛选条件、顺序、列和页面保存到显示的视图中</translation>
    </message>
    <message>
        <source>Save View &amp;As…</source>
        <translation>视图另存为(&amp;A)…</translation>
    </message>
    <message>
        <source>Keep filters, order, columns and page under a name</source>
        <translation>以名称保存筛选条件、顺序、列和页面</translation>
    </message>
    <message>
        <source>&amp;Manage Views…</source>
        <translation>管理视图(&amp;M)…</translation>
    </message>
    <message>
        <source>Rename, order, delete, export and import views; choose keys and the view at the start</source>
        <translation>重命名、排序、删除、导出和导入视图；选择按键和启动时的视图</translation>
    </message>
    <message>
        <source>Copy &amp;Link</source>
        <translation>复制链接(&amp;L)</translation>
    </message>
    <message>
        <source>Copy what is shown as a link: filters, order, columns and page, no jobs and no key</source>
        <translation>将显示的内容复制为链接：包含筛选条件、顺序、列和页面，不含作业和密钥</translation>
    </message>
    <message>
        <source>Copy Link &amp;with the Service</source>
        <translation>复制包含服务的链接(&amp;W)</translation>
    </message>
    <message>
        <source>Copy a link that also names the service and what was fetched, without the key</source>
        <translation>复制还包含服务和获取内容的链接，不含密钥</translation>
    </message>
    <message>
        <source>&amp;Paste Link</source>
        <translation>粘贴链接(&amp;P)</translation>
    </message>
    <message>
        <source>Show the view of the link in the clipboard</source>
        <translation>显示剪贴板中链接的视图</translation>
    </message>
</context>
<context>
    <name>assay::ViewButton</name>
    <message>
        <source>Views</source>
        <translation>视图</translation>
    </message>
    <message>
        <source>Show or save a view: filters, order and columns under a name</source>
        <translation>显示或保存视图：以名称保存的筛选条件、顺序和列</translation>
    </message>
    <message>
        <source>Saved views</source>
        <translation>已保存的视图</translation>
    </message>
    <message>
        <source>View “%1”, changed since it was saved</source>
        <extracomment>%1 is the name of a view</extracomment>
        <translation>视图“%1”，保存后有更改</translation>
    </message>
    <message>
        <source>View “%1”</source>
        <translation>视图“%1”</translation>
    </message>
</context>
<context>
    <name>assay::ViewDialog</name>
    <message>
        <source>Show it when the program &amp;starts</source>
        <translation>程序启动时显示(&amp;S)</translation>
    </message>
    <message>
        <source>Save View</source>
        <translation>保存视图</translation>
    </message>
    <message>
        <source>Change View</source>
        <translation>更改视图</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>名称(&amp;N)：</translation>
    </message>
    <message>
        <source>&amp;Key:</source>
        <translation>按键(&amp;K)：</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>%1 (now “%2”)</source>
        <extracomment>%1 are keys such as &quot;Alt+1&quot;, %2 is the name of a view that has them now</extracomment>
        <translation>%1（当前为“%2”）</translation>
    </message>
    <message>
        <source>There is a view of this name already. It is replaced.</source>
        <translation>已有同名的视图。它将被替换。</translation>
    </message>
    <message>
        <source>There is a view of this name already. Choose another name.</source>
        <translation>已有同名的视图。请选择其他名称。</translation>
    </message>
    <message>
        <source>Until now, “%1” is shown at the start.</source>
        <extracomment>%1 is the name of a view</extracomment>
        <translation>目前启动时显示的是“%1”。</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>替换(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Change</source>
        <translation>更改(&amp;C)</translation>
    </message>
</context>
<context>
    <name>assay::ViewStore</name>
    <message>
        <source>There is a view “%1” already. Choose another name, or replace it.</source>
        <translation>已有名为“%1”的视图。请选择其他名称，或替换它。</translation>
    </message>
    <message>
        <source>The view “%1” was deleted meanwhile, by another window or program.</source>
        <translation>在此期间，视图“%1”已被其他窗口或程序删除。</translation>
    </message>
</context>
<context>
    <name>assay::ViewsDialog</name>
    <message>
        <source>&amp;Show</source>
        <translation>显示(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Change…</source>
        <translation>更改(&amp;C)…</translation>
    </message>
    <message>
        <source>Move &amp;Up</source>
        <translation>上移(&amp;U)</translation>
    </message>
    <message>
        <source>Move &amp;Down</source>
        <translation>下移(&amp;D)</translation>
    </message>
    <message>
        <source>De&amp;lete…</source>
        <translation>删除(&amp;L)…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>导出(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>导入(&amp;I)…</translation>
    </message>
    <message>
        <source>Saved Views</source>
        <translation>已保存的视图</translation>
    </message>
    <message>
        <source>Saved views</source>
        <translation>已保存的视图</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>按键</translation>
    </message>
    <message>
        <source>At the start</source>
        <translation>启动时</translation>
    </message>
    <message>
        <source>Write the selected views to a file, for others or another computer</source>
        <translation>将选中的视图写入文件，供他人或另一台计算机使用</translation>
    </message>
    <message>
        <source>Take over the views of a file</source>
        <translation>导入文件中的视图</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>There are no saved views yet. “Save View As” in the menu keeps what the window shows.</source>
        <translation>尚无已保存的视图。使用菜单中的“视图另存为”可保存窗口显示的内容。</translation>
    </message>
    <message>
        <source>Delete the view “%1”?</source>
        <translation>要删除视图“%1”吗？</translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln view(s)?</source>
        <translation>
            <numerusform>要删除 %Ln 个视图吗？</numerusform>
        </translation>
    </message>
    <message>
        <source>The jobs, and what the window shows, stay as they are.</source>
        <translation>作业和窗口显示的内容保持不变。</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>删除(&amp;D)</translation>
    </message>
    <message>
        <source>Import Views</source>
        <translation>导入视图</translation>
    </message>
    <message>
        <source>Views (*.json);;All files (*)</source>
        <translation>视图 (*.json);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Export Views</source>
        <translation>导出视图</translation>
    </message>
    <message numerus="yes">
        <source>%Ln view(s) of the file were taken over.</source>
        <translation>
            <numerusform>已导入文件中的 %Ln 个视图。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln view(s) were written to %1.</source>
        <translation>
            <numerusform>已将 %Ln 个视图写入 %1。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>assay::WatchActions</name>
    <message>
        <source>The watched jobs are finished</source>
        <translation>监视的作业已结束</translation>
    </message>
    <message>
        <source>&amp;Start or Stop Watching</source>
        <translation>开始或停止监视(&amp;S)</translation>
    </message>
    <message>
        <source>Fetch the list again from time to time while jobs of it are pending, or stop that</source>
        <translation>在列表中仍有待处理的作业时，不时重新获取列表，或停止这样做</translation>
    </message>
    <message>
        <source>Show the &amp;Changes</source>
        <translation>显示更改(&amp;C)</translation>
    </message>
    <message>
        <source>Show the newest list that the watch has fetched</source>
        <translation>显示监视获取的最新列表</translation>
    </message>
    <message>
        <source>&amp;Off</source>
        <translation>关闭(&amp;O)</translation>
    </message>
    <message>
        <source>Stop watching</source>
        <translation>停止监视</translation>
    </message>
    <message>
        <source>Every %1</source>
        <extracomment>%1 is a time such as &quot;30 s&quot;</extracomment>
        <translation>每 %1</translation>
    </message>
    <message>
        <source>Fetch the list again every %1 while jobs of it are pending</source>
        <translation>在列表中仍有待处理的作业时，每 %1重新获取一次</translation>
    </message>
    <message>
        <source>&amp;Watch</source>
        <translation>监视(&amp;W)</translation>
    </message>
</context>
<context>
    <name>assay::WatchStatus</name>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>Show the jobs that changed</source>
        <translation>显示已更改的作业</translation>
    </message>
    <message>
        <source>Show the newest list. What changed in it is marked</source>
        <translation>显示最新的列表。其中的更改会标出</translation>
    </message>
    <message numerus="yes">
        <source>%Ln job(s) changed</source>
        <translation>
            <numerusform>%Ln 个作业已更改</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Stop watching</source>
        <translation>停止监视</translation>
    </message>
    <message>
        <source>Take the message of the watch away</source>
        <translation>关闭监视的消息</translation>
    </message>
</context>
<context>
    <name>assay::WindowScreenshot</name>
    <message>
        <source>--size is too small: this window needs at least %1x%2.</source>
        <translation>--size 太小：此窗口至少需要 %1x%2。</translation>
    </message>
    <message>
        <source>The picture can&apos;t be written to %1. Check the folder and the ending of the name.</source>
        <translation>无法将图片写入 %1。请检查文件夹和文件扩展名。</translation>
    </message>
</context>
<context>
    <name>assay::Workspace</name>
    <message>
        <source>Demo data</source>
        <translation>演示数据</translation>
    </message>
</context>
</TS>
