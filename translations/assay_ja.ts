<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<!-- SPDX-FileCopyrightText: 2026 The Assay authors -->
<!-- SPDX-License-Identifier: GPL-3.0-or-later -->
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name>ApiKey</name>
    <message>
        <source>The key holds a line break or another control character.</source>
        <translation>キーに改行などの制御文字が含まれています。</translation>
    </message>
    <message>
        <source>The key holds a character that no key can hold.</source>
        <translation>キーに、キーには使えない文字が含まれています。</translation>
    </message>
    <message>
        <source>Copy the key once more, alone and whole, and enter it again.</source>
        <translation>キーだけを残らずコピーし直し、もう一度入力してください。</translation>
    </message>
    <message>
        <source>The token holds a character that no token can hold.</source>
        <translation>トークンに、トークンには使えない文字が含まれています。</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>Browse confidence-scoring jobs, in a window or straight into a file.</source>
        <translation>信頼度スコアリングのジョブを、ウィンドウで閲覧するか、直接ファイルに出力します。</translation>
    </message>
    <message>
        <source>Show this text.</source>
        <translation>このテキストを表示します。</translation>
    </message>
    <message>
        <source>Show the version.</source>
        <translation>バージョンを表示します。</translation>
    </message>
    <message>
        <source>Ask this server instead of the one in MEIBEL_BASE_URL or the service itself.</source>
        <translation>MEIBEL_BASE_URL のサーバーやサービス本体の代わりに、このサーバーに問い合わせます。</translation>
    </message>
    <message>
        <source>Read jobs from a saved response: JSON array or NDJSON, plain or gzip. “-” is standard input.</source>
        <translation>保存済みの応答からジョブを読み取ります。JSON 配列または NDJSON (非圧縮または gzip)。「-」は標準入力です。</translation>
    </message>
    <message>
        <source>Use this many generated jobs, from 1 to 10000000.</source>
        <translation>この件数の生成ジョブを使用します (1 から 10000000)。</translation>
    </message>
    <message>
        <source>Which generated jobs; the same number gives the same jobs.</source>
        <translation>生成ジョブのシード。同じ数値からは同じジョブが生成されます。</translation>
    </message>
    <message>
        <source>Write every job with every field to a file, without a window. A single - is standard output.</source>
        <translation>ウィンドウを開かずに、すべてのジョブをすべてのフィールドとともにファイルに書き込みます。- だけを指定すると標準出力に書き込みます。</translation>
    </message>
    <message>
        <source>csv, tsv, json or ndjson; otherwise told by the file&apos;s ending.</source>
        <translation>csv、tsv、json、ndjson のいずれか。省略時はファイルの拡張子で決まります。</translation>
    </message>
    <message>
        <source>Start CSV and TSV with a byte order mark, for Excel.</source>
        <translation>CSV と TSV の先頭にバイトオーダーマークを付けます (Excel 用)。</translation>
    </message>
    <message>
        <source>Guard cells that a spreadsheet could take for a formula with an apostrophe.</source>
        <translation>表計算ソフトで数式と見なされる可能性のあるセルを、アポストロフィで保護します。</translation>
    </message>
    <message>
        <source>No progress on standard error, only errors.</source>
        <translation>標準エラー出力に進行状況を出力せず、エラーだけを出力します。</translation>
    </message>
    <message>
        <source>Save a picture of the loaded window and end.</source>
        <translation>読み込み後のウィンドウの画像を保存して終了します。</translation>
    </message>
    <message>
        <source>Size of the window in the picture, 1440x900 unless told.</source>
        <translation>画像内のウィンドウのサイズ。省略時は 1440x900。</translation>
    </message>
    <message>
        <source>Colours of the window in the picture: light or dark.</source>
        <translation>画像内のウィンドウの配色: light または dark。</translation>
    </message>
    <message>
        <source>Only jobs whose %1 is exactly this.</source>
        <translation>%1 がこの値と完全に一致するジョブのみ。</translation>
    </message>
    <message>
        <source>--%1 and --%2 cannot be used together.</source>
        <translation>--%1 と --%2 は同時に使用できません。</translation>
    </message>
    <message>
        <source>--%1 only means something with --%2.</source>
        <translation>--%1 は --%2 と併用しないと意味がありません。</translation>
    </message>
    <message>
        <source>--%1 was given more than once.</source>
        <translation>--%1 が複数回指定されています。</translation>
    </message>
    <message>
        <source>--%1 needs a value.</source>
        <translation>--%1 には値が必要です。</translation>
    </message>
    <message>
        <source>--demo needs a whole number from 1 to 10000000.</source>
        <translation>--demo には 1 から 10000000 までの整数が必要です。</translation>
    </message>
    <message>
        <source>--seed needs a whole number of at most 64 bits.</source>
        <translation>--seed には 64 ビット以内の整数が必要です。</translation>
    </message>
    <message>
        <source>Only one file can be opened, but “%1” follows “%2”.</source>
        <translation>開けるファイルは 1 つだけですが、「%2」に続けて「%1」が指定されています。</translation>
    </message>
    <message>
        <source>--bom and --safe are for CSV and TSV; JSON has no use for them.</source>
        <translation>--bom と --safe は CSV と TSV 用です。JSON では使用しません。</translation>
    </message>
    <message>
        <source>--format knows csv, tsv, json and ndjson, not “%1”.</source>
        <translation>--format に指定できるのは csv、tsv、json、ndjson です。「%1」は指定できません。</translation>
    </message>
    <message>
        <source>The ending of “%1” does not say how to write it. Use .csv, .tsv, .json or .ndjson, or say --format.</source>
        <translation>「%1」の拡張子からは書き込み形式がわかりません。.csv、.tsv、.json、.ndjson のいずれかを使用するか、--format を指定してください。</translation>
    </message>
    <message>
        <source>--theme knows light and dark, not “%1”.</source>
        <translation>--theme に指定できるのは light と dark です。「%1」は指定できません。</translation>
    </message>
    <message>
        <source>--size needs width and height from 200 to 16384, such as 1440x900.</source>
        <translation>--size には、1440x900 のように 200 から 16384 までの幅と高さが必要です。</translation>
    </message>
    <message>
        <source>Port to listen on, 0 for any free one (default: 8000).</source>
        <translation>待ち受けるポート。0 は空いている任意のポート (既定値: 8000)。</translation>
    </message>
    <message>
        <source>Address to listen on (default: 127.0.0.1).</source>
        <translation>待ち受けるアドレス (既定値: 127.0.0.1)。</translation>
    </message>
    <message>
        <source>Number of jobs, 1 to 10000000 (default: 100000).</source>
        <translation>ジョブの件数。1 から 10000000 (既定値: 100000)。</translation>
    </message>
    <message>
        <source>Seed of the jobs: the same seed gives the same jobs (default: 1).</source>
        <translation>ジョブのシード。同じシードからは同じジョブが生成されます (既定値: 1)。</translation>
    </message>
    <message>
        <source>The API key that is accepted (default: any).</source>
        <translation>受け付ける API キー (既定値: 任意)。</translation>
    </message>
    <message>
        <source>What goes wrong with every answer, such as status=503,times=2 or cut=100000. A request can ask for its own with the header X-Assay-Fault or the parameter x_fault.</source>
        <translation>すべての応答で起こす不具合。例: status=503,times=2 や cut=100000。リクエストごとに、ヘッダー X-Assay-Fault またはパラメーター x_fault で個別に指定することもできます。</translation>
    </message>
    <message>
        <source>Answer the list call with this file.</source>
        <translation>リストの呼び出しに、このファイルで応答します。</translation>
    </message>
    <message>
        <source>Serves generated scoring jobs on this machine, the way the service would.</source>
        <translation>生成したスコアリングジョブを、サービスと同じようにこのコンピューターで提供します。</translation>
    </message>
    <message>
        <source>There is no argument “%1”.</source>
        <translation>引数「%1」はありません。</translation>
    </message>
    <message>
        <source>The port must be a number from 0 to 65535.</source>
        <translation>ポートは 0 から 65535 までの数値でなければなりません。</translation>
    </message>
    <message>
        <source>The number of jobs must be from 1 to 10000000.</source>
        <translation>ジョブの件数は 1 から 10000000 まででなければなりません。</translation>
    </message>
    <message>
        <source>The seed must be a whole number.</source>
        <translation>シードは整数でなければなりません。</translation>
    </message>
    <message>
        <source>Try “assay --help”.</source>
        <translation>「assay --help」をお試しください。</translation>
    </message>
    <message>
        <source>There is no display to open a window on: neither DISPLAY nor WAYLAND_DISPLAY is set. --export and --screenshot need none.</source>
        <translation>ウィンドウを開くディスプレイがありません。DISPLAY も WAYLAND_DISPLAY も設定されていません。--export と --screenshot には不要です。</translation>
    </message>
    <message>
        <source>“%1” on the command line is not UTF-8. Files with such a name can&apos;t be opened or written; rename the file or use a link to it.</source>
        <translation>コマンドラインの「%1」は UTF-8 ではありません。このような名前のファイルは開くことも書き込むこともできません。ファイルの名前を変更するか、ファイルへのリンクを使用してください。</translation>
    </message>
    <message>
        <source>End a request that takes longer, with its retries; without it there is no limit.</source>
        <translation>再試行を含めてこれより長くかかるリクエストを終了します。指定しなければ制限はありません。</translation>
    </message>
    <message>
        <source>--max-time needs a whole number of seconds from 1 to 86400.</source>
        <translation>--max-time には 1 から 86400 までの整数の秒数が必要です。</translation>
    </message>
    <message>
        <source>Read a packed file until it has grown to this many times its size; 150 unless told, 0: all of it.</source>
        <translation>圧縮ファイルを、展開後のサイズが元のサイズのこの倍数になるまで読み取ります。省略時は 150。0 はすべて読み取ります。</translation>
    </message>
    <message>
        <source>Show or write only jobs that match this query text, such as module:coherence score:&lt;5.</source>
        <translation>module:coherence score:&lt;5 のようなクエリテキストに一致するジョブだけを、表示するか書き込みます。</translation>
    </message>
    <message>
        <source>--unpack-ratio needs a whole number; 0 means no limit.</source>
        <translation>--unpack-ratio には整数が必要です。0 は制限なしを意味します。</translation>
    </message>
    <message>
        <source>Ask the server of this connection, by the name that it has in the window, with its key from the system&apos;s key store.</source>
        <translation>この接続のサーバーに問い合わせます。接続はウィンドウに表示される名前で指定し、システムのキーストアにあるそのキーを使用します。</translation>
    </message>
    <message>
        <source>A saved response to open, as with --open, or a link to a view (assay://view?…), which the window asks about.</source>
        <translation>開く保存済みの応答 (--open と同様)、またはビューへのリンク (assay://view?…)。リンクの場合はウィンドウで確認します。</translation>
    </message>
    <message>
        <source>A link to a view must be the last argument.</source>
        <translation>ビューへのリンクは最後の引数でなければなりません。</translation>
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
        <translation>環境変数:
  MEIBEL_API_KEY   キー。--open、--demo、--connection なしの場合に必要。ウィンドウでは入力を求めます
  MEIBEL_TOKEN     ベアラートークン。MEIBEL_API_KEY が設定されていない場合に使用
  MEIBEL_BASE_URL  サーバー。--base-url を使わない場合に有効

終了ステータス:
  0    完了
  2    コマンドラインかクエリの誤り、該当する接続がない、または (接続の) キーがないか、
       ロックされているか、キーとして使えない
  3    サービスによる拒否 (HTTP 4xx、またはすべての再試行後も 5xx)
  4    ネットワーク: 接続不可、タイムアウト、TLS、禁止された URL、またはすべての再試行後も
       途中で切れる応答。この場合は何も書き込まれません
  5    不正なデータ: ジョブのリストがない、保存したファイルが途中で切れている、または読み取れない
       要素がある。その要素は標準エラー出力に表示され、ほかの要素は書き込まれます
  6    ファイルまたは標準出力の読み書きに失敗
  7    ウィンドウを開くディスプレイがない。--export と --screenshot には不要です
  8    メモリ不足、またはシステムがこれ以上スレッドを開始しない
  130  中断。以前のファイルはそのまま残ります
</translation>
    </message>
    <message>
        <source>The file “%1” cannot be opened together with --open, --demo, --base-url or --connection.</source>
        <translation>ファイル「%1」は、--open、--demo、--base-url、--connection と同時に開けません。</translation>
    </message>
    <message>
        <source>A link to a view cannot be used together with --%1.</source>
        <translation>ビューへのリンクは --%1 と同時に使用できません。</translation>
    </message>
    <message>
        <source>Write your marks and notes, too, in columns of their own.</source>
        <translation>マークとメモも、専用の列に書き出します。</translation>
    </message>
</context>
<context>
    <name>Connection</name>
    <message>
        <source>Production</source>
        <translation>本番環境</translation>
    </message>
    <message>
        <source>Development</source>
        <translation>開発環境</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>このコンピューター</translation>
    </message>
    <message>
        <source>The base URL of this connection is not a web address.</source>
        <translation>この接続のベース URL は Web アドレスではありません。</translation>
    </message>
    <message>
        <source>Enter one such as %1.</source>
        <translation>%1 のような URL を入力してください。</translation>
    </message>
    <message>
        <source>The base URL of this connection holds a user name or password.</source>
        <translation>この接続のベース URL にユーザー名またはパスワードが含まれています。</translation>
    </message>
    <message>
        <source>Remove what stands before the @ sign; the key goes apart.</source>
        <translation>@ 記号の前にある部分を削除してください。キーは別に入力します。</translation>
    </message>
    <message>
        <source>Plain HTTP to %1 would send the key unprotected.</source>
        <translation>暗号化されていない HTTP で %1 に接続すると、キーが保護されずに送信されます。</translation>
    </message>
    <message>
        <source>Use an https:// address; only this computer may be asked without.</source>
        <translation>https:// で始まるアドレスを使用してください。https:// なしで問い合わせできるのは、このコンピューターだけです。</translation>
    </message>
    <message>
        <source>The base URL of this connection has a part after ? or #, which can&apos;t be part of it.</source>
        <translation>この接続のベース URL には ? または # の後に続く部分がありますが、これをベース URL に含めることはできません。</translation>
    </message>
    <message>
        <source>Remove that part; filters are set in the program.</source>
        <translation>その部分を削除してください。フィルターはプログラムで設定します。</translation>
    </message>
    <message>
        <source>Give --base-url one such as %1.</source>
        <translation>--base-url に %1 のような URL を指定してください。</translation>
    </message>
    <message>
        <source>Remove what stands before the @ sign; the key goes into MEIBEL_API_KEY.</source>
        <translation>@ 記号の前にある部分を削除してください。キーは MEIBEL_API_KEY に設定します。</translation>
    </message>
    <message>
        <source>Remove that part; filters are options such as --agent-name.</source>
        <translation>その部分を削除してください。フィルターは --agent-name などのオプションで指定します。</translation>
    </message>
</context>
<context>
    <name>ConnectionCheck</name>
    <message>
        <source>The connection needs a name.</source>
        <translation>接続には名前が必要です。</translation>
    </message>
    <message numerus="yes">
        <source>The name of the connection may have %Ln character(s), without line breaks.</source>
        <translation>
            <numerusform>接続の名前に使えるのは最大 %Ln 文字で、改行は使えません。</numerusform>
        </translation>
    </message>
    <message>
        <source>The address of the service is not an address, such as https://api.example.com/v2.</source>
        <translation>サービスのアドレスが、https://api.example.com/v2 のようなアドレスではありません。</translation>
    </message>
    <message>
        <source>The address of the service holds a user or a password, which would be kept in plain text. Enter the secret as the key instead.</source>
        <translation>サービスのアドレスにユーザー名またはパスワードが含まれており、平文で保存されることになります。代わりに、秘密の値をキーとして入力してください。</translation>
    </message>
    <message>
        <source>The address of the service ends in a query or a fragment, which could hold a secret. Leave that out.</source>
        <translation>サービスのアドレスの末尾にクエリまたはフラグメントがあり、秘密の値が含まれる可能性があります。取り除いてください。</translation>
    </message>
    <message>
        <source>The proxy is not an address, such as http://proxy.example.com:3128 or socks5://127.0.0.1:1080.</source>
        <translation>プロキシが、http://proxy.example.com:3128 や socks5://127.0.0.1:1080 のようなアドレスではありません。</translation>
    </message>
    <message>
        <source>The address of the proxy holds a password, which would be kept in plain text. Leave it out here.</source>
        <translation>プロキシのアドレスにパスワードが含まれており、平文で保存されることになります。ここでは入力しないでください。</translation>
    </message>
    <message>
        <source>The path of the file of certificates is not a path.</source>
        <translation>証明書ファイルのパスが、パスになっていません。</translation>
    </message>
    <message>
        <source>A time limit is between a second and a day.</source>
        <translation>時間制限は 1 秒から 1 日までです。</translation>
    </message>
</context>
<context>
    <name>ConnectionDialog</name>
    <message>
        <source>Connect to the Service</source>
        <translation>サービスに接続</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>接続</translation>
    </message>
    <message>
        <source>Ne&amp;w</source>
        <translation>新規(&amp;W)</translation>
    </message>
    <message>
        <source>New connection</source>
        <translation>新しい接続</translation>
    </message>
    <message>
        <source>&amp;Delete…</source>
        <translation>削除(&amp;D)…</translation>
    </message>
    <message>
        <source>Delete the connection</source>
        <translation>接続を削除</translation>
    </message>
    <message>
        <source>&amp;Up</source>
        <translation>上へ(&amp;U)</translation>
    </message>
    <message>
        <source>Move the connection up</source>
        <translation>接続を上へ移動</translation>
    </message>
    <message>
        <source>D&amp;own</source>
        <translation>下へ(&amp;O)</translation>
    </message>
    <message>
        <source>Move the connection down</source>
        <translation>接続を下へ移動</translation>
    </message>
    <message>
        <source>&amp;Test</source>
        <translation>テスト(&amp;T)</translation>
    </message>
    <message>
        <source>Test the connection</source>
        <translation>接続をテスト</translation>
    </message>
    <message>
        <source>Outcome of the test</source>
        <translation>テストの結果</translation>
    </message>
</context>
<context>
    <name>ConnectionForm</name>
    <message>
        <source>&amp;Name</source>
        <translation>名前(&amp;N)</translation>
    </message>
    <message>
        <source>Name of the connection</source>
        <translation>接続の名前</translation>
    </message>
    <message>
        <source>&amp;Server</source>
        <translation>サーバー(&amp;S)</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>サーバー</translation>
    </message>
    <message>
        <source>&amp;Base URL</source>
        <translation>ベース URL(&amp;B)</translation>
    </message>
    <message>
        <source>Base URL of the server</source>
        <translation>サーバーのベース URL</translation>
    </message>
    <message>
        <source>API &amp;key</source>
        <translation>API キー(&amp;K)</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>API キー</translation>
    </message>
    <message>
        <source>Keep this connection &amp;as</source>
        <translation>この接続を次の名前で保存(&amp;A)</translation>
    </message>
    <message>
        <source>Co&amp;lour</source>
        <translation>色(&amp;L)</translation>
    </message>
    <message>
        <source>Colour of the connection</source>
        <translation>接続の色</translation>
    </message>
    <message>
        <source>&amp;More</source>
        <translation>詳細(&amp;M)</translation>
    </message>
    <message>
        <source>Send as</source>
        <translation>送信方法</translation>
    </message>
    <message>
        <source>How the key is sent</source>
        <translation>キーの送信方法</translation>
    </message>
    <message>
        <source>Ce&amp;rtificates</source>
        <translation>証明書(&amp;R)</translation>
    </message>
    <message>
        <source>File of certificates</source>
        <translation>証明書ファイル</translation>
    </message>
    <message>
        <source>The system&apos;s certificates only</source>
        <translation>システムの証明書のみ</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>選択…</translation>
    </message>
    <message>
        <source>Choose a file of certificates</source>
        <translation>証明書ファイルを選択</translation>
    </message>
    <message>
        <source>&amp;Proxy</source>
        <translation>プロキシ(&amp;P)</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>プロキシ</translation>
    </message>
    <message>
        <source>The system&apos;s; or http://host:port, or none</source>
        <translation>システムの設定。または http://host:port か none</translation>
    </message>
    <message>
        <source>&amp;Give up after silence of</source>
        <translation>応答がないとき打ち切るまで(&amp;G)</translation>
    </message>
    <message>
        <source>Longest silence of the server, in seconds</source>
        <translation>サーバーの応答がない時間の上限 (秒)</translation>
    </message>
    <message>
        <source>As the program does</source>
        <translation>プログラムの設定に従う</translation>
    </message>
    <message>
        <source>Longest &amp;fetch</source>
        <translation>取得時間の上限(&amp;F)</translation>
    </message>
    <message>
        <source>Longest time of a fetch, in seconds</source>
        <translation>取得にかかる時間の上限 (秒)</translation>
    </message>
    <message>
        <source>C&amp;hoose this connection at the start</source>
        <translation>起動時にこの接続を選択する(&amp;H)</translation>
    </message>
    <message>
        <source>Error in the input</source>
        <translation>入力内容の誤り</translation>
    </message>
</context>
<context>
    <name>ConnectionImport</name>
    <message>
        <source>The key still lies in %1 in plain text, where every program of yours can read it.</source>
        <translation>キーは %1 に平文で残っており、あなたのどのプログラムでも読み取れます。</translation>
    </message>
</context>
<context>
    <name>ConnectionLook</name>
    <message>
        <source>Red</source>
        <translation>赤</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>オレンジ</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>黄</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>緑</translation>
    </message>
    <message>
        <source>Teal</source>
        <translation>青緑</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>青</translation>
    </message>
    <message>
        <source>Purple</source>
        <translation>紫</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>グレー</translation>
    </message>
    <message>
        <source>No colour</source>
        <translation>色なし</translation>
    </message>
</context>
<context>
    <name>ConnectionRoute</name>
    <message>
        <source>The file of certificates %1 holds no certificate.</source>
        <translation>証明書ファイル %1 に証明書が含まれていません。</translation>
    </message>
    <message>
        <source>The file of certificates %1 can&apos;t be read.</source>
        <translation>証明書ファイル %1 を読み取れません。</translation>
    </message>
    <message>
        <source>Choose a PEM file with the certificate of the authority, under “Connections…”.</source>
        <translation>「接続…」で、認証局の証明書を含む PEM ファイルを選択してください。</translation>
    </message>
    <message>
        <source>The proxy “%1” of this connection is no address.</source>
        <translation>この接続のプロキシ「%1」はアドレスではありません。</translation>
    </message>
    <message>
        <source>Enter one such as %1, under “Connections…”.</source>
        <translation>「接続…」で、%1 のようなアドレスを入力してください。</translation>
    </message>
</context>
<context>
    <name>Conversation</name>
    <message>
        <source>The answer is a list, not an object.</source>
        <translation>応答はリストで、オブジェクトではありません。</translation>
    </message>
</context>
<context>
    <name>ConversationContent</name>
    <message>
        <source>User</source>
        <comment>who wrote a message to an agent</comment>
        <translation>ユーザー</translation>
    </message>
    <message>
        <source>Assistant</source>
        <comment>the agent that answers</comment>
        <translation>アシスタント</translation>
    </message>
    <message>
        <source>Tool</source>
        <comment>what an agent calls</comment>
        <translation>ツール</translation>
    </message>
    <message>
        <source>A message that the program can&apos;t read</source>
        <translation>プログラムが読み取れないメッセージ</translation>
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
        <translation>呼び出し: %1
結果: %2</translation>
    </message>
</context>
<context>
    <name>ConversationLines</name>
    <message>
        <source>The whole session</source>
        <translation>セッション全体</translation>
    </message>
    <message>
        <source>Turn %1</source>
        <translation>ターン %1</translation>
    </message>
    <message>
        <source>User message %1</source>
        <translation>ユーザーメッセージ %1</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>ほか %Ln 件</numerusform>
        </translation>
    </message>
    <message>
        <source>No loaded job is of this turn.</source>
        <translation>読み込んだジョブに、このターンのものはありません。</translation>
    </message>
    <message>
        <source>%1: %2. Go to this job</source>
        <extracomment>%1 is a scoring module, %2 its score or its status; a click goes to the job</extracomment>
        <translation>%1: %2。このジョブに移動</translation>
    </message>
    <message>
        <source>Fold it</source>
        <translation>折りたたむ</translation>
    </message>
    <message>
        <source>Show what was sent</source>
        <translation>送信された内容を表示</translation>
    </message>
    <message>
        <source>a tool without a name</source>
        <translation>名前のないツール</translation>
    </message>
    <message numerus="yes">
        <source>%Ln character(s) of arguments</source>
        <translation>
            <numerusform>引数 %Ln 文字</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln character(s) of result</source>
        <translation>
            <numerusform>結果 %Ln 文字</numerusform>
        </translation>
    </message>
    <message>
        <source>no result</source>
        <translation>結果なし</translation>
    </message>
    <message>
        <source>fields that the program does not know</source>
        <translation>プログラムが知らないフィールド</translation>
    </message>
    <message>
        <source>No text was sent.</source>
        <translation>テキストは送信されていません。</translation>
    </message>
    <message>
        <source>Arguments</source>
        <translation>引数</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>The text is empty.</source>
        <translation>テキストは空です。</translation>
    </message>
    <message>
        <source>It is empty.</source>
        <translation>空です。</translation>
    </message>
    <message>
        <source>The rest is too long to be shown. Copy whole</source>
        <translation>残りは長すぎるため表示できません。全体をコピー</translation>
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
        <translation>--%1 を修正するか、省略してください。</translation>
    </message>
    <message>
        <source>Check the filters, such as --agent-name.</source>
        <translation>--agent-name などのフィルターを確認してください。</translation>
    </message>
    <message>
        <source>“%1”:</source>
        <translation>「%1」:</translation>
    </message>
    <message>
        <source>Set MEIBEL_API_KEY to the right key, or MEIBEL_TOKEN to the right token, and check that --base-url names the server it is for.</source>
        <translation>MEIBEL_API_KEY に正しいキーを設定するか、MEIBEL_TOKEN に正しいトークンを設定し、--base-url がそのサーバーを指していることを確認してください。</translation>
    </message>
    <message>
        <source>Set MEIBEL_API_KEY to another key, or MEIBEL_TOKEN to another token, or ask the project&apos;s owner for access.</source>
        <translation>MEIBEL_API_KEY に別のキーを設定するか、MEIBEL_TOKEN に別のトークンを設定するか、プロジェクトの所有者にアクセス権を依頼してください。</translation>
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
        <translation>%1を %2の %3 形式で書き込みます。</translation>
    </message>
    <message>
        <source>%1
The list is not complete: not all jobs have arrived.</source>
        <extracomment>%1 is a sentence: what will be written</extracomment>
        <translation>%1
リストは完全ではありません。まだ届いていないジョブがあります。</translation>
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
        <translation>1 件のジョブ</translation>
    </message>
    <message numerus="yes">
        <source>%Ln jobs</source>
        <translation>
            <numerusform>%Ln 件のジョブ</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export Jobs</source>
        <translation>ジョブのエクスポート</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>ジョブ</translation>
    </message>
    <message>
        <source>Which jobs to export</source>
        <translation>エクスポートするジョブ</translation>
    </message>
    <message>
        <source>Sho&amp;wn, in the order shown</source>
        <translation>表示中のジョブ、表示順(&amp;W)</translation>
    </message>
    <message>
        <source>Se&amp;lected, in the order shown</source>
        <translation>選択したジョブ、表示順(&amp;L)</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Which columns to export</source>
        <translation>エクスポートする列</translation>
    </message>
    <message>
        <source>S&amp;hown, in the order shown</source>
        <translation>表示中の列、表示順(&amp;H)</translation>
    </message>
    <message>
        <source>E&amp;very field of a job</source>
        <translation>ジョブのすべてのフィールド(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>形式(&amp;F)</translation>
    </message>
    <message>
        <source>Format of the file</source>
        <translation>ファイルの形式</translation>
    </message>
    <message>
        <source>Spreadsheets</source>
        <translation>表計算ソフト</translation>
    </message>
    <message>
        <source>Start with a &amp;byte order mark</source>
        <translation>先頭にバイトオーダーマークを付ける(&amp;B)</translation>
    </message>
    <message>
        <source>Excel needs it to show accents and other scripts rightly; other programs may take it for a part of the first name</source>
        <translation>Excel でアクセント付き文字やさまざまな文字体系を正しく表示するために必要です。ほかのプログラムでは、最初の列名の一部と見なされることがあります</translation>
    </message>
    <message>
        <source>&amp;Safe: no cell becomes a formula</source>
        <translation>安全: セルが数式にならないようにする(&amp;S)</translation>
    </message>
    <message>
        <source>Puts an apostrophe before texts that start with = + - @, a tab or a line break; a program that reads the file back must remove it</source>
        <translation>= + - @、タブ、改行で始まるテキストの前にアポストロフィを付けます。ファイルを読み込むプログラムの側で、これを取り除く必要があります</translation>
    </message>
    <message>
        <source>What will be written</source>
        <translation>書き込まれる内容</translation>
    </message>
    <message>
        <source>&amp;All that were read, in order of arrival</source>
        <translation>読み取ったすべてのジョブ、受信順(&amp;A)</translation>
    </message>
    <message>
        <source>With my &amp;marks, scores and notes</source>
        <translation>自分のマーク、スコア、メモを含める(&amp;M)</translation>
    </message>
    <message>
        <source>In columns of their own: assay_marks, assay_own_score, assay_note, assay_drawn and assay_score_hidden; in JSON under one key, assay_marks</source>
        <translation>専用の列 assay_marks、assay_own_score、assay_note、assay_drawn、assay_score_hidden に書き込みます。JSON では 1 つのキー assay_marks にまとめます</translation>
    </message>
</context>
<context>
    <name>ExportJob</name>
    <message>
        <source>There are more unknown fields than a table can show: all but the first %1 are in the column “other_fields”, as JSON.</source>
        <translation>未知の項目が表に表示できる数を超えています。最初の%1個以外は、JSON として列「other_fields」にあります。</translation>
    </message>
</context>
<context>
    <name>HeadlessExport</name>
    <message numerus="yes">
        <source>%Ln job(s) read, %1 MB</source>
        <translation>
            <numerusform>%Ln 件のジョブを読み取り済み、%1 MB</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 Trying again in %2 s (try %3 of %4).</source>
        <translation>%1%2 秒後に再試行します (%3/%4 回目)。</translation>
    </message>
    <message>
        <source>Nothing was written, because the list is not whole.</source>
        <translation>リストが完全ではないため、何も書き込みませんでした。</translation>
    </message>
    <message>
        <source>At byte %1: %2</source>
        <translation>バイト位置 %1: %2</translation>
    </message>
    <message>
        <source>Record %1 at byte %2 was kept, but: %3</source>
        <translation>レコード %1 (バイト位置 %2) は保持しましたが、問題があります: %3</translation>
    </message>
    <message>
        <source>Record %1 at byte %2 was left out: %3</source>
        <translation>レコード %1 (バイト位置 %2) を除外しました: %3</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more finding(s).</source>
        <translation>
            <numerusform>ほかに %Ln 件の指摘があります。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) could not be read.</source>
        <translation>
            <numerusform>%Ln 件のレコードを読み取れませんでした。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln job(s) written</source>
        <translation>
            <numerusform>%Ln 件中 %1 件のジョブを書き込み済み</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln job(s) written.</source>
        <translation>
            <numerusform>%Ln 件のジョブを書き込みました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln job(s) written to “%1”.</source>
        <translation>
            <numerusform>%Ln 件のジョブを「%1」に書き込みました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Standard output stopped taking data: %1. What was written to it is incomplete.</source>
        <translation>標準出力がデータを受け付けなくなりました: %1。書き込まれた内容は不完全です。</translation>
    </message>
    <message>
        <source>There is not enough memory for the export. What was written to standard output is incomplete. Close other programs, or export fewer jobs.</source>
        <translation>エクスポートするにはメモリが足りません。標準出力に書き込まれた内容は不完全です。ほかのプログラムを終了するか、エクスポートするジョブを減らしてください。</translation>
    </message>
    <message>
        <source>Your marks can&apos;t be read. %1</source>
        <translation>マークを読み込めません。%1</translation>
    </message>
</context>
<context>
    <name>HttpErrors</name>
    <message>
        <source>The service has no job “%1”.</source>
        <translation>ジョブ「%1」はサービスにありません。</translation>
    </message>
    <message>
        <source>Check the id; the job may have been deleted.</source>
        <translation>ID を確認してください。ジョブが削除された可能性もあります。</translation>
    </message>
    <message>
        <source>The service has no scores of an agent “%1”.</source>
        <translation>エージェント「%1」のスコアはサービスにありません。</translation>
    </message>
    <message>
        <source>Check the agent&apos;s name; upper and lower case differ.</source>
        <translation>エージェントの名前を確認してください。大文字と小文字は区別されます。</translation>
    </message>
    <message>
        <source>The service has no scores of session “%1” of the agent “%2”.</source>
        <translation>エージェント「%2」のセッション「%1」のスコアはサービスにありません。</translation>
    </message>
    <message>
        <source>Check the agent&apos;s name and the session&apos;s id.</source>
        <translation>エージェントの名前とセッションの ID を確認してください。</translation>
    </message>
    <message>
        <source>There is no list of scoring jobs at this address of %1.</source>
        <translation>%1 のこのアドレスには、スコアリングジョブのリストがありません。</translation>
    </message>
    <message>
        <source>Check the connection&apos;s base URL; it usually ends in /v2.</source>
        <translation>接続のベース URL を確認してください。通常は /v2 で終わります。</translation>
    </message>
    <message>
        <source>The key is missing or wrong.</source>
        <translation>キーがないか、間違っています。</translation>
    </message>
    <message>
        <source>Enter the key of this connection again.</source>
        <translation>この接続のキーをもう一度入力してください。</translation>
    </message>
    <message>
        <source>This key is not allowed to read scoring jobs.</source>
        <translation>このキーでは、スコアリングジョブを読み取ることは許可されていません。</translation>
    </message>
    <message>
        <source>Use another key, or ask the project&apos;s owner for access.</source>
        <translation>別のキーを使用するか、プロジェクトの所有者にアクセス権を依頼してください。</translation>
    </message>
    <message>
        <source>The service did not accept the filter “%1”.</source>
        <translation>サービスがフィルター「%1」を受け付けませんでした。</translation>
    </message>
    <message>
        <source>The service did not accept the request.</source>
        <translation>サービスがリクエストを受け付けませんでした。</translation>
    </message>
    <message>
        <source>Correct or clear that filter and fetch again.</source>
        <translation>そのフィルターを修正またはクリアして、もう一度取得してください。</translation>
    </message>
    <message>
        <source>Check the filters and fetch again.</source>
        <translation>フィルターを確認して、もう一度取得してください。</translation>
    </message>
    <message>
        <source>The service takes no more requests from this key for now.</source>
        <translation>サービスは現在、このキーからのリクエストをこれ以上受け付けません。</translation>
    </message>
    <message>
        <source>Wait a while and fetch again.</source>
        <translation>しばらく待ってから、もう一度取得してください。</translation>
    </message>
    <message>
        <source>The service has a problem of its own (status %1).</source>
        <translation>サービス側で問題が発生しています (ステータス %1)。</translation>
    </message>
    <message>
        <source>Try again later; if it lasts, tell the service&apos;s support.</source>
        <translation>後でもう一度お試しください。問題が続く場合は、サービスのサポートに連絡してください。</translation>
    </message>
    <message>
        <source>The service did not understand the request.</source>
        <translation>サービスがリクエストを理解できませんでした。</translation>
    </message>
    <message>
        <source>The service refused the request (status %1).</source>
        <translation>サービスがリクエストを拒否しました (ステータス %1)。</translation>
    </message>
    <message>
        <source>Check the filters and the connection&apos;s base URL.</source>
        <translation>フィルターと接続のベース URL を確認してください。</translation>
    </message>
    <message>
        <source>The service gave an answer that the program does not expect (status %1).</source>
        <translation>サービスから想定外の応答がありました (ステータス %1)。</translation>
    </message>
    <message>
        <source>Check the connection&apos;s base URL.</source>
        <translation>接続のベース URL を確認してください。</translation>
    </message>
    <message>
        <source>The answer was an HTML page, perhaps from a proxy.</source>
        <translation>応答は HTML ページでした。プロキシからの応答かもしれません。</translation>
    </message>
    <message>
        <source>The service asks to wait %1 h %2 min; fetch again after that.</source>
        <translation>サービスから %1 時間 %2 分待つよう求められています。その後にもう一度取得してください。</translation>
    </message>
    <message numerus="yes">
        <source>The service asks to wait %Ln days; fetch again after that.</source>
        <translation>
            <numerusform>サービスから %Ln 日待つよう求められています。その後にもう一度取得してください。</numerusform>
        </translation>
    </message>
    <message>
        <source>The host %1 can&apos;t be found.</source>
        <translation>ホスト %1 が見つかりません。</translation>
    </message>
    <message>
        <source>Check the connection&apos;s base URL and that this computer is online.</source>
        <translation>接続のベース URL と、このコンピューターがオンラインであることを確認してください。</translation>
    </message>
    <message>
        <source>Nothing answers at %1.</source>
        <translation>%1 で応答するサーバーがありません。</translation>
    </message>
    <message>
        <source>Check the port in the base URL, and that the server is running.</source>
        <translation>ベース URL のポートと、サーバーが動作していることを確認してください。</translation>
    </message>
    <message>
        <source>The connection to %1 is not safe: its certificate can&apos;t be trusted.</source>
        <translation>%1 への接続は安全ではありません。証明書を信頼できません。</translation>
    </message>
    <message>
        <source>%1 does not answer.</source>
        <translation>%1 が応答しません。</translation>
    </message>
    <message>
        <source>Check that this computer is online and fetch again.</source>
        <translation>このコンピューターがオンラインであることを確認して、もう一度取得してください。</translation>
    </message>
    <message>
        <source>The proxy on the way to %1 does not let the request through.</source>
        <translation>%1 までの途中にあるプロキシがリクエストを通しません。</translation>
    </message>
    <message>
        <source>Check the proxy in the system&apos;s network settings.</source>
        <translation>システムのネットワーク設定でプロキシを確認してください。</translation>
    </message>
    <message>
        <source>The connection to %1 was lost.</source>
        <translation>%1 への接続が失われました。</translation>
    </message>
    <message>
        <source>The answer of %1 ended too early.</source>
        <translation>%1 からの応答が途中で終わりました。</translation>
    </message>
    <message>
        <source>What arrived is kept. Fetch again for the rest.</source>
        <translation>届いた分は保持されています。残りを得るには、もう一度取得してください。</translation>
    </message>
    <message>
        <source>The compressed answer of %1 is damaged.</source>
        <translation>%1 からの圧縮された応答が破損しています。</translation>
    </message>
    <message>
        <source>What could be unpacked is kept. Fetch again for the rest.</source>
        <translation>展開できた分は保持されています。残りを得るには、もう一度取得してください。</translation>
    </message>
    <message>
        <source>%1 sends the program to %2, which is not part of this connection.</source>
        <translation>%1 の転送先 %2 は、この接続に含まれていません。</translation>
    </message>
    <message>
        <source>The key was not sent there. If the address has changed, change the connection&apos;s base URL.</source>
        <translation>転送先にキーは送信されていません。アドレスが変わった場合は、接続のベース URL を変更してください。</translation>
    </message>
    <message>
        <source>The answer of %1 is empty.</source>
        <translation>%1 からの応答が空です。</translation>
    </message>
    <message>
        <source>Fetch again; if it stays so, check the connection&apos;s base URL.</source>
        <translation>もう一度取得してください。変わらない場合は、接続のベース URL を確認してください。</translation>
    </message>
    <message>
        <source>The answer of %1 is not a scoring job.</source>
        <translation>%1 からの応答はスコアリングジョブではありません。</translation>
    </message>
    <message>
        <source>The answer of %1 is not a score summary.</source>
        <translation>%1 からの応答はスコアの要約ではありません。</translation>
    </message>
    <message>
        <source>There is no name to ask the service for.</source>
        <translation>サービスに問い合わせる名前がありません。</translation>
    </message>
    <message>
        <source>The service can&apos;t be asked for the name “%1”.</source>
        <translation>名前「%1」でサービスに問い合わせることはできません。</translation>
    </message>
    <message>
        <source>Filter the list of jobs by it instead.</source>
        <translation>代わりに、その名前でジョブのリストをフィルターしてください。</translation>
    </message>
    <message>
        <source>The compressed answer of %1 grows too large when it is unpacked.</source>
        <translation>%1 からの圧縮された応答は、展開すると大きくなりすぎます。</translation>
    </message>
    <message>
        <source>The answer of %1 is compressed as “%2”, which the program can&apos;t read.</source>
        <translation>%1 からの応答は「%2」で圧縮されていて、このプログラムでは読み取れません。</translation>
    </message>
    <message>
        <source>The program asks for gzip. Check whether a proxy on the way changes the answer.</source>
        <translation>プログラムは gzip を要求しています。途中のプロキシが応答を変更していないか確認してください。</translation>
    </message>
    <message numerus="yes">
        <source>Nothing came from %1 for %Ln seconds.</source>
        <translation>
            <numerusform>%1 から %Ln 秒間何も届きませんでした。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 sends the program from one address to the next, more than %Ln times.</source>
        <translation>
            <numerusform>%1 からの別のアドレスへの転送が %Ln 回を超えました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Check the proxy in the variables https_proxy and no_proxy, or in the system&apos;s network settings.</source>
        <translation>変数 https_proxy と no_proxy、またはシステムのネットワーク設定でプロキシを確認してください。</translation>
    </message>
    <message>
        <source>The proxy %1 can&apos;t be found, or it can&apos;t find the host %2.</source>
        <translation>プロキシ %1 が見つからないか、プロキシがホスト %2 を見つけられません。</translation>
    </message>
    <message>
        <source>The connection to %1 by the proxy %2 was lost.</source>
        <translation>プロキシ %2 経由の %1 への接続が失われました。</translation>
    </message>
    <message>
        <source>The proxy %1 on the way to %2 does not let the request through.</source>
        <translation>%2 までの途中にあるプロキシ %1 がリクエストを通しません。</translation>
    </message>
    <message>
        <source>The service got the request too late (status 408).</source>
        <translation>サービスへのリクエストの到着が遅すぎました (ステータス 408)。</translation>
    </message>
    <message>
        <source>The service does not take the request yet (status 425).</source>
        <translation>サービスはまだこのリクエストを受け付けません (ステータス 425)。</translation>
    </message>
    <message>
        <source>The service sent an interim answer (status %1) before the real one.</source>
        <translation>サービスから本来の応答の前に暫定応答が送られました (ステータス %1)。</translation>
    </message>
    <message>
        <source>The program can&apos;t read on behind it. Ask the service&apos;s support to leave interim answers out.</source>
        <translation>プログラムはその後に続く応答を読み取れません。暫定応答を送らないよう、サービスのサポートに依頼してください。</translation>
    </message>
    <message>
        <source>%1 It says when to ask again as “%2”, which the program can&apos;t read.</source>
        <extracomment>%1 is a sentence about an error; %2 is what the service sent as the time of the next request</extracomment>
        <translation>%1サービスは次にリクエストする時期を「%2」と示していますが、プログラムでは読み取れません。</translation>
    </message>
    <message numerus="yes">
        <source>The proxy %1 made no connection to %2 for %Ln seconds.</source>
        <translation>
            <numerusform>プロキシ %1 は %Ln 秒間 %2 に接続できませんでした。</numerusform>
        </translation>
    </message>
    <message>
        <source>The job “%1” belongs to another customer.</source>
        <translation>ジョブ「%1」は別の顧客のものです。</translation>
    </message>
    <message>
        <source>Check the id, or use a key of that customer.</source>
        <translation>ID を確認するか、その顧客のキーを使用してください。</translation>
    </message>
    <message>
        <source>This key is not allowed to read the scores of the agent “%1”.</source>
        <translation>このキーでは、エージェント「%1」のスコアを読み取ることは許可されていません。</translation>
    </message>
    <message>
        <source>This key is not allowed to read the scores of session “%1” of the agent “%2”.</source>
        <translation>このキーでは、エージェント「%2」のセッション「%1」のスコアを読み取ることは許可されていません。</translation>
    </message>
    <message>
        <source>%1
Error code: %2</source>
        <extracomment>%1 is what the service says of an error, in one line or several; %2 is its code, such as “quota_exceeded”</extracomment>
        <translation>%1
エラーコード: %2</translation>
    </message>
    <message>
        <source>The token is wrong, or it has expired.</source>
        <translation>トークンが間違っているか、有効期限が切れています。</translation>
    </message>
    <message>
        <source>Set MEIBEL_TOKEN to a new token and start the program again, or enter a key.</source>
        <translation>MEIBEL_TOKEN に新しいトークンを設定してプログラムを再起動するか、キーを入力してください。</translation>
    </message>
    <message>
        <source>Check --base-url; it usually ends in /v2.</source>
        <translation>--base-url を確認してください。通常は /v2 で終わります。</translation>
    </message>
    <message>
        <source>Wait a while and run the command again.</source>
        <translation>しばらく待ってから、コマンドをもう一度実行してください。</translation>
    </message>
    <message>
        <source>Check the filters and --base-url.</source>
        <translation>フィルターと --base-url を確認してください。</translation>
    </message>
    <message>
        <source>The service asks to wait %1 h %2 min; run the command again after that.</source>
        <translation>サービスから %1 時間 %2 分待つよう求められています。その後にコマンドをもう一度実行してください。</translation>
    </message>
    <message numerus="yes">
        <source>The service asks to wait %Ln days; run the command again after that.</source>
        <translation>
            <numerusform>サービスから %Ln 日待つよう求められています。その後にコマンドをもう一度実行してください。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The answer of %1 was not complete after %Ln seconds, the limit that was set.</source>
        <translation>
            <numerusform>設定された制限の %Ln 秒以内に %1 の応答が完了しませんでした。</numerusform>
        </translation>
    </message>
    <message>
        <source>Ask for fewer jobs by filters, or raise the limit.</source>
        <translation>フィルターで取得するジョブを減らすか、制限を大きくしてください。</translation>
    </message>
    <message>
        <source>Ask for fewer jobs by filters such as --agent-name, or raise --max-time.</source>
        <translation>--agent-name などのフィルターで取得するジョブを減らすか、--max-time を大きくしてください。</translation>
    </message>
    <message>
        <source>Run the command again.</source>
        <translation>コマンドをもう一度実行してください。</translation>
    </message>
    <message>
        <source>The key was not sent there. If the address has changed, change --base-url.</source>
        <translation>転送先にキーは送信されていません。アドレスが変わった場合は、--base-url を変更してください。</translation>
    </message>
    <message>
        <source>Run the command again; if it stays so, check --base-url.</source>
        <translation>コマンドをもう一度実行してください。変わらない場合は、--base-url を確認してください。</translation>
    </message>
    <message>
        <source>Check that this computer is online and run the command again.</source>
        <translation>このコンピューターがオンラインであることを確認して、コマンドをもう一度実行してください。</translation>
    </message>
    <message>
        <source>Check --base-url.</source>
        <translation>--base-url を確認してください。</translation>
    </message>
    <message>
        <source>Check the port in --base-url, and that the server is running.</source>
        <translation>--base-url のポートと、サーバーが動作していることを確認してください。</translation>
    </message>
    <message>
        <source>Check --base-url and that this computer is online.</source>
        <translation>--base-url と、このコンピューターがオンラインであることを確認してください。</translation>
    </message>
    <message>
        <source>The proxy %1 on the way to %2 can&apos;t be found.</source>
        <translation>%2 までの途中にあるプロキシ %1 が見つかりません。</translation>
    </message>
    <message>
        <source>Nothing answers at the proxy %1 on the way to %2.</source>
        <translation>%2 までの途中にあるプロキシ %1 で応答するサーバーがありません。</translation>
    </message>
    <message>
        <source>The proxy %1 on the way to %2 closed the connection without an answer.</source>
        <translation>%2 までの途中にあるプロキシ %1 が応答せずに接続を閉じました。</translation>
    </message>
    <message>
        <source>The proxy %1 on the way to %2 does not answer.</source>
        <translation>%2 までの途中にあるプロキシ %1 が応答しません。</translation>
    </message>
    <message>
        <source>What the proxy %1 on the way to %2 answers is not HTTP.</source>
        <translation>%2 までの途中にあるプロキシ %1 の応答は HTTP ではありません。</translation>
    </message>
    <message>
        <source>The proxy %1 on the way to %2 asks for a user name and a password.</source>
        <translation>%2 までの途中にあるプロキシ %1 がユーザー名とパスワードを求めています。</translation>
    </message>
    <message>
        <source>Put them into the variable https_proxy, as in %1, or into the system&apos;s network settings.</source>
        <translation>%1 のように変数 https_proxy に設定するか、システムのネットワーク設定で指定してください。</translation>
    </message>
    <message>
        <source>Check this computer&apos;s clock; if it is right, tell the service&apos;s support.</source>
        <translation>このコンピューターの時計を確認してください。正しい場合は、サービスのサポートに連絡してください。</translation>
    </message>
    <message>
        <source>Ask whether a proxy of your network opens secure connections: this computer must know its certificate.</source>
        <translation>ネットワークのプロキシが安全な接続を復号していないかを確認してください。その場合、このコンピューターにプロキシの証明書が必要です。</translation>
    </message>
    <message>
        <source>The connection to %1 is not safe: its certificate has expired.</source>
        <translation>%1 への接続は安全ではありません。証明書の有効期限が切れています。</translation>
    </message>
    <message>
        <source>The connection to %1 is not safe: its certificate is not valid yet.</source>
        <translation>%1 への接続は安全ではありません。証明書はまだ有効ではありません。</translation>
    </message>
    <message>
        <source>The connection to %1 is not safe: its certificate is for another name.</source>
        <translation>%1 への接続は安全ではありません。証明書は別の名前のものです。</translation>
    </message>
    <message>
        <source>The key was not sent there. Check the host in the base URL.</source>
        <translation>キーは送信されていません。ベース URL のホストを確認してください。</translation>
    </message>
    <message>
        <source>The key was not sent there. Check the host in --base-url.</source>
        <translation>キーは送信されていません。--base-url のホストを確認してください。</translation>
    </message>
    <message>
        <source>%1 speaks only an old version of TLS that is not safe any more.</source>
        <translation>%1 は、もう安全ではない古いバージョンの TLS にしか対応していません。</translation>
    </message>
    <message>
        <source>The program needs TLS 1.2 or newer; tell the service&apos;s support.</source>
        <translation>プログラムには TLS 1.2 以降が必要です。サービスのサポートに連絡してください。</translation>
    </message>
    <message>
        <source>%1 and this computer have no safe encryption in common.</source>
        <translation>%1 とこのコンピューターに共通する安全な暗号化方式がありません。</translation>
    </message>
    <message>
        <source>Tell the service&apos;s support, or those who look after the proxy of your network.</source>
        <translation>サービスのサポート、またはネットワークのプロキシの管理者に連絡してください。</translation>
    </message>
    <message>
        <source>%1 answers in plain HTTP, without encryption.</source>
        <translation>%1 は暗号化なしの HTTP で応答します。</translation>
    </message>
    <message>
        <source>What answers at %1 speaks another language than TLS.</source>
        <translation>%1 で応答するものは TLS ではないプロトコルを使っています。</translation>
    </message>
    <message>
        <source>No secure connection to %1 could be agreed on.</source>
        <translation>%1 との安全な接続について合意できませんでした。</translation>
    </message>
    <message>
        <source>The service has no conversation of session “%1”.</source>
        <translation>セッション「%1」の会話はサービスにありません。</translation>
    </message>
    <message>
        <source>It may have been deleted, or this service keeps none.</source>
        <translation>削除されたか、このサービスが会話を保存していない可能性があります。</translation>
    </message>
    <message>
        <source>The service has no list of agents and their sessions.</source>
        <translation>エージェントとそのセッションのリストはサービスにありません。</translation>
    </message>
    <message>
        <source>This key is not allowed to read the conversation of session “%1”.</source>
        <translation>このキーでは、セッション「%1」の会話を読み取ることは許可されていません。</translation>
    </message>
    <message>
        <source>This key is not allowed to read the sessions of the agent “%1”.</source>
        <translation>このキーでは、エージェント「%1」のセッションを読み取ることは許可されていません。</translation>
    </message>
    <message>
        <source>The answer of %1 is not a conversation.</source>
        <translation>%1 からの応答は会話ではありません。</translation>
    </message>
    <message>
        <source>The answer of %1 is not a list of agents or sessions.</source>
        <translation>%1 からの応答はエージェントまたはセッションのリストではありません。</translation>
    </message>
    <message>
        <source>The answer of %1 is larger than %2, more than the program reads of a single answer.</source>
        <extracomment>%1 is the name of a server; %2 an amount of data, such as &quot;256 MB&quot;</extracomment>
        <translation>%1 からの応答は %2 を超えています。プログラムが 1 つの応答で読み取れる上限です。</translation>
    </message>
    <message>
        <source>The service has no agent “%1”.</source>
        <translation>エージェント「%1」はサービスにありません。</translation>
    </message>
    <message>
        <source>%1 The file of certificates %2 does not vouch for it either.</source>
        <extracomment>%1 is a sentence about an error; %2 is the path of a file</extracomment>
        <translation>%1証明書ファイル %2 でも、その証明書を確認できません。</translation>
    </message>
    <message>
        <source>Check the proxy of this connection, under “Connections…”.</source>
        <translation>「接続…」で、この接続のプロキシを確認してください。</translation>
    </message>
    <message>
        <source>This computer can&apos;t make secure connections: Qt finds no TLS.</source>
        <translation>このコンピューターでは安全な接続ができません。Qt が TLS を見つけられません。</translation>
    </message>
    <message>
        <source>Install OpenSSL and the TLS plugin of Qt, or install the program again.</source>
        <translation>OpenSSL と Qt の TLS プラグインをインストールするか、プログラムを再インストールしてください。</translation>
    </message>
</context>
<context>
    <name>InputFile</name>
    <message>
        <source>The packed data is damaged.</source>
        <translation>圧縮データが破損しています。</translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation>そのファイルはありません。</translation>
    </message>
    <message>
        <source>It is a folder.</source>
        <translation>フォルダーです。</translation>
    </message>
    <message>
        <source>It is no ordinary file.</source>
        <translation>通常のファイルではありません。</translation>
    </message>
</context>
<context>
    <name>JobFields</name>
    <message>
        <source>Job</source>
        <translation>ジョブ</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>顧客</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>プロジェクト</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>エージェント</translation>
    </message>
    <message>
        <source>Turn</source>
        <translation>ターン</translation>
    </message>
    <message>
        <source>Workflow</source>
        <translation>ワークフロー</translation>
    </message>
    <message>
        <source>Workflow version</source>
        <translation>ワークフローのバージョン</translation>
    </message>
    <message>
        <source>Workflow session</source>
        <translation>ワークフローのセッション</translation>
    </message>
    <message>
        <source>Batch definition</source>
        <translation>バッチ定義</translation>
    </message>
    <message>
        <source>Batch execution</source>
        <translation>バッチ実行</translation>
    </message>
    <message>
        <source>Tool</source>
        <translation>ツール</translation>
    </message>
    <message>
        <source>Tool instance</source>
        <translation>ツールインスタンス</translation>
    </message>
    <message>
        <source>Tool execution</source>
        <translation>ツール実行</translation>
    </message>
    <message>
        <source>Module</source>
        <translation>モジュール</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>ステータス</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>スコア</translation>
    </message>
    <message>
        <source>Explanation</source>
        <translation>説明</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Customer and project</source>
        <translation>顧客とプロジェクト</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>バッチ</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>バージョン</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>セッション</translation>
    </message>
</context>
<context>
    <name>JobFieldsInGroup</name>
    <message>
        <source>Job</source>
        <translation>ジョブ</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>顧客</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>プロジェクト</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>バージョン</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>セッション</translation>
    </message>
    <message>
        <source>Turn</source>
        <translation>ターン</translation>
    </message>
    <message>
        <source>Definition</source>
        <translation>定義</translation>
    </message>
    <message>
        <source>Execution</source>
        <translation>実行</translation>
    </message>
    <message>
        <source>Tool</source>
        <translation>ツール</translation>
    </message>
    <message>
        <source>Instance</source>
        <translation>インスタンス</translation>
    </message>
    <message>
        <source>Module</source>
        <translation>モジュール</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>ステータス</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>スコア</translation>
    </message>
    <message>
        <source>Explanation</source>
        <translation>説明</translation>
    </message>
</context>
<context>
    <name>JobMarks</name>
    <message>
        <source>Marks</source>
        <translation>マーク</translation>
    </message>
    <message>
        <source>Own score</source>
        <translation>自分のスコア</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>Drawn</source>
        <translation>無作為抽出</translation>
    </message>
    <message>
        <source>Score hidden</source>
        <translation>スコア非表示</translation>
    </message>
</context>
<context>
    <name>JobStreamReader</name>
    <message>
        <source>Check the base URL or the file: a list of scoring jobs is a JSON array.</source>
        <translation>ベース URL またはファイルを確認してください。スコアリングジョブのリストは JSON 配列です。</translation>
    </message>
    <message>
        <source>The data is empty.</source>
        <translation>データが空です。</translation>
    </message>
    <message>
        <source>The file is one JSON object, not a list of jobs.</source>
        <translation>ファイルは 1 つの JSON オブジェクトで、ジョブのリストではありません。</translation>
    </message>
    <message>
        <source>The answer is one JSON object, not a list of jobs.</source>
        <translation>応答は 1 つの JSON オブジェクトで、ジョブのリストではありません。</translation>
    </message>
    <message>
        <source>The answer is a web page, perhaps from a proxy or a sign-in page, not a list of jobs.</source>
        <translation>応答は Web ページで、ジョブのリストではありません。プロキシやサインインページかもしれません。</translation>
    </message>
    <message>
        <source>The data is not JSON.</source>
        <translation>データは JSON ではありません。</translation>
    </message>
    <message>
        <source>This is a %1 file, not a list of jobs.</source>
        <translation>これは%1ファイルで、ジョブのリストではありません。</translation>
    </message>
    <message>
        <source>Unpack it first, then open the file in it. gzip is unpacked here.</source>
        <translation>先に展開し、中のファイルを開いてください。ここで展開されるのは gzip だけです。</translation>
    </message>
    <message>
        <source>The data is one JSON text, not a list of jobs.</source>
        <translation>データは1つの JSON 文字列で、ジョブのリストではありません。</translation>
    </message>
    <message>
        <source>The data is “true” or “false”, not a list of jobs.</source>
        <translation>データは「true」または「false」で、ジョブのリストではありません。</translation>
    </message>
    <message>
        <source>The data is one JSON number, not a list of jobs.</source>
        <translation>データは1つの JSON 数値で、ジョブのリストではありません。</translation>
    </message>
</context>
<context>
    <name>KeptAccess</name>
    <message>
        <source>The connection “%1” can&apos;t be looked up. %2</source>
        <translation>接続「%1」を検索できません。%2</translation>
    </message>
    <message>
        <source>There is no connection “%1”: none is kept. Add it under “Connections…” in the window.</source>
        <translation>接続「%1」はありません。保存されている接続は 1 つもありません。ウィンドウの「接続…」で追加してください。</translation>
    </message>
    <message>
        <source>There is no connection “%1”. There are:</source>
        <translation>接続「%1」はありません。保存されている接続:</translation>
    </message>
    <message>
        <source>The system&apos;s key store takes its time: it may ask for your password in a window.</source>
        <translation>システムのキーストアの応答に時間がかかっています。ウィンドウでパスワードの入力を求めている可能性があります。</translation>
    </message>
    <message>
        <source>The key of the connection “%1” can&apos;t be used. %2</source>
        <translation>接続「%1」のキーは使用できません。%2</translation>
    </message>
    <message>
        <source>The system&apos;s key store does not give it: it is locked, or there is none.</source>
        <translation>システムのキーストアからキーを取得できません。ロックされているか、キーストアがありません。</translation>
    </message>
    <message>
        <source>The system&apos;s key store has none for it, or it is locked.</source>
        <translation>システムのキーストアにこの接続のキーがないか、キーストアがロックされています。</translation>
    </message>
    <message>
        <source>There is no key for the connection “%1”. %2 Unlock it, or enter the key in the window.</source>
        <translation>接続「%1」のキーがありません。%2ロックを解除するか、ウィンドウでキーを入力してください。</translation>
    </message>
</context>
<context>
    <name>LibraryDatabase</name>
    <message>
        <source>The library %1 is on another computer. That is slow, and safe only while one program uses it; ASSAY_LIBRARY names another place.</source>
        <translation>ライブラリ %1 は別のコンピューターにあります。動作が遅く、安全なのは使用するプログラムが 1 つだけの場合に限られます。ASSAY_LIBRARY で別の場所を指定できます。</translation>
    </message>
    <message>
        <source>The library %1 is damaged. It was set aside as %2. A new one begins, without connections, views and marks.</source>
        <translation>ライブラリ %1 が壊れています。%2 として保存しました。接続、ビュー、マークのない新しいライブラリで始めます。</translation>
    </message>
</context>
<context>
    <name>LibraryError</name>
    <message>
        <source>Connections, views and marks can&apos;t be kept: Qt&apos;s driver for SQLite is missing. Install it and start again; Debian&apos;s package is libqt6sql6-sqlite.</source>
        <translation>接続、ビュー、マークを保存できません。Qt の SQLite 用ドライバーがありません。インストールしてからもう一度起動してください。Debian のパッケージは libqt6sql6-sqlite です。</translation>
    </message>
    <message>
        <source>The library %1 can&apos;t be opened. Connections, views and marks are not kept.</source>
        <translation>ライブラリ %1 を開けません。接続、ビュー、マークは保存されません。</translation>
    </message>
    <message>
        <source>%1 belongs to another program and was left as it is. Connections, views and marks are not kept.</source>
        <translation>%1 は別のプログラムのもので、そのまま残されました。接続、ビュー、マークは保存されません。</translation>
    </message>
    <message>
        <source>The library %1 is damaged. It is set aside at the next start.</source>
        <translation>ライブラリ %1 が壊れています。次回の起動時に別名で保存され、使われなくなります。</translation>
    </message>
    <message>
        <source>The library %1 was written by a newer version of Assay and was left as it is. Until you start that version, connections, views and marks are neither read nor kept.</source>
        <translation>ライブラリ %1 は Assay の新しいバージョンで書き込まれたもので、そのまま残されました。そのバージョンを起動するまで、接続、ビュー、マークの読み取りも保存も行われません。</translation>
    </message>
    <message>
        <source>The library %1 can only be read. What you change is not kept.</source>
        <translation>ライブラリ %1 は読み取り専用です。変更は保存されません。</translation>
    </message>
    <message>
        <source>The library %1 was moved or deleted while Assay ran, so this was not kept. Put it back, or start Assay again.</source>
        <translation>Assay の実行中にライブラリ %1 が移動または削除されたため、保存されませんでした。元に戻すか、Assay をもう一度起動してください。</translation>
    </message>
    <message>
        <source>Another program holds the library %1, so this was not kept. Try again.</source>
        <translation>別のプログラムがライブラリ %1 を使用中のため、保存されませんでした。もう一度お試しください。</translation>
    </message>
    <message>
        <source>The disk is full, so this was not kept in %1. Make room and try again.</source>
        <translation>ディスクがいっぱいのため、%1 に保存されませんでした。空き容量を増やして、もう一度お試しください。</translation>
    </message>
    <message>
        <source>The system did not let Assay write to %1, so this was not kept.</source>
        <translation>システムが Assay による %1 への書き込みを許可しなかったため、保存されませんでした。</translation>
    </message>
    <message>
        <source>There is not enough memory, so this was not kept. Close other programs and try again.</source>
        <translation>メモリが足りないため、保存されませんでした。ほかのプログラムを終了して、もう一度お試しください。</translation>
    </message>
    <message>
        <source>This could not be kept in the library %1.</source>
        <translation>ライブラリ %1 に保存できませんでした。</translation>
    </message>
</context>
<context>
    <name>ListPage</name>
    <message>
        <source>The answer has no list “data”.</source>
        <translation>応答にリスト「data」がありません。</translation>
    </message>
</context>
<context>
    <name>MeibelConfig</name>
    <message>
        <source>The key still lies in %1 in plain text, where every program of yours can read it.</source>
        <translation>キーは %1 に平文で残っており、あなたのどのプログラムでも読み取れます。</translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation>ファイル %1 がありません。</translation>
    </message>
    <message>
        <source>%1 can&apos;t be read.</source>
        <translation>%1 を読み取れません。</translation>
    </message>
    <message>
        <source>%1 is too large to be a configuration file of Meibel.</source>
        <translation>%1 は、Meibel の設定ファイルにしては大きすぎます。</translation>
    </message>
    <message>
        <source>%1 is not a configuration file of Meibel: it is not YAML, or a value in it is not a text.</source>
        <translation>%1 は Meibel の設定ファイルではありません。YAML でないか、テキストでない値が含まれています。</translation>
    </message>
    <message>
        <source>%1 holds neither a key nor an address of a service.</source>
        <translation>%1 にはキーもサービスのアドレスもありません。</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message numerus="yes">
        <source>Reading was stopped after %Ln job(s).</source>
        <translation>
            <numerusform>%Ln 件のジョブを読み取ったところで停止しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reading broke off after %Ln job(s).</source>
        <translation>
            <numerusform>%Ln 件のジョブを読み取ったところで読み取りが途切れました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The fetch was stopped after %Ln job(s).</source>
        <translation>
            <numerusform>%Ln 件のジョブを取得したところで停止しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The fetch broke off after %Ln job(s).</source>
        <translation>
            <numerusform>%Ln 件のジョブを取得したところで取得が途切れました。</numerusform>
        </translation>
    </message>
    <message>
        <source>The list from %1 is still shown.</source>
        <extracomment>%1 is a time of day, or day and time</extracomment>
        <translation>%1 のリストを引き続き表示しています。</translation>
    </message>
    <message>
        <source>Show &amp;what arrived</source>
        <translation>届いた分を表示(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Go back to the list before</source>
        <translation>前のリストに戻る(&amp;G)</translation>
    </message>
</context>
<context>
    <name>Problem</name>
    <message>
        <source>This is not valid JSON.</source>
        <translation>有効な JSON ではありません。</translation>
    </message>
    <message>
        <source>This is not valid JSON: %1.</source>
        <translation>有効な JSON ではありません: %1。</translation>
    </message>
    <message>
        <source>The data ends in the middle of this job.</source>
        <translation>データがこのジョブの途中で終わっています。</translation>
    </message>
    <message>
        <source>The text is not valid UTF-8.</source>
        <translation>テキストは有効な UTF-8 ではありません。</translation>
    </message>
    <message>
        <source>A text holds an escape that is no character (%1).</source>
        <translation>テキストに、文字を表さないエスケープが含まれています (%1)。</translation>
    </message>
    <message>
        <source>The value of “%1” is nested too deep.</source>
        <translation>「%1」の値の入れ子が深すぎます。</translation>
    </message>
    <message>
        <source>This element is not a job: it is not a JSON object.</source>
        <translation>この要素は JSON オブジェクトではないため、ジョブではありません。</translation>
    </message>
    <message>
        <source>The job has no job_id.</source>
        <translation>ジョブに job_id がありません。</translation>
    </message>
    <message>
        <source>The field “%1” holds a value of the wrong type.</source>
        <translation>フィールド「%1」の値の型が正しくありません。</translation>
    </message>
    <message>
        <source>There is no comma before this job.</source>
        <translation>このジョブの前にコンマがありません。</translation>
    </message>
    <message>
        <source>There is a comma too many.</source>
        <translation>余分なコンマがあります。</translation>
    </message>
    <message>
        <source>The list is closed here, but more jobs follow. They were read; others may be missing.</source>
        <translation>ここでリストが閉じられていますが、ジョブが続いています。続きのジョブは読み取りましたが、ほかに欠けているジョブがあるかもしれません。</translation>
    </message>
    <message>
        <source>There is more data after the end of the list. It holds no job; ignored.</source>
        <translation>リストの終わりより後にデータがあります。ジョブは含まれていないため、無視しました。</translation>
    </message>
    <message>
        <source>There are more bytes after the end of the packed data; they were ignored.</source>
        <translation>圧縮データの終わりより後に余分なバイトがあります。無視しました。</translation>
    </message>
    <message>
        <source>The field “%1” is there twice; the last value counts.</source>
        <translation>フィールド「%1」が 2 回あります。最後の値を使用します。</translation>
    </message>
    <message>
        <source>Another job has the same job_id, %1; both are shown.</source>
        <translation>別のジョブにも同じ job_id %1 があります。両方を表示しています。</translation>
    </message>
    <message>
        <source>The required field “%1” is missing.</source>
        <translation>必須のフィールド「%1」がありません。</translation>
    </message>
    <message>
        <source>The number in “%1” is too large to be used.</source>
        <translation>「%1」の数値は大きすぎて使えません。</translation>
    </message>
    <message>
        <source>The data is null instead of a list; it counts as an empty list.</source>
        <translation>データはリストではなく null です。空のリストとして扱います。</translation>
    </message>
    <message>
        <source>The element is larger than 256 MiB.</source>
        <translation>要素が 256 MiB を超えています。</translation>
    </message>
</context>
<context>
    <name>ProblemsPanel</name>
    <message>
        <source>Copy &amp;list</source>
        <translation>リストをコピー(&amp;L)</translation>
    </message>
    <message>
        <source>Copy the whole list as tab-separated text</source>
        <translation>リスト全体をタブ区切りのテキストとしてコピーします</translation>
    </message>
    <message>
        <source>Copy the list of problems</source>
        <translation>問題のリストをコピー</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>問題</translation>
    </message>
</context>
<context>
    <name>QueryExamples</name>
    <message>
        <source>both words, in an explanation, a name or an id</source>
        <translation>説明、名前、ID に含まれる両方の単語</translation>
    </message>
    <message>
        <source>these words, one behind the other</source>
        <translation>この順に連続する単語</translation>
    </message>
    <message>
        <source>a field with exactly this value</source>
        <translation>値がこれと完全に一致するフィールド</translation>
    </message>
    <message>
        <source>a value that begins so; * may also stand in front</source>
        <translation>これで始まる値。* は先頭にも置けます</translation>
    </message>
    <message>
        <source>one of several values</source>
        <translation>複数の値のいずれか</translation>
    </message>
    <message>
        <source>scores on the scale of their module; also &lt;=, &gt;, &gt;= and 3..5</source>
        <translation>モジュールの尺度でのスコア。&lt;=、&gt;、&gt;=、3..5 も使えます</translation>
    </message>
    <message>
        <source>scores as a share of their scale, in percent</source>
        <translation>尺度に対する割合で表したスコア (パーセント)</translation>
    </message>
    <message>
        <source>all jobs but these</source>
        <translation>これら以外のすべてのジョブ</translation>
    </message>
    <message>
        <source>jobs without a value</source>
        <translation>値がないジョブ</translation>
    </message>
    <message>
        <source>a regular expression</source>
        <translation>正規表現</translation>
    </message>
    <message>
        <source>one group or the other</source>
        <translation>どちらかの条件グループ</translation>
    </message>
    <message>
        <source>whole sessions that have such a job; in-turn: whole turns</source>
        <translation>このようなジョブを含むセッション全体。in-turn: はターン全体</translation>
    </message>
    <message>
        <source>turns that lack a module</source>
        <translation>特定のモジュールがないターン</translation>
    </message>
</context>
<context>
    <name>QueryText</name>
    <message>
        <source>This bracket closes nothing; remove it, or write it in quotation marks to look for it.</source>
        <translation>このかっこに対応する開きかっこがありません。削除するか、かっこ自体を検索するには引用符で囲んでください。</translation>
    </message>
    <message>
        <source>A blank is missing here; a text that has brackets or quotation marks in it is written in quotation marks, with \&quot; for each inside.</source>
        <translation>ここに空白がありません。かっこや引用符を含むテキストは引用符で囲み、その中の引用符はそれぞれ \&quot; と入力してください。</translation>
    </message>
    <message>
        <source>OR stands between two conditions, and one is missing; write &quot;OR&quot; to look for the word.</source>
        <translation>OR は 2 つの条件の間に置きますが、一方がありません。この単語を検索するには &quot;OR&quot; と入力してください。</translation>
    </message>
    <message>
        <source>Here a condition is missing before the bracket closes.</source>
        <translation>閉じかっこの前に条件がありません。</translation>
    </message>
    <message>
        <source>The query ends too early: here a condition is missing.</source>
        <translation>クエリが途中で終わっています。ここに条件がありません。</translation>
    </message>
    <message>
        <source>A - excludes what directly follows it, and nothing does; write &quot;-&quot; to look for the sign.</source>
        <translation>- は直後に続くものを除外しますが、何も続いていません。この記号を検索するには &quot;-&quot; と入力してください。</translation>
    </message>
    <message numerus="yes">
        <source>More than %Ln bracket(s) are open here; join the conditions with fewer.</source>
        <translation>
            <numerusform>ここで開いているかっこが %Ln 個を超えています。かっこを減らして条件をつないでください。</numerusform>
        </translation>
    </message>
    <message>
        <source>This bracket is not closed; add a ) where its group ends.</source>
        <translation>このかっこは閉じられていません。グループの終わりに ) を追加してください。</translation>
    </message>
    <message>
        <source>A blank already means “and”: leave AND out, or write &quot;AND&quot; to look for the word.</source>
        <translation>空白がすでに「かつ」を意味します。AND を省略するか、この単語を検索するには &quot;AND&quot; と入力してください。</translation>
    </message>
    <message>
        <source>A - before a condition means “not”: write it instead of NOT, or write &quot;NOT&quot; to look for the word.</source>
        <translation>条件の前の - は「～ではない」を意味します。NOT の代わりに - を使うか、この単語を検索するには &quot;NOT&quot; と入力してください。</translation>
    </message>
    <message>
        <source>Here is nothing to look for; write a word, or a field with a colon and a value.</source>
        <translation>ここに検索するものがありません。単語を入力するか、フィールドにコロンと値を続けて入力してください。</translation>
    </message>
    <message>
        <source>After “%1:” a value is missing; it follows without a blank, and &quot;&quot; is an empty text.</source>
        <translation>「%1:」の後に値がありません。値は空白を入れずに続けます。&quot;&quot; は空のテキストです。</translation>
    </message>
    <message>
        <source>After “%1:” conditions follow in brackets, such as %1:(score:&lt;3).</source>
        <translation>「%1:」の後には、%1:(score:&lt;3) のように条件をかっこで囲んで続けます。</translation>
    </message>
    <message>
        <source>After “has:” the name of a field is missing, such as has:explanation.</source>
        <translation>「has:」の後にフィールドの名前がありません。has:explanation のように入力してください。</translation>
    </message>
    <message>
        <source>Before the colon the name of a field is missing; write &quot;:&quot; to look for a colon.</source>
        <translation>コロンの前にフィールドの名前がありません。コロンを検索するには &quot;:&quot; と入力してください。</translation>
    </message>
    <message>
        <source>The jobs have no field “%1”; write the text in quotation marks to look for it.</source>
        <translation>ジョブにフィールド「%1」はありません。このテキストを検索するには、引用符で囲んでください。</translation>
    </message>
    <message>
        <source>Only score, share and turn are compared with &lt; and &gt;; write the value in quotation marks if it begins with one.</source>
        <translation>&lt; と &gt; で比較できるのは score、share、turn だけです。値がこれらの記号で始まる場合は、引用符で囲んでください。</translation>
    </message>
    <message>
        <source>Here a value is missing; &quot;&quot; is an empty text.</source>
        <translation>ここに値がありません。&quot;&quot; は空のテキストです。</translation>
    </message>
    <message>
        <source>A turn is compared with a whole number: 3, &lt;3, &lt;=3, &gt;3, &gt;=3 or 1..3, without blanks.</source>
        <translation>ターンは整数と比較します: 3、&lt;3、&lt;=3、&gt;3、&gt;=3、1..3。空白は入れません。</translation>
    </message>
    <message>
        <source>A score is compared with a number: 3, &lt;3, &lt;=3, &gt;3, &gt;=3 or 1..3, without blanks.</source>
        <translation>スコアは数値と比較します: 3、&lt;3、&lt;=3、&gt;3、&gt;=3、1..3。空白は入れません。</translation>
    </message>
    <message>
        <source>This range is empty; write the lower end first.</source>
        <translation>この範囲は空です。下限を先に入力してください。</translation>
    </message>
    <message>
        <source>A * stands for other characters only at the beginning or the end of a value; write the value in quotation marks if the * belongs to it.</source>
        <translation>* がほかの文字を表すのは、値の先頭か末尾だけです。* が値の一部である場合は、値を引用符で囲んでください。</translation>
    </message>
    <message>
        <source>A quotation mark is missing at the end of this text; write \&quot; for one that belongs to the text.</source>
        <translation>このテキストの末尾に引用符がありません。テキストに含まれる引用符は \&quot; と入力してください。</translation>
    </message>
    <message>
        <source>Within quotation marks, \ must be followed by &quot;, \, n, r, t, or u and four digits; write \\ for a \ itself.</source>
        <translation>引用符の中では、\ の後に &quot;、\、n、r、t、または u と 4 桁の 16 進数が必要です。\ 自体は \\ と入力してください。</translation>
    </message>
    <message>
        <source>A / at the beginning starts a regular expression, which another / ends; write the text in quotation marks to look for the / itself.</source>
        <translation>先頭の / から次の / までは正規表現です。/ 自体を検索するには、テキストを引用符で囲んでください。</translation>
    </message>
    <message numerus="yes">
        <source>The query has more than %Ln character(s); shorten it.</source>
        <translation>
            <numerusform>クエリが %Ln 文字を超えています。短くしてください。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The query has more than %Ln comparison(s); write the values of one field as field:(a OR b OR c).</source>
        <translation>
            <numerusform>クエリに含まれる比較が %Ln 個を超えています。1 つのフィールドの値は field:(a OR b OR c) のように入力してください。</numerusform>
        </translation>
    </message>
    <message>
        <source>A round bracket of the regular expression has no partner; write \( or \) for the character.</source>
        <translation>正規表現の丸かっこが対応していません。文字そのものを表すには \( または \) と入力してください。</translation>
    </message>
    <message>
        <source>A square bracket of the regular expression is not closed; write \[ for the character.</source>
        <translation>正規表現の角かっこが閉じられていません。文字そのものを表すには \[ と入力してください。</translation>
    </message>
    <message>
        <source>In the regular expression nothing stands before “%1” that it could repeat; write a \ before it for the character.</source>
        <translation>正規表現の「%1」の前に、繰り返す対象がありません。文字そのものを表すには、前に \ を付けてください。</translation>
    </message>
    <message>
        <source>The regular expression repeats too often with “%1”; 1000 times is the most.</source>
        <translation>正規表現の「%1」は繰り返しの回数が多すぎます。上限は 1000 回です。</translation>
    </message>
    <message>
        <source>The regular expression has no such range of characters as “%1”; write the lower end first.</source>
        <translation>正規表現に「%1」という文字の範囲は使えません。下限を先に入力してください。</translation>
    </message>
    <message>
        <source>The regular expression is too large; shorten it, or repeat less.</source>
        <translation>正規表現が大きすぎます。短くするか、繰り返しを減らしてください。</translation>
    </message>
    <message>
        <source>The regular expression ends with a single \; write \\ for the character.</source>
        <translation>正規表現が単独の \ で終わっています。文字そのものを表すには \\ と入力してください。</translation>
    </message>
    <message>
        <source>The regular expression does not know “%1” (its syntax is that of RE2); write a \ before a character that stands for itself.</source>
        <translation>正規表現の「%1」を認識できません (構文は RE2 のものです)。文字そのものを表すには、前に \ を付けてください。</translation>
    </message>
    <message>
        <source>There is no such mark; the marks are reviewed, flag, discuss, star, agree and disagree, and has:mark finds every one.</source>
        <translation>そのようなマークはありません。マークは reviewed、flag、discuss、star、agree、disagree で、has:mark はどのマークも検索します。</translation>
    </message>
</context>
<context>
    <name>RefinementPanel</name>
    <message>
        <source>Refine here</source>
        <translation>ここで絞り込み</translation>
    </message>
    <message>
        <source>Clear all</source>
        <translation>すべてクリア</translation>
    </message>
    <message>
        <source>Clear all refinements</source>
        <translation>すべての絞り込みをクリア</translation>
    </message>
    <message>
        <source>More fields…</source>
        <translation>フィールドを選択…</translation>
    </message>
    <message>
        <source>Choose which fields are listed here</source>
        <translation>ここに表示するフィールドを選択します</translation>
    </message>
    <message>
        <source>Show all jobs again</source>
        <translation>すべてのジョブを再び表示します</translation>
    </message>
    <message>
        <source>Narrows what is shown, at once and without a request.</source>
        <translation>表示するジョブを、リクエストなしですぐに絞り込みます。</translation>
    </message>
</context>
<context>
    <name>ResourceErrors</name>
    <message>
        <source>There is not enough memory for all the jobs.</source>
        <translation>すべてのジョブを読み込むにはメモリが足りません。</translation>
    </message>
    <message>
        <source>Close other programs, or load fewer jobs: with a filter, or from a smaller file.</source>
        <translation>ほかのプログラムを終了するか、フィルターを使うか小さいファイルを開いて、読み込むジョブを減らしてください。</translation>
    </message>
    <message>
        <source>The system starts no more threads for this program.</source>
        <translation>システムがこのプログラムのスレッドをこれ以上開始しません。</translation>
    </message>
    <message>
        <source>Close other programs, or raise the limit on processes of your account.</source>
        <translation>ほかのプログラムを終了するか、お使いのアカウントのプロセス数の上限を引き上げてください。</translation>
    </message>
</context>
<context>
    <name>ScoreRangeWidget</name>
    <message>
        <source>Score, as share of scale</source>
        <translation>スコア (尺度に対する割合)</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>クリア</translation>
    </message>
    <message>
        <source>Show jobs of every score</source>
        <translation>すべてのスコアのジョブを表示します</translation>
    </message>
    <message>
        <source>Clear the score range</source>
        <translation>スコアの範囲をクリア</translation>
    </message>
    <message>
        <source>Score range</source>
        <translation>スコアの範囲</translation>
    </message>
    <message>
        <source>Lowest share of scale, in percent</source>
        <translation>尺度に対する割合の下限 (パーセント)</translation>
    </message>
    <message>
        <source>Lowest share of scale</source>
        <translation>尺度に対する割合の下限</translation>
    </message>
    <message>
        <source> %</source>
        <translation>%</translation>
    </message>
    <message>
        <source>to</source>
        <comment>between two numbers</comment>
        <translation>～</translation>
    </message>
    <message>
        <source>Highest share of scale, in percent</source>
        <translation>尺度に対する割合の上限 (パーセント)</translation>
    </message>
    <message>
        <source>Highest share of scale</source>
        <translation>尺度に対する割合の上限</translation>
    </message>
    <message>
        <source>Jobs without a score, or on an unknown scale, are hidden while a range is set.</source>
        <translation>範囲の設定中は、スコアのないジョブと尺度が不明なジョブは表示されません。</translation>
    </message>
</context>
<context>
    <name>ScoreSummary</name>
    <message>
        <source>The answer is a list, not an object.</source>
        <translation>応答はリストで、オブジェクトではありません。</translation>
    </message>
</context>
<context>
    <name>ScoreText</name>
    <message>
        <source>Submitted</source>
        <translation>送信済み</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>処理中</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>Not run</source>
        <translation>未実行</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <extracomment>A score and the top of its scale: 7 / 10</extracomment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>no score</source>
        <translation>スコアなし</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>Read by screen readers: 7 of 10</extracomment>
        <translation>%2 点中 %1 点</translation>
    </message>
    <message>
        <source>unknown scale</source>
        <translation>不明な尺度</translation>
    </message>
    <message>
        <source>%1 %</source>
        <extracomment>A share of scale in per cent</extracomment>
        <translation>%1%</translation>
    </message>
    <message>
        <source>%1–%2, judge</source>
        <extracomment>A scale: from %1 to %2</extracomment>
        <translation>%1～%2、ジャッジ</translation>
    </message>
    <message>
        <source>%1–%2, statistical</source>
        <extracomment>A scale: from %1 to %2</extracomment>
        <translation>%1～%2、統計</translation>
    </message>
</context>
<context>
    <name>ServiceAccess</name>
    <message>
        <source>MEIBEL_API_KEY can&apos;t be used. %1</source>
        <translation>MEIBEL_API_KEY を使用できません。%1</translation>
    </message>
    <message>
        <source>MEIBEL_TOKEN can&apos;t be used. %1</source>
        <translation>MEIBEL_TOKEN を使用できません。%1</translation>
    </message>
    <message>
        <source>There is no key. Set MEIBEL_API_KEY to it, or MEIBEL_TOKEN to a token, or use --open or --demo.</source>
        <translation>キーがありません。MEIBEL_API_KEY にキーを設定するか、MEIBEL_TOKEN にトークンを設定するか、--open または --demo を使用してください。</translation>
    </message>
</context>
<context>
    <name>ServiceFilterPanel</name>
    <message>
        <source>Ask the service</source>
        <translation>サービスに問い合わせ</translation>
    </message>
    <message>
        <source>Clear all</source>
        <translation>すべてクリア</translation>
    </message>
    <message>
        <source>Empty all fields of this form</source>
        <translation>このフォームのすべてのフィールドを空にします</translation>
    </message>
    <message>
        <source>Clear all fields of the service filter</source>
        <translation>サービスフィルターのすべてのフィールドをクリア</translation>
    </message>
    <message>
        <source>Show or hide the fields</source>
        <translation>フィールドの表示と非表示を切り替えます</translation>
    </message>
    <message>
        <source>Show the fields of the service filter</source>
        <translation>サービスフィルターのフィールドを表示</translation>
    </message>
    <message>
        <source>Decides what is fetched. Values match exactly.</source>
        <translation>取得するジョブを決めます。値は完全一致で比較されます。</translation>
    </message>
    <message>
        <source>Fetch</source>
        <translation>取得</translation>
    </message>
    <message>
        <source>Ask the service for the jobs that match</source>
        <translation>一致するジョブをサービスに問い合わせます</translation>
    </message>
</context>
<context>
    <name>SettingsFile</name>
    <message>
        <source>The settings file %1 is damaged. It was set aside as %2, and the settings begin anew.</source>
        <translation>設定ファイル %1 が壊れています。%2 として保存し、設定を初期状態から始めます。</translation>
    </message>
    <message>
        <source>The settings can&apos;t be written to %1. What you change holds until the program ends.</source>
        <translation>設定を %1 に書き込めません。変更はプログラムの終了まで有効です。</translation>
    </message>
</context>
<context>
    <name>StateContent</name>
    <message>
        <source>See how every job scored, and why</source>
        <translation>各ジョブのスコアとその理由を見る</translation>
    </message>
    <message>
        <source>Nothing that is read here leaves this machine.</source>
        <translation>ここで読み取った内容がこのコンピューターの外に出ることはありません。</translation>
    </message>
    <message>
        <source>&amp;Use the key in MEIBEL_API_KEY</source>
        <translation>MEIBEL_API_KEY のキーを使用(&amp;U)</translation>
    </message>
    <message>
        <source>The environment has one; it stays in memory only</source>
        <translation>環境変数に設定されています。メモリにのみ保持されます</translation>
    </message>
    <message>
        <source>Enter a &amp;key</source>
        <translation>キーを入力(&amp;K)</translation>
    </message>
    <message>
        <source>Connect to the service with an API key</source>
        <translation>API キーでサービスに接続します</translation>
    </message>
    <message>
        <source>&amp;Open a file</source>
        <translation>ファイルを開く(&amp;O)</translation>
    </message>
    <message>
        <source>A saved response: JSON or NDJSON, also in gzip</source>
        <translation>保存済みの応答: JSON または NDJSON (gzip も可)</translation>
    </message>
    <message>
        <source>&amp;Look at the demo</source>
        <translation>デモを見る(&amp;L)</translation>
    </message>
    <message>
        <source>Made-up jobs from a server inside this program</source>
        <translation>このプログラム内のサーバーからの架空のジョブ</translation>
    </message>
    <message>
        <source>Ready to fetch</source>
        <translation>取得の準備ができました</translation>
    </message>
    <message>
        <source>Jobs come from %1. Filters under “Ask the service” narrow what is fetched.</source>
        <extracomment>%1 is a host name</extracomment>
        <translation>ジョブは %1 から取得します。「サービスに問い合わせ」のフィルターで、取得するジョブを限定できます。</translation>
    </message>
    <message>
        <source>Fetch job&amp;s</source>
        <translation>ジョブを取得(&amp;S)</translation>
    </message>
    <message>
        <source>%1 Retry %2 of %3.</source>
        <extracomment>%1 is a sentence: why the last try failed; %2 and %3 are numbers</extracomment>
        <translation>%1再試行 %2/%3 回目。</translation>
    </message>
    <message>
        <source>Reading jobs from %1</source>
        <extracomment>%1 is a host name or a file name</extracomment>
        <translation>%1 からジョブを読み取り中</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>%1 and %2 are amounts such as 3.1 MB</extracomment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>%1 so far</source>
        <extracomment>%1 is an amount such as 3.1 MB</extracomment>
        <translation>これまでに %1</translation>
    </message>
    <message>
        <source>The first rows show up as soon as they arrive.</source>
        <translation>最初の行は届きしだい表示されます。</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>停止(&amp;S)</translation>
    </message>
    <message>
        <source>No job could be read</source>
        <translation>読み取れたジョブがありません</translation>
    </message>
    <message>
        <source>What was wrong with each one is listed under problems.</source>
        <translation>それぞれの原因は「問題」に表示されています。</translation>
    </message>
    <message>
        <source>Show the &amp;problems</source>
        <translation>問題を表示(&amp;P)</translation>
    </message>
    <message>
        <source>There are no jobs here</source>
        <translation>ジョブがありません</translation>
    </message>
    <message>
        <source>The service has none for these filters. It compares them exactly, capitals included.</source>
        <translation>これらのフィルターに一致するジョブはサービスにありません。大文字と小文字の違いも含め、完全一致で比較されます。</translation>
    </message>
    <message>
        <source>The answer was an empty list.</source>
        <translation>応答は空のリストでした。</translation>
    </message>
    <message>
        <source>&amp;Clear the filters and fetch again</source>
        <translation>フィルターをクリアして再取得(&amp;C)</translation>
    </message>
    <message>
        <source>Fetch a&amp;gain</source>
        <translation>再取得(&amp;G)</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>一致するジョブがありません</translation>
    </message>
    <message numerus="yes">
        <source>None of the %Ln jobs passes what is set under “Refine here”.</source>
        <translation>
            <numerusform>%Ln 件のジョブのうち、「ここで絞り込み」の設定に合うものはありません。</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Show all jobs</source>
        <translation>すべてのジョブを表示(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>再試行(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Change the connection</source>
        <translation>接続を変更(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Open another file</source>
        <translation>別のファイルを開く(&amp;O)</translation>
    </message>
    <message>
        <source>Enter &amp;Key…</source>
        <translation>キーを入力(&amp;K)…</translation>
    </message>
    <message numerus="yes">
        <source>Trying again in %Ln second(s)</source>
        <translation>
            <numerusform>%Ln 秒後に再試行します</numerusform>
        </translation>
    </message>
    <message>
        <source>The file has an empty list.</source>
        <translation>ファイルの内容は空のリストです。</translation>
    </message>
    <message>
        <source>&amp;Use the token in MEIBEL_TOKEN</source>
        <translation>MEIBEL_TOKEN のトークンを使用(&amp;U)</translation>
    </message>
</context>
<context>
    <name>ViewCheck</name>
    <message>
        <source>The view needs a name.</source>
        <translation>ビューには名前が必要です。</translation>
    </message>
    <message numerus="yes">
        <source>The name of the view may have %Ln character(s), none of them invisible.</source>
        <translation>
            <numerusform>ビューの名前に使えるのは最大 %Ln 文字で、見えない文字は使えません。</numerusform>
        </translation>
    </message>
    <message>
        <source>The query of the view is too long to be kept.</source>
        <translation>ビューのクエリが長すぎて保存できません。</translation>
    </message>
    <message>
        <source>The query of the view holds invisible characters, so that it is not what it looks like.</source>
        <translation>ビューのクエリに見えない文字が含まれているため、見た目どおりの内容ではありません。</translation>
    </message>
    <message>
        <source>The view has too many columns, or some without a readable name.</source>
        <translation>ビューの列が多すぎるか、読み取れる名前のない列があります。</translation>
    </message>
</context>
<context>
    <name>ViewFile</name>
    <message>
        <source>This file holds no views of Assay.</source>
        <translation>このファイルには Assay のビューがありません。</translation>
    </message>
    <message>
        <source>This file of views has a form that this version of Assay does not know. A newer version may read it.</source>
        <translation>このビューのファイルは、この Assay のバージョンが知らない形式です。新しいバージョンなら読み取れるかもしれません。</translation>
    </message>
    <message>
        <source>This file is too large to be a file of views.</source>
        <translation>このファイルは、ビューのファイルにしては大きすぎます。</translation>
    </message>
    <message>
        <source>This file is not JSON, so it holds no views: the fault is at byte %L1.</source>
        <translation>このファイルは JSON ではないため、ビューがありません。誤りはバイト %L1 にあります。</translation>
    </message>
    <message>
        <source>View number %L1 of this file can&apos;t be taken over, so none was.</source>
        <translation>このファイルの %L1 番目のビューを取り込めないため、どのビューも取り込まれませんでした。</translation>
    </message>
    <message numerus="yes">
        <source>This file holds too many views: at most %Ln can be taken over at a time.</source>
        <translation>
            <numerusform>このファイルにはビューが多すぎます。一度に取り込めるのは最大 %Ln 件です。</numerusform>
        </translation>
    </message>
    <message>
        <source>The file %1 can&apos;t be read: %2</source>
        <translation>ファイル %1 を読み取れません: %2</translation>
    </message>
    <message>
        <source>The file %1 can&apos;t be written: %2</source>
        <translation>ファイル %1 に書き込めません: %2</translation>
    </message>
</context>
<context>
    <name>ViewLink</name>
    <message>
        <source>This link is incomplete or damaged. Ask for it once more, or copy it whole.</source>
        <translation>このリンクは不完全か、壊れています。もう一度送ってもらうか、全体をコピーしてください。</translation>
    </message>
    <message>
        <source>This link names a service that is not reached over HTTPS, so it was not followed.</source>
        <translation>このリンクは HTTPS で接続しないサービスを指定しているため、開きませんでした。</translation>
    </message>
    <message>
        <source>This link names a service with a user, a password or a query in its address, so it was not followed.</source>
        <translation>このリンクは、アドレスにユーザー名、パスワード、またはクエリを含むサービスを指定しているため、開きませんでした。</translation>
    </message>
    <message>
        <source>This link holds a key or a password. Assay takes none from a link.</source>
        <translation>このリンクにはキーまたはパスワードが含まれています。Assay はリンクからキーやパスワードを受け取りません。</translation>
    </message>
    <message>
        <source>This link holds something that this version of Assay does not know. A newer version may read it.</source>
        <translation>このリンクには、この Assay のバージョンが知らない内容が含まれています。新しいバージョンなら読み取れるかもしれません。</translation>
    </message>
    <message>
        <source>This link can&apos;t be followed.</source>
        <translation>このリンクは開けません。</translation>
    </message>
    <message>
        <source>This link holds invisible characters, so that it is not what it looks like.</source>
        <translation>このリンクに見えない文字が含まれているため、見た目どおりの内容ではありません。</translation>
    </message>
    <message>
        <source>The query of this link is wrong.</source>
        <translation>このリンクのクエリに誤りがあります。</translation>
    </message>
    <message>
        <source>This link is too long to be followed.</source>
        <translation>このリンクは長すぎて開けません。</translation>
    </message>
    <message>
        <source>This is no link to a view of Assay.</source>
        <translation>これは Assay のビューへのリンクではありません。</translation>
    </message>
</context>
<context>
    <name>WatchText</name>
    <message>
        <source>Paused: the service takes no more requests for now</source>
        <translation>一時停止中: サービスは現在、これ以上リクエストを受け付けません</translation>
    </message>
    <message>
        <source>Paused: the service can&apos;t be reached</source>
        <translation>一時停止中: サービスに接続できません</translation>
    </message>
    <message>
        <source>Paused: the service did not answer in time</source>
        <translation>一時停止中: サービスが時間内に応答しませんでした</translation>
    </message>
    <message>
        <source>Paused: the answer broke off</source>
        <translation>一時停止中: 応答が途中で切れました</translation>
    </message>
    <message>
        <source>Paused: the service has an error</source>
        <translation>一時停止中: サービスでエラーが発生しました</translation>
    </message>
    <message>
        <source>Watching has ended: the service asks for a longer wait</source>
        <translation>監視が終了しました: サービスからより長く待つよう求められています</translation>
    </message>
    <message>
        <source>Watching has ended: the service refused the key</source>
        <translation>監視が終了しました: サービスがキーを拒否しました</translation>
    </message>
    <message>
        <source>Watching has ended: there is not enough memory</source>
        <translation>監視が終了しました: メモリが足りません</translation>
    </message>
    <message>
        <source>Watching has ended: the service did not send the jobs</source>
        <translation>監視が終了しました: サービスがジョブを送信しませんでした</translation>
    </message>
    <message>
        <source>No job is pending: there is nothing to watch</source>
        <translation>処理待ちのジョブはありません。監視するものがありません</translation>
    </message>
    <message>
        <source>Finished: %1</source>
        <translation>終了: %1</translation>
    </message>
    <message>
        <source>Slowed down to every %1, as the service asks</source>
        <extracomment>%1 is a time such as &quot;5 min&quot;</extracomment>
        <translation>サービスの求めに応じて、間隔を %1に延ばしました</translation>
    </message>
    <message>
        <source>Watching every %1</source>
        <extracomment>%1 is a time such as &quot;30 s&quot;</extracomment>
        <translation>%1ごとに監視中</translation>
    </message>
    <message>
        <source>%1 · next in %2</source>
        <extracomment>%1 is such as &quot;Watching every 30 s&quot;, %2 a time such as &quot;12 s&quot;</extracomment>
        <translation>%1 · 次の取得まで %2</translation>
    </message>
    <message>
        <source>%1 · fetching</source>
        <extracomment>%1 is such as &quot;Watching every 30 s&quot;</extracomment>
        <translation>%1 · 取得中</translation>
    </message>
    <message>
        <source>%1 · next try in %2</source>
        <extracomment>%1 is such as &quot;Paused: the service can&apos;t be reached&quot;, %2 a time such as &quot;12 s&quot;</extracomment>
        <translation>%1 · 次の再試行まで %2</translation>
    </message>
    <message>
        <source>%1 s</source>
        <extracomment>Seconds</extracomment>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>%1 min</source>
        <extracomment>Minutes</extracomment>
        <translation>%1 分</translation>
    </message>
    <message>
        <source>%1 h</source>
        <extracomment>Hours</extracomment>
        <translation>%1 時間</translation>
    </message>
    <message numerus="yes">
        <source>%Ln completed</source>
        <comment>jobs</comment>
        <translation>
            <numerusform>完了 %Ln 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed</source>
        <comment>jobs</comment>
        <translation>
            <numerusform>失敗 %Ln 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not run</source>
        <comment>jobs</comment>
        <translation>
            <numerusform>未実行 %Ln 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln with another status</source>
        <comment>jobs</comment>
        <translation>
            <numerusform>その他のステータス %Ln 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not in the list any more</source>
        <comment>jobs</comment>
        <translation>
            <numerusform>リストからなくなったもの %Ln 件</numerusform>
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
        <translation>今の操作を実行するにはメモリが足りません。ほかのプログラムを終了するか、読み込むジョブを減らしてください。</translation>
    </message>
</context>
<context>
    <name>assay::AboutDialog</name>
    <message>
        <source>About %1</source>
        <extracomment>%1 is the program&apos;s name</extracomment>
        <translation>%1 について</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>バージョン %1</translation>
    </message>
    <message>
        <source>Browse confidence-scoring jobs: which agent, workflow or tool output was judged, by which module, how it scored and why.</source>
        <translation>信頼度スコアリングのジョブを閲覧します。どのエージェント、ワークフロー、ツールの出力がどのモジュールに評価され、どのようなスコアになったかを、その理由とともに確認できます。</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later (GPL-3.0-or-later). It comes without any warranty.</source>
        <translation>GNU General Public License バージョン 3 以降 (GPL-3.0-or-later) のもとで提供される自由ソフトウェアです。いかなる保証もありません。</translation>
    </message>
    <message>
        <source>Built on Qt %1, QCustomPlot, simdjson, cpp-httplib, RE2, QtKeychain, yaml-cpp, SQLite and zlib.</source>
        <extracomment>%1 is a version number</extracomment>
        <translation>Qt %1、QCustomPlot、simdjson、cpp-httplib、RE2、QtKeychain、yaml-cpp、SQLite、zlib を使用しています。</translation>
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
        <translation>値なし</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is a field&apos;s title, %2 a list of values</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Score: %1–%2 % of the scale</source>
        <extracomment>%1 and %2 are percentages of the scale</extracomment>
        <translation>スコア: 尺度の %1～%2%</translation>
    </message>
    <message>
        <source>Contains “%1”</source>
        <translation>「%1」を含む</translation>
    </message>
    <message>
        <source>, </source>
        <extracomment>Separates the values of a list</extracomment>
        <translation>、</translation>
    </message>
    <message>
        <source>Clear Refinements</source>
        <translation>絞り込みをクリア</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <extracomment>%1 is a filter, such as &quot;Module: coherence&quot;</extracomment>
        <translation>%1 を削除</translation>
    </message>
    <message>
        <source>Switch On %1</source>
        <extracomment>%1 is a filter, such as &quot;Module: coherence&quot;</extracomment>
        <translation>%1 をオンにする</translation>
    </message>
    <message>
        <source>Switch Off %1</source>
        <translation>%1 をオフにする</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <translation>
            <numerusform>%1 ほか %Ln 件</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: not %2</source>
        <extracomment>A filter that hides values: %1 is a field&apos;s title, %2 a list of values, such as &quot;Module: not coherence&quot;</extracomment>
        <translation>%1: %2 を除く</translation>
    </message>
    <message>
        <source>Clear Service Filters</source>
        <translation>サービスフィルターをクリア</translation>
    </message>
</context>
<context>
    <name>assay::ChipBar</name>
    <message>
        <source>Clear all</source>
        <translation>すべてクリア</translation>
    </message>
    <message>
        <source>Active filters</source>
        <translation>有効なフィルター</translation>
    </message>
    <message>
        <source>Remove every service filter and refinement; without service filters, all jobs are fetched</source>
        <translation>すべてのサービスフィルターと絞り込みを削除します。サービスフィルターがないと、すべてのジョブを取得します</translation>
    </message>
</context>
<context>
    <name>assay::ChipButton</name>
    <message>
        <source>Service filter, %1</source>
        <extracomment>Read by screen readers; %1 is a filter such as &quot;Module: correctness&quot;</extracomment>
        <translation>サービスに問い合わせ済み、%1</translation>
    </message>
    <message>
        <source>Refinement, %1</source>
        <translation>ここで絞り込み済み、%1</translation>
    </message>
    <message>
        <source>On. Space switches it off, Delete removes it.</source>
        <translation>オン。Space キーでオフにし、Delete キーで削除します。</translation>
    </message>
    <message>
        <source>Off. Space switches it on, Delete removes it.</source>
        <translation>オフ。Space キーでオンにし、Delete キーで削除します。</translation>
    </message>
    <message>
        <source>Remove this filter</source>
        <translation>このフィルターを削除します</translation>
    </message>
    <message>
        <source>The service was asked for this. Click to leave it out of the next fetch.</source>
        <translation>この条件でサービスに問い合わせました。クリックすると、次の取得から外します。</translation>
    </message>
    <message>
        <source>Left out of the next fetch. Click to ask for it again.</source>
        <translation>次の取得から外しています。クリックすると、再びこの条件で問い合わせます。</translation>
    </message>
    <message>
        <source>Click to switch this refinement off</source>
        <translation>クリックすると、この絞り込みをオフにします</translation>
    </message>
    <message>
        <source>Click to switch this refinement on</source>
        <translation>クリックすると、この絞り込みをオンにします</translation>
    </message>
</context>
<context>
    <name>assay::ColumnMenu</name>
    <message>
        <source>&amp;Column “%1”</source>
        <extracomment>%1 is the title of a column, such as Module</extracomment>
        <translation>列「%1」(&amp;C)</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Sort &amp;Ascending</source>
        <translation>昇順で並べ替え(&amp;A)</translation>
    </message>
    <message>
        <source>Sort &amp;Descending</source>
        <translation>降順で並べ替え(&amp;D)</translation>
    </message>
    <message>
        <source>Sort as a &amp;Further Key</source>
        <translation>並べ替えキーに追加(&amp;F)</translation>
    </message>
    <message>
        <source>Do &amp;Not Sort</source>
        <translation>並べ替えなし(&amp;N)</translation>
    </message>
    <message>
        <source>Fit &amp;Width</source>
        <translation>幅を内容に合わせる(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Hide</source>
        <translation>非表示(&amp;H)</translation>
    </message>
</context>
<context>
    <name>assay::CommandPalette</name>
    <message>
        <source>Find an action</source>
        <translation>操作を検索</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation>何をしますか？</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Nothing is called that. Try fewer letters.</source>
        <translation>その名前の操作はありません。文字を減らしてみてください。</translation>
    </message>
</context>
<context>
    <name>assay::ConnectionActions</name>
    <message>
        <source>&amp;Connections…</source>
        <translation>接続(&amp;C)…</translation>
    </message>
    <message>
        <source>Choose the service and the key; keep several under names</source>
        <translation>サービスとキーを選択します。複数の接続に名前を付けて保存できます</translation>
    </message>
</context>
<context>
    <name>assay::ConnectionDialog</name>
    <message>
        <source>&amp;Connect and Fetch</source>
        <translation>接続して取得(&amp;C)</translation>
    </message>
    <message>
        <source>The system&apos;s key store takes its time: it may ask for your password, perhaps behind this window.</source>
        <translation>システムのキーストアの応答に時間がかかっています。このウィンドウの背後などで、パスワードの入力を求めている可能性があります。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln connection(s) have changes that are not saved.</source>
        <translation>
            <numerusform>%Ln 件の接続に、保存されていない変更があります。</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Discard the Changes</source>
        <translation>変更を破棄(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Keep Editing</source>
        <translation>編集を続ける(&amp;K)</translation>
    </message>
    <message>
        <source>Sa&amp;ve</source>
        <translation>保存(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>インポート(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Empty Connection</source>
        <translation>空の接続(&amp;E)</translation>
    </message>
    <message>
        <source>From ~/.meibel/&amp;config.yaml…</source>
        <translation>~/.meibel/config.yaml から(&amp;C)…</translation>
    </message>
    <message>
        <source>From the E&amp;nvironment</source>
        <translation>環境変数から(&amp;N)</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>接続</translation>
    </message>
    <message>
        <source>Connect to the Service</source>
        <translation>サービスに接続</translation>
    </message>
    <message>
        <source>Clos&amp;e</source>
        <translation>閉じる(&amp;E)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>No name</source>
        <translation>名前なし</translation>
    </message>
    <message>
        <source>%1 (not saved)</source>
        <extracomment>%1 is the name of a connection</extracomment>
        <translation>%1 (未保存)</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>Of a connection in a list: its name, its colour in a word</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Delete the connection “%1”?</source>
        <translation>接続「%1」を削除しますか?</translation>
    </message>
    <message>
        <source>Its key is removed from the system&apos;s key store, too.</source>
        <translation>この接続のキーも、システムのキーストアから削除されます。</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>削除(&amp;D)</translation>
    </message>
    <message>
        <source>Testing…</source>
        <translation>テスト中…</translation>
    </message>
    <message>
        <source>There is no key for this connection.</source>
        <translation>この接続のキーがありません。</translation>
    </message>
    <message>
        <source>There is no key for this connection. Enter it.</source>
        <translation>この接続のキーがありません。入力してください。</translation>
    </message>
    <message>
        <source>&amp;Go On without Keeping It</source>
        <translation>保存せずに続ける(&amp;G)</translation>
    </message>
    <message>
        <source>Enter the &amp;Key Instead</source>
        <translation>代わりにキーを入力(&amp;K)</translation>
    </message>
    <message>
        <source>Cancel the &amp;Test</source>
        <translation>テストをキャンセル(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Test</source>
        <translation>テスト(&amp;T)</translation>
    </message>
</context>
<context>
    <name>assay::ConnectionFlow</name>
    <message>
        <source>Key Store</source>
        <translation>キーストア</translation>
    </message>
    <message>
        <source>Enter the &amp;Key Instead</source>
        <translation>代わりにキーを入力(&amp;K)</translation>
    </message>
</context>
<context>
    <name>assay::ConnectionForm</name>
    <message>
        <source>Other</source>
        <translation>その他</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>API キー</translation>
    </message>
    <message>
        <source>Bearer token</source>
        <translation>ベアラートークン</translation>
    </message>
    <message>
        <source> s</source>
        <extracomment>Seconds, behind a number</extracomment>
        <translation> 秒</translation>
    </message>
    <message>
        <source>Keep this connection &amp;and its key</source>
        <translation>この接続とキーを保存(&amp;A)</translation>
    </message>
    <message>
        <source>Keep this connection &amp;as</source>
        <translation>この接続を次の名前で保存(&amp;A)</translation>
    </message>
    <message>
        <source>Hide the key</source>
        <translation>キーを隠す</translation>
    </message>
    <message>
        <source>Show the key</source>
        <translation>キーを表示</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 is &quot;Show the key&quot; or &quot;Hide the key&quot;, %2 a keyboard shortcut</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>this server</source>
        <extracomment>Stands for a server that is not chosen yet</extracomment>
        <translation>このサーバー</translation>
    </message>
    <message>
        <source>The key stays in memory until the program ends and goes to this server only.</source>
        <translation>キーはプログラムが終了するまでメモリに保持され、このサーバーにのみ送信されます。</translation>
    </message>
    <message>
        <source>The key stays in memory until the program ends and goes to %1 only.</source>
        <extracomment>%1 is the name of a server</extracomment>
        <translation>キーはプログラムが終了するまでメモリに保持され、%1 にのみ送信されます。</translation>
    </message>
    <message>
        <source>Kept; type another one to change it</source>
        <translation>保存済み。変更するには別のキーを入力</translation>
    </message>
    <message>
        <source>May be empty on this computer</source>
        <translation>このコンピューターでは省略可</translation>
    </message>
    <message>
        <source>Choose a File of Certificates</source>
        <translation>証明書ファイルの選択</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer);;All files (*)</source>
        <translation>証明書 (*.pem *.crt *.cer);;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>The key is kept in the system&apos;s key store; if there is none, in memory until the program ends. It goes to %1 only.</source>
        <extracomment>%1 is the name of a server, or &quot;this server&quot;</extracomment>
        <translation>キーはシステムのキーストアに保存されます。キーストアがない場合は、プログラムの終了までメモリに保持されます。送信先は %1 だけです。</translation>
    </message>
</context>
<context>
    <name>assay::ConnectionStore</name>
    <message>
        <source>There is a connection “%1” already. Choose another name.</source>
        <translation>接続「%1」はすでにあります。別の名前を選択してください。</translation>
    </message>
    <message>
        <source>The connection “%1” was deleted meanwhile, by another window or program.</source>
        <translation>接続「%1」は、その間に別のウィンドウまたはプログラムによって削除されました。</translation>
    </message>
</context>
<context>
    <name>assay::ConnectionTest</name>
    <message numerus="yes">
        <source>more than %Ln job(s)</source>
        <translation>
            <numerusform>%Ln 件を超えるジョブ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln job(s)</source>
        <translation>
            <numerusform>%Ln 件のジョブ</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 ms</source>
        <extracomment>The outcome of a test: %1 is a number of jobs, such as &quot;412 jobs&quot;, %2 a number of milliseconds</extracomment>
        <translation>%1、%2 ミリ秒</translation>
    </message>
</context>
<context>
    <name>assay::ConnectionsMenu</name>
    <message>
        <source>Connect &amp;To</source>
        <translation>接続先(&amp;T)</translation>
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
        <translation>会話</translation>
    </message>
    <message>
        <source>Session %1</source>
        <extracomment>%1 is the id of a session</extracomment>
        <translation>セッション %1</translation>
    </message>
    <message>
        <source>Select one job to see what was said in its session.</source>
        <translation>ジョブを 1 件選択すると、そのセッションの会話が表示されます。</translation>
    </message>
    <message>
        <source>This job names no session, so there is no conversation to ask for.</source>
        <translation>このジョブにはセッションの指定がないため、問い合わせる会話がありません。</translation>
    </message>
    <message>
        <source>Asking the service for the conversation…</source>
        <translation>会話をサービスに問い合わせ中…</translation>
    </message>
    <message>
        <source>These jobs come from a demo that has ended: it can&apos;t be asked any more.</source>
        <translation>これらのジョブは終了したデモのもので、もう問い合わせることはできません。</translation>
    </message>
    <message>
        <source>These jobs come from a file. Only a service can be asked for what was said.</source>
        <translation>これらのジョブはファイルから読み込まれました。会話を問い合わせることができるのはサービスだけです。</translation>
    </message>
    <message>
        <source>What was said in this session has not been fetched.</source>
        <translation>このセッションの会話は取得されていません。</translation>
    </message>
    <message>
        <source>Nothing was said in this session: the service sent an empty list of messages.</source>
        <translation>このセッションには会話がありません。サービスは空のメッセージリストを送信しました。</translation>
    </message>
    <message>
        <source>The answer of the service has no messages.</source>
        <translation>サービスからの応答にメッセージがありません。</translation>
    </message>
</context>
<context>
    <name>assay::ConversationText</name>
    <message>
        <source>Show earlier messages (%1 before these)</source>
        <translation>前のメッセージを表示 (この前に %1 件)</translation>
    </message>
    <message>
        <source>Show more messages (%1 after these)</source>
        <translation>続きのメッセージを表示 (この後に %1 件)</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>コピー(&amp;C)</translation>
    </message>
    <message>
        <source>Select &amp;All</source>
        <translation>すべて選択(&amp;A)</translation>
    </message>
    <message>
        <source>Copy Whole &amp;Message</source>
        <translation>メッセージ全体をコピー(&amp;M)</translation>
    </message>
    <message>
        <source>Copy A&amp;rguments</source>
        <translation>引数をコピー(&amp;R)</translation>
    </message>
    <message>
        <source>Copy R&amp;esult</source>
        <translation>結果をコピー(&amp;E)</translation>
    </message>
    <message>
        <source>Copy as &amp;JSON</source>
        <translation>JSON としてコピー(&amp;J)</translation>
    </message>
</context>
<context>
    <name>assay::ConversationView</name>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Do not wait for the conversation</source>
        <translation>会話を待たない</translation>
    </message>
    <message>
        <source>Fetch the conversation again</source>
        <translation>会話を再取得</translation>
    </message>
    <message>
        <source>Find in the conversation</source>
        <translation>会話内を検索</translation>
    </message>
    <message>
        <source>Previous hit (Shift+F3)</source>
        <translation>前の一致 (Shift+F3)</translation>
    </message>
    <message>
        <source>Next hit (F3)</source>
        <translation>次の一致 (F3)</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>会話</translation>
    </message>
    <message>
        <source>Fetch the Conversation Again</source>
        <translation>会話を再取得</translation>
    </message>
    <message>
        <source>Fetch the Conversation</source>
        <translation>会話を取得</translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s)</source>
        <translation>
            <numerusform>%Ln 件のメッセージ</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>%1 is &quot;12 messages&quot;, %2 the agent&apos;s name with its version</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Session %1</source>
        <translation>セッション %1</translation>
    </message>
    <message numerus="yes">
        <source>The service does not tell which turn a message belongs to, and the turns of the loaded jobs do not fit the %Ln message(s) of the user.</source>
        <translation>
            <numerusform>メッセージがどのターンに属するかをサービスは示していません。また、読み込んだジョブのターンは、ユーザーの %Ln 件のメッセージと対応しません。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of more than %2</source>
        <extracomment>%1 is the number of the hit that is shown, %2 the largest number that is counted</extracomment>
        <translation>%1 / %2 超</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>%1 is the number of the hit that is shown, %2 how many there are</extracomment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>検索中…</translation>
    </message>
    <message>
        <source>No hits</source>
        <translation>一致なし</translation>
    </message>
</context>
<context>
    <name>assay::DesktopNotification</name>
    <message>
        <source>Show</source>
        <translation>表示</translation>
    </message>
</context>
<context>
    <name>assay::DetailPane</name>
    <message>
        <source>Details</source>
        <translation>詳細</translation>
    </message>
    <message>
        <source>No job selected</source>
        <translation>ジョブが選択されていません</translation>
    </message>
    <message>
        <source>Select a job to see its score, explanation and identity.</source>
        <translation>ジョブを選択すると、スコア、説明、識別情報が表示されます。</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>The position of a job among those shown, such as &quot;12 of 3,456&quot;</extracomment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Previous job shown</source>
        <translation>表示中の前のジョブ</translation>
    </message>
    <message>
        <source>Previous job</source>
        <translation>前のジョブ</translation>
    </message>
    <message>
        <source>Next job shown</source>
        <translation>表示中の次のジョブ</translation>
    </message>
    <message>
        <source>Next job</source>
        <translation>次のジョブ</translation>
    </message>
    <message>
        <source>Hidden by the filters</source>
        <translation>フィルターで非表示</translation>
    </message>
</context>
<context>
    <name>assay::DetailTabs</name>
    <message>
        <source>Details of</source>
        <translation>詳細の対象</translation>
    </message>
</context>
<context>
    <name>assay::DetailsPanel</name>
    <message>
        <source>Details</source>
        <translation>詳細</translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <translation>詳細(&amp;D)</translation>
    </message>
    <message>
        <source>The job %1 could not be fetched again. %2</source>
        <translation>ジョブ %1 を再取得できませんでした。%2</translation>
    </message>
    <message>
        <source>The details show the job as it is now; the table shows it as it was when the list was fetched.</source>
        <translation>詳細にはこのジョブの現在の状態、表にはリストを取得した時点の状態が表示されています。</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>ジョブ</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>セッション</translation>
    </message>
</context>
<context>
    <name>assay::ExplanationView</name>
    <message>
        <source>Explanation</source>
        <translation>説明</translation>
    </message>
    <message>
        <source>Copy the whole explanation</source>
        <translation>説明全体をコピー</translation>
    </message>
    <message>
        <source>The explanation is empty.</source>
        <translation>説明は空です。</translation>
    </message>
    <message>
        <source>No explanation was sent.</source>
        <translation>説明は送信されませんでした。</translation>
    </message>
    <message>
        <source>Show more (%1 of %2 shown)</source>
        <extracomment>%1 and %2 are amounts of data, such as &quot;3.2 MB&quot;: a part and the whole</extracomment>
        <translation>さらに表示 (%2 中 %1 を表示中)</translation>
    </message>
    <message>
        <source>The rest is too long to be shown. Copying gives the whole explanation.</source>
        <translation>残りは長すぎるため表示できません。コピーすると説明全体が得られます。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln hit(s)</source>
        <extracomment>How often the text searched for was found in the explanation</extracomment>
        <translation>
            <numerusform>%Ln 件ヒット</numerusform>
        </translation>
    </message>
    <message>
        <source>What was sent as the explanation is no text: %1</source>
        <translation>説明として送られたものはテキストではありません: %1</translation>
    </message>
    <message>
        <source>The service sent null as the explanation.</source>
        <translation>サービスは説明として null を送りました。</translation>
    </message>
</context>
<context>
    <name>assay::ExportDialog</name>
    <message>
        <source>&amp;Export…</source>
        <translation>エクスポート(&amp;E)…</translation>
    </message>
    <message>
        <source>CSV – comma-separated values</source>
        <translation>CSV – コンマ区切り値</translation>
    </message>
    <message>
        <source>TSV – tab-separated values</source>
        <translation>TSV – タブ区切り値</translation>
    </message>
    <message>
        <source>JSON – one array, as the service sends it</source>
        <translation>JSON – 1 つの配列 (サービスの送信形式)</translation>
    </message>
    <message>
        <source>NDJSON – one job a line</source>
        <translation>NDJSON – 1 行に 1 ジョブ</translation>
    </message>
</context>
<context>
    <name>assay::ExportFlow</name>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>コンマ区切り値 (*.csv)</translation>
    </message>
    <message>
        <source>Tab-separated values (*.tsv)</source>
        <translation>タブ区切り値 (*.tsv)</translation>
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
        <translation>別のエクスポートがまだ実行中です。終了を待つか、キャンセルしてください。</translation>
    </message>
    <message>
        <source>There are no jobs to export yet.</source>
        <translation>エクスポートするジョブがまだありません。</translation>
    </message>
    <message>
        <source>jobs</source>
        <extracomment>Proposed name of a file with exported jobs, without its extension</extracomment>
        <translation>ジョブ</translation>
    </message>
    <message>
        <source>Export Jobs</source>
        <translation>ジョブのエクスポート</translation>
    </message>
    <message>
        <source>“%1” exists already. Do you want to replace it?</source>
        <translation>「%1」は既に存在します。置き換えますか?</translation>
    </message>
    <message>
        <source>%1 was written to %2.</source>
        <extracomment>%1 is &quot;12,345 jobs&quot;, %2 the name of a file with its folders</extracomment>
        <translation>%1を %2 に書き込みました。</translation>
    </message>
    <message>
        <source>%1 were written to %2.</source>
        <translation>%1を %2 に書き込みました。</translation>
    </message>
    <message>
        <source>The export was cancelled. Nothing was written.</source>
        <translation>エクスポートをキャンセルしました。何も書き込まれていません。</translation>
    </message>
    <message>
        <source>The name “%1” stands for %2, but you chose %3.</source>
        <extracomment>%1 is the name of a file, %2 and %3 are formats such as CSV</extracomment>
        <translation>名前「%1」は %2 を表しますが、%3 が選ばれています。</translation>
    </message>
    <message>
        <source>Write %1</source>
        <extracomment>%1 is a format such as CSV</extracomment>
        <translation>%1 で書き込む</translation>
    </message>
    <message>
        <source>Choose Another &amp;Name…</source>
        <translation>別の名前を選ぶ(&amp;N)…</translation>
    </message>
    <message>
        <source>The folder of %1 can&apos;t be opened.</source>
        <translation>%1 のフォルダーを開けません。</translation>
    </message>
</context>
<context>
    <name>assay::FacetChoice</name>
    <message>
        <source>%1, excluded</source>
        <extracomment>Read by screen readers: a value whose jobs are hidden; %1 is the value with its number of jobs</extracomment>
        <translation>%1、除外</translation>
    </message>
</context>
<context>
    <name>assay::FacetDelegate</name>
    <message numerus="yes">
        <source>%1 · %Ln job(s)</source>
        <extracomment>Tooltip of a filter&apos;s value; %1 is the value, %n its number of jobs</extracomment>
        <translation>
            <numerusform>%1 · %Ln 件のジョブ</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>assay::FacetList</name>
    <message>
        <source>Search values</source>
        <translation>値を検索</translation>
    </message>
    <message>
        <source>Search the values of %1</source>
        <extracomment>%1 is the title of a field</extracomment>
        <translation>%1の値を検索</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>クリア</translation>
    </message>
    <message>
        <source>Show jobs with any value here</source>
        <translation>値を問わずすべてのジョブを表示します</translation>
    </message>
    <message>
        <source>Clear the choice of %1</source>
        <extracomment>%1 is the title of a field</extracomment>
        <translation>%1の選択をクリア</translation>
    </message>
    <message>
        <source>Remove this field from the sidebar</source>
        <translation>このフィールドをサイドバーから外します</translation>
    </message>
    <message>
        <source>Remove %1 from the sidebar</source>
        <extracomment>%1 is the title of a field</extracomment>
        <translation>%1をサイドバーから外す</translation>
    </message>
    <message>
        <source>No value contains this.</source>
        <translation>この文字列を含む値はありません。</translation>
    </message>
    <message>
        <source>No job matches the other refinements.</source>
        <translation>ほかの絞り込みに一致するジョブがありません。</translation>
    </message>
    <message>
        <source>Values appear here once jobs are loaded.</source>
        <translation>ジョブを読み込むと、ここに値が表示されます。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more value(s): search to see them.</source>
        <translation>
            <numerusform>ほかに %Ln 個の値があります。検索すると表示されます。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>assay::FacetModel</name>
    <message>
        <source>No value</source>
        <translation>値なし</translation>
    </message>
    <message>
        <source>Empty text</source>
        <translation>空のテキスト</translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln jobs</source>
        <extracomment>Read by screen readers: a value to filter by, and how many jobs have it</extracomment>
        <translation>
            <numerusform>%1、%Ln 件のジョブ</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>assay::FetchQuestion</name>
    <message>
        <source>Last time this was %1. Fetch all again?</source>
        <extracomment>%1 is such as &quot;1,000,000 jobs, 738 MB&quot;</extracomment>
        <translation>前回は %1 でした。もう一度すべて取得しますか?</translation>
    </message>
    <message>
        <source>A filter under “Ask the service” makes it smaller.</source>
        <translation>「サービスに問い合わせ」のフィルターで、取得量を減らせます。</translation>
    </message>
    <message>
        <source>&amp;Fetch</source>
        <translation>取得(&amp;F)</translation>
    </message>
    <message>
        <source>Each time, this fetches %1.</source>
        <extracomment>%1 is such as &quot;1,000,000 jobs, 738 MB&quot;</extracomment>
        <translation>毎回 %1 を取得します。</translation>
    </message>
    <message>
        <source>It is fetched again every %1 until no job is pending.</source>
        <extracomment>%1 is a time such as &quot;30 s&quot;</extracomment>
        <translation>処理待ちのジョブがなくなるまで、%1ごとに再取得します。</translation>
    </message>
    <message>
        <source>&amp;Watch</source>
        <translation>監視(&amp;W)</translation>
    </message>
    <message>
        <source>Assay</source>
        <translation>Assay</translation>
    </message>
    <message>
        <source>&amp;Don&apos;t ask again</source>
        <translation>今後確認しない(&amp;D)</translation>
    </message>
</context>
<context>
    <name>assay::FetchSizes</name>
    <message numerus="yes">
        <source>%Ln job(s), %1</source>
        <extracomment>How large a fetch was; %1 is an amount of data such as 738 MB</extracomment>
        <translation>
            <numerusform>%Ln 件のジョブ、%1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>assay::FileExport</name>
    <message>
        <source>“%1” cannot be written in the folder “%2”: %3. Choose a folder that you may write to.</source>
        <translation>「%1」をフォルダー「%2」に書き込めません: %3。書き込みが許可されているフォルダーを選択してください。</translation>
    </message>
    <message>
        <source>“%1” could not be written to the end: %2. Nothing was saved, and a file that was there before is unchanged. Free some space or choose another folder, then export again.</source>
        <translation>「%1」を最後まで書き込めませんでした: %2。何も保存されておらず、以前からあるファイルは変更されていません。空き容量を増やすか別のフォルダーを選択して、もう一度エクスポートしてください。</translation>
    </message>
    <message>
        <source>“%1” stopped taking data: %2. What was written to it is incomplete.</source>
        <translation>「%1」がデータを受け付けなくなりました: %2。書き込まれた内容は不完全です。</translation>
    </message>
    <message>
        <source>“%1” is a folder. Give the name of a file in it.</source>
        <translation>「%1」はフォルダーです。その中のファイルの名前を指定してください。</translation>
    </message>
    <message>
        <source>“%1” cannot be written: there is no folder “%2”. Create it or choose another one.</source>
        <translation>「%1」に書き込めません。フォルダー「%2」がありません。作成するか、別のフォルダーを選択してください。</translation>
    </message>
    <message>
        <source>“%1” cannot be written: “%2” is not a folder. Choose another one.</source>
        <translation>「%1」に書き込めません。「%2」はフォルダーではありません。別の場所を選択してください。</translation>
    </message>
    <message>
        <source>“%1” is write-protected. Choose another name, or allow writing to this file.</source>
        <translation>「%1」は書き込み禁止です。別の名前を選択するか、このファイルへの書き込みを許可してください。</translation>
    </message>
    <message>
        <source>“%1” cannot be written: it is a link that leads back to itself. Choose another name.</source>
        <translation>「%1」に書き込めません。自分自身に戻るリンクです。別の名前を選択してください。</translation>
    </message>
    <message>
        <source>“%1” cannot be written: the program was not started with it open for writing.</source>
        <translation>「%1」に書き込めません。プログラムの起動時に書き込み用に開かれていませんでした。</translation>
    </message>
    <message>
        <source>“%1” was one of several names of the same file (hard links). It is a file of its own now; the other names still have the old content.</source>
        <translation>「%1」は、同じファイルの複数の名前の 1 つでした (ハードリンク)。現在は独立したファイルです。ほかの名前の内容は古いままです。</translation>
    </message>
    <message>
        <source>There is not enough memory to export to “%1”. What was written to it is incomplete. Close other programs, or export fewer jobs.</source>
        <translation>「%1」にエクスポートするにはメモリが足りません。書き込まれた内容は不完全です。ほかのプログラムを終了するか、エクスポートするジョブを減らしてください。</translation>
    </message>
    <message>
        <source>There is not enough memory to export to “%1”. A file that was there before is unchanged. Close other programs, or export fewer jobs.</source>
        <translation>「%1」にエクスポートするにはメモリが足りません。以前からあるファイルは変更されていません。ほかのプログラムを終了するか、エクスポートするジョブを減らしてください。</translation>
    </message>
</context>
<context>
    <name>assay::FileLoader</name>
    <message>
        <source>The file %1 can&apos;t be opened.</source>
        <translation>ファイル %1 を開けません。</translation>
    </message>
    <message>
        <source>Check that it exists, that it is a file, and that you may read it.</source>
        <translation>ファイルが存在すること、通常のファイルであること、読み取りが許可されていることを確認してください。</translation>
    </message>
    <message>
        <source>The packed data of the file %1 is damaged.</source>
        <translation>ファイル %1 の圧縮データが破損しています。</translation>
    </message>
    <message>
        <source>The jobs before the damage are shown. Get the file again for the rest.</source>
        <translation>破損箇所より前のジョブを表示しています。残りを見るには、ファイルを入手し直してください。</translation>
    </message>
    <message>
        <source>The file %1 can&apos;t be read to its end.</source>
        <translation>ファイル %1 を最後まで読み取れません。</translation>
    </message>
    <message>
        <source>What was read before is shown. Check the disk, or get the file again.</source>
        <translation>それまでに読み取った分を表示しています。ディスクを確認するか、ファイルを入手し直してください。</translation>
    </message>
    <message>
        <source>The file %1 ends too early.</source>
        <translation>ファイル %1 が途中で終わっています。</translation>
    </message>
    <message>
        <source>The jobs before its end are shown. Get the file again for the rest.</source>
        <translation>そこまでのジョブを表示しています。残りを見るには、ファイルを入手し直してください。</translation>
    </message>
    <message>
        <source>standard input</source>
        <translation>標準入力</translation>
    </message>
    <message>
        <source>The packed file %1 grows too large when it is unpacked.</source>
        <translation>圧縮ファイル %1 は、展開すると大きくなりすぎます。</translation>
    </message>
    <message>
        <source>The jobs before that are shown. If you trust the file, start the program with --unpack-ratio 0, or unpack the file before.</source>
        <translation>そこまでのジョブを表示しています。ファイルを信頼できる場合は、--unpack-ratio 0 を付けてプログラムを起動するか、先にファイルを展開してください。</translation>
    </message>
</context>
<context>
    <name>assay::FilterSidebar</name>
    <message>
        <source>Filters</source>
        <translation>フィルター</translation>
    </message>
</context>
<context>
    <name>assay::FilterStrip</name>
    <message>
        <source>No filters</source>
        <translation>フィルターなし</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln</source>
        <extracomment>%1 is how many jobs are shown, %Ln how many there are</extracomment>
        <translation>
            <numerusform>%1 / %Ln 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Show only the jobs that match, or also the others of their turns or sessions</source>
        <translation>一致するジョブだけを表示するか、そのターンやセッションのほかのジョブも表示します</translation>
    </message>
    <message>
        <source>Filtering…</source>
        <translation>絞り込み中…</translation>
    </message>
</context>
<context>
    <name>assay::FiltersPanel</name>
    <message>
        <source>Filters</source>
        <translation>フィルター</translation>
    </message>
    <message>
        <source>&amp;Filters</source>
        <translation>フィルター(&amp;F)</translation>
    </message>
</context>
<context>
    <name>assay::GuideWindow</name>
    <message>
        <source>Guide to Assay</source>
        <translation>Assay ガイド</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>目次</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>ガイド</translation>
    </message>
</context>
<context>
    <name>assay::HeadlessLoad</name>
    <message>
        <source>The demo server could not be started on this machine.</source>
        <translation>このコンピューターでデモサーバーを起動できませんでした。</translation>
    </message>
</context>
<context>
    <name>assay::IdentityRow</name>
    <message>
        <source>empty text</source>
        <translation>空のテキスト</translation>
    </message>
    <message>
        <source>The service sent null.</source>
        <translation>サービスから null が送信されました。</translation>
    </message>
    <message>
        <source>The service did not send this.</source>
        <translation>サービスからこの値は送信されませんでした。</translation>
    </message>
    <message>
        <source>null</source>
        <translation>null</translation>
    </message>
    <message>
        <source>not sent</source>
        <translation>未送信</translation>
    </message>
    <message>
        <source>Copy this value</source>
        <translation>この値をコピー</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <extracomment>%1 is the title of a field</extracomment>
        <translation>%1をコピー</translation>
    </message>
    <message>
        <source>Filter by this value</source>
        <translation>この値でフィルター</translation>
    </message>
    <message>
        <source>Filter by this %1</source>
        <extracomment>%1 is the title of a field</extracomment>
        <translation>この%1でフィルター</translation>
    </message>
    <message>
        <source>The service sent this, which the field can&apos;t hold.</source>
        <translation>サービスが送ったこの値を、この項目は保持できません。</translation>
    </message>
    <message>
        <source>not usable</source>
        <translation>使えません</translation>
    </message>
</context>
<context>
    <name>assay::IdentityView</name>
    <message>
        <source>Other fields</source>
        <translation>その他のフィールド</translation>
    </message>
    <message>
        <source>Fields that this version of the program does not know</source>
        <translation>このバージョンのプログラムが認識しないフィールド</translation>
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
        <translation>列をリセット(&amp;R)</translation>
    </message>
</context>
<context>
    <name>assay::JobTableModel</name>
    <message>
        <source>No score. Status: %1</source>
        <extracomment>Tooltip of an empty score cell; %1 is the job&apos;s status</extracomment>
        <translation>スコアなし。ステータス: %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>Tooltip of a score: its exact digits, then what scale it is on</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1: none</source>
        <comment>no value in this field</comment>
        <translation>%1: なし</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>Read by screen readers in a cell: the field&apos;s title and its value</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Score %1</source>
        <extracomment>Read by screen readers: the score of a job, such as &quot;Score 7 of 10&quot;</extracomment>
        <translation>スコア %1</translation>
    </message>
    <message>
        <source>No score, %1</source>
        <extracomment>Read by screen readers: %1 is the status of a job</extracomment>
        <translation>スコアなし、%1</translation>
    </message>
    <message>
        <source>sorted ascending, key %1</source>
        <extracomment>Read by screen readers at the title of a column: how the rows are sorted; %1 is 1 for the first sort key</extracomment>
        <translation>昇順、キー%1</translation>
    </message>
    <message>
        <source>sorted descending, key %1</source>
        <extracomment>See &quot;sorted ascending, key %1&quot;</extracomment>
        <translation>降順、キー%1</translation>
    </message>
    <message>
        <source>The service sent this, which the field can&apos;t hold: %1</source>
        <translation>サービスが送ったこの値を、この項目は保持できません: %1</translation>
    </message>
    <message>
        <source>%1: empty text</source>
        <translation>%1: 空のテキスト</translation>
    </message>
    <message>
        <source>New or changed with the last update.</source>
        <translation>前回の更新で新規または変更あり。</translation>
    </message>
    <message>
        <source>new or changed</source>
        <extracomment>Read by screen readers behind what tells a row from others: the job has changed since it was last shown</extracomment>
        <translation>新規または変更あり</translation>
    </message>
</context>
<context>
    <name>assay::JobTableView</name>
    <message>
        <source>Jobs</source>
        <translation>ジョブ</translation>
    </message>
</context>
<context>
    <name>assay::JobTarget</name>
    <message>
        <source>The filters hide this job: only the details show it.</source>
        <translation>このジョブはフィルターで非表示になっています。詳細にのみ表示されます。</translation>
    </message>
    <message>
        <source>Show the &amp;Whole Turn</source>
        <translation>ターン全体を表示(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Show All Jobs</source>
        <translation>すべてのジョブを表示(&amp;S)</translation>
    </message>
</context>
<context>
    <name>assay::JobsPage</name>
    <message>
        <source>The selection had too many separate ranges to be kept: only the current job is selected.</source>
        <translation>選択範囲が細かく分かれすぎているため、保持できませんでした。現在のジョブのみが選択されています。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows are too many for the clipboard. Export them to a file instead.</source>
        <translation>
            <numerusform>%Ln 行は多すぎるため、クリップボードにコピーできません。代わりにファイルにエクスポートしてください。</numerusform>
        </translation>
    </message>
    <message>
        <source>There is not enough memory to filter and sort the jobs anew: they are shown as before. Close other programs, or load fewer jobs.</source>
        <translation>ジョブの絞り込みと並べ替えをやり直すにはメモリが足りません。以前の表示のままです。ほかのプログラムを終了するか、読み込むジョブを減らしてください。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln without a score</source>
        <translation>
            <numerusform>スコアなし %Ln 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln without a turn</source>
        <translation>
            <numerusform>ターンなし %Ln 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln without an explanation</source>
        <translation>
            <numerusform>説明なし %Ln 件</numerusform>
        </translation>
    </message>
    <message>
        <source>The query shows them too. Click to hide them (%1)</source>
        <translation>このクエリではこれらも表示されます。クリックすると非表示にします (%1)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows are too many for the clipboard. Select fewer.</source>
        <translation>
            <numerusform>%Ln 行は多すぎるため、クリップボードにコピーできません。選択を減らしてください。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>assay::KeyStore</name>
    <message>
        <source>The system&apos;s key store is locked, or refuses Assay.</source>
        <translation>システムのキーストアがロックされているか、Assay を拒否しています。</translation>
    </message>
    <message>
        <source>There is no key store on this system, such as GNOME Keyring or KWallet.</source>
        <translation>このシステムには、GNOME Keyring や KWallet のようなキーストアがありません。</translation>
    </message>
    <message>
        <source>The system&apos;s key store does not answer as it should.</source>
        <translation>システムのキーストアから正しい応答がありません。</translation>
    </message>
    <message>
        <source>The system&apos;s key store did not answer.</source>
        <translation>システムのキーストアが応答しませんでした。</translation>
    </message>
    <message>
        <source>The key is kept in memory until Assay ends, and not on the disk.</source>
        <translation>キーは Assay が終了するまでメモリに保持され、ディスクには保存されません。</translation>
    </message>
    <message>
        <source>The key may still be in it.</source>
        <translation>キーがまだキーストアに残っている可能性があります。</translation>
    </message>
    <message>
        <source>Enter the key to use it until Assay ends.</source>
        <translation>Assay が終了するまで使用するには、キーを入力してください。</translation>
    </message>
    <message>
        <source>The system&apos;s key store has no key for this connection, or it is locked. Enter the key to use it until Assay ends.</source>
        <translation>システムのキーストアにこの接続のキーがないか、キーストアがロックされています。Assay が終了するまで使用するには、キーを入力してください。</translation>
    </message>
</context>
<context>
    <name>assay::LanguageMenu</name>
    <message>
        <source>&amp;Language</source>
        <translation>言語(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;As the System</source>
        <translation>システムに合わせる(&amp;A)</translation>
    </message>
</context>
<context>
    <name>assay::LinkDialog</name>
    <message>
        <source>Link to a View</source>
        <translation>ビューへのリンク</translation>
    </message>
    <message>
        <source>This link wants to fetch jobs from a service and to show a view of them.</source>
        <translation>このリンクは、サービスからジョブを取得し、そのビューを表示しようとしています。</translation>
    </message>
    <message>
        <source>This link shows a view of the jobs that are open.</source>
        <translation>このリンクは、開いているジョブのビューを表示します。</translation>
    </message>
    <message>
        <source>Nothing is fetched before you press Fetch.</source>
        <translation>「取得」を押すまで、何も取得されません。</translation>
    </message>
    <message>
        <source>You have not used this service before. Nothing is fetched before you press Fetch and give a key: give one only if you know whose service it is.</source>
        <translation>このサービスはまだ使用されたことがありません。「取得」を押してキーを入力するまで、何も取得されません。誰のサービスかわかっている場合にのみ、キーを入力してください。</translation>
    </message>
    <message>
        <source>Service:</source>
        <translation>サービス:</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is the title of a field, such as &quot;Agent&quot;, %2 a value</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Fetches:</source>
        <translation>取得対象:</translation>
    </message>
    <message>
        <source>All jobs</source>
        <translation>すべてのジョブ</translation>
    </message>
    <message>
        <source>View:</source>
        <translation>ビュー:</translation>
    </message>
    <message>
        <source>Query:</source>
        <translation>クエリ:</translation>
    </message>
    <message>
        <source>None: all jobs are shown</source>
        <translation>なし: すべてのジョブを表示</translation>
    </message>
    <message>
        <source>%1, descending</source>
        <extracomment>%1 is the title of a column that the jobs are sorted by</extracomment>
        <translation>%1 (降順)</translation>
    </message>
    <message>
        <source>Sorted by:</source>
        <translation>並べ替え:</translation>
    </message>
    <message>
        <source>; </source>
        <translation>、</translation>
    </message>
    <message>
        <source>Columns:</source>
        <translation>列:</translation>
    </message>
    <message>
        <source>Page:</source>
        <translation>ページ:</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>セッション</translation>
    </message>
    <message>
        <source>&amp;Fetch</source>
        <translation>取得(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Show Without Fetching</source>
        <translation>取得せずに表示(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Show</source>
        <translation>表示(&amp;S)</translation>
    </message>
    <message>
        <source>Sessions sorted by:</source>
        <translation>セッションの並べ替え:</translation>
    </message>
</context>
<context>
    <name>assay::MainActions</name>
    <message>
        <source>&amp;Fetch</source>
        <translation>取得(&amp;F)</translation>
    </message>
    <message>
        <source>Fetch the jobs that match “Ask the service”</source>
        <translation>「サービスに問い合わせ」の条件に一致するジョブを取得します</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>停止(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>開く(&amp;O)…</translation>
    </message>
    <message>
        <source>Open a saved response</source>
        <translation>保存済みの応答を開きます</translation>
    </message>
    <message>
        <source>&amp;Demo Data</source>
        <translation>デモデータ(&amp;D)</translation>
    </message>
    <message>
        <source>Look at generated jobs from a server inside the program</source>
        <translation>プログラム内のサーバーが生成したジョブを見ます</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>エクスポート(&amp;E)…</translation>
    </message>
    <message>
        <source>Write jobs to a file</source>
        <translation>ジョブをファイルに書き込みます</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>終了(&amp;Q)</translation>
    </message>
    <message>
        <source>Leave the program</source>
        <translation>プログラムを終了します</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>コピー(&amp;C)</translation>
    </message>
    <message>
        <source>Select &amp;All</source>
        <translation>すべて選択(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>検索(&amp;F)</translation>
    </message>
    <message>
        <source>Clear &amp;Refinements</source>
        <translation>絞り込みをクリア(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Next Job</source>
        <translation>次のジョブ(&amp;N)</translation>
    </message>
    <message>
        <source>Show the next job</source>
        <translation>次のジョブを表示します</translation>
    </message>
    <message>
        <source>&amp;Previous Job</source>
        <translation>前のジョブ(&amp;P)</translation>
    </message>
    <message>
        <source>Show the previous job</source>
        <translation>前のジョブを表示します</translation>
    </message>
    <message>
        <source>Fetch This Job &amp;Again</source>
        <translation>このジョブを再取得(&amp;A)</translation>
    </message>
    <message>
        <source>Ask the service for this job alone</source>
        <translation>このジョブだけをサービスに問い合わせます</translation>
    </message>
    <message>
        <source>&amp;Comfortable Rows</source>
        <translation>ゆったりした行(&amp;C)</translation>
    </message>
    <message>
        <source>Rows with more space</source>
        <translation>行の間隔を広げて表示します</translation>
    </message>
    <message>
        <source>Co&amp;mpact Rows</source>
        <translation>コンパクトな行(&amp;M)</translation>
    </message>
    <message>
        <source>More rows on the screen</source>
        <translation>画面により多くの行を表示します</translation>
    </message>
    <message>
        <source>&amp;As the System</source>
        <translation>システムに合わせる(&amp;A)</translation>
    </message>
    <message>
        <source>Light or dark, as in the system settings</source>
        <translation>システムの設定に合わせてライトまたはダークにします</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>ライト(&amp;L)</translation>
    </message>
    <message>
        <source>Dark text on a light background</source>
        <translation>明るい背景に暗い文字</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>ダーク(&amp;D)</translation>
    </message>
    <message>
        <source>Light text on a dark background</source>
        <translation>暗い背景に明るい文字</translation>
    </message>
    <message>
        <source>&amp;About Assay</source>
        <translation>Assay について(&amp;A)</translation>
    </message>
    <message>
        <source>Version and licence</source>
        <translation>バージョンとライセンス</translation>
    </message>
    <message>
        <source>&amp;Guide</source>
        <translation>ガイド(&amp;G)</translation>
    </message>
    <message>
        <source>How to use Assay</source>
        <translation>Assay の使い方</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>元に戻す(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Undo %1</source>
        <extracomment>%1 is a change of filters or marks, such as &quot;Module: coherence&quot; or &quot;Flag of 3 Jobs&quot;</extracomment>
        <translation>元に戻す: %1(&amp;U)</translation>
    </message>
    <message>
        <source>Re&amp;do</source>
        <translation>やり直し(&amp;D)</translation>
    </message>
    <message>
        <source>Re&amp;do %1</source>
        <extracomment>%1 is a change of filters or marks, such as &quot;Module: coherence&quot; or &quot;Flag of 3 Jobs&quot;</extracomment>
        <translation>やり直し: %1(&amp;D)</translation>
    </message>
    <message>
        <source>C&amp;olumns</source>
        <translation>列(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>テーマ(&amp;T)</translation>
    </message>
    <message>
        <source>Stop reading and keep what has arrived</source>
        <translation>読み取りを停止し、届いた分を保持します</translation>
    </message>
    <message>
        <source>Copy the selected text, or the selected rows</source>
        <translation>選択したテキストまたは選択した行をコピーします</translation>
    </message>
    <message>
        <source>&amp;TSV</source>
        <translation>TSV(&amp;T)</translation>
    </message>
    <message>
        <source>Copy the shown columns, for a spreadsheet</source>
        <translation>表示中の列を表計算ソフト用にコピーします</translation>
    </message>
    <message>
        <source>&amp;JSON</source>
        <translation>JSON(&amp;J)</translation>
    </message>
    <message>
        <source>Copy whole jobs as the service sent them</source>
        <translation>サービスから届いたままのジョブ全体をコピーします</translation>
    </message>
    <message>
        <source>&amp;Markdown</source>
        <translation>Markdown(&amp;M)</translation>
    </message>
    <message>
        <source>Copy the shown columns as a table</source>
        <translation>表示中の列を表としてコピーします</translation>
    </message>
    <message>
        <source>Copy &amp;Ids</source>
        <translation>ID をコピー(&amp;I)</translation>
    </message>
    <message>
        <source>Copy the ids of the selected jobs</source>
        <translation>選択したジョブの ID をコピーします</translation>
    </message>
    <message>
        <source>Copy &amp;Value</source>
        <translation>値をコピー(&amp;V)</translation>
    </message>
    <message>
        <source>Copy the value of the current cell, detail or filter</source>
        <translation>現在のセル、詳細、フィルターの値をコピーします</translation>
    </message>
    <message>
        <source>Select the whole text, or every job shown</source>
        <translation>テキスト全体または表示中のすべてのジョブを選択します</translation>
    </message>
    <message>
        <source>Find in explanations, names and ids</source>
        <translation>説明、名前、ID を検索します</translation>
    </message>
    <message>
        <source>Show all jobs again</source>
        <translation>すべてのジョブを再び表示します</translation>
    </message>
    <message>
        <source>Fetch This Job &amp;Again (the demo has ended)</source>
        <translation>このジョブを再取得 (デモは終了しました)(&amp;A)</translation>
    </message>
    <message>
        <source>Copy Ro&amp;ws As</source>
        <translation>形式を指定して行をコピー(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;No Limit</source>
        <translation>制限なし(&amp;N)</translation>
    </message>
    <message>
        <source>Wait as long as the service goes on sending</source>
        <translation>サービスが送り続ける限り待ちます</translation>
    </message>
    <message>
        <source>&amp;1 Minute</source>
        <translation>1 分(&amp;1)</translation>
    </message>
    <message>
        <source>End a request after a minute, with its retries</source>
        <translation>再試行を含めて 1 分でリクエストを終了します</translation>
    </message>
    <message>
        <source>&amp;5 Minutes</source>
        <translation>5 分(&amp;5)</translation>
    </message>
    <message>
        <source>End a request after 5 minutes, with its retries</source>
        <translation>再試行を含めて 5 分でリクエストを終了します</translation>
    </message>
    <message>
        <source>&amp;30 Minutes</source>
        <translation>30 分(&amp;3)</translation>
    </message>
    <message>
        <source>End a request after 30 minutes, with its retries</source>
        <translation>再試行を含めて 30 分でリクエストを終了します</translation>
    </message>
    <message>
        <source>Time &amp;Limit of a Request</source>
        <translation>リクエストの時間制限(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Matching Jobs</source>
        <translation>一致するジョブ(&amp;M)</translation>
    </message>
    <message>
        <source>Show only the jobs that match</source>
        <translation>一致するジョブだけを表示します</translation>
    </message>
    <message>
        <source>Whole &amp;Turns</source>
        <translation>ターン全体(&amp;T)</translation>
    </message>
    <message>
        <source>Show every job of each turn that has a job that matches</source>
        <translation>一致するジョブがあるターンのジョブをすべて表示します</translation>
    </message>
    <message>
        <source>Whole &amp;Sessions</source>
        <translation>セッション全体(&amp;S)</translation>
    </message>
    <message>
        <source>Show every job of each session that has a job that matches</source>
        <translation>一致するジョブがあるセッションのジョブをすべて表示します</translation>
    </message>
    <message>
        <source>S&amp;how</source>
        <translation>表示(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Preferences…</source>
        <translation>設定(&amp;P)…</translation>
    </message>
    <message>
        <source>Change language, look, scales and keys</source>
        <translation>言語、外観、尺度、キーを変更します</translation>
    </message>
    <message>
        <source>Next &amp;Turn</source>
        <translation>次のターン(&amp;T)</translation>
    </message>
    <message>
        <source>Go to the next turn of the session</source>
        <translation>セッションの次のターンに移動します</translation>
    </message>
    <message>
        <source>Previous T&amp;urn</source>
        <translation>前のターン(&amp;U)</translation>
    </message>
    <message>
        <source>Go to the previous turn of the session</source>
        <translation>セッションの前のターンに移動します</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>戻る(&amp;B)</translation>
    </message>
    <message>
        <source>Go back to the job looked at before</source>
        <translation>前に見ていたジョブに戻ります</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>進む(&amp;F)</translation>
    </message>
    <message>
        <source>Go forward again to the job looked at after</source>
        <translation>後に見ていたジョブに再び進みます</translation>
    </message>
    <message>
        <source>Fetch the Con&amp;versation</source>
        <translation>会話を取得(&amp;V)</translation>
    </message>
    <message>
        <source>Ask the service what was said in the session of this job</source>
        <translation>このジョブのセッションの会話をサービスに問い合わせます</translation>
    </message>
    <message>
        <source>&amp;Jobs</source>
        <translation>ジョブ(&amp;J)</translation>
    </message>
    <message>
        <source>Show the jobs</source>
        <translation>ジョブを表示します</translation>
    </message>
    <message>
        <source>&amp;Sessions</source>
        <translation>セッション(&amp;S)</translation>
    </message>
    <message>
        <source>Show the sessions of the jobs, the worst first</source>
        <translation>ジョブのセッションを、スコアの悪い順に表示します</translation>
    </message>
    <message>
        <source>&amp;Find an Action…</source>
        <translation>操作を検索(&amp;F)…</translation>
    </message>
    <message>
        <source>Find anything the program does by a few letters</source>
        <translation>数文字を入力して、プログラムのあらゆる操作を検索します</translation>
    </message>
    <message>
        <source>Undo the last change of filters or marks</source>
        <translation>フィルターまたはマークの直前の変更を元に戻します</translation>
    </message>
    <message>
        <source>Redo what was undone last</source>
        <translation>最後に元に戻した操作をやり直します</translation>
    </message>
</context>
<context>
    <name>assay::MainToolBar</name>
    <message>
        <source>Toolbar</source>
        <translation>ツールバー</translation>
    </message>
    <message>
        <source>Where the jobs come from</source>
        <translation>ジョブの取得元</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>未接続</translation>
    </message>
    <message>
        <source>Choose where the jobs come from</source>
        <translation>ジョブの取得元を選択します</translation>
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
        <translation>デモを開始できません: %1</translation>
    </message>
    <message>
        <source>Open a Saved Response</source>
        <translation>保存済みの応答を開く</translation>
    </message>
    <message>
        <source>Jobs (*.json *.ndjson *.jsonl *.gz);;All files (*)</source>
        <translation>ジョブ (*.json *.ndjson *.jsonl *.gz);;すべてのファイル (*)</translation>
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
        <translation>ファイル(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>編集(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Job</source>
        <translation>ジョブ(&amp;J)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>表示(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>ヘルプ(&amp;H)</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>問題</translation>
    </message>
    <message>
        <source>&amp;Problems</source>
        <translation>問題(&amp;P)</translation>
    </message>
    <message>
        <source>An export is still being written.</source>
        <translation>エクスポートを書き込み中です。</translation>
    </message>
    <message>
        <source>If you close the window now, the export is cancelled and no file is written.</source>
        <translation>今ウィンドウを閉じると、エクスポートはキャンセルされ、ファイルは書き込まれません。</translation>
    </message>
    <message>
        <source>&amp;Cancel the Export</source>
        <translation>エクスポートをキャンセル(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Keep Writing</source>
        <translation>書き込みを続ける(&amp;K)</translation>
    </message>
    <message>
        <source>Only one file can be opened at a time. Drop one of them.</source>
        <translation>一度に開けるファイルは 1 つだけです。1 つだけドロップしてください。</translation>
    </message>
    <message>
        <source>The file %1 is not there any more. It was removed from the list.</source>
        <translation>ファイル %1 は既に存在しません。リストから削除しました。</translation>
    </message>
    <message>
        <source>Show in Fo&amp;lder</source>
        <translation>フォルダーに表示(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Don&apos;t ask again</source>
        <translation>今後確認しない(&amp;D)</translation>
    </message>
</context>
<context>
    <name>assay::MarkActions</name>
    <message>
        <source>&amp;Reviewed</source>
        <translation>レビュー済み(&amp;R)</translation>
    </message>
    <message>
        <source>Mark the selected jobs as reviewed, or not any more</source>
        <translation>選択したジョブにレビュー済みのマークを付けるか、外します</translation>
    </message>
    <message>
        <source>&amp;Flag</source>
        <translation>フラグ(&amp;F)</translation>
    </message>
    <message>
        <source>Flag the selected jobs, or not any more</source>
        <translation>選択したジョブにフラグを付けるか、外します</translation>
    </message>
    <message>
        <source>&amp;Discuss</source>
        <translation>要議論(&amp;D)</translation>
    </message>
    <message>
        <source>Mark the selected jobs to be discussed, or not any more</source>
        <translation>選択したジョブに要議論のマークを付けるか、外します</translation>
    </message>
    <message>
        <source>&amp;Star</source>
        <translation>スター(&amp;S)</translation>
    </message>
    <message>
        <source>Give the selected jobs a star, or take it away</source>
        <translation>選択したジョブにスターを付けるか、外します</translation>
    </message>
    <message>
        <source>&amp;Agree</source>
        <translation>同意(&amp;A)</translation>
    </message>
    <message>
        <source>Say that you agree with the score of the selected jobs, or not any more</source>
        <translation>選択したジョブのスコアに同意するか、同意を取り消します</translation>
    </message>
    <message>
        <source>D&amp;isagree</source>
        <translation>不同意(&amp;I)</translation>
    </message>
    <message>
        <source>Say that you disagree with the score of the selected jobs, or not any more</source>
        <translation>選択したジョブのスコアに不同意とするか、不同意を取り消します</translation>
    </message>
    <message>
        <source>&amp;Note…</source>
        <translation>メモ(&amp;N)…</translation>
    </message>
    <message>
        <source>Write a note on the job</source>
        <translation>ジョブにメモを書きます</translation>
    </message>
    <message>
        <source>&amp;Mark</source>
        <translation>マーク(&amp;M)</translation>
    </message>
    <message>
        <source>R&amp;eview…</source>
        <translation>レビュー(&amp;E)…</translation>
    </message>
    <message>
        <source>Go through the jobs shown, or a random draw of them, one at a time</source>
        <translation>表示中のジョブ、またはそこから無作為抽出したジョブを、1 件ずつ確認します</translation>
    </message>
</context>
<context>
    <name>assay::MarkFacet</name>
    <message>
        <source>Marks</source>
        <translation>マーク</translation>
    </message>
    <message>
        <source>No mark</source>
        <translation>マークなし</translation>
    </message>
    <message>
        <source>Your marks, with the numbers of jobs that the other filters let through</source>
        <translation>自分のマーク。数値は他のフィルターを通るジョブの件数です</translation>
    </message>
</context>
<context>
    <name>assay::MarkStore</name>
    <message>
        <source>These jobs come from no service, so marks can&apos;t be kept for them.</source>
        <translation>これらのジョブはサービスから取得したものではないため、マークを保存できません。</translation>
    </message>
    <message numerus="yes">
        <source>At most %Ln job(s) can be marked at once. Select fewer.</source>
        <translation>
            <numerusform>一度にマークできるジョブは最大 %Ln 件です。選択を減らしてください。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A note may have %Ln character(s). Shorten it.</source>
        <translation>
            <numerusform>メモは最大 %Ln 文字です。短くしてください。</numerusform>
        </translation>
    </message>
    <message>
        <source>These marks are of jobs of another service. Open its jobs to undo them.</source>
        <translation>これらのマークは別のサービスのジョブのものです。元に戻すには、そのサービスのジョブを開いてください。</translation>
    </message>
</context>
<context>
    <name>assay::MarkTarget</name>
    <message>
        <source>Show the job in the details, on the tab Job, to mark it</source>
        <translation>マークするには、詳細の「ジョブ」タブにジョブを表示してください</translation>
    </message>
    <message>
        <source>Select jobs to mark them</source>
        <translation>マークするジョブを選択してください</translation>
    </message>
    <message>
        <source>No job is shown that can be marked</source>
        <translation>マークできるジョブが表示されていません</translation>
    </message>
    <message>
        <source>Select a single job to write a note</source>
        <translation>メモを書くには、ジョブを 1 件だけ選択してください</translation>
    </message>
    <message>
        <source>“%1” was not kept as your own score. %2</source>
        <extracomment>%1 is what the user typed as a score, %2 a sentence such as &quot;Write a score from 0 to 10.&quot;</extracomment>
        <translation>「%1」は自分のスコアとして保存されませんでした。%2</translation>
    </message>
</context>
<context>
    <name>assay::Marking</name>
    <message numerus="yes">
        <source>%1 of %Ln Job(s)</source>
        <extracomment>What can be undone, in title case; %1 is a mark, such as &quot;Flag&quot;</extracomment>
        <translation>
            <numerusform>%Ln 件のジョブの「%1」</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Removing %1 of %Ln Job(s)</source>
        <extracomment>See &quot;%1 of %Ln Job(s)&quot;</extracomment>
        <translation>
            <numerusform>%Ln 件のジョブの「%1」を削除</numerusform>
        </translation>
    </message>
    <message>
        <source>The library can&apos;t be written, so marks can&apos;t be kept.</source>
        <translation>ライブラリに書き込めないため、マークを保存できません。</translation>
    </message>
    <message>
        <source>The marks are being read.</source>
        <translation>マークを読み取り中です。</translation>
    </message>
    <message>
        <source>There are no jobs to mark.</source>
        <translation>マークを付けるジョブがありません。</translation>
    </message>
</context>
<context>
    <name>assay::Marks</name>
    <message>
        <source>Reviewed</source>
        <comment>mark of a job</comment>
        <translation>レビュー済み</translation>
    </message>
    <message>
        <source>Flag</source>
        <comment>mark of a job</comment>
        <translation>フラグ</translation>
    </message>
    <message>
        <source>Discuss</source>
        <comment>mark of a job</comment>
        <translation>要議論</translation>
    </message>
    <message>
        <source>Star</source>
        <comment>mark of a job</comment>
        <translation>スター</translation>
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
        <translation>自分のスコア</translation>
    </message>
    <message>
        <source>Note</source>
        <comment>mark of a job</comment>
        <translation>メモ</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <extracomment>A score and the top of its scale, such as &quot;7 / 10&quot;</extracomment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <extracomment>The scores that a module can give, such as &quot;0 to 10&quot;</extracomment>
        <translation>%1～%2</translation>
    </message>
    <message>
        <source>own score %1</source>
        <extracomment>In the list of a job&apos;s marks; %1 is a score, such as &quot;7 / 10&quot;</extracomment>
        <translation>自分のスコア %1</translation>
    </message>
    <message>
        <source>, </source>
        <extracomment>Joins the items of a list</extracomment>
        <translation>、</translation>
    </message>
    <message>
        <source>Yes</source>
        <comment>in a column: the job was drawn, or its score was hidden</comment>
        <translation>はい</translation>
    </message>
    <message>
        <source>No</source>
        <comment>in a column: the job was not drawn, or its score was shown</comment>
        <translation>いいえ</translation>
    </message>
</context>
<context>
    <name>assay::MarksView</name>
    <message>
        <source>Marks</source>
        <translation>マーク</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>メモを書く</translation>
    </message>
    <message>
        <source>Own score</source>
        <translation>自分のスコア</translation>
    </message>
    <message>
        <source>Judged in a random draw, the score hidden.</source>
        <translation>無作為抽出で、スコアを隠した状態で判定されました。</translation>
    </message>
    <message>
        <source>Judged in a random draw, the score shown.</source>
        <translation>無作為抽出で、スコアを表示した状態で判定されました。</translation>
    </message>
    <message>
        <source>Judged with the score hidden.</source>
        <translation>スコアを隠した状態で判定されました。</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>A mark that some of the selected jobs have: &quot;Flag · 3&quot;</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 of %2 jobs have it</source>
        <translation>%2 件中 %1 件のジョブに付いています</translation>
    </message>
    <message>
        <source>Click to mark with “%1”, or to take it away (key %2)</source>
        <translation>クリックすると「%1」のマークを付けるか、外します (キー %2)</translation>
    </message>
    <message>
        <source>You agree with the score (key %1)</source>
        <translation>スコアに同意します (キー %1)</translation>
    </message>
    <message>
        <source>You disagree with the score (key %1)</source>
        <translation>スコアに同意しません (キー %1)</translation>
    </message>
    <message>
        <source>This is no number.</source>
        <translation>これは数値ではありません。</translation>
    </message>
    <message>
        <source>Write a score from %1.</source>
        <translation>%1 のスコアを入力してください。</translation>
    </message>
    <message>
        <source>There is no score to agree with</source>
        <translation>同意するスコアがありません</translation>
    </message>
</context>
<context>
    <name>assay::ModuleSummaryRow</name>
    <message>
        <source>without a module</source>
        <translation>モジュールなし</translation>
    </message>
    <message numerus="yes">
        <source>%Ln job(s)</source>
        <translation>
            <numerusform>%Ln 件のジョブ</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2, mean share of scale %3 (%4)</source>
        <extracomment>For a screen reader. %1 is a module, %2 a number of jobs such as &quot;7 jobs&quot;, %3 a share such as &quot;62 %&quot;, %4 over how many jobs and sessions the mean is</extracomment>
        <translation>%1: %2、尺度に対する割合の平均 %3 (%4)</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <translation>%1: %2、%3</translation>
    </message>
    <message>
        <source>unknown scale: no mean</source>
        <translation>不明な尺度: 平均なし</translation>
    </message>
    <message>
        <source>no scores</source>
        <translation>スコアなし</translation>
    </message>
    <message>
        <source>mean of %1 from %2</source>
        <extracomment>Over what a mean is: %1 is a number of jobs such as &quot;7 scored jobs&quot;, %2 of sessions such as &quot;3 sessions&quot;</extracomment>
        <translation>%2、%1の平均</translation>
    </message>
    <message numerus="yes">
        <source>%Ln scored job(s)</source>
        <translation>
            <numerusform>スコアのある %Ln 件のジョブ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln session(s)</source>
        <translation>
            <numerusform>%Ln 件のセッション</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln score(s) outside the scale, not in the mean</source>
        <translation>
            <numerusform>尺度の範囲外のスコア %Ln 件は平均に含まない</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; %2</source>
        <extracomment>Two parts of a list</extracomment>
        <translation>%1、%2</translation>
    </message>
</context>
<context>
    <name>assay::NoticeBar</name>
    <message>
        <source>Dismiss this message</source>
        <translation>このメッセージを閉じます</translation>
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
        <translation>%1で絞り込む</translation>
    </message>
</context>
<context>
    <name>assay::Preferences</name>
    <message>
        <source>&amp;Language:</source>
        <translation>言語(&amp;L):</translation>
    </message>
    <message>
        <source>&amp;Theme:</source>
        <translation>テーマ(&amp;T):</translation>
    </message>
    <message>
        <source>&amp;Rows:</source>
        <translation>行(&amp;R):</translation>
    </message>
    <message>
        <source>Time limit of a re&amp;quest:</source>
        <translation>リクエストの時間制限(&amp;Q):</translation>
    </message>
    <message>
        <source>General</source>
        <translation>全般</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>&amp;Always ask the service for times and summaries of sessions</source>
        <translation>セッションの時刻と要約を常にサービスに問い合わせる(&amp;A)</translation>
    </message>
    <message>
        <source>a &amp;fetch without filters that was large last time</source>
        <translation>前回の取得量が多かった、フィルターなしの取得(&amp;F)</translation>
    </message>
    <message>
        <source>the window closes while an &amp;export is written</source>
        <translation>エクスポートの書き込み中にウィンドウを閉じる操作(&amp;E)</translation>
    </message>
    <message>
        <source>Scores</source>
        <translation>スコア</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>サービス</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>確認</translation>
    </message>
</context>
<context>
    <name>assay::PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation>設定</translation>
    </message>
</context>
<context>
    <name>assay::ProblemModel</name>
    <message>
        <source>Ignored</source>
        <translation>無視</translation>
    </message>
    <message>
        <source>Reading continued</source>
        <translation>読み取りを続行</translation>
    </message>
    <message>
        <source>Job kept</source>
        <translation>ジョブを保持</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>除外</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>レコード</translation>
    </message>
    <message>
        <source>Byte offset</source>
        <translation>バイト位置</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>処理結果</translation>
    </message>
</context>
<context>
    <name>assay::ProblemsPanel</name>
    <message>
        <source>Everything could be read.</source>
        <translation>すべて読み取れました。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln element(s) could not be read and are missing from the table.</source>
        <translation>
            <numerusform>読み取れなかった要素が %Ln 個あり、表に含まれていません。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All jobs were kept; %Ln finding(s) about them.</source>
        <translation>
            <numerusform>すべてのジョブを保持しました。指摘が %Ln 件あります。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 %Ln more finding(s) about jobs that were kept.</source>
        <extracomment>%1 is the sentence about elements that could not be read</extracomment>
        <translation>
            <numerusform>%1ほかに、保持したジョブについての指摘が %Ln 件あります。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 The first %L2 are listed.</source>
        <translation>%1最初の %L2 件を表示しています。</translation>
    </message>
</context>
<context>
    <name>assay::QueryField</name>
    <message>
        <source>Find words, or filter: module:coherence score:&lt;5</source>
        <translation>単語を検索、または絞り込み: module:coherence score:&lt;5</translation>
    </message>
    <message>
        <source>Find or filter</source>
        <translation>検索または絞り込み</translation>
    </message>
    <message>
        <source>How to write a query</source>
        <translation>クエリの書き方</translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation>候補</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 is a suggestion for a query, %2 what it is</extracomment>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>The query is too long to be changed here. Remove filters at their chips, or press Esc to clear it.</source>
        <translation>クエリが長すぎるため、ここでは変更できません。チップでフィルターを削除するか、Esc キーでクリアしてください。</translation>
    </message>
    <message numerus="yes">
        <source>The text is too long: a query has at most %Ln character(s) here.</source>
        <translation>
            <numerusform>テキストが長すぎます。ここに入力できるクエリは最大 %Ln 文字です。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>assay::QueryReference</name>
    <message>
        <source>How to write a query</source>
        <translation>クエリの書き方</translation>
    </message>
    <message>
        <source>Use this example</source>
        <translation>この例を使用</translation>
    </message>
    <message>
        <source>Ctrl+Space lists fields and values. Brackets group; a blank means “and”.</source>
        <translation>Ctrl+Space でフィールドと値を一覧表示します。かっこはグループを作り、空白は「かつ」を意味します。</translation>
    </message>
</context>
<context>
    <name>assay::QuerySuggestions</name>
    <message>
        <source>less than</source>
        <translation>より小さい</translation>
    </message>
    <message>
        <source>at most</source>
        <translation>以下</translation>
    </message>
    <message>
        <source>more than</source>
        <translation>より大きい</translation>
    </message>
    <message>
        <source>at least</source>
        <translation>以上</translation>
    </message>
    <message numerus="yes">
        <source>%Ln job(s)</source>
        <translation>
            <numerusform>%Ln 件のジョブ</numerusform>
        </translation>
    </message>
    <message>
        <source>score as a share of its scale, in percent</source>
        <translation>尺度に対する割合で表したスコア (パーセント)</translation>
    </message>
    <message>
        <source>the field has a value</source>
        <translation>フィールドに値がある</translation>
    </message>
    <message>
        <source>whole sessions with such a job</source>
        <translation>このようなジョブを含むセッション全体</translation>
    </message>
    <message>
        <source>whole turns with such a job</source>
        <translation>このようなジョブを含むターン全体</translation>
    </message>
    <message>
        <source>unknown field</source>
        <translation>未知のフィールド</translation>
    </message>
    <message>
        <source>what you marked it with</source>
        <translation>付けたマーク</translation>
    </message>
    <message>
        <source>a mark, a score of your own or a note</source>
        <translation>マーク、自分のスコア、またはメモ</translation>
    </message>
    <message>
        <source>your note</source>
        <translation>自分のメモ</translation>
    </message>
    <message>
        <source>the score that you would give</source>
        <translation>自分なら付けるスコア</translation>
    </message>
</context>
<context>
    <name>assay::QuestionsPage</name>
    <message>
        <source>Assay asks before</source>
        <translation>Assay は次の操作の前に確認します</translation>
    </message>
</context>
<context>
    <name>assay::RangeSlider</name>
    <message>
        <source>Lowest share of scale, in percent</source>
        <translation>尺度に対する割合の下限 (パーセント)</translation>
    </message>
    <message>
        <source>Highest share of scale, in percent</source>
        <translation>尺度に対する割合の上限 (パーセント)</translation>
    </message>
</context>
<context>
    <name>assay::RawJsonView</name>
    <message>
        <source>There is more. Copying gives the whole job.</source>
        <translation>続きがあります。コピーすると、ジョブ全体がコピーされます。</translation>
    </message>
    <message>
        <source>Raw JSON</source>
        <translation>生の JSON</translation>
    </message>
    <message>
        <source>Show or hide the job as it was sent</source>
        <translation>送信されたままのジョブの表示と非表示を切り替えます</translation>
    </message>
    <message>
        <source>Copy the whole job as JSON</source>
        <translation>ジョブ全体を JSON としてコピー</translation>
    </message>
    <message>
        <source>Hide the raw JSON</source>
        <translation>生の JSON を隠す</translation>
    </message>
    <message>
        <source>Show the raw JSON</source>
        <translation>生の JSON を表示</translation>
    </message>
</context>
<context>
    <name>assay::RecentFilesMenu</name>
    <message>
        <source>Open &amp;Recent</source>
        <translation>最近使ったファイルを開く(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Clear List</source>
        <translation>リストをクリア(&amp;C)</translation>
    </message>
</context>
<context>
    <name>assay::ReviewDeck</name>
    <message>
        <source>Explanation</source>
        <translation>説明</translation>
    </message>
    <message>
        <source>There is none.</source>
        <translation>ありません。</translation>
    </message>
    <message>
        <source>Other fields</source>
        <translation>その他のフィールド</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>レビュー</translation>
    </message>
    <message>
        <source>Previous job (arrow keys)</source>
        <translation>前のジョブ (矢印キー)</translation>
    </message>
    <message>
        <source>Next job (arrow keys)</source>
        <translation>次のジョブ (矢印キー)</translation>
    </message>
    <message>
        <source>Finish the review; Escape only leaves it, to continue later</source>
        <translation>レビューを完了します。Esc キーでは中断するだけで、後で続けられます</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>%1 of %2 · %3 answered</source>
        <translation>%1 / %2 · 回答済み %3</translation>
    </message>
    <message>
        <source>Random draw, seed %1</source>
        <translation>無作為抽出、シード %1</translation>
    </message>
    <message>
        <source>Looking for the job in the list…</source>
        <translation>リストでジョブを探しています…</translation>
    </message>
    <message>
        <source>This job is not in the list that is shown.</source>
        <translation>このジョブは表示中のリストにありません。</translation>
    </message>
    <message>
        <source>No score. Status: %1</source>
        <translation>スコアなし。ステータス: %1</translation>
    </message>
    <message>
        <source>Score hidden until you agree, disagree or give your own</source>
        <translation>同意、不同意、または自分のスコアを入力するまで、スコアは隠されます</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 of %2 · All answered: %3 agree, %4 disagree</source>
        <translation>%1 / %2 · すべて回答済み: 同意 %3、不同意 %4</translation>
    </message>
    <message numerus="yes">
        <source>%Ln job(s) of this review are not answered. A finished review can&apos;t be continued.</source>
        <translation>
            <numerusform>このレビューの %Ln 件のジョブが未回答です。終了したレビューは続けられません。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>assay::ReviewDialog</name>
    <message numerus="yes">
        <source>All %Ln job(s) shown, in their order</source>
        <translation>
            <numerusform>表示中のすべてのジョブ (%Ln 件)、表示順</numerusform>
        </translation>
    </message>
    <message>
        <source>A random draw of them</source>
        <translation>その中から無作為抽出</translation>
    </message>
    <message>
        <source>Hide the score until I have answered</source>
        <translation>回答するまでスコアを隠す</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>レビュー</translation>
    </message>
    <message>
        <source>One job at a time, to say whether you agree with its score.</source>
        <translation>ジョブを 1 件ずつ見て、スコアに同意するかどうかを答えます。</translation>
    </message>
    <message numerus="yes">
        <source>The first %Ln job(s) shown, in their order</source>
        <translation>
            <numerusform>表示中の最初の %Ln 件のジョブ、表示順</numerusform>
        </translation>
    </message>
    <message>
        <source>Number of jobs to draw</source>
        <translation>抽出するジョブの数</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>シード</translation>
    </message>
    <message>
        <source>The same seed draws the same jobs again, here and on another machine</source>
        <translation>同じシードからは、このコンピューターでも別のコンピューターでも同じジョブが抽出されます</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>ジョブ</translation>
    </message>
    <message>
        <source>So that it does not sway you. It appears when you agree, disagree or give a score of your own</source>
        <translation>判断に影響を与えないようにするためです。同意、不同意、または自分のスコアを入力すると表示されます</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>開始(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Continue at %1 of %2</source>
        <extracomment>Goes on with a review; %1 is the number of the job, %2 the number of jobs</extracomment>
        <translation>%1 / %2 から続行(&amp;C)</translation>
    </message>
    <message numerus="yes">
        <source>Leave out %Ln job(s) without a score</source>
        <translation>
            <numerusform>スコアのないジョブ (%Ln 件) を除く</numerusform>
        </translation>
    </message>
    <message>
        <source>Such as those that are pending or failed: there is nothing to agree with</source>
        <translation>処理待ちや失敗したジョブなど。同意するものがありません</translation>
    </message>
    <message numerus="yes">
        <source>The first %Ln job(s) with a score, in their order</source>
        <translation>
            <numerusform>スコアのある最初の %Ln 件のジョブ、表示順</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %Ln job(s) with a score, in their order</source>
        <translation>
            <numerusform>スコアのあるすべてのジョブ (%Ln 件)、表示順</numerusform>
        </translation>
    </message>
    <message>
        <source>An earlier review is not finished. A new one replaces it.</source>
        <translation>前のレビューが完了していません。新しいレビューを始めると置き換えられます。</translation>
    </message>
</context>
<context>
    <name>assay::SavedViews</name>
    <message>
        <source>The query of the view “%1” does not fit these jobs: %2 It stands in the field at the top, where you can change it; the view keeps it until you save.</source>
        <translation>ビュー「%1」のクエリはこれらのジョブに適合しません: %2クエリは上部のフィールドにあり、そこで変更できます。保存するまで、ビューのクエリはそのまま残ります。</translation>
    </message>
    <message>
        <source>The view “%1” has columns that this version does not know: %2. They stay in it.</source>
        <translation>ビュー「%1」には、このバージョンが知らない列があります: %2。これらの列はビューに残ります。</translation>
    </message>
    <message>
        <source>Save View</source>
        <translation>ビューの保存</translation>
    </message>
    <message>
        <source>The view “%1” was changed in another window since it was shown here.</source>
        <translation>ビュー「%1」は、ここに表示されてから別のウィンドウで変更されました。</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>置き換える(&amp;R)</translation>
    </message>
    <message>
        <source>Save Under Another &amp;Name…</source>
        <translation>別の名前で保存(&amp;N)…</translation>
    </message>
    <message>
        <source>View saved</source>
        <translation>ビューを保存しました</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>ジョブ</translation>
    </message>
    <message>
        <source>What is shown can&apos;t be put into a link.</source>
        <translation>表示中の内容はリンクにできません。</translation>
    </message>
    <message>
        <source>Link copied</source>
        <translation>リンクをコピーしました</translation>
    </message>
    <message>
        <source>No link to a view in the clipboard</source>
        <translation>クリップボードにビューへのリンクがありません</translation>
    </message>
    <message numerus="yes">
        <source>Take over %Ln view(s) from %1?</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>
            <numerusform>%1 から %Ln 件のビューを取り込みますか?</numerusform>
        </translation>
    </message>
    <message>
        <source>Import Views</source>
        <translation>ビューのインポート</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>インポート(&amp;I)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln view(s) imported</source>
        <translation>
            <numerusform>%Ln 件のビューをインポートしました</numerusform>
        </translation>
    </message>
    <message>
        <source>The query is wrong, so it can&apos;t be kept in a view: %1 Correct it or clear it first.</source>
        <extracomment>%1 is a sentence that says what is wrong with a query</extracomment>
        <translation>クエリに誤りがあるため、ビューに保存できません。%1 先に修正するか消去してください。</translation>
    </message>
</context>
<context>
    <name>assay::SavedViewsMenu</name>
    <message>
        <source>Saved &amp;Views</source>
        <translation>保存済みビュー(&amp;V)</translation>
    </message>
</context>
<context>
    <name>assay::ScalesPage</name>
    <message>
        <source>Assay knows the scale of every module of the loaded jobs. A module that it does not know is listed here.</source>
        <translation>Assay は、読み込んだジョブのすべてのモジュールの尺度を知っています。知らないモジュールがあれば、ここに表示されます。</translation>
    </message>
    <message>
        <source>Assay does not know these modules. Their scores are shown as they are, and in no mean, until you give them the scale that they score on.</source>
        <translation>Assay は、これらのモジュールを知りません。モジュールが使う尺度を指定するまで、スコアはそのまま表示され、どの平均にも含まれません。</translation>
    </message>
    <message>
        <source>Scale of %1</source>
        <translation>%1の尺度</translation>
    </message>
</context>
<context>
    <name>assay::ScoreChart</name>
    <message>
        <source>Scores by share of scale</source>
        <translation>尺度に対する割合ごとのスコア</translation>
    </message>
</context>
<context>
    <name>assay::ScoreHeader</name>
    <message>
        <source>Not scored yet: submitted</source>
        <translation>スコア未算出: 送信済み</translation>
    </message>
    <message>
        <source>Not scored yet: in progress</source>
        <translation>スコア未算出: 処理中</translation>
    </message>
    <message>
        <source>Scoring failed</source>
        <translation>スコアリング失敗</translation>
    </message>
    <message>
        <source>Not scored: not run</source>
        <translation>スコアなし: 未実行</translation>
    </message>
    <message>
        <source>Completed without a score</source>
        <translation>スコアなしで完了</translation>
    </message>
    <message>
        <source>No score</source>
        <translation>スコアなし</translation>
    </message>
    <message>
        <source>Exactly as sent: %1</source>
        <extracomment>%1 is the score with all its digits</extracomment>
        <translation>送信されたままの値: %1</translation>
    </message>
    <message>
        <source>outside its scale (%1)</source>
        <extracomment>The score is larger or smaller than its scale allows; %1 is the scale, such as &quot;0–10, judge&quot;</extracomment>
        <translation>尺度の範囲外 (%1)</translation>
    </message>
    <message>
        <source>%1 of scale</source>
        <extracomment>%1 is a number in per cent</extracomment>
        <translation>尺度の %1</translation>
    </message>
    <message>
        <source>Not usable as a score: %1</source>
        <extracomment>What the service sent as the score can&apos;t be used; %1 is what was sent</extracomment>
        <translation>スコアとして使えません: %1</translation>
    </message>
</context>
<context>
    <name>assay::ScoreHistogram</name>
    <message>
        <source>%1–%2 % of the scale</source>
        <extracomment>%1 and %2 are percentages of the scale</extracomment>
        <translation>尺度の %1～%2%</translation>
    </message>
    <message numerus="yes">
        <source>%Ln job(s)</source>
        <translation>
            <numerusform>%Ln 件のジョブ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Judge: %Ln job(s)</source>
        <translation>
            <numerusform>ジャッジ: %Ln 件のジョブ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Statistical: %Ln job(s)</source>
        <translation>
            <numerusform>統計: %Ln 件のジョブ</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is a range such as &quot;65–75 % of the scale&quot;, %2 a number of jobs</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>No job has a score on a known scale</source>
        <translation>既知の尺度のスコアを持つジョブはありません</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pending</source>
        <translation>
            <numerusform>処理待ち %Ln 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed</source>
        <translation>
            <numerusform>失敗 %Ln 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not run</source>
        <translation>
            <numerusform>未実行 %Ln 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln without a score</source>
        <translation>
            <numerusform>スコアなし %Ln 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln no scale</source>
        <translation>
            <numerusform>尺度なし %Ln 件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>assay::ScoreRangeWidget</name>
    <message>
        <source>judge %1–%2</source>
        <extracomment>What a range of shares means on the judges&apos; scale, in a legend; %1 and %2 are numbers</extracomment>
        <translation>ジャッジ %1～%2</translation>
    </message>
    <message>
        <source>statistical %1–%2</source>
        <extracomment>What a range of shares means on the statistical scale, in a legend; %1 and %2 are numbers</extracomment>
        <translation>統計 %1～%2</translation>
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
        <translation>必要な桁数 (最大 %1 桁)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln, such as %1</source>
        <comment>number of decimals</comment>
        <extracomment>%1 is a score such as 0.83</extracomment>
        <translation>
            <numerusform>%Ln 桁 (例: %1)</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Decimals of statistical scores:</source>
        <translation>統計スコアの小数点以下の桁数(&amp;D):</translation>
    </message>
    <message>
        <source>Colour of &amp;low scores up to:</source>
        <translation>低いスコアの色の上限(&amp;L):</translation>
    </message>
    <message>
        <source>Colour of &amp;high scores from:</source>
        <translation>高いスコアの色の下限(&amp;H):</translation>
    </message>
    <message>
        <source>As a share of the scale. Below it, the bar of a score has the whole colour of low scores</source>
        <translation>尺度に対する割合です。これより低いと、スコアのバーは完全に低いスコアの色になります</translation>
    </message>
    <message>
        <source>As a share of the scale. Above it, the bar of a score has the whole colour of high scores</source>
        <translation>尺度に対する割合です。これより高いと、スコアのバーは完全に高いスコアの色になります</translation>
    </message>
    <message>
        <source>Scales of unknown modules</source>
        <translation>不明なモジュールの尺度</translation>
    </message>
    <message>
        <source>The colour of low scores must end below the one where that of high scores begins. The colours stay as they were.</source>
        <translation>低いスコアの色は、高いスコアの色が始まる値より下で終わる必要があります。色は変更されていません。</translation>
    </message>
</context>
<context>
    <name>assay::ServiceFilterField</name>
    <message>
        <source>any</source>
        <translation>指定なし</translation>
    </message>
    <message>
        <source>%1: only jobs with exactly this value (%2)</source>
        <extracomment>%1 is a field&apos;s title, %2 the name of the query parameter</extracomment>
        <translation>%1: この値と完全に一致するジョブのみ (%2)</translation>
    </message>
    <message>
        <source>Includes spaces: %1</source>
        <extracomment>%1 is the typed text with its outer spaces drawn as open boxes</extracomment>
        <translation>空白が含まれています: %1</translation>
    </message>
    <message>
        <source>List the values of %1 seen so far</source>
        <extracomment>%1 is the title of a field</extracomment>
        <translation>これまでに現れた%1の値を一覧表示</translation>
    </message>
    <message>
        <source>Values seen so far (Down)</source>
        <translation>これまでに現れた値 (下矢印キー)</translation>
    </message>
</context>
<context>
    <name>assay::ServiceFilterPanel</name>
    <message>
        <source>Hide the fields of the service filter</source>
        <translation>サービスフィルターのフィールドを隠す</translation>
    </message>
    <message>
        <source>Show the fields of the service filter</source>
        <translation>サービスフィルターのフィールドを表示</translation>
    </message>
    <message>
        <source>Not fetched yet – press Enter</source>
        <translation>未取得 – Enter キーで取得</translation>
    </message>
    <message>
        <source>All jobs</source>
        <translation>すべてのジョブ</translation>
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
        <translation>サービスがこの時間何も送信しないと、リクエストは終了します</translation>
    </message>
    <message>
        <source>Longest time without an &amp;answer:</source>
        <translation>応答がない時間の上限(&amp;A):</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>システムに合わせる</translation>
    </message>
    <message>
        <source>None</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>This one:</source>
        <translation>次のプロキシ:</translation>
    </message>
    <message>
        <source>Address of the proxy</source>
        <translation>プロキシのアドレス</translation>
    </message>
    <message>
        <source>&amp;Proxy:</source>
        <translation>プロキシ(&amp;P):</translation>
    </message>
    <message>
        <source>A name and a password can&apos;t be part of the address: they would be stored unprotected. Set the variable https_proxy instead.</source>
        <translation>名前とパスワードをアドレスに含めることはできません。保護されずに保存されるためです。代わりに変数 https_proxy を設定してください。</translation>
    </message>
    <message>
        <source>This is not the address of a proxy. Write it like http://proxy.example.com:3128 or socks5://proxy.example.com:1080.</source>
        <translation>これはプロキシのアドレスではありません。http://proxy.example.com:3128 や socks5://proxy.example.com:1080 のように入力してください。</translation>
    </message>
</context>
<context>
    <name>assay::ServiceSummaryView</name>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Do not wait for the summary</source>
        <translation>要約を待たない</translation>
    </message>
    <message>
        <source>From the service</source>
        <translation>サービスからの情報</translation>
    </message>
    <message>
        <source>Asking the service…</source>
        <translation>サービスに問い合わせ中…</translation>
    </message>
    <message>
        <source>The service&apos;s own figures for the agent “%1”</source>
        <extracomment>%1 is the name of an agent</extracomment>
        <translation>エージェント「%1」に関するサービス側の数値</translation>
    </message>
    <message>
        <source>The service has no scores for it.</source>
        <translation>対応するスコアはサービスにありません。</translation>
    </message>
    <message>
        <source>This job has no agent to ask about.</source>
        <translation>このジョブには、問い合わせの対象となるエージェントがありません。</translation>
    </message>
    <message>
        <source>Status: %1</source>
        <translation>ステータス: %1</translation>
    </message>
    <message>
        <source>Mean of all its scores: %1. It mixes scales, so it is not a share of any scale.</source>
        <extracomment>%1 is a number as the service sent it</extracomment>
        <translation>すべてのスコアの平均: %1。異なる尺度が混在するため、どの尺度に対する割合でもありません。</translation>
    </message>
    <message>
        <source>without a module</source>
        <translation>モジュールなし</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>サービス</translation>
    </message>
    <message numerus="yes">
        <source>%Ln completed job(s)</source>
        <translation>
            <numerusform>完了した %Ln 件のジョブ</numerusform>
        </translation>
    </message>
    <message>
        <source>no number of jobs sent</source>
        <translation>ジョブ数は未送信</translation>
    </message>
    <message>
        <source>%1, mean of the service: %2</source>
        <extracomment>For a screen reader. %1 is a module, %2 a mean such as &quot;7.2 / 10&quot;</extracomment>
        <translation>%1、サービスの平均: %2</translation>
    </message>
    <message>
        <source>Loaded here</source>
        <translation>読み込み済み</translation>
    </message>
    <message>
        <source>%1 from %2</source>
        <extracomment>Over what a mean is: %1 is a number of jobs such as &quot;7 scored jobs&quot;, %2 of sessions such as &quot;3 sessions&quot;</extracomment>
        <translation>%2、%1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln scored job(s)</source>
        <translation>
            <numerusform>スコアのある %Ln 件のジョブ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln session(s)</source>
        <translation>
            <numerusform>%Ln 件のセッション</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln job(s), unknown scale</source>
        <translation>
            <numerusform>%Ln 件のジョブ、不明な尺度</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln job(s), no score</source>
        <translation>
            <numerusform>%Ln 件のジョブ、スコアなし</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, mean of the jobs loaded here: %2, %3</source>
        <extracomment>For a screen reader. %1 is a module, %2 a mean such as &quot;7.2 / 10&quot;, %3 over how many jobs</extracomment>
        <translation>%1、ここに読み込んだジョブの平均: %2、%3</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more module(s)</source>
        <translation>
            <numerusform>ほか %Ln 件のモジュール</numerusform>
        </translation>
    </message>
    <message>
        <source>Summary of this agent</source>
        <translation>このエージェントの要約</translation>
    </message>
</context>
<context>
    <name>assay::SessionColumns</name>
    <message>
        <source>Fit &amp;Width</source>
        <translation>幅を内容に合わせる(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Hide</source>
        <translation>非表示(&amp;H)</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>&amp;Reset Columns</source>
        <translation>列をリセット(&amp;R)</translation>
    </message>
</context>
<context>
    <name>assay::SessionFiguresView</name>
    <message numerus="yes">
        <source>The service counts %Ln completed job(s)</source>
        <translation>
            <numerusform>サービスの集計では、完了したジョブは %Ln 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln are loaded here</source>
        <translation>
            <numerusform>ここに読み込んだのは %Ln 件</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; %2.</source>
        <extracomment>%1 is such as &quot;The service counts 5 completed jobs&quot;, %2 such as &quot;4 are loaded here&quot;</extracomment>
        <translation>%1、%2です。</translation>
    </message>
    <message numerus="yes">
        <source>The service&apos;s mean is %1, ours is %2, without %Ln score(s) outside the scale.</source>
        <translation>
            <numerusform>サービスの平均は %1、こちらの平均は %2 です (尺度の範囲外のスコア %Ln 件を除く)。</numerusform>
        </translation>
    </message>
    <message>
        <source>The service&apos;s mean is %1, ours is %2.</source>
        <translation>サービスの平均は %1、こちらの平均は %2 です。</translation>
    </message>
    <message>
        <source>Compare with the service</source>
        <translation>サービスと比較</translation>
    </message>
    <message>
        <source>Asks the service for its own summary of this session</source>
        <translation>このセッションについてのサービス側の要約を問い合わせます</translation>
    </message>
    <message>
        <source>Figures of the service and of the loaded jobs</source>
        <translation>サービスと読み込んだジョブの数値</translation>
    </message>
    <message>
        <source>Asking the service…</source>
        <translation>サービスに問い合わせ中…</translation>
    </message>
    <message>
        <source>The service has no scores for this session.</source>
        <translation>このセッションのスコアはサービスにありません。</translation>
    </message>
    <message>
        <source>The service&apos;s figures agree with those of the jobs loaded here.</source>
        <translation>サービスの数値は、ここに読み込んだジョブの数値と一致しています。</translation>
    </message>
    <message numerus="yes">
        <source>The service&apos;s figures differ from those of the jobs loaded here in %Ln module(s).</source>
        <translation>
            <numerusform>サービスの数値は、%Ln 件のモジュールで、ここに読み込んだジョブの数値と異なります。</numerusform>
        </translation>
    </message>
    <message>
        <source>Close the comparison</source>
        <translation>比較を閉じる</translation>
    </message>
    <message>
        <source>Do not wait for the summary</source>
        <translation>要約を待たない</translation>
    </message>
    <message>
        <source>Service</source>
        <extracomment>Title of a column: figures of the service</extracomment>
        <translation>サービス</translation>
    </message>
    <message>
        <source>Loaded here</source>
        <extracomment>Title of a column: figures of the jobs loaded in the program</extracomment>
        <translation>読み込み済み</translation>
    </message>
    <message>
        <source>without a module</source>
        <translation>モジュールなし</translation>
    </message>
    <message numerus="yes">
        <source>%Ln job(s)</source>
        <translation>
            <numerusform>%Ln 件のジョブ</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>%1, the service: %2, %3</source>
        <extracomment>For a screen reader. %1 is a module, %2 a mean such as &quot;7.2 / 10&quot;, %3 over how many jobs</extracomment>
        <translation>%1、サービス: %2、%3</translation>
    </message>
    <message>
        <source>%1, loaded here: %2, %3</source>
        <extracomment>For a screen reader. %1 is a module, %2 a mean such as &quot;7.2 / 10&quot;, %3 over how many jobs</extracomment>
        <translation>%1、読み込み済み: %2、%3</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more module(s)</source>
        <translation>
            <numerusform>ほか %Ln 件のモジュール</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>assay::SessionMapModel</name>
    <message>
        <source>The selected job</source>
        <translation>選択したジョブ</translation>
    </message>
    <message>
        <source>Turn</source>
        <translation>ターン</translation>
    </message>
    <message>
        <source>%1 (%2), %3</source>
        <extracomment>Of a column: %1 is a module, %2 its scale such as &quot;0–10, judge&quot;, %3 a number of jobs such as &quot;12 jobs&quot;</extracomment>
        <translation>%1 (%2)、%3</translation>
    </message>
    <message numerus="yes">
        <source>%Ln job(s)</source>
        <translation>
            <numerusform>%Ln 件のジョブ</numerusform>
        </translation>
    </message>
    <message>
        <source>no turn</source>
        <extracomment>In place of a number of a turn: the jobs of this row have none</extracomment>
        <translation>ターンなし</translation>
    </message>
    <message>
        <source>Turn %1</source>
        <extracomment>%1 is a number</extracomment>
        <translation>ターン %1</translation>
    </message>
    <message>
        <source>Without a turn</source>
        <translation>ターンなし</translation>
    </message>
    <message>
        <source>without a module</source>
        <translation>モジュールなし</translation>
    </message>
    <message>
        <source>no score</source>
        <translation>スコアなし</translation>
    </message>
    <message>
        <source>%1 on an unknown scale</source>
        <extracomment>%1 is a score</extracomment>
        <translation>%1 (不明な尺度)</translation>
    </message>
    <message>
        <source>%1, outside its scale (%2)</source>
        <extracomment>%1 is a score, %2 a scale such as &quot;0–10, judge&quot;</extracomment>
        <translation>%1、尺度の範囲外 (%2)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>A score, and the status of its job</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more job(s)</source>
        <translation>
            <numerusform>ほか %Ln 件のジョブ</numerusform>
        </translation>
    </message>
    <message>
        <source>hidden by the filters</source>
        <translation>フィルターで非表示</translation>
    </message>
    <message>
        <source>all hidden by the filters</source>
        <translation>すべてフィルターで非表示</translation>
    </message>
    <message numerus="yes">
        <source>%Ln hidden by the filters</source>
        <translation>
            <numerusform>%Ln 件がフィルターで非表示</numerusform>
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
        <translation>%1、%2: 該当するジョブなし</translation>
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
        <translation>%1、%2: %3</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <extracomment>%1 says what is in a cell, %2 how many of its jobs are hidden</extracomment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Each further click goes to the next one.</source>
        <translation>さらにクリックするたびに、次のジョブに移動します。</translation>
    </message>
</context>
<context>
    <name>assay::SessionMapView</name>
    <message>
        <source>Map of the session: turns and modules</source>
        <translation>セッションのマップ: ターンとモジュール</translation>
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
        <translation>複数のジョブが選択されています</translation>
    </message>
    <message>
        <source>Select a single job to see its session.</source>
        <translation>ジョブを 1 件だけ選択すると、そのセッションが表示されます。</translation>
    </message>
    <message>
        <source>No job selected</source>
        <translation>ジョブが選択されていません</translation>
    </message>
    <message>
        <source>Select a job to see its session.</source>
        <translation>ジョブを選択すると、そのセッションが表示されます。</translation>
    </message>
    <message>
        <source>No session</source>
        <translation>セッションなし</translation>
    </message>
    <message>
        <source>This job does not say to which session it belongs.</source>
        <translation>このジョブには、どのセッションに属するかが示されていません。</translation>
    </message>
    <message>
        <source>These jobs come from a demo that has ended: it can&apos;t be asked any more.</source>
        <translation>これらのジョブは終了したデモのもので、もう問い合わせることはできません。</translation>
    </message>
    <message>
        <source>This job has no agent, by whose name the service could be asked about the session.</source>
        <translation>このジョブには、セッションをサービスに問い合わせるために必要なエージェント名がありません。</translation>
    </message>
</context>
<context>
    <name>assay::SessionTableModel</name>
    <message>
        <source>%1: none</source>
        <extracomment>Read by screen readers in a cell without a value; %1 is the title of the column</extracomment>
        <translation>%1: なし</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>Read by screen readers in a cell: the title of the column and the value</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>sorted descending</source>
        <extracomment>Read by screen readers at the title of a column</extracomment>
        <translation>降順</translation>
    </message>
    <message>
        <source>sorted ascending</source>
        <translation>昇順</translation>
    </message>
    <message>
        <source>%1 and others</source>
        <extracomment>A session has jobs of several agents or versions; %1 is the first of them</extracomment>
        <translation>%1 ほか</translation>
    </message>
    <message>
        <source>No job shown has a score on a known scale.</source>
        <translation>表示中のジョブに、既知の尺度のスコアを持つものはありません。</translation>
    </message>
    <message>
        <source>No job shown has a score of %1.</source>
        <extracomment>Tooltip of an empty cell; %1 is a module</extracomment>
        <translation>表示中のジョブに、%1のスコアを持つものはありません。</translation>
    </message>
    <message numerus="yes">
        <source>Mean of %Ln score(s) of %1, in one session</source>
        <extracomment>Tooltip of a mean; %1 is a module</extracomment>
        <translation>
            <numerusform>1 つのセッションでの%1のスコア %Ln 件の平均</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <extracomment>Tooltip of the lowest score; %1 is a score such as &quot;2 / 10&quot;, %2 a module</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 by %2, turn %3</source>
        <extracomment>Tooltip of the lowest score; %1 is a score such as &quot;2 / 10&quot;, %2 a module, %3 the number of a turn</extracomment>
        <translation>%1 (%2、ターン %3)</translation>
    </message>
    <message>
        <source>Lowest</source>
        <extracomment>Title of a column: the lowest share of scale in a session</extracomment>
        <translation>最低</translation>
    </message>
    <message>
        <source>Turns</source>
        <translation>ターン</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>ジョブ</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>処理待ち</translation>
    </message>
    <message>
        <source>Not run</source>
        <translation>未実行</translation>
    </message>
    <message>
        <source>%1, lowest</source>
        <extracomment>Title of a column; %1 is a module</extracomment>
        <translation>%1、最低</translation>
    </message>
    <message>
        <source>%1, mean</source>
        <extracomment>Title of a column; %1 is a module</extracomment>
        <translation>%1、平均</translation>
    </message>
    <message>
        <source>The lowest share of scale of the jobs shown of a session, whichever module gave it</source>
        <translation>セッションの表示中のジョブで、モジュールを問わず最も低い尺度に対する割合</translation>
    </message>
    <message>
        <source>The module that gave the lowest share of scale</source>
        <translation>最も低い尺度に対する割合を付けたモジュール</translation>
    </message>
    <message>
        <source>The lowest share of scale that %1 gave to the jobs shown of a session</source>
        <translation>%1がセッションの表示中のジョブに付けた、最も低い尺度に対する割合</translation>
    </message>
    <message>
        <source>The mean share of scale of the jobs shown of a session that have a score of %1</source>
        <translation>セッションの表示中のジョブのうち、%1のスコアがあるものの尺度に対する割合の平均</translation>
    </message>
    <message>
        <source>Submitted or in progress: a score may still come</source>
        <translation>送信済みまたは処理中。スコアがまだ届く可能性があります</translation>
    </message>
    <message>
        <source>Started</source>
        <extracomment>Title of a column: when a session began</extracomment>
        <translation>開始</translation>
    </message>
    <message>
        <source>Length</source>
        <extracomment>Title of a column: how long a session took</extracomment>
        <translation>所要時間</translation>
    </message>
    <message>
        <source>When the session began, as the service tells; in the time zone of this computer</source>
        <translation>サービスが示すセッションの開始時刻 (このコンピューターのタイムゾーン)</translation>
    </message>
    <message>
        <source>The time from the start to the end of the session, as the service tells</source>
        <translation>サービスが示す、セッションの開始から終了までの時間</translation>
    </message>
</context>
<context>
    <name>assay::SessionTableView</name>
    <message>
        <source>Sessions</source>
        <translation>セッション</translation>
    </message>
    <message>
        <source>&amp;Show the Jobs of This Session</source>
        <translation>このセッションのジョブを表示(&amp;S)</translation>
    </message>
    <message>
        <source>Sort &amp;Ascending</source>
        <translation>昇順で並べ替え(&amp;A)</translation>
    </message>
    <message>
        <source>Sort &amp;Descending</source>
        <translation>降順で並べ替え(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Column “%1”</source>
        <extracomment>%1 is the title of a column, such as Lowest</extracomment>
        <translation>列「%1」(&amp;C)</translation>
    </message>
</context>
<context>
    <name>assay::SessionTimesBar</name>
    <message>
        <source>Ask the service for the times</source>
        <translation>時刻をサービスに問い合わせ</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Asks when the sessions of these agents began and ended, one agent after the other</source>
        <translation>これらのエージェントのセッションの開始と終了の時刻を、エージェントごとに順に問い合わせます</translation>
    </message>
    <message>
        <source>Do not wait for the times of the sessions</source>
        <translation>セッションの時刻を待たない</translation>
    </message>
    <message>
        <source>Asking the service for the times of sessions: agent %1 of %2…</source>
        <translation>セッションの時刻をサービスに問い合わせ中: エージェント %1 / %2…</translation>
    </message>
    <message>
        <source>The service told no time of any session.</source>
        <translation>サービスはどのセッションの時刻も示しませんでした。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln agent(s) of the jobs shown were not asked for.</source>
        <translation>
            <numerusform>表示中のジョブの %Ln 件のエージェントについては、問い合わせていません。</numerusform>
        </translation>
    </message>
    <message>
        <source>The times of %1 did not come: %2</source>
        <extracomment>%1 is an agent, %2 a sentence or two: why</extracomment>
        <translation>%1 の時刻を取得できませんでした: %2</translation>
    </message>
    <message numerus="yes">
        <source>The times of %Ln agent(s) did not come. Of %1: %2</source>
        <extracomment>%1 is one of the agents, %2 a sentence or two: why its times did not come</extracomment>
        <translation>
            <numerusform>%Ln 件のエージェントの時刻を取得できませんでした。%1 の場合: %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>assay::SessionView</name>
    <message>
        <source>none</source>
        <comment>in a list of agents or versions: jobs without one</comment>
        <translation>なし</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>ほか %Ln 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Session</source>
        <translation>セッション</translation>
    </message>
    <message>
        <source>Show the whole session</source>
        <translation>セッション全体を表示</translation>
    </message>
    <message>
        <source>Shows all jobs of this session, and only these. Undo brings the filters back.</source>
        <translation>このセッションのジョブだけを、すべて表示します。元に戻すとフィルターが復元されます。</translation>
    </message>
    <message>
        <source>Fetch the whole session</source>
        <translation>セッション全体を取得</translation>
    </message>
    <message>
        <source>Asks the service for all jobs of this session. They replace the jobs that are shown.</source>
        <translation>このセッションのすべてのジョブをサービスに問い合わせます。表示中のジョブは置き換えられます。</translation>
    </message>
    <message>
        <source>version %1</source>
        <extracomment>%1 is the version of an agent</extracomment>
        <translation>バージョン %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln agents have jobs in this session: %1</source>
        <extracomment>%1 is a list of names</extracomment>
        <translation>
            <numerusform>%Ln 件のエージェントのジョブがこのセッションにあります: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln versions have jobs in this session: %1</source>
        <extracomment>%1 is a list of versions of agents</extracomment>
        <translation>
            <numerusform>%Ln 件のバージョンのジョブがこのセッションにあります: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln job(s)</source>
        <translation>
            <numerusform>%Ln 件のジョブ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln turn(s)</source>
        <translation>
            <numerusform>%Ln 件のターン</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln module(s)</source>
        <translation>
            <numerusform>%Ln 件のモジュール</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed</source>
        <comment>jobs</comment>
        <translation>
            <numerusform>失敗 %Ln 件</numerusform>
        </translation>
    </message>
    <message>
        <source>no job has a turn</source>
        <translation>ターンのあるジョブなし</translation>
    </message>
    <message numerus="yes">
        <source>%Ln job(s) without a turn</source>
        <translation>
            <numerusform>ターンのないジョブ %Ln 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln module(s) have no column</source>
        <translation>
            <numerusform>列のないモジュール %Ln 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The filters hide %Ln of the %1 job(s) of this session. They are pale here.</source>
        <extracomment>%1 is a number of jobs</extracomment>
        <translation>
            <numerusform>このセッションのジョブ %1 件のうち %Ln 件がフィルターで非表示になっています。ここでは薄く表示されます。</numerusform>
        </translation>
    </message>
    <message>
        <source>The filters hide what you have chosen, so the table can&apos;t show it: %1.</source>
        <extracomment>%1 is what a cell of the map says, such as &quot;Turn 3, faithfulness: 7 / 10 – hidden by the filters&quot;</extracomment>
        <translation>選択したものはフィルターで非表示になっているため、表に表示できません: %1。</translation>
    </message>
    <message>
        <source>The jobs were fetched with a service filter, which may have left out jobs of this session.</source>
        <translation>ジョブはサービスフィルターを使って取得されたため、このセッションのジョブが除外されている可能性があります。</translation>
    </message>
    <message>
        <source>The list is not complete: jobs of this session may be missing.</source>
        <translation>リストは不完全です。このセッションのジョブが欠けている可能性があります。</translation>
    </message>
    <message>
        <source>Jobs are still arriving: some of this session may be missing.</source>
        <translation>ジョブはまだ届いている途中です。このセッションのジョブの一部が欠けている可能性があります。</translation>
    </message>
</context>
<context>
    <name>assay::SessionsPage</name>
    <message>
        <source>There is not enough memory to look for the sessions of the jobs shown. Show or load fewer jobs.</source>
        <translation>表示中のジョブのセッションを調べるにはメモリが足りません。表示または読み込むジョブを減らしてください。</translation>
    </message>
    <message>
        <source>Looking for the sessions of the jobs shown…</source>
        <translation>表示中のジョブのセッションを調べています…</translation>
    </message>
    <message>
        <source>No job shown has a session.</source>
        <translation>表示中のジョブに、セッションのあるものはありません。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln session(s) of the jobs shown; all figures are of these jobs.</source>
        <translation>
            <numerusform>表示中のジョブの %Ln 件のセッション。数値はすべてこれらのジョブのものです。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln job(s) without a session are not in it.</source>
        <translation>
            <numerusform>セッションのないジョブ %Ln 件は含まれていません。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more module(s) have no columns: filter by module to see them.</source>
        <translation>
            <numerusform>ほか %Ln 件のモジュールには列がありません。表示するには、モジュールで絞り込んでください。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>assay::ShortcutModel</name>
    <message>
        <source>no keys</source>
        <extracomment>Read by screen readers: an action has no keys</extracomment>
        <translation>キーなし</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>キー</translation>
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
        <translation>削除(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Default</source>
        <translation>既定値(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Use Here</source>
        <translation>ここで使用(&amp;U)</translation>
    </message>
    <message>
        <source>Find an action or its keys</source>
        <translation>操作またはそのキーを検索</translation>
    </message>
    <message>
        <source>Actions and their keys</source>
        <translation>操作とそのキー</translation>
    </message>
    <message>
        <source>New keys</source>
        <translation>新しいキー</translation>
    </message>
    <message>
        <source>&amp;Keys:</source>
        <translation>キー(&amp;K):</translation>
    </message>
    <message>
        <source>%1 belongs to “%2”.</source>
        <extracomment>%1 are keys such as &quot;Ctrl+E&quot;, %2 is the name of an action</extracomment>
        <translation>%1 は「%2」に割り当てられています。</translation>
    </message>
</context>
<context>
    <name>assay::StatePage</name>
    <message>
        <source>The exact error message</source>
        <translation>エラーメッセージの原文</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>進行状況</translation>
    </message>
</context>
<context>
    <name>assay::StatusLine</name>
    <message>
        <source>Demo data</source>
        <translation>デモデータ</translation>
    </message>
    <message>
        <source>Not complete</source>
        <translation>不完全</translation>
    </message>
    <message>
        <source>These jobs are made up: they come from the demo server inside this program.</source>
        <translation>これらは架空のジョブで、このプログラム内のデモサーバーから届いたものです。</translation>
    </message>
    <message>
        <source>The load did not finish: there are more jobs than these.</source>
        <translation>読み込みが途中で終わりました。これ以外にもジョブがあります。</translation>
    </message>
    <message>
        <source>Show what could not be read</source>
        <translation>読み取れなかったものを表示します</translation>
    </message>
    <message>
        <source>Cancel the export</source>
        <translation>エクスポートをキャンセル</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>進行状況</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message numerus="yes">
        <source>%Ln job(s)</source>
        <translation>
            <numerusform>%Ln 件のジョブ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln job(s)</source>
        <extracomment>%1 is how many jobs are shown, %Ln how many there are</extracomment>
        <translation>
            <numerusform>%Ln 件中 %1 件のジョブ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected</source>
        <comment>number of selected rows</comment>
        <translation>
            <numerusform>%Ln 件選択中</numerusform>
        </translation>
    </message>
    <message>
        <source>fetched %1</source>
        <translation>%1 に取得</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Do not try again</source>
        <translation>再試行しない</translation>
    </message>
    <message>
        <source>Stop reading</source>
        <translation>読み取りを停止</translation>
    </message>
    <message numerus="yes">
        <source>Waiting %Ln s before retry %1 of %2</source>
        <extracomment>%Ln is seconds; %1 is which retry, %2 how many there are at most</extracomment>
        <translation>
            <numerusform>再試行まであと %Ln 秒 (%1/%2 回目)</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading %1 of %2</source>
        <extracomment>%1 and %2 are amounts such as 3.1 MB</extracomment>
        <translation>読み取り中: %1 / %2</translation>
    </message>
    <message>
        <source>Reading, %1 so far</source>
        <extracomment>%1 is an amount such as 3.1 MB</extracomment>
        <translation>読み取り中: これまでに %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln problem(s)</source>
        <translation>
            <numerusform>%Ln 件の問題</numerusform>
        </translation>
    </message>
    <message>
        <source>Exporting %1 of %2</source>
        <extracomment>%1 and %2 are numbers of jobs</extracomment>
        <translation>エクスポート中: %1 / %2 件</translation>
    </message>
    <message>
        <source>opened %1</source>
        <extracomment>%1 is a time of day, or day and time</extracomment>
        <translation>%1 に開きました</translation>
    </message>
    <message numerus="yes">
        <source>Copied %Ln row(s)</source>
        <translation>
            <numerusform>%Ln 行をコピーしました</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel filtering and sorting</source>
        <translation>絞り込みと並べ替えをキャンセル</translation>
    </message>
    <message>
        <source>Go back to the filters and the order of the jobs that are shown</source>
        <translation>表示中のジョブのフィルターと並び順に戻します</translation>
    </message>
    <message>
        <source>Sorting</source>
        <translation>並べ替え中</translation>
    </message>
    <message>
        <source>Filtering</source>
        <translation>絞り込み中</translation>
    </message>
</context>
<context>
    <name>assay::SummaryRequests</name>
    <message>
        <source>These jobs come from a demo that has ended: it can&apos;t be asked any more.</source>
        <translation>これらのジョブは終了したデモのもので、もう問い合わせることはできません。</translation>
    </message>
</context>
<context>
    <name>assay::SummaryView</name>
    <message>
        <source>Mean share of scale by module</source>
        <translation>モジュール別の尺度に対する割合の平均</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>ジョブ</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>ステータス</translation>
    </message>
    <message>
        <source>Computing their means…</source>
        <translation>平均を計算中…</translation>
    </message>
    <message>
        <source>None of them belongs to a session.</source>
        <translation>いずれもセッションに属していません。</translation>
    </message>
    <message numerus="yes">
        <source>From %Ln session(s)</source>
        <translation>
            <numerusform>%Ln 件のセッションから</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1; %Ln job(s) without a session</source>
        <extracomment>%1 is the text &quot;From 3 sessions&quot;</extracomment>
        <translation>
            <numerusform>%1、セッションのないジョブ %Ln 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln job(s) selected</source>
        <translation>
            <numerusform>%Ln 件のジョブを選択中</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more module(s)</source>
        <translation>
            <numerusform>ほか %Ln 件のモジュール</numerusform>
        </translation>
    </message>
    <message>
        <source>without a status</source>
        <translation>ステータスなし</translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln job(s)</source>
        <extracomment>For a screen reader. %1 is a status</extracomment>
        <translation>
            <numerusform>%1: %Ln 件のジョブ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more status(es)</source>
        <translation>
            <numerusform>ほか %Ln 件のステータス</numerusform>
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
        <translation>%1 時間 %2 分</translation>
    </message>
    <message>
        <source>%1 d %2 h</source>
        <extracomment>A duration in days and hours</extracomment>
        <translation>%1 日 %2 時間</translation>
    </message>
    <message>
        <source>running</source>
        <extracomment>In the column &quot;Length&quot;: the session has begun and not ended</extracomment>
        <translation>実行中</translation>
    </message>
    <message>
        <source>No times of this session are known.</source>
        <translation>このセッションの時刻は不明です。</translation>
    </message>
    <message>
        <source>Ended %1; the service has told no start.</source>
        <translation>%1 に終了。サービスは開始時刻を示していません。</translation>
    </message>
    <message>
        <source>Started %1, ended %2</source>
        <extracomment>%1 and %2 are dates with times</extracomment>
        <translation>%1 に開始、%2 に終了</translation>
    </message>
    <message>
        <source>Started %1; it has not ended</source>
        <translation>%1 に開始。まだ終了していません</translation>
    </message>
    <message>
        <source>Started %1; the service has told an end that can&apos;t be read</source>
        <translation>%1 に開始。サービスが示した終了時刻は読み取れません</translation>
    </message>
</context>
<context>
    <name>assay::TurnJobsModel</name>
    <message>
        <source>without a module</source>
        <translation>モジュールなし</translation>
    </message>
    <message>
        <source>hidden by the filters</source>
        <translation>フィルターで非表示</translation>
    </message>
    <message>
        <source>%1: %2, %3, hidden by the filters</source>
        <extracomment>For a screen reader. %1 is a module, %2 a score such as &quot;7 of 10&quot;, %3 a status</extracomment>
        <translation>%1: %2、%3、フィルターで非表示</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <extracomment>For a screen reader. %1 is a module, %2 a score such as &quot;7 of 10&quot;, %3 a status</extracomment>
        <translation>%1: %2、%3</translation>
    </message>
</context>
<context>
    <name>assay::TurnJobsView</name>
    <message>
        <source>Jobs of this turn</source>
        <translation>このターンのジョブ</translation>
    </message>
    <message>
        <source>Turn %1</source>
        <extracomment>%1 is the number of a turn in an agent&apos;s session</extracomment>
        <translation>ターン %1</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <comment>jobs of a turn that are not listed yet</comment>
        <translation>
            <numerusform>ほか %Ln 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %Ln more job(s) of this turn</source>
        <translation>
            <numerusform>このターンのジョブをさらに %Ln 件表示</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more job(s) of this turn are not listed here</source>
        <translation>
            <numerusform>このターンのほか %Ln 件のジョブは、ここには表示されていません</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>assay::TurnSteps</name>
    <message>
        <source>This is the last turn of the session</source>
        <translation>これはセッションの最後のターンです</translation>
    </message>
    <message>
        <source>This is the first turn of the session</source>
        <translation>これはセッションの最初のターンです</translation>
    </message>
</context>
<context>
    <name>assay::ValueActions</name>
    <message>
        <source>&amp;Do Not Exclude %1 “%2”</source>
        <extracomment>%1 is a field such as Agent, %2 a value whose jobs are hidden</extracomment>
        <translation>%1「%2」の除外を解除(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Do Not Exclude Jobs without %1</source>
        <extracomment>%1 is a field such as Agent; jobs without it are hidden</extracomment>
        <translation>%1がないジョブの除外を解除(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Exclude %1 “%2”</source>
        <extracomment>%1 is a field such as Agent, %2 its value in this row</extracomment>
        <translation>%1「%2」を除外(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Exclude Jobs without %1</source>
        <extracomment>%1 is a field such as Agent</extracomment>
        <translation>%1がないジョブを除外(&amp;E)</translation>
    </message>
    <message>
        <source>As&amp;k the Service for %1 “%2”</source>
        <extracomment>%1 is a field such as Agent, %2 its value in this row</extracomment>
        <translation>%1「%2」をサービスに問い合わせ(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Show Only %1 “%2”</source>
        <extracomment>%1 is a field such as Agent, %2 its value in this row</extracomment>
        <translation>%1「%2」のみ表示(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Show Only Jobs without %1</source>
        <extracomment>%1 is a field such as Agent</extracomment>
        <translation>%1がないジョブのみ表示(&amp;S)</translation>
    </message>
    <message>
        <source>Copy &amp;Value</source>
        <translation>値をコピー(&amp;V)</translation>
    </message>
</context>
<context>
    <name>assay::ViewActions</name>
    <message>
        <source>Saved View %1</source>
        <extracomment>%1 is a number from 1 to 9</extracomment>
        <translation>保存済みビュー %1</translation>
    </message>
    <message>
        <source>Show the saved view with the key %1</source>
        <translation>キー %1 の保存済みビューを表示します</translation>
    </message>
    <message>
        <source>&amp;Save View</source>
        <translation>ビューを保存(&amp;S)</translation>
    </message>
    <message>
        <source>Keep filters, order, columns and page in the view that is shown</source>
        <translation>フィルター、並び順、列、ページを、表示中のビューに保存します</translation>
    </message>
    <message>
        <source>Save View &amp;As…</source>
        <translation>名前を付けてビューを保存(&amp;A)…</translation>
    </message>
    <message>
        <source>Keep filters, order, columns and page under a name</source>
        <translation>フィルター、並び順、列、ページを、名前を付けて保存します</translation>
    </message>
    <message>
        <source>&amp;Manage Views…</source>
        <translation>ビューを管理(&amp;M)…</translation>
    </message>
    <message>
        <source>Rename, order, delete, export and import views; choose keys and the view at the start</source>
        <translation>ビューの名前の変更、並べ替え、削除、エクスポート、インポートを行い、キーと起動時のビューを選択します</translation>
    </message>
    <message>
        <source>Copy &amp;Link</source>
        <translation>リンクをコピー(&amp;L)</translation>
    </message>
    <message>
        <source>Copy what is shown as a link: filters, order, columns and page, no jobs and no key</source>
        <translation>表示中の内容をリンクとしてコピーします。フィルター、並び順、列、ページを含み、ジョブとキーは含みません</translation>
    </message>
    <message>
        <source>Copy Link &amp;with the Service</source>
        <translation>サービス付きでリンクをコピー(&amp;W)</translation>
    </message>
    <message>
        <source>Copy a link that also names the service and what was fetched, without the key</source>
        <translation>サービスと取得内容も示すリンクを、キーなしでコピーします</translation>
    </message>
    <message>
        <source>&amp;Paste Link</source>
        <translation>リンクを貼り付け(&amp;P)</translation>
    </message>
    <message>
        <source>Show the view of the link in the clipboard</source>
        <translation>クリップボードにあるリンクのビューを表示します</translation>
    </message>
</context>
<context>
    <name>assay::ViewButton</name>
    <message>
        <source>Views</source>
        <translation>ビュー</translation>
    </message>
    <message>
        <source>Show or save a view: filters, order and columns under a name</source>
        <translation>ビュー (名前を付けたフィルター、並び順、列) を表示または保存します</translation>
    </message>
    <message>
        <source>Saved views</source>
        <translation>保存済みビュー</translation>
    </message>
    <message>
        <source>View “%1”, changed since it was saved</source>
        <extracomment>%1 is the name of a view</extracomment>
        <translation>ビュー「%1」、保存後に変更あり</translation>
    </message>
    <message>
        <source>View “%1”</source>
        <translation>ビュー「%1」</translation>
    </message>
</context>
<context>
    <name>assay::ViewDialog</name>
    <message>
        <source>Show it when the program &amp;starts</source>
        <translation>プログラムの起動時に表示する(&amp;S)</translation>
    </message>
    <message>
        <source>Save View</source>
        <translation>ビューの保存</translation>
    </message>
    <message>
        <source>Change View</source>
        <translation>ビューの変更</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>名前(&amp;N):</translation>
    </message>
    <message>
        <source>&amp;Key:</source>
        <translation>キー(&amp;K):</translation>
    </message>
    <message>
        <source>None</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>%1 (now “%2”)</source>
        <extracomment>%1 are keys such as &quot;Alt+1&quot;, %2 is the name of a view that has them now</extracomment>
        <translation>%1 (現在は「%2」)</translation>
    </message>
    <message>
        <source>There is a view of this name already. It is replaced.</source>
        <translation>この名前のビューはすでにあります。置き換えられます。</translation>
    </message>
    <message>
        <source>There is a view of this name already. Choose another name.</source>
        <translation>この名前のビューはすでにあります。別の名前を選択してください。</translation>
    </message>
    <message>
        <source>Until now, “%1” is shown at the start.</source>
        <extracomment>%1 is the name of a view</extracomment>
        <translation>現在は、起動時に「%1」が表示されます。</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>置き換える(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Change</source>
        <translation>変更(&amp;C)</translation>
    </message>
</context>
<context>
    <name>assay::ViewStore</name>
    <message>
        <source>There is a view “%1” already. Choose another name, or replace it.</source>
        <translation>ビュー「%1」はすでにあります。別の名前を選択するか、置き換えてください。</translation>
    </message>
    <message>
        <source>The view “%1” was deleted meanwhile, by another window or program.</source>
        <translation>ビュー「%1」は、その間に別のウィンドウまたはプログラムによって削除されました。</translation>
    </message>
</context>
<context>
    <name>assay::ViewsDialog</name>
    <message>
        <source>&amp;Show</source>
        <translation>表示(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Change…</source>
        <translation>変更(&amp;C)…</translation>
    </message>
    <message>
        <source>Move &amp;Up</source>
        <translation>上へ移動(&amp;U)</translation>
    </message>
    <message>
        <source>Move &amp;Down</source>
        <translation>下へ移動(&amp;D)</translation>
    </message>
    <message>
        <source>De&amp;lete…</source>
        <translation>削除(&amp;L)…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>エクスポート(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>インポート(&amp;I)…</translation>
    </message>
    <message>
        <source>Saved Views</source>
        <translation>保存済みビュー</translation>
    </message>
    <message>
        <source>Saved views</source>
        <translation>保存済みビュー</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>At the start</source>
        <translation>起動時</translation>
    </message>
    <message>
        <source>Write the selected views to a file, for others or another computer</source>
        <translation>選択したビューを、ほかの人や別のコンピューターのためにファイルに書き込みます</translation>
    </message>
    <message>
        <source>Take over the views of a file</source>
        <translation>ファイルのビューを取り込みます</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>はい</translation>
    </message>
    <message>
        <source>There are no saved views yet. “Save View As” in the menu keeps what the window shows.</source>
        <translation>保存済みビューはまだありません。メニューの「名前を付けてビューを保存」で、ウィンドウの表示内容を保存できます。</translation>
    </message>
    <message>
        <source>Delete the view “%1”?</source>
        <translation>ビュー「%1」を削除しますか?</translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln view(s)?</source>
        <translation>
            <numerusform>%Ln 件のビューを削除しますか?</numerusform>
        </translation>
    </message>
    <message>
        <source>The jobs, and what the window shows, stay as they are.</source>
        <translation>ジョブとウィンドウの表示内容は変わりません。</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>削除(&amp;D)</translation>
    </message>
    <message>
        <source>Import Views</source>
        <translation>ビューのインポート</translation>
    </message>
    <message>
        <source>Views (*.json);;All files (*)</source>
        <translation>ビュー (*.json);;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Export Views</source>
        <translation>ビューのエクスポート</translation>
    </message>
    <message numerus="yes">
        <source>%Ln view(s) of the file were taken over.</source>
        <translation>
            <numerusform>ファイルの %Ln 件のビューを取り込みました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln view(s) were written to %1.</source>
        <translation>
            <numerusform>%Ln 件のビューを %1 に書き込みました。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>assay::WatchActions</name>
    <message>
        <source>The watched jobs are finished</source>
        <translation>監視していたジョブが終了しました</translation>
    </message>
    <message>
        <source>&amp;Start or Stop Watching</source>
        <translation>監視を開始または停止(&amp;S)</translation>
    </message>
    <message>
        <source>Fetch the list again from time to time while jobs of it are pending, or stop that</source>
        <translation>処理待ちのジョブがある間、リストを定期的に再取得します。または再取得を停止します</translation>
    </message>
    <message>
        <source>Show the &amp;Changes</source>
        <translation>変更を表示(&amp;C)</translation>
    </message>
    <message>
        <source>Show the newest list that the watch has fetched</source>
        <translation>監視で取得した最新のリストを表示します</translation>
    </message>
    <message>
        <source>&amp;Off</source>
        <translation>オフ(&amp;O)</translation>
    </message>
    <message>
        <source>Stop watching</source>
        <translation>監視を停止</translation>
    </message>
    <message>
        <source>Every %1</source>
        <extracomment>%1 is a time such as &quot;30 s&quot;</extracomment>
        <translation>%1ごと</translation>
    </message>
    <message>
        <source>Fetch the list again every %1 while jobs of it are pending</source>
        <translation>処理待ちのジョブがある間、%1ごとにリストを再取得します</translation>
    </message>
    <message>
        <source>&amp;Watch</source>
        <translation>監視(&amp;W)</translation>
    </message>
</context>
<context>
    <name>assay::WatchStatus</name>
    <message>
        <source>Show</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>Show the jobs that changed</source>
        <translation>変更されたジョブを表示</translation>
    </message>
    <message>
        <source>Show the newest list. What changed in it is marked</source>
        <translation>最新のリストを表示します。リスト内の変更箇所には印が付きます</translation>
    </message>
    <message numerus="yes">
        <source>%Ln job(s) changed</source>
        <translation>
            <numerusform>%Ln 件のジョブが変更されました</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Stop watching</source>
        <translation>監視を停止</translation>
    </message>
    <message>
        <source>Take the message of the watch away</source>
        <translation>監視のメッセージを閉じる</translation>
    </message>
</context>
<context>
    <name>assay::WindowScreenshot</name>
    <message>
        <source>--size is too small: this window needs at least %1x%2.</source>
        <translation>--size が小さすぎます。このウィンドウには少なくとも %1x%2 が必要です。</translation>
    </message>
    <message>
        <source>The picture can&apos;t be written to %1. Check the folder and the ending of the name.</source>
        <translation>画像を %1 に書き込めません。フォルダーと拡張子を確認してください。</translation>
    </message>
</context>
<context>
    <name>assay::Workspace</name>
    <message>
        <source>Demo data</source>
        <translation>デモデータ</translation>
    </message>
</context>
</TS>
