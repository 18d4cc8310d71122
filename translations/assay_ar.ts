<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<!-- SPDX-FileCopyrightText: 2026 The Assay authors -->
<!-- SPDX-License-Identifier: GPL-3.0-or-later -->
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>ApiKey</name>
    <message>
        <source>The key holds a line break or another control character.</source>
        <translation>يحتوي المفتاح على فاصل أسطر أو على محرف تحكم آخر.</translation>
    </message>
    <message>
        <source>The key holds a character that no key can hold.</source>
        <translation>يحتوي المفتاح على محرف لا يمكن أن يرد في أي مفتاح.</translation>
    </message>
    <message>
        <source>Copy the key once more, alone and whole, and enter it again.</source>
        <translation>انسخ المفتاح مرة أخرى، وحده وكاملًا، ثم أدخله من جديد.</translation>
    </message>
    <message>
        <source>The token holds a character that no token can hold.</source>
        <translation>يحتوي الرمز المميز على محرف لا يمكن أن يرد في أي رمز مميز.</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>Browse confidence-scoring jobs, in a window or straight into a file.</source>
        <translation>تصفّح مهام تقييم الثقة في نافذة، أو كتابتها مباشرةً إلى ملف.</translation>
    </message>
    <message>
        <source>Show this text.</source>
        <translation>إظهار هذا النص.</translation>
    </message>
    <message>
        <source>Show the version.</source>
        <translation>إظهار الإصدار.</translation>
    </message>
    <message>
        <source>Ask this server instead of the one in MEIBEL_BASE_URL or the service itself.</source>
        <translation>سؤال هذا الخادم بدلًا من الخادم المحدد في MEIBEL_BASE_URL أو الخدمة نفسها.</translation>
    </message>
    <message>
        <source>Read jobs from a saved response: JSON array or NDJSON, plain or gzip. “-” is standard input.</source>
        <translation>قراءة المهام من استجابة محفوظة: مصفوفة JSON أو NDJSON، عادية أو بضغط gzip. «-» هو الدخل القياسي.</translation>
    </message>
    <message>
        <source>Use this many generated jobs, from 1 to 10000000.</source>
        <translation>استخدام هذا العدد من المهام المولَّدة، من 1 إلى 10000000.</translation>
    </message>
    <message>
        <source>Which generated jobs; the same number gives the same jobs.</source>
        <translation>أي المهام المولَّدة؛ فالعدد نفسه يعطي المهام نفسها.</translation>
    </message>
    <message>
        <source>Write every job with every field to a file, without a window. A single - is standard output.</source>
        <translation>كتابة كل المهام بكل حقولها إلى ملف، دون نافذة. وعلامة - وحدها تعني الخرج القياسي.</translation>
    </message>
    <message>
        <source>csv, tsv, json or ndjson; otherwise told by the file&apos;s ending.</source>
        <translation>csv أو tsv أو json أو ndjson؛ وإلا فيُعرف من امتداد الملف.</translation>
    </message>
    <message>
        <source>Start CSV and TSV with a byte order mark, for Excel.</source>
        <translation>بدء CSV وTSV بعلامة ترتيب البايتات، من أجل Excel.</translation>
    </message>
    <message>
        <source>Guard cells that a spreadsheet could take for a formula with an apostrophe.</source>
        <translation>حماية الخلايا التي قد يعدّها برنامج جداول البيانات صيغةً بوضع فاصلة عليا.</translation>
    </message>
    <message>
        <source>No progress on standard error, only errors.</source>
        <translation>بلا عرض للتقدم على خرج الأخطاء القياسي، الأخطاء فقط.</translation>
    </message>
    <message>
        <source>Save a picture of the loaded window and end.</source>
        <translation>حفظ صورة للنافذة بعد التحميل ثم الإنهاء.</translation>
    </message>
    <message>
        <source>Size of the window in the picture, 1440x900 unless told.</source>
        <translation>حجم النافذة في الصورة، وهو 1440x900 ما لم يُحدَّد غيره.</translation>
    </message>
    <message>
        <source>Colours of the window in the picture: light or dark.</source>
        <translation>ألوان النافذة في الصورة: light (فاتح) أو dark (داكن).</translation>
    </message>
    <message>
        <source>Only jobs whose %1 is exactly this.</source>
        <translation>فقط المهام التي تطابق فيها قيمة %1 هذه القيمة تمامًا.</translation>
    </message>
    <message>
        <source>--%1 and --%2 cannot be used together.</source>
        <translation>لا يمكن استخدام ‎--%1 و ‎--%2 معًا.</translation>
    </message>
    <message>
        <source>--%1 only means something with --%2.</source>
        <translation>لا معنى للخيار ‎--%1 إلا مع ‎--%2.</translation>
    </message>
    <message>
        <source>--%1 was given more than once.</source>
        <translation>ورد ‎--%1 أكثر من مرة.</translation>
    </message>
    <message>
        <source>--%1 needs a value.</source>
        <translation>يتطلب ‎--%1 قيمة.</translation>
    </message>
    <message>
        <source>--demo needs a whole number from 1 to 10000000.</source>
        <translation>يتطلب ‎--demo عددًا صحيحًا من 1 إلى 10000000.</translation>
    </message>
    <message>
        <source>--seed needs a whole number of at most 64 bits.</source>
        <translation>يتطلب ‎--seed عددًا صحيحًا لا يتجاوز 64 بتًا.</translation>
    </message>
    <message>
        <source>Only one file can be opened, but “%1” follows “%2”.</source>
        <translation>لا يمكن فتح سوى ملف واحد، لكن «%1» يأتي بعد «%2».</translation>
    </message>
    <message>
        <source>--bom and --safe are for CSV and TSV; JSON has no use for them.</source>
        <translation>الخياران ‎--bom و ‎--safe مخصصان لـ CSV وTSV؛ ولا يحتاج JSON إليهما.</translation>
    </message>
    <message>
        <source>--format knows csv, tsv, json and ndjson, not “%1”.</source>
        <translation>يعرف ‎--format القيم csv وtsv وjson وndjson، لا «%1».</translation>
    </message>
    <message>
        <source>The ending of “%1” does not say how to write it. Use .csv, .tsv, .json or .ndjson, or say --format.</source>
        <translation>لا يدل امتداد «%1» على طريقة كتابته. استخدم ‎.csv أو ‎.tsv أو ‎.json أو ‎.ndjson، أو حدّد ‎--format.</translation>
    </message>
    <message>
        <source>--theme knows light and dark, not “%1”.</source>
        <translation>يعرف ‎--theme القيمتين light وdark، لا «%1».</translation>
    </message>
    <message>
        <source>--size needs width and height from 200 to 16384, such as 1440x900.</source>
        <translation>يتطلب ‎--size عرضًا وارتفاعًا من 200 إلى 16384، مثل 1440x900.</translation>
    </message>
    <message>
        <source>Port to listen on, 0 for any free one (default: 8000).</source>
        <translation>المنفذ المراد الاستماع إليه، و0 لأي منفذ شاغر (الافتراضي: 8000).</translation>
    </message>
    <message>
        <source>Address to listen on (default: 127.0.0.1).</source>
        <translation>العنوان المراد الاستماع إليه (الافتراضي: 127.0.0.1).</translation>
    </message>
    <message>
        <source>Number of jobs, 1 to 10000000 (default: 100000).</source>
        <translation>عدد المهام، من 1 إلى 10000000 (الافتراضي: 100000).</translation>
    </message>
    <message>
        <source>Seed of the jobs: the same seed gives the same jobs (default: 1).</source>
        <translation>بذرة المهام: البذرة نفسها تعطي المهام نفسها (الافتراضي: 1).</translation>
    </message>
    <message>
        <source>The API key that is accepted (default: any).</source>
        <translation>مفتاح API المقبول (الافتراضي: أي مفتاح).</translation>
    </message>
    <message>
        <source>What goes wrong with every answer, such as status=503,times=2 or cut=100000. A request can ask for its own with the header X-Assay-Fault or the parameter x_fault.</source>
        <translation>الخلل الذي يصيب كل استجابة، مثل status=503,times=2 أو cut=100000. ويمكن لأي طلب أن يطلب خللًا خاصًا به بالترويسة X-Assay-Fault أو بالمعامل x_fault.</translation>
    </message>
    <message>
        <source>Answer the list call with this file.</source>
        <translation>الاستجابة لطلب القائمة بهذا الملف.</translation>
    </message>
    <message>
        <source>Serves generated scoring jobs on this machine, the way the service would.</source>
        <translation>يقدّم مهام تقييم مولَّدة على هذا الجهاز، كما تفعل الخدمة.</translation>
    </message>
    <message>
        <source>There is no argument “%1”.</source>
        <translation>لا يوجد وسيط باسم «%1».</translation>
    </message>
    <message>
        <source>The port must be a number from 0 to 65535.</source>
        <translation>يجب أن يكون المنفذ عددًا من 0 إلى 65535.</translation>
    </message>
    <message>
        <source>The number of jobs must be from 1 to 10000000.</source>
        <translation>يجب أن يكون عدد المهام من 1 إلى 10000000.</translation>
    </message>
    <message>
        <source>The seed must be a whole number.</source>
        <translation>يجب أن تكون البذرة عددًا صحيحًا.</translation>
    </message>
    <message>
        <source>Try “assay --help”.</source>
        <translation>جرّب «assay ‎--help».</translation>
    </message>
    <message>
        <source>There is no display to open a window on: neither DISPLAY nor WAYLAND_DISPLAY is set. --export and --screenshot need none.</source>
        <translation>لا توجد شاشة عرض لفتح نافذة عليها: لم يُضبط DISPLAY ولا WAYLAND_DISPLAY. ولا يحتاج ‎--export و ‎--screenshot إلى شاشة.</translation>
    </message>
    <message>
        <source>“%1” on the command line is not UTF-8. Files with such a name can&apos;t be opened or written; rename the file or use a link to it.</source>
        <translation>«%1» في سطر الأوامر ليس UTF-8. لا يمكن فتح الملفات التي تحمل اسمًا كهذا ولا كتابتها؛ أعد تسمية الملف أو استخدم رابطًا إليه.</translation>
    </message>
    <message>
        <source>End a request that takes longer, with its retries; without it there is no limit.</source>
        <translation>إنهاء الطلب الذي يستغرق وقتًا أطول مع إعادات محاولته؛ ومن دون هذا الخيار لا يوجد حد.</translation>
    </message>
    <message>
        <source>--max-time needs a whole number of seconds from 1 to 86400.</source>
        <translation>يتطلب ‎--max-time عددًا صحيحًا من الثواني من 1 إلى 86400.</translation>
    </message>
    <message>
        <source>Read a packed file until it has grown to this many times its size; 150 unless told, 0: all of it.</source>
        <translation>قراءة الملف المضغوط إلى أن يبلغ هذا العدد من أضعاف حجمه؛ وهو 150 ما لم يُحدَّد غيره، و0: قراءته كله.</translation>
    </message>
    <message>
        <source>Show or write only jobs that match this query text, such as module:coherence score:&lt;5.</source>
        <translation>عرض أو كتابة المهام التي تطابق نص الاستعلام هذا فقط، مثل module:coherence score:&lt;5.</translation>
    </message>
    <message>
        <source>--unpack-ratio needs a whole number; 0 means no limit.</source>
        <translation>يتطلب ‎--unpack-ratio عددًا صحيحًا؛ و0 يعني بلا حد.</translation>
    </message>
    <message>
        <source>Ask the server of this connection, by the name that it has in the window, with its key from the system&apos;s key store.</source>
        <translation>سؤال خادم هذا الاتصال، بالاسم الذي يحمله في النافذة، وبمفتاحه من مخزن مفاتيح النظام.</translation>
    </message>
    <message>
        <source>A saved response to open, as with --open, or a link to a view (assay://view?…), which the window asks about.</source>
        <translation>استجابة محفوظة لفتحها، كما مع ‎--open، أو رابط إلى طريقة عرض (‎assay://view?…‎) تسأل عنه النافذة.</translation>
    </message>
    <message>
        <source>A link to a view must be the last argument.</source>
        <translation>يجب أن يكون الرابط إلى طريقة عرض آخر وسيط.</translation>
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
        <translation>البيئة:
  MEIBEL_API_KEY   المفتاح، وهو لازم ما لم يُستخدم ‎--open أو ‎--demo أو ‎--connection؛ والنافذة تطلبه
  MEIBEL_TOKEN     رمز مميز لحامله (bearer)، يُستخدم إن لم يُضبط MEIBEL_API_KEY
  MEIBEL_BASE_URL  الخادم، ما لم يُستخدم ‎--base-url

حالة الخروج:
  0    تمّ
  2    سطر الأوامر أو الاستعلام خاطئ، أو لا يوجد اتصال كهذا، أو مفتاحه أو المفتاح غير موجود
       أو مقفل أو ليس مفتاحًا أصلًا
  3    رفضت الخدمة (HTTP 4xx، أو 5xx بعد كل إعادات المحاولة)
  4    الشبكة: لا اتصال، أو انتهاء المهلة، أو TLS، أو عنوان URL محظور، أو استجابة ما زالت مبتورة
       بعد كل إعادات المحاولة؛ ولا يُكتب شيء عندئذ
  5    بيانات غير سليمة: لا قائمة مهام، أو ملف محفوظ مبتور، أو عناصر تعذّرت قراءتها؛
       وهذه تُسرد على خرج الأخطاء القياسي وتُكتب البقية
  6    تعذّرت قراءة ملف أو الخرج القياسي أو الكتابة إليه
  7    لا توجد شاشة عرض لفتح نافذة عليها؛ ولا يحتاج ‎--export و ‎--screenshot إليها
  8    لا تكفي الذاكرة، أو لا يشغّل النظام مزيدًا من خيوط التنفيذ
  130  قوطع التنفيذ؛ ويبقى الملف الأقدم كما كان
</translation>
    </message>
    <message>
        <source>The file “%1” cannot be opened together with --open, --demo, --base-url or --connection.</source>
        <translation>لا يمكن فتح الملف «%1» مع ‎--open أو ‎--demo أو ‎--base-url أو ‎--connection.</translation>
    </message>
    <message>
        <source>A link to a view cannot be used together with --%1.</source>
        <translation>لا يمكن استخدام رابط إلى طريقة عرض مع ‎--%1.</translation>
    </message>
    <message>
        <source>Write your marks and notes, too, in columns of their own.</source>
        <translation>اكتب علاماتك وملاحظاتك أيضًا، في أعمدة خاصة بها.</translation>
    </message>
</context>
<context>
    <name>Connection</name>
    <message>
        <source>Production</source>
        <translation>الإنتاج</translation>
    </message>
    <message>
        <source>Development</source>
        <translation>التطوير</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>هذا الجهاز</translation>
    </message>
    <message>
        <source>The base URL of this connection is not a web address.</source>
        <translation>عنوان URL الأساسي لهذا الاتصال ليس عنوان ويب.</translation>
    </message>
    <message>
        <source>Enter one such as %1.</source>
        <translation>أدخل عنوانًا مثل %1.</translation>
    </message>
    <message>
        <source>The base URL of this connection holds a user name or password.</source>
        <translation>يحتوي عنوان URL الأساسي لهذا الاتصال على اسم مستخدم أو كلمة مرور.</translation>
    </message>
    <message>
        <source>Remove what stands before the @ sign; the key goes apart.</source>
        <translation>احذف ما يسبق علامة @؛ فالمفتاح يُدخَل على حدة.</translation>
    </message>
    <message>
        <source>Plain HTTP to %1 would send the key unprotected.</source>
        <translation>الاتصال بـ %1 عبر HTTP العادي يرسل المفتاح دون حماية.</translation>
    </message>
    <message>
        <source>Use an https:// address; only this computer may be asked without.</source>
        <translation>استخدم عنوانًا يبدأ بـ https://‎؛ فمن دونه لا يُسأل إلا هذا الجهاز.</translation>
    </message>
    <message>
        <source>The base URL of this connection has a part after ? or #, which can&apos;t be part of it.</source>
        <translation>يحتوي عنوان URL الأساسي لهذا الاتصال على جزء بعد علامة ‎?‎ أو ‎#‎ لا يمكن أن يكون منه.</translation>
    </message>
    <message>
        <source>Remove that part; filters are set in the program.</source>
        <translation>احذف ذلك الجزء؛ فعوامل التصفية تُضبط في البرنامج.</translation>
    </message>
    <message>
        <source>Give --base-url one such as %1.</source>
        <translation>أعطِ ‎--base-url عنوانًا مثل %1.</translation>
    </message>
    <message>
        <source>Remove what stands before the @ sign; the key goes into MEIBEL_API_KEY.</source>
        <translation>احذف ما يسبق علامة @؛ فالمفتاح يوضع في MEIBEL_API_KEY.</translation>
    </message>
    <message>
        <source>Remove that part; filters are options such as --agent-name.</source>
        <translation>احذف ذلك الجزء؛ فعوامل التصفية خيارات مثل ‎--agent-name.</translation>
    </message>
</context>
<context>
    <name>ConnectionCheck</name>
    <message>
        <source>The connection needs a name.</source>
        <translation>يحتاج الاتصال إلى اسم.</translation>
    </message>
    <message numerus="yes">
        <source>The name of the connection may have %Ln character(s), without line breaks.</source>
        <translation>
            <numerusform>لا يتسع اسم الاتصال لأي محرف.</numerusform>
            <numerusform>لا يزيد اسم الاتصال على محرف واحد، بلا فواصل أسطر.</numerusform>
            <numerusform>لا يزيد اسم الاتصال على محرفين، بلا فواصل أسطر.</numerusform>
            <numerusform>لا يزيد اسم الاتصال على %Ln محارف، بلا فواصل أسطر.</numerusform>
            <numerusform>لا يزيد اسم الاتصال على %Ln محرفًا، بلا فواصل أسطر.</numerusform>
            <numerusform>لا يزيد اسم الاتصال على %Ln محرف، بلا فواصل أسطر.</numerusform>
        </translation>
    </message>
    <message>
        <source>The address of the service is not an address, such as https://api.example.com/v2.</source>
        <translation>عنوان الخدمة ليس عنوانًا صالحًا، مثل https://api.example.com/v2.</translation>
    </message>
    <message>
        <source>The address of the service holds a user or a password, which would be kept in plain text. Enter the secret as the key instead.</source>
        <translation>يحتوي عنوان الخدمة على اسم مستخدم أو كلمة مرور، وسيُحفظ ذلك نصًّا غير مشفَّر. أدخل السر في خانة المفتاح بدلًا من ذلك.</translation>
    </message>
    <message>
        <source>The address of the service ends in a query or a fragment, which could hold a secret. Leave that out.</source>
        <translation>ينتهي عنوان الخدمة باستعلام أو بجزء (fragment) قد يحتوي على سر. احذف ذلك.</translation>
    </message>
    <message>
        <source>The proxy is not an address, such as http://proxy.example.com:3128 or socks5://127.0.0.1:1080.</source>
        <translation>خادم البروكسي ليس عنوانًا صالحًا، مثل http://proxy.example.com:3128 أو socks5://127.0.0.1:1080.</translation>
    </message>
    <message>
        <source>The address of the proxy holds a password, which would be kept in plain text. Leave it out here.</source>
        <translation>يحتوي عنوان خادم البروكسي على كلمة مرور، وستُحفظ نصًّا غير مشفَّر. لا تكتبها هنا.</translation>
    </message>
    <message>
        <source>The path of the file of certificates is not a path.</source>
        <translation>مسار ملف الشهادات ليس مسارًا صالحًا.</translation>
    </message>
    <message>
        <source>A time limit is between a second and a day.</source>
        <translation>الحد الزمني يكون بين ثانية ويوم.</translation>
    </message>
</context>
<context>
    <name>ConnectionDialog</name>
    <message>
        <source>Connect to the Service</source>
        <translation>الاتصال بالخدمة</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>الاتصالات</translation>
    </message>
    <message>
        <source>Ne&amp;w</source>
        <translation>&amp;جديد</translation>
    </message>
    <message>
        <source>New connection</source>
        <translation>اتصال جديد</translation>
    </message>
    <message>
        <source>&amp;Delete…</source>
        <translation>&amp;حذف…</translation>
    </message>
    <message>
        <source>Delete the connection</source>
        <translation>حذف الاتصال</translation>
    </message>
    <message>
        <source>&amp;Up</source>
        <translation>لأ&amp;على</translation>
    </message>
    <message>
        <source>Move the connection up</source>
        <translation>نقل الاتصال لأعلى</translation>
    </message>
    <message>
        <source>D&amp;own</source>
        <translation>لأس&amp;فل</translation>
    </message>
    <message>
        <source>Move the connection down</source>
        <translation>نقل الاتصال لأسفل</translation>
    </message>
    <message>
        <source>&amp;Test</source>
        <translation>ا&amp;ختبار</translation>
    </message>
    <message>
        <source>Test the connection</source>
        <translation>اختبار الاتصال</translation>
    </message>
    <message>
        <source>Outcome of the test</source>
        <translation>نتيجة الاختبار</translation>
    </message>
</context>
<context>
    <name>ConnectionForm</name>
    <message>
        <source>&amp;Name</source>
        <translation>الا&amp;سم</translation>
    </message>
    <message>
        <source>Name of the connection</source>
        <translation>اسم الاتصال</translation>
    </message>
    <message>
        <source>&amp;Server</source>
        <translation>الخا&amp;دم</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>الخادم</translation>
    </message>
    <message>
        <source>&amp;Base URL</source>
        <translation>ع&amp;نوان URL الأساسي</translation>
    </message>
    <message>
        <source>Base URL of the server</source>
        <translation>عنوان URL الأساسي للخادم</translation>
    </message>
    <message>
        <source>API &amp;key</source>
        <translation>&amp;مفتاح API</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>مفتاح API</translation>
    </message>
    <message>
        <source>Keep this connection &amp;as</source>
        <translation>الاحتفاظ &amp;بهذا الاتصال باسم</translation>
    </message>
    <message>
        <source>Co&amp;lour</source>
        <translation>ال&amp;لون</translation>
    </message>
    <message>
        <source>Colour of the connection</source>
        <translation>لون الاتصال</translation>
    </message>
    <message>
        <source>&amp;More</source>
        <translation>الم&amp;زيد</translation>
    </message>
    <message>
        <source>Send as</source>
        <translation>الإرسال بصفة</translation>
    </message>
    <message>
        <source>How the key is sent</source>
        <translation>طريقة إرسال المفتاح</translation>
    </message>
    <message>
        <source>Ce&amp;rtificates</source>
        <translation>ال&amp;شهادات</translation>
    </message>
    <message>
        <source>File of certificates</source>
        <translation>ملف الشهادات</translation>
    </message>
    <message>
        <source>The system&apos;s certificates only</source>
        <translation>شهادات النظام فقط</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>اختيار…</translation>
    </message>
    <message>
        <source>Choose a file of certificates</source>
        <translation>اختيار ملف شهادات</translation>
    </message>
    <message>
        <source>&amp;Proxy</source>
        <translation>خادم البرو&amp;كسي</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>خادم البروكسي</translation>
    </message>
    <message>
        <source>The system&apos;s; or http://host:port, or none</source>
        <translation>خادم النظام؛ أو http://host:port، أو none</translation>
    </message>
    <message>
        <source>&amp;Give up after silence of</source>
        <translation>التو&amp;قف بعد صمت مدته</translation>
    </message>
    <message>
        <source>Longest silence of the server, in seconds</source>
        <translation>أطول صمت للخادم، بالثواني</translation>
    </message>
    <message>
        <source>As the program does</source>
        <translation>كما يفعل البرنامج</translation>
    </message>
    <message>
        <source>Longest &amp;fetch</source>
        <translation>أ&amp;طول مدة للجلب</translation>
    </message>
    <message>
        <source>Longest time of a fetch, in seconds</source>
        <translation>أطول مدة لعملية جلب، بالثواني</translation>
    </message>
    <message>
        <source>C&amp;hoose this connection at the start</source>
        <translation>اختيار &amp;هذا الاتصال عند البدء</translation>
    </message>
    <message>
        <source>Error in the input</source>
        <translation>خطأ في الإدخال</translation>
    </message>
</context>
<context>
    <name>ConnectionImport</name>
    <message>
        <source>The key still lies in %1 in plain text, where every program of yours can read it.</source>
        <translation>ما زال المفتاح في %1 نصًّا غير مشفَّر، حيث يستطيع كل برنامج من برامجك قراءته.</translation>
    </message>
</context>
<context>
    <name>ConnectionLook</name>
    <message>
        <source>Red</source>
        <translation>أحمر</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>برتقالي</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>أصفر</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>أخضر</translation>
    </message>
    <message>
        <source>Teal</source>
        <translation>أزرق مخضر</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>أزرق</translation>
    </message>
    <message>
        <source>Purple</source>
        <translation>أرجواني</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>رمادي</translation>
    </message>
    <message>
        <source>No colour</source>
        <translation>بلا لون</translation>
    </message>
</context>
<context>
    <name>ConnectionRoute</name>
    <message>
        <source>The file of certificates %1 holds no certificate.</source>
        <translation>لا توجد أي شهادة في ملف الشهادات %1.</translation>
    </message>
    <message>
        <source>The file of certificates %1 can&apos;t be read.</source>
        <translation>تعذّرت قراءة ملف الشهادات %1.</translation>
    </message>
    <message>
        <source>Choose a PEM file with the certificate of the authority, under “Connections…”.</source>
        <translation>اختر ضمن «الاتصالات…» ملف PEM فيه شهادة جهة الإصدار.</translation>
    </message>
    <message>
        <source>The proxy “%1” of this connection is no address.</source>
        <translation>خادم البروكسي «%1» لهذا الاتصال ليس عنوانًا صالحًا.</translation>
    </message>
    <message>
        <source>Enter one such as %1, under “Connections…”.</source>
        <translation>أدخل ضمن «الاتصالات…» عنوانًا مثل %1.</translation>
    </message>
</context>
<context>
    <name>Conversation</name>
    <message>
        <source>The answer is a list, not an object.</source>
        <translation>الاستجابة قائمة، لا كائن.</translation>
    </message>
</context>
<context>
    <name>ConversationContent</name>
    <message>
        <source>User</source>
        <comment>who wrote a message to an agent</comment>
        <translation>المستخدم</translation>
    </message>
    <message>
        <source>Assistant</source>
        <comment>the agent that answers</comment>
        <translation>المساعد</translation>
    </message>
    <message>
        <source>Tool</source>
        <comment>what an agent calls</comment>
        <translation>الأداة</translation>
    </message>
    <message>
        <source>A message that the program can&apos;t read</source>
        <translation>رسالة لا يستطيع البرنامج قراءتها</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 is a date, %2 a time of day</extracomment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>Called: %1
Result: %2</source>
        <extracomment>%1 and %2 are times as the service sent them</extracomment>
        <translation>الاستدعاء: %1
النتيجة: %2</translation>
    </message>
</context>
<context>
    <name>ConversationLines</name>
    <message>
        <source>The whole session</source>
        <translation>الجلسة كلها</translation>
    </message>
    <message>
        <source>Turn %1</source>
        <translation>الدورة %1</translation>
    </message>
    <message>
        <source>User message %1</source>
        <translation>رسالة المستخدم %1</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>ولا غيرها</numerusform>
            <numerusform>و%Ln غيرها</numerusform>
            <numerusform>و%Ln غيرها</numerusform>
            <numerusform>و%Ln غيرها</numerusform>
            <numerusform>و%Ln غيرها</numerusform>
            <numerusform>و%Ln غيرها</numerusform>
        </translation>
    </message>
    <message>
        <source>No loaded job is of this turn.</source>
        <translation>لا توجد بين المهام المحمَّلة مهمة من هذه الدورة.</translation>
    </message>
    <message>
        <source>%1: %2. Go to this job</source>
        <extracomment>%1 is a scoring module, %2 its score or its status; a click goes to the job</extracomment>
        <translation>%1: %2. الانتقال إلى هذه المهمة</translation>
    </message>
    <message>
        <source>Fold it</source>
        <translation>طيّ</translation>
    </message>
    <message>
        <source>Show what was sent</source>
        <translation>إظهار ما أُرسل</translation>
    </message>
    <message>
        <source>a tool without a name</source>
        <translation>أداة بلا اسم</translation>
    </message>
    <message numerus="yes">
        <source>%Ln character(s) of arguments</source>
        <translation>
            <numerusform>الوسائط: لا محارف</numerusform>
            <numerusform>الوسائط: محرف واحد</numerusform>
            <numerusform>الوسائط: محرفان</numerusform>
            <numerusform>الوسائط: %Ln محارف</numerusform>
            <numerusform>الوسائط: %Ln محرفًا</numerusform>
            <numerusform>الوسائط: %Ln محرف</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln character(s) of result</source>
        <translation>
            <numerusform>النتيجة: لا محارف</numerusform>
            <numerusform>النتيجة: محرف واحد</numerusform>
            <numerusform>النتيجة: محرفان</numerusform>
            <numerusform>النتيجة: %Ln محارف</numerusform>
            <numerusform>النتيجة: %Ln محرفًا</numerusform>
            <numerusform>النتيجة: %Ln محرف</numerusform>
        </translation>
    </message>
    <message>
        <source>no result</source>
        <translation>بلا نتيجة</translation>
    </message>
    <message>
        <source>fields that the program does not know</source>
        <translation>حقول لا يعرفها البرنامج</translation>
    </message>
    <message>
        <source>No text was sent.</source>
        <translation>لم يُرسل أي نص.</translation>
    </message>
    <message>
        <source>Arguments</source>
        <translation>الوسائط</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>النتيجة</translation>
    </message>
    <message>
        <source>The text is empty.</source>
        <translation>النص فارغ.</translation>
    </message>
    <message>
        <source>It is empty.</source>
        <translation>لا محتوى هنا.</translation>
    </message>
    <message>
        <source>The rest is too long to be shown. Copy whole</source>
        <translation>الباقي أطول من أن يُعرض. نسخ الكل</translation>
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
        <translation>صحّح ‎--%1 أو احذفه.</translation>
    </message>
    <message>
        <source>Check the filters, such as --agent-name.</source>
        <translation>تحقّق من عوامل التصفية، مثل ‎--agent-name.</translation>
    </message>
    <message>
        <source>“%1”:</source>
        <translation>«%1»:</translation>
    </message>
    <message>
        <source>Set MEIBEL_API_KEY to the right key, or MEIBEL_TOKEN to the right token, and check that --base-url names the server it is for.</source>
        <translation>اضبط MEIBEL_API_KEY على المفتاح الصحيح، أو MEIBEL_TOKEN على الرمز المميز الصحيح، وتحقّق من أن ‎--base-url يشير إلى الخادم الذي يخصه.</translation>
    </message>
    <message>
        <source>Set MEIBEL_API_KEY to another key, or MEIBEL_TOKEN to another token, or ask the project&apos;s owner for access.</source>
        <translation>اضبط MEIBEL_API_KEY على مفتاح آخر، أو MEIBEL_TOKEN على رمز مميز آخر، أو اطلب الوصول من مالك المشروع.</translation>
    </message>
</context>
<context>
    <name>ExportChoice</name>
    <message>
        <source>1 column</source>
        <translation>عمود واحد</translation>
    </message>
    <message numerus="yes">
        <source>%Ln columns</source>
        <translation>
            <numerusform>لا أعمدة</numerusform>
            <numerusform>عمود واحد</numerusform>
            <numerusform>عمودان</numerusform>
            <numerusform>%Ln أعمدة</numerusform>
            <numerusform>%Ln عمودًا</numerusform>
            <numerusform>%Ln عمود</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2, as %3.</source>
        <extracomment>What will be written: %1 is &quot;12,345 jobs&quot;, %2 is &quot;11 columns&quot;, %3 is a format such as CSV</extracomment>
        <translation>%1، %2، بتنسيق %3.</translation>
    </message>
    <message>
        <source>%1
The list is not complete: not all jobs have arrived.</source>
        <extracomment>%1 is a sentence: what will be written</extracomment>
        <translation>%1
القائمة غير مكتملة: لم تصل كل المهام.</translation>
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
        <translation>مهمة واحدة</translation>
    </message>
    <message numerus="yes">
        <source>%Ln jobs</source>
        <translation>
            <numerusform>لا مهام</numerusform>
            <numerusform>مهمة واحدة</numerusform>
            <numerusform>مهمتان</numerusform>
            <numerusform>%Ln مهام</numerusform>
            <numerusform>%Ln مهمة</numerusform>
            <numerusform>%Ln مهمة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export Jobs</source>
        <translation>تصدير المهام</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>المهام</translation>
    </message>
    <message>
        <source>Which jobs to export</source>
        <translation>المهام المراد تصديرها</translation>
    </message>
    <message>
        <source>Sho&amp;wn, in the order shown</source>
        <translation>الم&amp;عروضة، بترتيب عرضها</translation>
    </message>
    <message>
        <source>Se&amp;lected, in the order shown</source>
        <translation>الم&amp;حددة، بترتيب عرضها</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>الأعمدة</translation>
    </message>
    <message>
        <source>Which columns to export</source>
        <translation>الأعمدة المراد تصديرها</translation>
    </message>
    <message>
        <source>S&amp;hown, in the order shown</source>
        <translation>المعرو&amp;ضة، بترتيب عرضها</translation>
    </message>
    <message>
        <source>E&amp;very field of a job</source>
        <translation>كل ح&amp;قول المهمة</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>الت&amp;نسيق</translation>
    </message>
    <message>
        <source>Format of the file</source>
        <translation>تنسيق الملف</translation>
    </message>
    <message>
        <source>Spreadsheets</source>
        <translation>جداول البيانات</translation>
    </message>
    <message>
        <source>Start with a &amp;byte order mark</source>
        <translation>الب&amp;دء بعلامة ترتيب البايتات</translation>
    </message>
    <message>
        <source>Excel needs it to show accents and other scripts rightly; other programs may take it for a part of the first name</source>
        <translation>يحتاج إليها Excel لعرض الحروف المشكولة والكتابات الأخرى عرضًا صحيحًا؛ وقد تعدّها برامج أخرى جزءًا من اسم العمود الأول</translation>
    </message>
    <message>
        <source>&amp;Safe: no cell becomes a formula</source>
        <translation>آ&amp;من: لا تصبح أي خلية صيغة</translation>
    </message>
    <message>
        <source>Puts an apostrophe before texts that start with = + - @, a tab or a line break; a program that reads the file back must remove it</source>
        <translation>يضع فاصلة عليا قبل النصوص التي تبدأ بـ = أو + أو - أو @ أو بعلامة جدولة أو بفاصل أسطر؛ وعلى البرنامج الذي يعيد قراءة الملف أن يزيلها</translation>
    </message>
    <message>
        <source>What will be written</source>
        <translation>ما سيُكتب</translation>
    </message>
    <message>
        <source>&amp;All that were read, in order of arrival</source>
        <translation>&amp;كل المهام المقروءة، بترتيب وصولها</translation>
    </message>
    <message>
        <source>With my &amp;marks, scores and notes</source>
        <translation>مع علاما&amp;تي ودرجاتي وملاحظاتي</translation>
    </message>
    <message>
        <source>In columns of their own: assay_marks, assay_own_score, assay_note, assay_drawn and assay_score_hidden; in JSON under one key, assay_marks</source>
        <translation>في أعمدة خاصة بها: assay_marks وassay_own_score وassay_note وassay_drawn وassay_score_hidden؛ وفي JSON تحت مفتاح واحد هو assay_marks</translation>
    </message>
</context>
<context>
    <name>ExportJob</name>
    <message>
        <source>There are more unknown fields than a table can show: all but the first %1 are in the column “other_fields”, as JSON.</source>
        <translation>الحقول غير المعروفة أكثر مما يمكن لجدول عرضه: كلها عدا أول %1 موجودة في العمود «other_fields» بصيغة JSON.</translation>
    </message>
</context>
<context>
    <name>HeadlessExport</name>
    <message numerus="yes">
        <source>%Ln job(s) read, %1 MB</source>
        <translation>
            <numerusform>لم تُقرأ أي مهمة، %1 م.ب</numerusform>
            <numerusform>قُرئت مهمة واحدة، %1 م.ب</numerusform>
            <numerusform>قُرئت مهمتان، %1 م.ب</numerusform>
            <numerusform>قُرئت %Ln مهام، %1 م.ب</numerusform>
            <numerusform>قُرئت %Ln مهمة، %1 م.ب</numerusform>
            <numerusform>قُرئت %Ln مهمة، %1 م.ب</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 Trying again in %2 s (try %3 of %4).</source>
        <translation>%1 تُعاد المحاولة خلال %2 ث (المحاولة %3 من %4).</translation>
    </message>
    <message>
        <source>Nothing was written, because the list is not whole.</source>
        <translation>لم يُكتب شيء، لأن القائمة غير كاملة.</translation>
    </message>
    <message>
        <source>At byte %1: %2</source>
        <translation>عند البايت %1: %2</translation>
    </message>
    <message>
        <source>Record %1 at byte %2 was kept, but: %3</source>
        <translation>أُبقي السجل %1 عند البايت %2، لكن: %3</translation>
    </message>
    <message>
        <source>Record %1 at byte %2 was left out: %3</source>
        <translation>استُبعد السجل %1 عند البايت %2: %3</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more finding(s).</source>
        <translation>
            <numerusform>لا ملاحظات أخرى.</numerusform>
            <numerusform>ملاحظة أخرى واحدة.</numerusform>
            <numerusform>ملاحظتان أخريان.</numerusform>
            <numerusform>%Ln ملاحظات أخرى.</numerusform>
            <numerusform>%Ln ملاحظة أخرى.</numerusform>
            <numerusform>%Ln ملاحظة أخرى.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) could not be read.</source>
        <translation>
            <numerusform>لم تتعذّر قراءة أي سجل.</numerusform>
            <numerusform>تعذّرت قراءة سجل واحد.</numerusform>
            <numerusform>تعذّرت قراءة سجلّين.</numerusform>
            <numerusform>تعذّرت قراءة %Ln سجلات.</numerusform>
            <numerusform>تعذّرت قراءة %Ln سجلًا.</numerusform>
            <numerusform>تعذّرت قراءة %Ln سجل.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln job(s) written</source>
        <translation>
            <numerusform>كُتبت %1 من 0 مهمة</numerusform>
            <numerusform>كُتبت %1 من مهمة واحدة</numerusform>
            <numerusform>كُتبت %1 من مهمتين</numerusform>
            <numerusform>كُتبت %1 من %Ln مهام</numerusform>
            <numerusform>كُتبت %1 من %Ln مهمة</numerusform>
            <numerusform>كُتبت %1 من %Ln مهمة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln job(s) written.</source>
        <translation>
            <numerusform>لم تُكتب أي مهمة.</numerusform>
            <numerusform>كُتبت مهمة واحدة.</numerusform>
            <numerusform>كُتبت مهمتان.</numerusform>
            <numerusform>كُتبت %Ln مهام.</numerusform>
            <numerusform>كُتبت %Ln مهمة.</numerusform>
            <numerusform>كُتبت %Ln مهمة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln job(s) written to “%1”.</source>
        <translation>
            <numerusform>لم تُكتب أي مهمة إلى «%1».</numerusform>
            <numerusform>كُتبت مهمة واحدة إلى «%1».</numerusform>
            <numerusform>كُتبت مهمتان إلى «%1».</numerusform>
            <numerusform>كُتبت %Ln مهام إلى «%1».</numerusform>
            <numerusform>كُتبت %Ln مهمة إلى «%1».</numerusform>
            <numerusform>كُتبت %Ln مهمة إلى «%1».</numerusform>
        </translation>
    </message>
    <message>
        <source>Standard output stopped taking data: %1. What was written to it is incomplete.</source>
        <translation>توقف الخرج القياسي عن استقبال البيانات: %1. ما كُتب إليه غير مكتمل.</translation>
    </message>
    <message>
        <source>There is not enough memory for the export. What was written to standard output is incomplete. Close other programs, or export fewer jobs.</source>
        <translation>لا تكفي الذاكرة للتصدير. ما كُتب إلى الخرج القياسي غير مكتمل. أغلق برامج أخرى، أو صدّر عددًا أقل من المهام.</translation>
    </message>
    <message>
        <source>Your marks can&apos;t be read. %1</source>
        <translation>تتعذّر قراءة علاماتك. %1</translation>
    </message>
</context>
<context>
    <name>HttpErrors</name>
    <message>
        <source>The service has no job “%1”.</source>
        <translation>لا توجد في الخدمة مهمة «%1».</translation>
    </message>
    <message>
        <source>Check the id; the job may have been deleted.</source>
        <translation>تحقّق من المعرّف؛ فربما حُذفت المهمة.</translation>
    </message>
    <message>
        <source>The service has no scores of an agent “%1”.</source>
        <translation>لا توجد في الخدمة درجات لوكيل باسم «%1».</translation>
    </message>
    <message>
        <source>Check the agent&apos;s name; upper and lower case differ.</source>
        <translation>تحقّق من اسم الوكيل؛ فالأحرف الكبيرة والصغيرة مختلفة.</translation>
    </message>
    <message>
        <source>The service has no scores of session “%1” of the agent “%2”.</source>
        <translation>لا توجد في الخدمة درجات للجلسة «%1» للوكيل «%2».</translation>
    </message>
    <message>
        <source>Check the agent&apos;s name and the session&apos;s id.</source>
        <translation>تحقّق من اسم الوكيل ومن معرّف الجلسة.</translation>
    </message>
    <message>
        <source>There is no list of scoring jobs at this address of %1.</source>
        <translation>لا توجد قائمة مهام تقييم في هذا العنوان على %1.</translation>
    </message>
    <message>
        <source>Check the connection&apos;s base URL; it usually ends in /v2.</source>
        <translation>تحقّق من عنوان URL الأساسي للاتصال؛ فهو ينتهي عادةً بـ ‎/v2.</translation>
    </message>
    <message>
        <source>The key is missing or wrong.</source>
        <translation>المفتاح غير موجود أو خاطئ.</translation>
    </message>
    <message>
        <source>Enter the key of this connection again.</source>
        <translation>أدخل مفتاح هذا الاتصال من جديد.</translation>
    </message>
    <message>
        <source>This key is not allowed to read scoring jobs.</source>
        <translation>لا يُسمح لهذا المفتاح بقراءة مهام التقييم.</translation>
    </message>
    <message>
        <source>Use another key, or ask the project&apos;s owner for access.</source>
        <translation>استخدم مفتاحًا آخر، أو اطلب الوصول من مالك المشروع.</translation>
    </message>
    <message>
        <source>The service did not accept the filter “%1”.</source>
        <translation>لم تقبل الخدمة عامل التصفية «%1».</translation>
    </message>
    <message>
        <source>The service did not accept the request.</source>
        <translation>لم تقبل الخدمة الطلب.</translation>
    </message>
    <message>
        <source>Correct or clear that filter and fetch again.</source>
        <translation>صحّح عامل التصفية هذا أو امسحه، ثم أعد الجلب.</translation>
    </message>
    <message>
        <source>Check the filters and fetch again.</source>
        <translation>تحقّق من عوامل التصفية، ثم أعد الجلب.</translation>
    </message>
    <message>
        <source>The service takes no more requests from this key for now.</source>
        <translation>لا تقبل الخدمة حاليًا المزيد من الطلبات بهذا المفتاح.</translation>
    </message>
    <message>
        <source>Wait a while and fetch again.</source>
        <translation>انتظر قليلًا، ثم أعد الجلب.</translation>
    </message>
    <message>
        <source>The service has a problem of its own (status %1).</source>
        <translation>في الخدمة نفسها مشكلة (الحالة %1).</translation>
    </message>
    <message>
        <source>Try again later; if it lasts, tell the service&apos;s support.</source>
        <translation>حاول مرة أخرى لاحقًا؛ وإذا استمر ذلك فأبلغ دعم الخدمة.</translation>
    </message>
    <message>
        <source>The service did not understand the request.</source>
        <translation>لم تفهم الخدمة الطلب.</translation>
    </message>
    <message>
        <source>The service refused the request (status %1).</source>
        <translation>رفضت الخدمة الطلب (الحالة %1).</translation>
    </message>
    <message>
        <source>Check the filters and the connection&apos;s base URL.</source>
        <translation>تحقّق من عوامل التصفية ومن عنوان URL الأساسي للاتصال.</translation>
    </message>
    <message>
        <source>The service gave an answer that the program does not expect (status %1).</source>
        <translation>أعطت الخدمة استجابة لا يتوقعها البرنامج (الحالة %1).</translation>
    </message>
    <message>
        <source>Check the connection&apos;s base URL.</source>
        <translation>تحقّق من عنوان URL الأساسي للاتصال.</translation>
    </message>
    <message>
        <source>The answer was an HTML page, perhaps from a proxy.</source>
        <translation>كانت الاستجابة صفحة HTML، ربما من خادم بروكسي.</translation>
    </message>
    <message>
        <source>The service asks to wait %1 h %2 min; fetch again after that.</source>
        <translation>تطلب الخدمة الانتظار %1 س و%2 د؛ أعد الجلب بعد ذلك.</translation>
    </message>
    <message numerus="yes">
        <source>The service asks to wait %Ln days; fetch again after that.</source>
        <translation>
            <numerusform>تطلب الخدمة الانتظار %Ln يوم؛ أعد الجلب بعد ذلك.</numerusform>
            <numerusform>تطلب الخدمة الانتظار يومًا واحدًا؛ أعد الجلب بعد ذلك.</numerusform>
            <numerusform>تطلب الخدمة الانتظار يومين؛ أعد الجلب بعد ذلك.</numerusform>
            <numerusform>تطلب الخدمة الانتظار %Ln أيام؛ أعد الجلب بعد ذلك.</numerusform>
            <numerusform>تطلب الخدمة الانتظار %Ln يومًا؛ أعد الجلب بعد ذلك.</numerusform>
            <numerusform>تطلب الخدمة الانتظار %Ln يوم؛ أعد الجلب بعد ذلك.</numerusform>
        </translation>
    </message>
    <message>
        <source>The host %1 can&apos;t be found.</source>
        <translation>تعذّر العثور على المضيف %1.</translation>
    </message>
    <message>
        <source>Check the connection&apos;s base URL and that this computer is online.</source>
        <translation>تحقّق من عنوان URL الأساسي للاتصال ومن أن هذا الجهاز متصل بالشبكة.</translation>
    </message>
    <message>
        <source>Nothing answers at %1.</source>
        <translation>لا شيء يستجيب عند %1.</translation>
    </message>
    <message>
        <source>Check the port in the base URL, and that the server is running.</source>
        <translation>تحقّق من المنفذ في عنوان URL الأساسي، ومن أن الخادم يعمل.</translation>
    </message>
    <message>
        <source>The connection to %1 is not safe: its certificate can&apos;t be trusted.</source>
        <translation>الاتصال بـ %1 غير آمن: لا يمكن الوثوق بشهادته.</translation>
    </message>
    <message>
        <source>%1 does not answer.</source>
        <translation>لا يستجيب %1.</translation>
    </message>
    <message>
        <source>Check that this computer is online and fetch again.</source>
        <translation>تحقّق من أن هذا الجهاز متصل بالشبكة، ثم أعد الجلب.</translation>
    </message>
    <message>
        <source>The proxy on the way to %1 does not let the request through.</source>
        <translation>خادم البروكسي على الطريق إلى %1 لا يمرّر الطلب.</translation>
    </message>
    <message>
        <source>Check the proxy in the system&apos;s network settings.</source>
        <translation>تحقّق من خادم البروكسي في إعدادات شبكة النظام.</translation>
    </message>
    <message>
        <source>The connection to %1 was lost.</source>
        <translation>انقطع الاتصال بـ %1.</translation>
    </message>
    <message>
        <source>The answer of %1 ended too early.</source>
        <translation>انتهت استجابة %1 قبل أوانها.</translation>
    </message>
    <message>
        <source>What arrived is kept. Fetch again for the rest.</source>
        <translation>ما وصل محفوظ. أعد الجلب للحصول على الباقي.</translation>
    </message>
    <message>
        <source>The compressed answer of %1 is damaged.</source>
        <translation>استجابة %1 المضغوطة تالفة.</translation>
    </message>
    <message>
        <source>What could be unpacked is kept. Fetch again for the rest.</source>
        <translation>ما أمكن فك ضغطه محفوظ. أعد الجلب للحصول على الباقي.</translation>
    </message>
    <message>
        <source>%1 sends the program to %2, which is not part of this connection.</source>
        <translation>يحيل %1 البرنامج إلى %2، وهو ليس جزءًا من هذا الاتصال.</translation>
    </message>
    <message>
        <source>The key was not sent there. If the address has changed, change the connection&apos;s base URL.</source>
        <translation>لم يُرسل المفتاح إلى هناك. إذا تغيّر العنوان، فغيّر عنوان URL الأساسي للاتصال.</translation>
    </message>
    <message>
        <source>The answer of %1 is empty.</source>
        <translation>استجابة %1 فارغة.</translation>
    </message>
    <message>
        <source>Fetch again; if it stays so, check the connection&apos;s base URL.</source>
        <translation>أعد الجلب؛ وإذا بقي الأمر كذلك فتحقّق من عنوان URL الأساسي للاتصال.</translation>
    </message>
    <message>
        <source>The answer of %1 is not a scoring job.</source>
        <translation>استجابة %1 ليست مهمة تقييم.</translation>
    </message>
    <message>
        <source>The answer of %1 is not a score summary.</source>
        <translation>استجابة %1 ليست ملخص درجات.</translation>
    </message>
    <message>
        <source>There is no name to ask the service for.</source>
        <translation>لا يوجد اسم لسؤال الخدمة عنه.</translation>
    </message>
    <message>
        <source>The service can&apos;t be asked for the name “%1”.</source>
        <translation>لا يمكن سؤال الخدمة عن الاسم «%1».</translation>
    </message>
    <message>
        <source>Filter the list of jobs by it instead.</source>
        <translation>صفِّ قائمة المهام بحسبه بدلًا من ذلك.</translation>
    </message>
    <message>
        <source>The compressed answer of %1 grows too large when it is unpacked.</source>
        <translation>استجابة %1 المضغوطة تصبح كبيرة جدًا عند فك ضغطها.</translation>
    </message>
    <message>
        <source>The answer of %1 is compressed as “%2”, which the program can&apos;t read.</source>
        <translation>استجابة %1 مضغوطة بطريقة «%2» التي لا يستطيع البرنامج قراءتها.</translation>
    </message>
    <message>
        <source>The program asks for gzip. Check whether a proxy on the way changes the answer.</source>
        <translation>يطلب البرنامج gzip. تحقّق مما إذا كان خادم بروكسي في الطريق يغيّر الاستجابة.</translation>
    </message>
    <message numerus="yes">
        <source>Nothing came from %1 for %Ln seconds.</source>
        <translation>
            <numerusform>لم يصل أي شيء من %1 منذ %Ln ثانية.</numerusform>
            <numerusform>لم يصل أي شيء من %1 منذ ثانية واحدة.</numerusform>
            <numerusform>لم يصل أي شيء من %1 منذ ثانيتين.</numerusform>
            <numerusform>لم يصل أي شيء من %1 منذ %Ln ثوانٍ.</numerusform>
            <numerusform>لم يصل أي شيء من %1 منذ %Ln ثانية.</numerusform>
            <numerusform>لم يصل أي شيء من %1 منذ %Ln ثانية.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 sends the program from one address to the next, more than %Ln times.</source>
        <translation>
            <numerusform>يحيل %1 البرنامج من عنوان إلى آخر، أكثر من %Ln مرة.</numerusform>
            <numerusform>يحيل %1 البرنامج من عنوان إلى آخر، أكثر من مرة واحدة.</numerusform>
            <numerusform>يحيل %1 البرنامج من عنوان إلى آخر، أكثر من مرتين.</numerusform>
            <numerusform>يحيل %1 البرنامج من عنوان إلى آخر، أكثر من %Ln مرات.</numerusform>
            <numerusform>يحيل %1 البرنامج من عنوان إلى آخر، أكثر من %Ln مرة.</numerusform>
            <numerusform>يحيل %1 البرنامج من عنوان إلى آخر، أكثر من %Ln مرة.</numerusform>
        </translation>
    </message>
    <message>
        <source>Check the proxy in the variables https_proxy and no_proxy, or in the system&apos;s network settings.</source>
        <translation>تحقّق من خادم البروكسي في المتغيّرين https_proxy وno_proxy أو في إعدادات شبكة النظام.</translation>
    </message>
    <message>
        <source>The proxy %1 can&apos;t be found, or it can&apos;t find the host %2.</source>
        <translation>تعذّر العثور على خادم البروكسي %1، أو تعذّر عليه العثور على المضيف %2.</translation>
    </message>
    <message>
        <source>The connection to %1 by the proxy %2 was lost.</source>
        <translation>انقطع الاتصال بـ %1 عبر خادم البروكسي %2.</translation>
    </message>
    <message>
        <source>The proxy %1 on the way to %2 does not let the request through.</source>
        <translation>خادم البروكسي %1 على الطريق إلى %2 لا يمرّر الطلب.</translation>
    </message>
    <message>
        <source>The service got the request too late (status 408).</source>
        <translation>تلقّت الخدمة الطلب بعد فوات الأوان (الحالة 408).</translation>
    </message>
    <message>
        <source>The service does not take the request yet (status 425).</source>
        <translation>لا تقبل الخدمة الطلب بعد (الحالة 425).</translation>
    </message>
    <message>
        <source>The service sent an interim answer (status %1) before the real one.</source>
        <translation>أرسلت الخدمة استجابة مؤقتة (الحالة %1) قبل الاستجابة الفعلية.</translation>
    </message>
    <message>
        <source>The program can&apos;t read on behind it. Ask the service&apos;s support to leave interim answers out.</source>
        <translation>لا يستطيع البرنامج قراءة ما يأتي بعدها. اطلب من دعم الخدمة الاستغناء عن الاستجابات المؤقتة.</translation>
    </message>
    <message>
        <source>%1 It says when to ask again as “%2”, which the program can&apos;t read.</source>
        <extracomment>%1 is a sentence about an error; %2 is what the service sent as the time of the next request</extracomment>
        <translation>%1 تحدّد الخدمة موعد الطلب التالي بالقيمة «%2» التي لا يستطيع البرنامج قراءتها.</translation>
    </message>
    <message numerus="yes">
        <source>The proxy %1 made no connection to %2 for %Ln seconds.</source>
        <translation>
            <numerusform>لم يُنشئ خادم البروكسي %1 أي اتصال بـ %2 منذ %Ln ثانية.</numerusform>
            <numerusform>لم يُنشئ خادم البروكسي %1 أي اتصال بـ %2 منذ ثانية واحدة.</numerusform>
            <numerusform>لم يُنشئ خادم البروكسي %1 أي اتصال بـ %2 منذ ثانيتين.</numerusform>
            <numerusform>لم يُنشئ خادم البروكسي %1 أي اتصال بـ %2 منذ %Ln ثوانٍ.</numerusform>
            <numerusform>لم يُنشئ خادم البروكسي %1 أي اتصال بـ %2 منذ %Ln ثانية.</numerusform>
            <numerusform>لم يُنشئ خادم البروكسي %1 أي اتصال بـ %2 منذ %Ln ثانية.</numerusform>
        </translation>
    </message>
    <message>
        <source>The job “%1” belongs to another customer.</source>
        <translation>المهمة «%1» تخص عميلًا آخر.</translation>
    </message>
    <message>
        <source>Check the id, or use a key of that customer.</source>
        <translation>تحقّق من المعرّف، أو استخدم مفتاحًا لذلك العميل.</translation>
    </message>
    <message>
        <source>This key is not allowed to read the scores of the agent “%1”.</source>
        <translation>لا يُسمح لهذا المفتاح بقراءة درجات الوكيل «%1».</translation>
    </message>
    <message>
        <source>This key is not allowed to read the scores of session “%1” of the agent “%2”.</source>
        <translation>لا يُسمح لهذا المفتاح بقراءة درجات الجلسة «%1» للوكيل «%2».</translation>
    </message>
    <message>
        <source>%1
Error code: %2</source>
        <extracomment>%1 is what the service says of an error, in one line or several; %2 is its code, such as “quota_exceeded”</extracomment>
        <translation>%1
رمز الخطأ: %2</translation>
    </message>
    <message>
        <source>The token is wrong, or it has expired.</source>
        <translation>الرمز المميز خاطئ أو انتهت صلاحيته.</translation>
    </message>
    <message>
        <source>Set MEIBEL_TOKEN to a new token and start the program again, or enter a key.</source>
        <translation>اضبط MEIBEL_TOKEN على رمز مميز جديد وأعد تشغيل البرنامج، أو أدخل مفتاحًا.</translation>
    </message>
    <message>
        <source>Check --base-url; it usually ends in /v2.</source>
        <translation>تحقّق من ‎--base-url؛ فهو ينتهي عادةً بـ ‎/v2.</translation>
    </message>
    <message>
        <source>Wait a while and run the command again.</source>
        <translation>انتظر قليلًا، ثم شغّل الأمر مرة أخرى.</translation>
    </message>
    <message>
        <source>Check the filters and --base-url.</source>
        <translation>تحقّق من عوامل التصفية ومن ‎--base-url.</translation>
    </message>
    <message>
        <source>The service asks to wait %1 h %2 min; run the command again after that.</source>
        <translation>تطلب الخدمة الانتظار %1 س و%2 د؛ شغّل الأمر مرة أخرى بعد ذلك.</translation>
    </message>
    <message numerus="yes">
        <source>The service asks to wait %Ln days; run the command again after that.</source>
        <translation>
            <numerusform>تطلب الخدمة الانتظار %Ln يوم؛ شغّل الأمر مرة أخرى بعد ذلك.</numerusform>
            <numerusform>تطلب الخدمة الانتظار يومًا واحدًا؛ شغّل الأمر مرة أخرى بعد ذلك.</numerusform>
            <numerusform>تطلب الخدمة الانتظار يومين؛ شغّل الأمر مرة أخرى بعد ذلك.</numerusform>
            <numerusform>تطلب الخدمة الانتظار %Ln أيام؛ شغّل الأمر مرة أخرى بعد ذلك.</numerusform>
            <numerusform>تطلب الخدمة الانتظار %Ln يومًا؛ شغّل الأمر مرة أخرى بعد ذلك.</numerusform>
            <numerusform>تطلب الخدمة الانتظار %Ln يوم؛ شغّل الأمر مرة أخرى بعد ذلك.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The answer of %1 was not complete after %Ln seconds, the limit that was set.</source>
        <translation>
            <numerusform>لم تكتمل استجابة %1 خلال %Ln ثانية، وهو الحد المضبوط.</numerusform>
            <numerusform>لم تكتمل استجابة %1 خلال ثانية واحدة، وهو الحد المضبوط.</numerusform>
            <numerusform>لم تكتمل استجابة %1 خلال ثانيتين، وهو الحد المضبوط.</numerusform>
            <numerusform>لم تكتمل استجابة %1 خلال %Ln ثوانٍ، وهو الحد المضبوط.</numerusform>
            <numerusform>لم تكتمل استجابة %1 خلال %Ln ثانية، وهو الحد المضبوط.</numerusform>
            <numerusform>لم تكتمل استجابة %1 خلال %Ln ثانية، وهو الحد المضبوط.</numerusform>
        </translation>
    </message>
    <message>
        <source>Ask for fewer jobs by filters, or raise the limit.</source>
        <translation>اطلب مهامًا أقل باستخدام عوامل التصفية، أو ارفع الحد.</translation>
    </message>
    <message>
        <source>Ask for fewer jobs by filters such as --agent-name, or raise --max-time.</source>
        <translation>اطلب مهامًا أقل باستخدام عوامل تصفية مثل ‎--agent-name، أو ارفع ‎--max-time.</translation>
    </message>
    <message>
        <source>Run the command again.</source>
        <translation>شغّل الأمر مرة أخرى.</translation>
    </message>
    <message>
        <source>The key was not sent there. If the address has changed, change --base-url.</source>
        <translation>لم يُرسل المفتاح إلى هناك. إذا تغيّر العنوان، فغيّر ‎--base-url.</translation>
    </message>
    <message>
        <source>Run the command again; if it stays so, check --base-url.</source>
        <translation>شغّل الأمر مرة أخرى؛ وإذا بقي الأمر كذلك فتحقّق من ‎--base-url.</translation>
    </message>
    <message>
        <source>Check that this computer is online and run the command again.</source>
        <translation>تحقّق من أن هذا الجهاز متصل بالشبكة، ثم شغّل الأمر مرة أخرى.</translation>
    </message>
    <message>
        <source>Check --base-url.</source>
        <translation>تحقّق من ‎--base-url.</translation>
    </message>
    <message>
        <source>Check the port in --base-url, and that the server is running.</source>
        <translation>تحقّق من المنفذ في ‎--base-url، ومن أن الخادم يعمل.</translation>
    </message>
    <message>
        <source>Check --base-url and that this computer is online.</source>
        <translation>تحقّق من ‎--base-url ومن أن هذا الجهاز متصل بالشبكة.</translation>
    </message>
    <message>
        <source>The proxy %1 on the way to %2 can&apos;t be found.</source>
        <translation>تعذّر العثور على خادم البروكسي %1 على الطريق إلى %2.</translation>
    </message>
    <message>
        <source>Nothing answers at the proxy %1 on the way to %2.</source>
        <translation>لا شيء يستجيب عند خادم البروكسي %1 على الطريق إلى %2.</translation>
    </message>
    <message>
        <source>The proxy %1 on the way to %2 closed the connection without an answer.</source>
        <translation>أغلق خادم البروكسي %1 على الطريق إلى %2 الاتصال دون استجابة.</translation>
    </message>
    <message>
        <source>The proxy %1 on the way to %2 does not answer.</source>
        <translation>خادم البروكسي %1 على الطريق إلى %2 لا يستجيب.</translation>
    </message>
    <message>
        <source>What the proxy %1 on the way to %2 answers is not HTTP.</source>
        <translation>ما يستجيب به خادم البروكسي %1 على الطريق إلى %2 ليس HTTP.</translation>
    </message>
    <message>
        <source>The proxy %1 on the way to %2 asks for a user name and a password.</source>
        <translation>يطلب خادم البروكسي %1 على الطريق إلى %2 اسم مستخدم وكلمة مرور.</translation>
    </message>
    <message>
        <source>Put them into the variable https_proxy, as in %1, or into the system&apos;s network settings.</source>
        <translation>ضعهما في المتغيّر https_proxy، كما في %1، أو في إعدادات شبكة النظام.</translation>
    </message>
    <message>
        <source>Check this computer&apos;s clock; if it is right, tell the service&apos;s support.</source>
        <translation>تحقّق من ساعة هذا الجهاز؛ وإذا كانت صحيحة فأبلغ دعم الخدمة.</translation>
    </message>
    <message>
        <source>Ask whether a proxy of your network opens secure connections: this computer must know its certificate.</source>
        <translation>اسأل إن كان خادم بروكسي في شبكتك يفك تشفير الاتصالات الآمنة: يجب أن يعرف هذا الجهاز شهادته.</translation>
    </message>
    <message>
        <source>The connection to %1 is not safe: its certificate has expired.</source>
        <translation>الاتصال بـ %1 غير آمن: انتهت صلاحية شهادته.</translation>
    </message>
    <message>
        <source>The connection to %1 is not safe: its certificate is not valid yet.</source>
        <translation>الاتصال بـ %1 غير آمن: شهادته ليست صالحة بعد.</translation>
    </message>
    <message>
        <source>The connection to %1 is not safe: its certificate is for another name.</source>
        <translation>الاتصال بـ %1 غير آمن: شهادته لاسم آخر.</translation>
    </message>
    <message>
        <source>The key was not sent there. Check the host in the base URL.</source>
        <translation>لم يُرسل المفتاح إلى هناك. تحقّق من المضيف في عنوان URL الأساسي.</translation>
    </message>
    <message>
        <source>The key was not sent there. Check the host in --base-url.</source>
        <translation>لم يُرسل المفتاح إلى هناك. تحقّق من المضيف في ‎--base-url.</translation>
    </message>
    <message>
        <source>%1 speaks only an old version of TLS that is not safe any more.</source>
        <translation>لا يدعم %1 سوى إصدار قديم من TLS لم يعد آمنًا.</translation>
    </message>
    <message>
        <source>The program needs TLS 1.2 or newer; tell the service&apos;s support.</source>
        <translation>يتطلب البرنامج TLS 1.2 أو أحدث؛ أبلغ دعم الخدمة.</translation>
    </message>
    <message>
        <source>%1 and this computer have no safe encryption in common.</source>
        <translation>لا يوجد تشفير آمن مشترك بين %1 وهذا الجهاز.</translation>
    </message>
    <message>
        <source>Tell the service&apos;s support, or those who look after the proxy of your network.</source>
        <translation>أبلغ دعم الخدمة، أو المسؤولين عن خادم البروكسي في شبكتك.</translation>
    </message>
    <message>
        <source>%1 answers in plain HTTP, without encryption.</source>
        <translation>يستجيب %1 بـ HTTP عادي دون تشفير.</translation>
    </message>
    <message>
        <source>What answers at %1 speaks another language than TLS.</source>
        <translation>ما يستجيب عند %1 يتحدث لغة أخرى غير TLS.</translation>
    </message>
    <message>
        <source>No secure connection to %1 could be agreed on.</source>
        <translation>تعذّر الاتفاق على اتصال آمن مع %1.</translation>
    </message>
    <message>
        <source>The service has no conversation of session “%1”.</source>
        <translation>لا توجد في الخدمة محادثة للجلسة «%1».</translation>
    </message>
    <message>
        <source>It may have been deleted, or this service keeps none.</source>
        <translation>ربما حُذفت، أو أن هذه الخدمة لا تحتفظ بالمحادثات.</translation>
    </message>
    <message>
        <source>The service has no list of agents and their sessions.</source>
        <translation>لا توجد في الخدمة قائمة بالوكلاء وجلساتهم.</translation>
    </message>
    <message>
        <source>This key is not allowed to read the conversation of session “%1”.</source>
        <translation>لا يُسمح لهذا المفتاح بقراءة محادثة الجلسة «%1».</translation>
    </message>
    <message>
        <source>This key is not allowed to read the sessions of the agent “%1”.</source>
        <translation>لا يُسمح لهذا المفتاح بقراءة جلسات الوكيل «%1».</translation>
    </message>
    <message>
        <source>The answer of %1 is not a conversation.</source>
        <translation>استجابة %1 ليست محادثة.</translation>
    </message>
    <message>
        <source>The answer of %1 is not a list of agents or sessions.</source>
        <translation>استجابة %1 ليست قائمة وكلاء أو جلسات.</translation>
    </message>
    <message>
        <source>The answer of %1 is larger than %2, more than the program reads of a single answer.</source>
        <extracomment>%1 is the name of a server; %2 an amount of data, such as &quot;256 MB&quot;</extracomment>
        <translation>استجابة %1 أكبر من %2، وهذا أكثر مما يقرؤه البرنامج من استجابة واحدة.</translation>
    </message>
    <message>
        <source>The service has no agent “%1”.</source>
        <translation>لا يوجد في الخدمة وكيل باسم «%1».</translation>
    </message>
    <message>
        <source>%1 The file of certificates %2 does not vouch for it either.</source>
        <extracomment>%1 is a sentence about an error; %2 is the path of a file</extracomment>
        <translation>%1 ولا يشهد لها ملف الشهادات %2 أيضًا.</translation>
    </message>
    <message>
        <source>Check the proxy of this connection, under “Connections…”.</source>
        <translation>تحقّق من خادم البروكسي لهذا الاتصال، ضمن «الاتصالات…».</translation>
    </message>
    <message>
        <source>This computer can&apos;t make secure connections: Qt finds no TLS.</source>
        <translation>لا يستطيع هذا الحاسوب إنشاء اتصالات آمنة: لا يجد Qt ‏TLS.</translation>
    </message>
    <message>
        <source>Install OpenSSL and the TLS plugin of Qt, or install the program again.</source>
        <translation>ثبّت OpenSSL وإضافة TLS الخاصة بـ Qt، أو أعد تثبيت البرنامج.</translation>
    </message>
</context>
<context>
    <name>InputFile</name>
    <message>
        <source>The packed data is damaged.</source>
        <translation>البيانات المضغوطة تالفة.</translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation>لا يوجد ملف كهذا.</translation>
    </message>
    <message>
        <source>It is a folder.</source>
        <translation>إنه مجلد.</translation>
    </message>
    <message>
        <source>It is no ordinary file.</source>
        <translation>إنه ليس ملفًا عاديًا.</translation>
    </message>
</context>
<context>
    <name>JobFields</name>
    <message>
        <source>Job</source>
        <translation>المهمة</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>العميل</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>المشروع</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>الوكيل</translation>
    </message>
    <message>
        <source>Turn</source>
        <translation>الدورة</translation>
    </message>
    <message>
        <source>Workflow</source>
        <translation>سير العمل</translation>
    </message>
    <message>
        <source>Workflow version</source>
        <translation>إصدار سير العمل</translation>
    </message>
    <message>
        <source>Workflow session</source>
        <translation>جلسة سير العمل</translation>
    </message>
    <message>
        <source>Batch definition</source>
        <translation>تعريف الدفعة</translation>
    </message>
    <message>
        <source>Batch execution</source>
        <translation>تنفيذ الدفعة</translation>
    </message>
    <message>
        <source>Tool</source>
        <translation>الأداة</translation>
    </message>
    <message>
        <source>Tool instance</source>
        <translation>مثيل الأداة</translation>
    </message>
    <message>
        <source>Tool execution</source>
        <translation>تنفيذ الأداة</translation>
    </message>
    <message>
        <source>Module</source>
        <translation>الوحدة</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>الدرجة</translation>
    </message>
    <message>
        <source>Explanation</source>
        <translation>الشرح</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>النتيجة</translation>
    </message>
    <message>
        <source>Customer and project</source>
        <translation>العميل والمشروع</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>الدفعة</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>الإصدار</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>الجلسة</translation>
    </message>
</context>
<context>
    <name>JobFieldsInGroup</name>
    <message>
        <source>Job</source>
        <translation>المهمة</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>العميل</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>المشروع</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>الإصدار</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>الجلسة</translation>
    </message>
    <message>
        <source>Turn</source>
        <translation>الدورة</translation>
    </message>
    <message>
        <source>Definition</source>
        <translation>التعريف</translation>
    </message>
    <message>
        <source>Execution</source>
        <translation>التنفيذ</translation>
    </message>
    <message>
        <source>Tool</source>
        <translation>الأداة</translation>
    </message>
    <message>
        <source>Instance</source>
        <translation>المثيل</translation>
    </message>
    <message>
        <source>Module</source>
        <translation>الوحدة</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>الدرجة</translation>
    </message>
    <message>
        <source>Explanation</source>
        <translation>الشرح</translation>
    </message>
</context>
<context>
    <name>JobMarks</name>
    <message>
        <source>Marks</source>
        <translation>العلامات</translation>
    </message>
    <message>
        <source>Own score</source>
        <translation>درجتك</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة مكتوبة</translation>
    </message>
    <message>
        <source>Drawn</source>
        <translation>سحب عشوائي</translation>
    </message>
    <message>
        <source>Score hidden</source>
        <translation>الدرجة مخفية</translation>
    </message>
</context>
<context>
    <name>JobStreamReader</name>
    <message>
        <source>Check the base URL or the file: a list of scoring jobs is a JSON array.</source>
        <translation>تحقّق من عنوان URL الأساسي أو من الملف: قائمة مهام التقييم هي مصفوفة JSON.</translation>
    </message>
    <message>
        <source>The data is empty.</source>
        <translation>البيانات فارغة.</translation>
    </message>
    <message>
        <source>The file is one JSON object, not a list of jobs.</source>
        <translation>الملف كائن JSON واحد، لا قائمة مهام.</translation>
    </message>
    <message>
        <source>The answer is one JSON object, not a list of jobs.</source>
        <translation>الاستجابة كائن JSON واحد، لا قائمة مهام.</translation>
    </message>
    <message>
        <source>The answer is a web page, perhaps from a proxy or a sign-in page, not a list of jobs.</source>
        <translation>الاستجابة صفحة ويب، ربما من خادم بروكسي أو صفحة تسجيل دخول، لا قائمة مهام.</translation>
    </message>
    <message>
        <source>The data is not JSON.</source>
        <translation>البيانات ليست بتنسيق JSON.</translation>
    </message>
    <message>
        <source>This is a %1 file, not a list of jobs.</source>
        <translation>هذا ملف %1 وليس قائمة مهام.</translation>
    </message>
    <message>
        <source>Unpack it first, then open the file in it. gzip is unpacked here.</source>
        <translation>فُكّ ضغطه أولًا ثم افتح الملف الذي بداخله. لا يُفك هنا إلا ضغط gzip.</translation>
    </message>
    <message>
        <source>The data is one JSON text, not a list of jobs.</source>
        <translation>البيانات نص JSON واحد وليست قائمة مهام.</translation>
    </message>
    <message>
        <source>The data is “true” or “false”, not a list of jobs.</source>
        <translation>البيانات هي «true» أو «false» وليست قائمة مهام.</translation>
    </message>
    <message>
        <source>The data is one JSON number, not a list of jobs.</source>
        <translation>البيانات عدد JSON واحد وليست قائمة مهام.</translation>
    </message>
</context>
<context>
    <name>KeptAccess</name>
    <message>
        <source>The connection “%1” can&apos;t be looked up. %2</source>
        <translation>تعذّر البحث عن الاتصال «%1». %2</translation>
    </message>
    <message>
        <source>There is no connection “%1”: none is kept. Add it under “Connections…” in the window.</source>
        <translation>لا يوجد اتصال باسم «%1»: لا اتصالات محفوظة. أضفه ضمن «الاتصالات…» في النافذة.</translation>
    </message>
    <message>
        <source>There is no connection “%1”. There are:</source>
        <translation>لا يوجد اتصال باسم «%1». الاتصالات الموجودة:</translation>
    </message>
    <message>
        <source>The system&apos;s key store takes its time: it may ask for your password in a window.</source>
        <translation>يستغرق مخزن مفاتيح النظام بعض الوقت: ربما يطلب كلمة المرور في نافذة.</translation>
    </message>
    <message>
        <source>The key of the connection “%1” can&apos;t be used. %2</source>
        <translation>لا يمكن استخدام مفتاح الاتصال «%1». %2</translation>
    </message>
    <message>
        <source>The system&apos;s key store does not give it: it is locked, or there is none.</source>
        <translation>لا يعطيه مخزن مفاتيح النظام: فهو مقفل، أو لا يوجد مخزن.</translation>
    </message>
    <message>
        <source>The system&apos;s key store has none for it, or it is locked.</source>
        <translation>لا يوجد في مخزن مفاتيح النظام مفتاح له، أو أنه مقفل.</translation>
    </message>
    <message>
        <source>There is no key for the connection “%1”. %2 Unlock it, or enter the key in the window.</source>
        <translation>لا يوجد مفتاح للاتصال «%1». %2 افتح قفل المخزن، أو أدخل المفتاح في النافذة.</translation>
    </message>
</context>
<context>
    <name>LibraryDatabase</name>
    <message>
        <source>The library %1 is on another computer. That is slow, and safe only while one program uses it; ASSAY_LIBRARY names another place.</source>
        <translation>المكتبة %1 موجودة على جهاز آخر. وهذا بطيء، ولا يكون آمنًا إلا ما دام يستخدمها برنامج واحد؛ ويمكن تحديد مكان آخر بـ ASSAY_LIBRARY.</translation>
    </message>
    <message>
        <source>The library %1 is damaged. It was set aside as %2. A new one begins, without connections, views and marks.</source>
        <translation>المكتبة %1 تالفة. نُحّيت جانبًا باسم %2. وتبدأ مكتبة جديدة بلا اتصالات ولا طرق عرض ولا علامات.</translation>
    </message>
</context>
<context>
    <name>LibraryError</name>
    <message>
        <source>Connections, views and marks can&apos;t be kept: Qt&apos;s driver for SQLite is missing. Install it and start again; Debian&apos;s package is libqt6sql6-sqlite.</source>
        <translation>لا يمكن حفظ الاتصالات وطرق العرض والعلامات: برنامج تشغيل SQLite الخاص بـ Qt غير موجود. ثبّته وابدأ من جديد؛ وحزمته في Debian هي libqt6sql6-sqlite.</translation>
    </message>
    <message>
        <source>The library %1 can&apos;t be opened. Connections, views and marks are not kept.</source>
        <translation>تعذّر فتح المكتبة %1. لا تُحفظ الاتصالات ولا طرق العرض ولا العلامات.</translation>
    </message>
    <message>
        <source>%1 belongs to another program and was left as it is. Connections, views and marks are not kept.</source>
        <translation>الملف %1 يخص برنامجًا آخر وتُرك كما كان. لا تُحفظ الاتصالات ولا طرق العرض ولا العلامات.</translation>
    </message>
    <message>
        <source>The library %1 is damaged. It is set aside at the next start.</source>
        <translation>المكتبة %1 تالفة. ستُنحّى جانبًا عند البدء التالي.</translation>
    </message>
    <message>
        <source>The library %1 was written by a newer version of Assay and was left as it is. Until you start that version, connections, views and marks are neither read nor kept.</source>
        <translation>المكتبة %1 كتبها إصدار أحدث من Assay وتُركت كما كانت. وحتى تشغّل ذلك الإصدار، لا تُقرأ الاتصالات وطرق العرض والعلامات ولا تُحفظ.</translation>
    </message>
    <message>
        <source>The library %1 can only be read. What you change is not kept.</source>
        <translation>المكتبة %1 للقراءة فقط. لا يُحفظ ما تغيّره.</translation>
    </message>
    <message>
        <source>The library %1 was moved or deleted while Assay ran, so this was not kept. Put it back, or start Assay again.</source>
        <translation>نُقلت المكتبة %1 أو حُذفت أثناء عمل Assay، فلم يُحفظ هذا. أعدها إلى مكانها، أو ابدأ Assay من جديد.</translation>
    </message>
    <message>
        <source>Another program holds the library %1, so this was not kept. Try again.</source>
        <translation>يحجز برنامج آخر المكتبة %1، فلم يُحفظ هذا. حاول مرة أخرى.</translation>
    </message>
    <message>
        <source>The disk is full, so this was not kept in %1. Make room and try again.</source>
        <translation>القرص ممتلئ، فلم يُحفظ هذا في %1. أفسح مكانًا وحاول مرة أخرى.</translation>
    </message>
    <message>
        <source>The system did not let Assay write to %1, so this was not kept.</source>
        <translation>لم يسمح النظام لبرنامج Assay بالكتابة إلى %1، فلم يُحفظ هذا.</translation>
    </message>
    <message>
        <source>There is not enough memory, so this was not kept. Close other programs and try again.</source>
        <translation>لا تكفي الذاكرة، فلم يُحفظ هذا. أغلق برامج أخرى وحاول مرة أخرى.</translation>
    </message>
    <message>
        <source>This could not be kept in the library %1.</source>
        <translation>تعذّر حفظ هذا في المكتبة %1.</translation>
    </message>
</context>
<context>
    <name>ListPage</name>
    <message>
        <source>The answer has no list “data”.</source>
        <translation>لا توجد في الاستجابة قائمة «data».</translation>
    </message>
</context>
<context>
    <name>MeibelConfig</name>
    <message>
        <source>The key still lies in %1 in plain text, where every program of yours can read it.</source>
        <translation>ما زال المفتاح في %1 نصًّا غير مشفَّر، حيث يستطيع كل برنامج من برامجك قراءته.</translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation>لا يوجد ملف %1.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be read.</source>
        <translation>تعذّرت قراءة %1.</translation>
    </message>
    <message>
        <source>%1 is too large to be a configuration file of Meibel.</source>
        <translation>الملف %1 أكبر من أن يكون ملف إعدادات لـ Meibel.</translation>
    </message>
    <message>
        <source>%1 is not a configuration file of Meibel: it is not YAML, or a value in it is not a text.</source>
        <translation>الملف %1 ليس ملف إعدادات لـ Meibel: فهو ليس YAML، أو فيه قيمة ليست نصًّا.</translation>
    </message>
    <message>
        <source>%1 holds neither a key nor an address of a service.</source>
        <translation>لا يحتوي %1 على مفتاح ولا على عنوان خدمة.</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message numerus="yes">
        <source>Reading was stopped after %Ln job(s).</source>
        <translation>
            <numerusform>أُوقفت القراءة قبل أي مهمة.</numerusform>
            <numerusform>أُوقفت القراءة بعد مهمة واحدة.</numerusform>
            <numerusform>أُوقفت القراءة بعد مهمتين.</numerusform>
            <numerusform>أُوقفت القراءة بعد %Ln مهام.</numerusform>
            <numerusform>أُوقفت القراءة بعد %Ln مهمة.</numerusform>
            <numerusform>أُوقفت القراءة بعد %Ln مهمة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reading broke off after %Ln job(s).</source>
        <translation>
            <numerusform>انقطعت القراءة قبل أي مهمة.</numerusform>
            <numerusform>انقطعت القراءة بعد مهمة واحدة.</numerusform>
            <numerusform>انقطعت القراءة بعد مهمتين.</numerusform>
            <numerusform>انقطعت القراءة بعد %Ln مهام.</numerusform>
            <numerusform>انقطعت القراءة بعد %Ln مهمة.</numerusform>
            <numerusform>انقطعت القراءة بعد %Ln مهمة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The fetch was stopped after %Ln job(s).</source>
        <translation>
            <numerusform>أُوقف الجلب قبل أي مهمة.</numerusform>
            <numerusform>أُوقف الجلب بعد مهمة واحدة.</numerusform>
            <numerusform>أُوقف الجلب بعد مهمتين.</numerusform>
            <numerusform>أُوقف الجلب بعد %Ln مهام.</numerusform>
            <numerusform>أُوقف الجلب بعد %Ln مهمة.</numerusform>
            <numerusform>أُوقف الجلب بعد %Ln مهمة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The fetch broke off after %Ln job(s).</source>
        <translation>
            <numerusform>انقطع الجلب قبل أي مهمة.</numerusform>
            <numerusform>انقطع الجلب بعد مهمة واحدة.</numerusform>
            <numerusform>انقطع الجلب بعد مهمتين.</numerusform>
            <numerusform>انقطع الجلب بعد %Ln مهام.</numerusform>
            <numerusform>انقطع الجلب بعد %Ln مهمة.</numerusform>
            <numerusform>انقطع الجلب بعد %Ln مهمة.</numerusform>
        </translation>
    </message>
    <message>
        <source>The list from %1 is still shown.</source>
        <extracomment>%1 is a time of day, or day and time</extracomment>
        <translation>لا تزال القائمة السابقة (%1) معروضة.</translation>
    </message>
    <message>
        <source>Show &amp;what arrived</source>
        <translation>إ&amp;ظهار ما وصل</translation>
    </message>
    <message>
        <source>&amp;Go back to the list before</source>
        <translation>ال&amp;رجوع إلى القائمة السابقة</translation>
    </message>
</context>
<context>
    <name>Problem</name>
    <message>
        <source>This is not valid JSON.</source>
        <translation>هذا ليس JSON صالحًا.</translation>
    </message>
    <message>
        <source>This is not valid JSON: %1.</source>
        <translation>هذا ليس JSON صالحًا: %1.</translation>
    </message>
    <message>
        <source>The data ends in the middle of this job.</source>
        <translation>تنتهي البيانات في وسط هذه المهمة.</translation>
    </message>
    <message>
        <source>The text is not valid UTF-8.</source>
        <translation>النص ليس UTF-8 صالحًا.</translation>
    </message>
    <message>
        <source>A text holds an escape that is no character (%1).</source>
        <translation>يحتوي نص على تسلسل هروب لا يمثّل محرفًا (%1).</translation>
    </message>
    <message>
        <source>The value of “%1” is nested too deep.</source>
        <translation>قيمة «%1» متداخلة بعمق أكثر من اللازم.</translation>
    </message>
    <message>
        <source>This element is not a job: it is not a JSON object.</source>
        <translation>هذا العنصر ليس مهمة: فهو ليس كائن JSON.</translation>
    </message>
    <message>
        <source>The job has no job_id.</source>
        <translation>ليس للمهمة job_id.</translation>
    </message>
    <message>
        <source>The field “%1” holds a value of the wrong type.</source>
        <translation>يحتوي الحقل «%1» على قيمة من نوع خاطئ.</translation>
    </message>
    <message>
        <source>There is no comma before this job.</source>
        <translation>لا توجد فاصلة قبل هذه المهمة.</translation>
    </message>
    <message>
        <source>There is a comma too many.</source>
        <translation>توجد فاصلة زائدة.</translation>
    </message>
    <message>
        <source>The list is closed here, but more jobs follow. They were read; others may be missing.</source>
        <translation>تُغلق القائمة هنا، لكن تليها مهام أخرى. وقد قُرئت؛ وربما تكون غيرها مفقودة.</translation>
    </message>
    <message>
        <source>There is more data after the end of the list. It holds no job; ignored.</source>
        <translation>توجد بيانات أخرى بعد نهاية القائمة. وليس فيها أي مهمة؛ فتم تجاهلها.</translation>
    </message>
    <message>
        <source>There are more bytes after the end of the packed data; they were ignored.</source>
        <translation>توجد بايتات أخرى بعد نهاية البيانات المضغوطة؛ وتم تجاهلها.</translation>
    </message>
    <message>
        <source>The field “%1” is there twice; the last value counts.</source>
        <translation>الحقل «%1» مكرر مرتين؛ والقيمة الأخيرة هي المعتمدة.</translation>
    </message>
    <message>
        <source>Another job has the same job_id, %1; both are shown.</source>
        <translation>لمهمة أخرى قيمة job_id نفسها، %1؛ والاثنتان معروضتان.</translation>
    </message>
    <message>
        <source>The required field “%1” is missing.</source>
        <translation>الحقل المطلوب «%1» غير موجود.</translation>
    </message>
    <message>
        <source>The number in “%1” is too large to be used.</source>
        <translation>العدد في «%1» أكبر من أن يُستخدم.</translation>
    </message>
    <message>
        <source>The data is null instead of a list; it counts as an empty list.</source>
        <translation>البيانات null بدلًا من قائمة؛ تُحسب قائمةً فارغة.</translation>
    </message>
    <message>
        <source>The element is larger than 256 MiB.</source>
        <translation>العنصر أكبر من 256 ميبيبايت.</translation>
    </message>
</context>
<context>
    <name>ProblemsPanel</name>
    <message>
        <source>Copy &amp;list</source>
        <translation>نسخ ال&amp;قائمة</translation>
    </message>
    <message>
        <source>Copy the whole list as tab-separated text</source>
        <translation>نسخ القائمة كلها كنص مفصول بعلامات جدولة</translation>
    </message>
    <message>
        <source>Copy the list of problems</source>
        <translation>نسخ قائمة المشكلات</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>المشكلات</translation>
    </message>
</context>
<context>
    <name>QueryExamples</name>
    <message>
        <source>both words, in an explanation, a name or an id</source>
        <translation>الكلمتان معًا، في شرح أو اسم أو معرّف</translation>
    </message>
    <message>
        <source>these words, one behind the other</source>
        <translation>هذه الكلمات متتاليةً</translation>
    </message>
    <message>
        <source>a field with exactly this value</source>
        <translation>حقل له هذه القيمة تمامًا</translation>
    </message>
    <message>
        <source>a value that begins so; * may also stand in front</source>
        <translation>قيمة تبدأ بهذا النص؛ ويمكن أن تأتي ‎*‎ في أولها أيضًا</translation>
    </message>
    <message>
        <source>one of several values</source>
        <translation>إحدى عدة قيم</translation>
    </message>
    <message>
        <source>scores on the scale of their module; also &lt;=, &gt;, &gt;= and 3..5</source>
        <translation>درجات على مقياس وحدتها؛ وكذلك ‎&lt;=‎ و ‎&gt;‎ و ‎&gt;=‎ و ‎3..5</translation>
    </message>
    <message>
        <source>scores as a share of their scale, in percent</source>
        <translation>درجات كنسبة من مقياسها، بالمئة</translation>
    </message>
    <message>
        <source>all jobs but these</source>
        <translation>كل المهام ما عدا هذه</translation>
    </message>
    <message>
        <source>jobs without a value</source>
        <translation>مهام بلا قيمة في الحقل</translation>
    </message>
    <message>
        <source>a regular expression</source>
        <translation>تعبير نمطي</translation>
    </message>
    <message>
        <source>one group or the other</source>
        <translation>هذه المجموعة أو تلك</translation>
    </message>
    <message>
        <source>whole sessions that have such a job; in-turn: whole turns</source>
        <translation>جلسات كاملة فيها مهمة كهذه؛ ومع in-turn:‎ دورات كاملة</translation>
    </message>
    <message>
        <source>turns that lack a module</source>
        <translation>دورات تنقصها وحدة</translation>
    </message>
</context>
<context>
    <name>QueryText</name>
    <message>
        <source>This bracket closes nothing; remove it, or write it in quotation marks to look for it.</source>
        <translation>هذا القوس لا يُغلق شيئًا؛ احذفه، أو اكتبه بين علامتَي تنصيص للبحث عنه.</translation>
    </message>
    <message>
        <source>A blank is missing here; a text that has brackets or quotation marks in it is written in quotation marks, with \&quot; for each inside.</source>
        <translation>تنقص هنا مسافة؛ والنص الذي فيه أقواس أو علامات تنصيص يُكتب بين علامتَي تنصيص، مع ‎\&quot;‎ بدل كل علامة تنصيص داخله.</translation>
    </message>
    <message>
        <source>OR stands between two conditions, and one is missing; write &quot;OR&quot; to look for the word.</source>
        <translation>تقع OR بين شرطين، وأحدهما ناقص؛ اكتب ‎&quot;OR&quot;‎ للبحث عن الكلمة نفسها.</translation>
    </message>
    <message>
        <source>Here a condition is missing before the bracket closes.</source>
        <translation>ينقص هنا شرط قبل إغلاق القوس.</translation>
    </message>
    <message>
        <source>The query ends too early: here a condition is missing.</source>
        <translation>ينتهي الاستعلام قبل أوانه: ينقص هنا شرط.</translation>
    </message>
    <message>
        <source>A - excludes what directly follows it, and nothing does; write &quot;-&quot; to look for the sign.</source>
        <translation>العلامة ‎-‎ تستبعد ما يليها مباشرةً، ولا شيء يليها؛ اكتب ‎&quot;-&quot;‎ للبحث عن العلامة نفسها.</translation>
    </message>
    <message numerus="yes">
        <source>More than %Ln bracket(s) are open here; join the conditions with fewer.</source>
        <translation>
            <numerusform>أكثر من %Ln قوس مفتوح هنا؛ اجمع الشروط بأقواس أقل.</numerusform>
            <numerusform>أكثر من قوس واحد مفتوح هنا؛ اجمع الشروط بأقواس أقل.</numerusform>
            <numerusform>أكثر من قوسين مفتوحين هنا؛ اجمع الشروط بأقواس أقل.</numerusform>
            <numerusform>أكثر من %Ln أقواس مفتوحة هنا؛ اجمع الشروط بأقواس أقل.</numerusform>
            <numerusform>أكثر من %Ln قوسًا مفتوحًا هنا؛ اجمع الشروط بأقواس أقل.</numerusform>
            <numerusform>أكثر من %Ln قوس مفتوح هنا؛ اجمع الشروط بأقواس أقل.</numerusform>
        </translation>
    </message>
    <message>
        <source>This bracket is not closed; add a ) where its group ends.</source>
        <translation>هذا القوس غير مغلق؛ أضف ‎)‎ حيث تنتهي مجموعته.</translation>
    </message>
    <message>
        <source>A blank already means “and”: leave AND out, or write &quot;AND&quot; to look for the word.</source>
        <translation>المسافة تعني «و» أصلًا: احذف AND، أو اكتب ‎&quot;AND&quot;‎ للبحث عن الكلمة نفسها.</translation>
    </message>
    <message>
        <source>A - before a condition means “not”: write it instead of NOT, or write &quot;NOT&quot; to look for the word.</source>
        <translation>العلامة ‎-‎ قبل الشرط تعني «ليس»: اكتبها بدل NOT، أو اكتب ‎&quot;NOT&quot;‎ للبحث عن الكلمة نفسها.</translation>
    </message>
    <message>
        <source>Here is nothing to look for; write a word, or a field with a colon and a value.</source>
        <translation>لا شيء هنا للبحث عنه؛ اكتب كلمة، أو حقلًا تليه نقطتان رأسيتان وقيمة.</translation>
    </message>
    <message>
        <source>After “%1:” a value is missing; it follows without a blank, and &quot;&quot; is an empty text.</source>
        <translation>تنقص قيمة بعد «%1:‎»؛ وهي تُكتب بعده دون مسافة، و ‎&quot;&quot;‎ نص فارغ.</translation>
    </message>
    <message>
        <source>After “%1:” conditions follow in brackets, such as %1:(score:&lt;3).</source>
        <translation>بعد «%1:‎» تأتي شروط بين قوسين، مثل %1:(score:&lt;3)‎.</translation>
    </message>
    <message>
        <source>After “has:” the name of a field is missing, such as has:explanation.</source>
        <translation>ينقص اسم حقل بعد «has:‎»، كما في has:explanation.</translation>
    </message>
    <message>
        <source>Before the colon the name of a field is missing; write &quot;:&quot; to look for a colon.</source>
        <translation>ينقص اسم حقل قبل النقطتين الرأسيتين؛ اكتب ‎&quot;:&quot;‎ للبحث عن النقطتين نفسيهما.</translation>
    </message>
    <message>
        <source>The jobs have no field “%1”; write the text in quotation marks to look for it.</source>
        <translation>ليس للمهام حقل باسم «%1»؛ اكتب النص بين علامتَي تنصيص للبحث عنه.</translation>
    </message>
    <message>
        <source>Only score, share and turn are compared with &lt; and &gt;; write the value in quotation marks if it begins with one.</source>
        <translation>لا يُقارَن بـ ‎&lt;‎ و ‎&gt;‎ إلا score وshare وturn؛ وإذا كانت القيمة تبدأ بإحدى العلامتين فاكتبها بين علامتَي تنصيص.</translation>
    </message>
    <message>
        <source>Here a value is missing; &quot;&quot; is an empty text.</source>
        <translation>تنقص هنا قيمة؛ و ‎&quot;&quot;‎ نص فارغ.</translation>
    </message>
    <message>
        <source>A turn is compared with a whole number: 3, &lt;3, &lt;=3, &gt;3, &gt;=3 or 1..3, without blanks.</source>
        <translation>تُقارَن الدورة بعدد صحيح: 3 أو ‎&lt;3 أو ‎&lt;=3 أو ‎&gt;3 أو ‎&gt;=3 أو ‎1..3، دون مسافات.</translation>
    </message>
    <message>
        <source>A score is compared with a number: 3, &lt;3, &lt;=3, &gt;3, &gt;=3 or 1..3, without blanks.</source>
        <translation>تُقارَن الدرجة بعدد: 3 أو ‎&lt;3 أو ‎&lt;=3 أو ‎&gt;3 أو ‎&gt;=3 أو ‎1..3، دون مسافات.</translation>
    </message>
    <message>
        <source>This range is empty; write the lower end first.</source>
        <translation>هذا النطاق فارغ؛ اكتب الحد الأدنى أولًا.</translation>
    </message>
    <message>
        <source>A * stands for other characters only at the beginning or the end of a value; write the value in quotation marks if the * belongs to it.</source>
        <translation>لا تنوب العلامة ‎*‎ عن محارف أخرى إلا في بداية القيمة أو نهايتها؛ وإذا كانت جزءًا من القيمة فاكتب القيمة بين علامتَي تنصيص.</translation>
    </message>
    <message>
        <source>A quotation mark is missing at the end of this text; write \&quot; for one that belongs to the text.</source>
        <translation>تنقص علامة تنصيص في نهاية هذا النص؛ واكتب ‎\&quot;‎ لعلامة تنصيص تكون جزءًا من النص.</translation>
    </message>
    <message>
        <source>Within quotation marks, \ must be followed by &quot;, \, n, r, t, or u and four digits; write \\ for a \ itself.</source>
        <translation>داخل علامتَي التنصيص يجب أن يلي ‎\‎ أحدُ المحارف ‎&quot;‎ أو ‎\‎ أو n أو r أو t، أو u وأربعة أرقام؛ اكتب ‎\\‎ إن قصدت ‎\‎ نفسها.</translation>
    </message>
    <message>
        <source>A / at the beginning starts a regular expression, which another / ends; write the text in quotation marks to look for the / itself.</source>
        <translation>العلامة ‎/‎ في البداية تفتح تعبيرًا نمطيًا تُنهيه علامة ‎/‎ أخرى؛ اكتب النص بين علامتَي تنصيص للبحث عن العلامة ‎/‎ نفسها.</translation>
    </message>
    <message numerus="yes">
        <source>The query has more than %Ln character(s); shorten it.</source>
        <translation>
            <numerusform>في الاستعلام أكثر من %Ln محرف؛ اختصره.</numerusform>
            <numerusform>في الاستعلام أكثر من محرف واحد؛ اختصره.</numerusform>
            <numerusform>في الاستعلام أكثر من محرفين؛ اختصره.</numerusform>
            <numerusform>في الاستعلام أكثر من %Ln محارف؛ اختصره.</numerusform>
            <numerusform>في الاستعلام أكثر من %Ln محرفًا؛ اختصره.</numerusform>
            <numerusform>في الاستعلام أكثر من %Ln محرف؛ اختصره.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The query has more than %Ln comparison(s); write the values of one field as field:(a OR b OR c).</source>
        <translation>
            <numerusform>في الاستعلام أكثر من %Ln مقارنة؛ اكتب قيم الحقل الواحد بالشكل field:(a OR b OR c)‎.</numerusform>
            <numerusform>في الاستعلام أكثر من مقارنة واحدة؛ اكتب قيم الحقل الواحد بالشكل field:(a OR b OR c)‎.</numerusform>
            <numerusform>في الاستعلام أكثر من مقارنتين؛ اكتب قيم الحقل الواحد بالشكل field:(a OR b OR c)‎.</numerusform>
            <numerusform>في الاستعلام أكثر من %Ln مقارنات؛ اكتب قيم الحقل الواحد بالشكل field:(a OR b OR c)‎.</numerusform>
            <numerusform>في الاستعلام أكثر من %Ln مقارنة؛ اكتب قيم الحقل الواحد بالشكل field:(a OR b OR c)‎.</numerusform>
            <numerusform>في الاستعلام أكثر من %Ln مقارنة؛ اكتب قيم الحقل الواحد بالشكل field:(a OR b OR c)‎.</numerusform>
        </translation>
    </message>
    <message>
        <source>A round bracket of the regular expression has no partner; write \( or \) for the character.</source>
        <translation>في التعبير النمطي قوس مستدير بلا مقابل؛ اكتب ‎\(‎ أو ‎\)‎ إن قصدت المحرف نفسه.</translation>
    </message>
    <message>
        <source>A square bracket of the regular expression is not closed; write \[ for the character.</source>
        <translation>في التعبير النمطي قوس مربع غير مغلق؛ اكتب ‎\[‎ إن قصدت المحرف نفسه.</translation>
    </message>
    <message>
        <source>In the regular expression nothing stands before “%1” that it could repeat; write a \ before it for the character.</source>
        <translation>ليس قبل «‎%1‎» في التعبير النمطي ما يمكن تكراره؛ اكتب ‎\‎ قبله إن قصدت المحرف نفسه.</translation>
    </message>
    <message>
        <source>The regular expression repeats too often with “%1”; 1000 times is the most.</source>
        <translation>التكرار «‎%1‎» في التعبير النمطي أكثر من اللازم؛ والحد الأقصى 1000 مرة.</translation>
    </message>
    <message>
        <source>The regular expression has no such range of characters as “%1”; write the lower end first.</source>
        <translation>نطاق المحارف «‎%1‎» غير صالح في التعبير النمطي؛ اكتب الحد الأدنى أولًا.</translation>
    </message>
    <message>
        <source>The regular expression is too large; shorten it, or repeat less.</source>
        <translation>التعبير النمطي كبير جدًا؛ اختصره، أو قلّل التكرار فيه.</translation>
    </message>
    <message>
        <source>The regular expression ends with a single \; write \\ for the character.</source>
        <translation>ينتهي التعبير النمطي بعلامة ‎\‎ واحدة؛ اكتب ‎\\‎ إن قصدت المحرف نفسه.</translation>
    </message>
    <message>
        <source>The regular expression does not know “%1” (its syntax is that of RE2); write a \ before a character that stands for itself.</source>
        <translation>لا يعرف التعبير النمطي «‎%1‎» (فصياغته صياغة RE2)؛ اكتب ‎\‎ قبل كل محرف يُقصد به المحرف نفسه.</translation>
    </message>
    <message>
        <source>There is no such mark; the marks are reviewed, flag, discuss, star, agree and disagree, and has:mark finds every one.</source>
        <translation>لا توجد علامة كهذه؛ العلامات هي reviewed وflag وdiscuss وstar وagree وdisagree، ويعثر has:mark على كل علامة.</translation>
    </message>
</context>
<context>
    <name>RefinementPanel</name>
    <message>
        <source>Refine here</source>
        <translation>ضيِّق هنا</translation>
    </message>
    <message>
        <source>Clear all</source>
        <translation>مسح الكل</translation>
    </message>
    <message>
        <source>Clear all refinements</source>
        <translation>مسح كل معايير التضييق</translation>
    </message>
    <message>
        <source>More fields…</source>
        <translation>المزيد من الحقول…</translation>
    </message>
    <message>
        <source>Choose which fields are listed here</source>
        <translation>اختيار الحقول المدرجة هنا</translation>
    </message>
    <message>
        <source>Show all jobs again</source>
        <translation>إظهار كل المهام من جديد</translation>
    </message>
    <message>
        <source>Narrows what is shown, at once and without a request.</source>
        <translation>يضيّق ما يُعرض، فورًا ودون طلب.</translation>
    </message>
</context>
<context>
    <name>ResourceErrors</name>
    <message>
        <source>There is not enough memory for all the jobs.</source>
        <translation>لا تكفي الذاكرة لكل المهام.</translation>
    </message>
    <message>
        <source>Close other programs, or load fewer jobs: with a filter, or from a smaller file.</source>
        <translation>أغلق برامج أخرى، أو حمّل عددًا أقل من المهام: بعامل تصفية، أو من ملف أصغر.</translation>
    </message>
    <message>
        <source>The system starts no more threads for this program.</source>
        <translation>لا يشغّل النظام مزيدًا من خيوط التنفيذ لهذا البرنامج.</translation>
    </message>
    <message>
        <source>Close other programs, or raise the limit on processes of your account.</source>
        <translation>أغلق برامج أخرى، أو ارفع حد العمليات المسموح به لحسابك.</translation>
    </message>
</context>
<context>
    <name>ScoreRangeWidget</name>
    <message>
        <source>Score, as share of scale</source>
        <translation>الدرجة كنسبة من المقياس</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>مسح</translation>
    </message>
    <message>
        <source>Show jobs of every score</source>
        <translation>إظهار المهام بكل الدرجات</translation>
    </message>
    <message>
        <source>Clear the score range</source>
        <translation>مسح نطاق الدرجات</translation>
    </message>
    <message>
        <source>Score range</source>
        <translation>نطاق الدرجات</translation>
    </message>
    <message>
        <source>Lowest share of scale, in percent</source>
        <translation>أدنى نسبة من المقياس، بالمئة</translation>
    </message>
    <message>
        <source>Lowest share of scale</source>
        <translation>أدنى نسبة من المقياس</translation>
    </message>
    <message>
        <source> %</source>
        <translation> ٪</translation>
    </message>
    <message>
        <source>to</source>
        <comment>between two numbers</comment>
        <translation>إلى</translation>
    </message>
    <message>
        <source>Highest share of scale, in percent</source>
        <translation>أعلى نسبة من المقياس، بالمئة</translation>
    </message>
    <message>
        <source>Highest share of scale</source>
        <translation>أعلى نسبة من المقياس</translation>
    </message>
    <message>
        <source>Jobs without a score, or on an unknown scale, are hidden while a range is set.</source>
        <translation>المهام التي بلا درجة أو على مقياس غير معروف مخفية ما دام هناك نطاق محدد.</translation>
    </message>
</context>
<context>
    <name>ScoreSummary</name>
    <message>
        <source>The answer is a list, not an object.</source>
        <translation>الاستجابة قائمة، لا كائن.</translation>
    </message>
</context>
<context>
    <name>ScoreText</name>
    <message>
        <source>Submitted</source>
        <translation>مُرسلة</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>قيد التنفيذ</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>مكتملة</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>فشلت</translation>
    </message>
    <message>
        <source>Not run</source>
        <translation>لم تُشغَّل</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <extracomment>A score and the top of its scale: 7 / 10</extracomment>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>no score</source>
        <translation>بلا درجة</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>Read by screen readers: 7 of 10</extracomment>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>unknown scale</source>
        <translation>مقياس غير معروف</translation>
    </message>
    <message>
        <source>%1 %</source>
        <extracomment>A share of scale in per cent</extracomment>
        <translation>%1 ٪</translation>
    </message>
    <message>
        <source>%1–%2, judge</source>
        <extracomment>A scale: from %1 to %2</extracomment>
        <translation>%1 إلى %2، مُحكِّم</translation>
    </message>
    <message>
        <source>%1–%2, statistical</source>
        <extracomment>A scale: from %1 to %2</extracomment>
        <translation>%1 إلى %2، إحصائي</translation>
    </message>
</context>
<context>
    <name>ServiceAccess</name>
    <message>
        <source>MEIBEL_API_KEY can&apos;t be used. %1</source>
        <translation>لا يمكن استخدام MEIBEL_API_KEY. %1</translation>
    </message>
    <message>
        <source>MEIBEL_TOKEN can&apos;t be used. %1</source>
        <translation>لا يمكن استخدام MEIBEL_TOKEN. %1</translation>
    </message>
    <message>
        <source>There is no key. Set MEIBEL_API_KEY to it, or MEIBEL_TOKEN to a token, or use --open or --demo.</source>
        <translation>لا يوجد مفتاح. اضبط MEIBEL_API_KEY عليه، أو MEIBEL_TOKEN على رمز مميز، أو استخدم ‎--open أو ‎--demo.</translation>
    </message>
</context>
<context>
    <name>ServiceFilterPanel</name>
    <message>
        <source>Ask the service</source>
        <translation>اسأل الخدمة</translation>
    </message>
    <message>
        <source>Clear all</source>
        <translation>مسح الكل</translation>
    </message>
    <message>
        <source>Empty all fields of this form</source>
        <translation>إفراغ كل حقول هذا النموذج</translation>
    </message>
    <message>
        <source>Clear all fields of the service filter</source>
        <translation>مسح كل حقول تصفية الخدمة</translation>
    </message>
    <message>
        <source>Show or hide the fields</source>
        <translation>إظهار الحقول أو إخفاؤها</translation>
    </message>
    <message>
        <source>Show the fields of the service filter</source>
        <translation>إظهار حقول تصفية الخدمة</translation>
    </message>
    <message>
        <source>Decides what is fetched. Values match exactly.</source>
        <translation>يحدد ما يُجلب. يجب أن تتطابق القيم تمامًا.</translation>
    </message>
    <message>
        <source>Fetch</source>
        <translation>جلب</translation>
    </message>
    <message>
        <source>Ask the service for the jobs that match</source>
        <translation>سؤال الخدمة عن المهام المطابقة</translation>
    </message>
</context>
<context>
    <name>SettingsFile</name>
    <message>
        <source>The settings file %1 is damaged. It was set aside as %2, and the settings begin anew.</source>
        <translation>ملف الإعدادات %1 تالف. نُحّي جانبًا باسم %2، وتبدأ الإعدادات من جديد.</translation>
    </message>
    <message>
        <source>The settings can&apos;t be written to %1. What you change holds until the program ends.</source>
        <translation>تعذّرت كتابة الإعدادات في %1. ما تغيّره يبقى ساريًا حتى ينتهي البرنامج.</translation>
    </message>
</context>
<context>
    <name>StateContent</name>
    <message>
        <source>See how every job scored, and why</source>
        <translation>اطّلع على درجة كل مهمة وسببها</translation>
    </message>
    <message>
        <source>Nothing that is read here leaves this machine.</source>
        <translation>لا شيء مما يُقرأ هنا يغادر هذا الجهاز.</translation>
    </message>
    <message>
        <source>&amp;Use the key in MEIBEL_API_KEY</source>
        <translation>استخ&amp;دام المفتاح في MEIBEL_API_KEY</translation>
    </message>
    <message>
        <source>The environment has one; it stays in memory only</source>
        <translation>في البيئة مفتاح؛ ويبقى في الذاكرة فقط</translation>
    </message>
    <message>
        <source>Enter a &amp;key</source>
        <translation>إد&amp;خال مفتاح</translation>
    </message>
    <message>
        <source>Connect to the service with an API key</source>
        <translation>الاتصال بالخدمة بمفتاح API</translation>
    </message>
    <message>
        <source>&amp;Open a file</source>
        <translation>&amp;فتح ملف</translation>
    </message>
    <message>
        <source>A saved response: JSON or NDJSON, also in gzip</source>
        <translation>استجابة محفوظة: JSON أو NDJSON، وكذلك بضغط gzip</translation>
    </message>
    <message>
        <source>&amp;Look at the demo</source>
        <translation>إ&amp;لقاء نظرة على العرض التجريبي</translation>
    </message>
    <message>
        <source>Made-up jobs from a server inside this program</source>
        <translation>مهام وهمية من خادم داخل هذا البرنامج</translation>
    </message>
    <message>
        <source>Ready to fetch</source>
        <translation>جاهز للجلب</translation>
    </message>
    <message>
        <source>Jobs come from %1. Filters under “Ask the service” narrow what is fetched.</source>
        <extracomment>%1 is a host name</extracomment>
        <translation>تأتي المهام من %1. وعوامل التصفية ضمن «اسأل الخدمة» تحصر ما يُجلب.</translation>
    </message>
    <message>
        <source>Fetch job&amp;s</source>
        <translation>&amp;جلب المهام</translation>
    </message>
    <message>
        <source>%1 Retry %2 of %3.</source>
        <extracomment>%1 is a sentence: why the last try failed; %2 and %3 are numbers</extracomment>
        <translation>%1 إعادة المحاولة %2 من %3.</translation>
    </message>
    <message>
        <source>Reading jobs from %1</source>
        <extracomment>%1 is a host name or a file name</extracomment>
        <translation>قراءة المهام من %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>%1 and %2 are amounts such as 3.1 MB</extracomment>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>%1 so far</source>
        <extracomment>%1 is an amount such as 3.1 MB</extracomment>
        <translation>%1 حتى الآن</translation>
    </message>
    <message>
        <source>The first rows show up as soon as they arrive.</source>
        <translation>تظهر الصفوف الأولى فور وصولها.</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>إي&amp;قاف</translation>
    </message>
    <message>
        <source>No job could be read</source>
        <translation>لم تمكن قراءة أي مهمة</translation>
    </message>
    <message>
        <source>What was wrong with each one is listed under problems.</source>
        <translation>الخلل في كل منها مدرج ضمن «المشكلات».</translation>
    </message>
    <message>
        <source>Show the &amp;problems</source>
        <translation>إ&amp;ظهار المشكلات</translation>
    </message>
    <message>
        <source>There are no jobs here</source>
        <translation>لا مهام هنا</translation>
    </message>
    <message>
        <source>The service has none for these filters. It compares them exactly, capitals included.</source>
        <translation>ليس لدى الخدمة مهام توافق عوامل التصفية هذه. وهي تقارنها حرفيًا، مع مراعاة حالة الأحرف.</translation>
    </message>
    <message>
        <source>The answer was an empty list.</source>
        <translation>كانت الاستجابة قائمة فارغة.</translation>
    </message>
    <message>
        <source>&amp;Clear the filters and fetch again</source>
        <translation>مسح عوامل الت&amp;صفية وإعادة الجلب</translation>
    </message>
    <message>
        <source>Fetch a&amp;gain</source>
        <translation>إعادة ال&amp;جلب</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>لا نتائج مطابقة</translation>
    </message>
    <message numerus="yes">
        <source>None of the %Ln jobs passes what is set under “Refine here”.</source>
        <translation>
            <numerusform>لا توجد مهام تجتاز ما حُدّد ضمن «ضيِّق هنا».</numerusform>
            <numerusform>لا تجتاز المهمة الوحيدة ما حُدّد ضمن «ضيِّق هنا».</numerusform>
            <numerusform>لا تجتاز أي من المهمتين ما حُدّد ضمن «ضيِّق هنا».</numerusform>
            <numerusform>لا تجتاز أي مهمة من أصل %Ln مهام ما حُدّد ضمن «ضيِّق هنا».</numerusform>
            <numerusform>لا تجتاز أي مهمة من أصل %Ln مهمة ما حُدّد ضمن «ضيِّق هنا».</numerusform>
            <numerusform>لا تجتاز أي مهمة من أصل %Ln مهمة ما حُدّد ضمن «ضيِّق هنا».</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Show all jobs</source>
        <translation>إظهار &amp;كل المهام</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>إعادة المحا&amp;ولة</translation>
    </message>
    <message>
        <source>&amp;Change the connection</source>
        <translation>ت&amp;غيير الاتصال</translation>
    </message>
    <message>
        <source>&amp;Open another file</source>
        <translation>&amp;فتح ملف آخر</translation>
    </message>
    <message>
        <source>Enter &amp;Key…</source>
        <translation>إد&amp;خال المفتاح…</translation>
    </message>
    <message numerus="yes">
        <source>Trying again in %Ln second(s)</source>
        <translation>
            <numerusform>تُعاد المحاولة الآن</numerusform>
            <numerusform>تُعاد المحاولة خلال ثانية واحدة</numerusform>
            <numerusform>تُعاد المحاولة خلال ثانيتين</numerusform>
            <numerusform>تُعاد المحاولة خلال %Ln ثوانٍ</numerusform>
            <numerusform>تُعاد المحاولة خلال %Ln ثانية</numerusform>
            <numerusform>تُعاد المحاولة خلال %Ln ثانية</numerusform>
        </translation>
    </message>
    <message>
        <source>The file has an empty list.</source>
        <translation>يحتوي الملف على قائمة فارغة.</translation>
    </message>
    <message>
        <source>&amp;Use the token in MEIBEL_TOKEN</source>
        <translation>استخ&amp;دام الرمز المميز في MEIBEL_TOKEN</translation>
    </message>
</context>
<context>
    <name>ViewCheck</name>
    <message>
        <source>The view needs a name.</source>
        <translation>تحتاج طريقة العرض إلى اسم.</translation>
    </message>
    <message numerus="yes">
        <source>The name of the view may have %Ln character(s), none of them invisible.</source>
        <translation>
            <numerusform>لا يتسع اسم طريقة العرض لأي محرف.</numerusform>
            <numerusform>لا يزيد اسم طريقة العرض على محرف واحد، ولا يكون غير مرئي.</numerusform>
            <numerusform>لا يزيد اسم طريقة العرض على محرفين، وليس فيه محرف غير مرئي.</numerusform>
            <numerusform>لا يزيد اسم طريقة العرض على %Ln محارف، وليس فيه محرف غير مرئي.</numerusform>
            <numerusform>لا يزيد اسم طريقة العرض على %Ln محرفًا، وليس فيه محرف غير مرئي.</numerusform>
            <numerusform>لا يزيد اسم طريقة العرض على %Ln محرف، وليس فيه محرف غير مرئي.</numerusform>
        </translation>
    </message>
    <message>
        <source>The query of the view is too long to be kept.</source>
        <translation>استعلام طريقة العرض أطول من أن يُحفظ.</translation>
    </message>
    <message>
        <source>The query of the view holds invisible characters, so that it is not what it looks like.</source>
        <translation>يحتوي استعلام طريقة العرض على محارف غير مرئية، فليس كما يبدو.</translation>
    </message>
    <message>
        <source>The view has too many columns, or some without a readable name.</source>
        <translation>في طريقة العرض أعمدة أكثر مما يجوز، أو أعمدة بلا اسم مقروء.</translation>
    </message>
</context>
<context>
    <name>ViewFile</name>
    <message>
        <source>This file holds no views of Assay.</source>
        <translation>لا توجد في هذا الملف طرق عرض لـ Assay.</translation>
    </message>
    <message>
        <source>This file of views has a form that this version of Assay does not know. A newer version may read it.</source>
        <translation>صيغة ملف طرق العرض هذا لا يعرفها هذا الإصدار من Assay. قد يقرؤه إصدار أحدث.</translation>
    </message>
    <message>
        <source>This file is too large to be a file of views.</source>
        <translation>هذا الملف أكبر من أن يكون ملف طرق عرض.</translation>
    </message>
    <message>
        <source>This file is not JSON, so it holds no views: the fault is at byte %L1.</source>
        <translation>هذا الملف ليس JSON، فلا طرق عرض فيه: الخطأ عند البايت %L1.</translation>
    </message>
    <message>
        <source>View number %L1 of this file can&apos;t be taken over, so none was.</source>
        <translation>تعذّر استيراد طريقة العرض رقم %L1 من هذا الملف، فلم يُستورد منه شيء.</translation>
    </message>
    <message numerus="yes">
        <source>This file holds too many views: at most %Ln can be taken over at a time.</source>
        <translation>
            <numerusform>في هذا الملف طرق عرض أكثر من اللازم: لا يمكن استيراد أي طريقة عرض دفعة واحدة.</numerusform>
            <numerusform>في هذا الملف طرق عرض أكثر من اللازم: لا يمكن استيراد أكثر من طريقة عرض واحدة دفعة واحدة.</numerusform>
            <numerusform>في هذا الملف طرق عرض أكثر من اللازم: لا يمكن استيراد أكثر من طريقتَي عرض دفعة واحدة.</numerusform>
            <numerusform>في هذا الملف طرق عرض أكثر من اللازم: لا يمكن استيراد أكثر من %Ln طرق عرض دفعة واحدة.</numerusform>
            <numerusform>في هذا الملف طرق عرض أكثر من اللازم: لا يمكن استيراد أكثر من %Ln طريقة عرض دفعة واحدة.</numerusform>
            <numerusform>في هذا الملف طرق عرض أكثر من اللازم: لا يمكن استيراد أكثر من %Ln طريقة عرض دفعة واحدة.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file %1 can&apos;t be read: %2</source>
        <translation>تعذّرت قراءة الملف %1: %2</translation>
    </message>
    <message>
        <source>The file %1 can&apos;t be written: %2</source>
        <translation>تعذّرت كتابة الملف %1: %2</translation>
    </message>
</context>
<context>
    <name>ViewLink</name>
    <message>
        <source>This link is incomplete or damaged. Ask for it once more, or copy it whole.</source>
        <translation>هذا الرابط غير مكتمل أو تالف. اطلبه مرة أخرى، أو انسخه كاملًا.</translation>
    </message>
    <message>
        <source>This link names a service that is not reached over HTTPS, so it was not followed.</source>
        <translation>يذكر هذا الرابط خدمة لا يُتصل بها عبر HTTPS، فلم يُفتح.</translation>
    </message>
    <message>
        <source>This link names a service with a user, a password or a query in its address, so it was not followed.</source>
        <translation>يذكر هذا الرابط خدمة في عنوانها اسم مستخدم أو كلمة مرور أو استعلام، فلم يُفتح.</translation>
    </message>
    <message>
        <source>This link holds a key or a password. Assay takes none from a link.</source>
        <translation>يحتوي هذا الرابط على مفتاح أو كلمة مرور. لا يأخذ Assay أيًّا منهما من رابط.</translation>
    </message>
    <message>
        <source>This link holds something that this version of Assay does not know. A newer version may read it.</source>
        <translation>يحتوي هذا الرابط على شيء لا يعرفه هذا الإصدار من Assay. قد يقرؤه إصدار أحدث.</translation>
    </message>
    <message>
        <source>This link can&apos;t be followed.</source>
        <translation>تعذّر فتح هذا الرابط.</translation>
    </message>
    <message>
        <source>This link holds invisible characters, so that it is not what it looks like.</source>
        <translation>يحتوي هذا الرابط على محارف غير مرئية، فليس كما يبدو.</translation>
    </message>
    <message>
        <source>The query of this link is wrong.</source>
        <translation>استعلام هذا الرابط خاطئ.</translation>
    </message>
    <message>
        <source>This link is too long to be followed.</source>
        <translation>هذا الرابط أطول من أن يُفتح.</translation>
    </message>
    <message>
        <source>This is no link to a view of Assay.</source>
        <translation>ليس هذا رابطًا إلى طريقة عرض في Assay.</translation>
    </message>
</context>
<context>
    <name>WatchText</name>
    <message>
        <source>Paused: the service takes no more requests for now</source>
        <translation>توقف مؤقت: لا تقبل الخدمة حاليًا المزيد من الطلبات</translation>
    </message>
    <message>
        <source>Paused: the service can&apos;t be reached</source>
        <translation>توقف مؤقت: تعذّر الوصول إلى الخدمة</translation>
    </message>
    <message>
        <source>Paused: the service did not answer in time</source>
        <translation>توقف مؤقت: لم تستجب الخدمة في الوقت المناسب</translation>
    </message>
    <message>
        <source>Paused: the answer broke off</source>
        <translation>توقف مؤقت: انقطعت الاستجابة</translation>
    </message>
    <message>
        <source>Paused: the service has an error</source>
        <translation>توقف مؤقت: حدث خطأ في الخدمة</translation>
    </message>
    <message>
        <source>Watching has ended: the service asks for a longer wait</source>
        <translation>انتهت المراقبة: تطلب الخدمة انتظارًا أطول</translation>
    </message>
    <message>
        <source>Watching has ended: the service refused the key</source>
        <translation>انتهت المراقبة: رفضت الخدمة المفتاح</translation>
    </message>
    <message>
        <source>Watching has ended: there is not enough memory</source>
        <translation>انتهت المراقبة: لا تكفي الذاكرة</translation>
    </message>
    <message>
        <source>Watching has ended: the service did not send the jobs</source>
        <translation>انتهت المراقبة: لم ترسل الخدمة المهام</translation>
    </message>
    <message>
        <source>No job is pending: there is nothing to watch</source>
        <translation>لا مهمة قيد الانتظار: لا يوجد ما يُراقَب</translation>
    </message>
    <message>
        <source>Finished: %1</source>
        <translation>انتهت المهام: %1</translation>
    </message>
    <message>
        <source>Slowed down to every %1, as the service asks</source>
        <extracomment>%1 is a time such as &quot;5 min&quot;</extracomment>
        <translation>أُبطئت المراقبة إلى كل %1، بطلب من الخدمة</translation>
    </message>
    <message>
        <source>Watching every %1</source>
        <extracomment>%1 is a time such as &quot;30 s&quot;</extracomment>
        <translation>المراقبة كل %1</translation>
    </message>
    <message>
        <source>%1 · next in %2</source>
        <extracomment>%1 is such as &quot;Watching every 30 s&quot;, %2 a time such as &quot;12 s&quot;</extracomment>
        <translation>%1 · التالية بعد %2</translation>
    </message>
    <message>
        <source>%1 · fetching</source>
        <extracomment>%1 is such as &quot;Watching every 30 s&quot;</extracomment>
        <translation>%1 · يجري الجلب</translation>
    </message>
    <message>
        <source>%1 · next try in %2</source>
        <extracomment>%1 is such as &quot;Paused: the service can&apos;t be reached&quot;, %2 a time such as &quot;12 s&quot;</extracomment>
        <translation>%1 · المحاولة التالية بعد %2</translation>
    </message>
    <message>
        <source>%1 s</source>
        <extracomment>Seconds</extracomment>
        <translation>%1 ث</translation>
    </message>
    <message>
        <source>%1 min</source>
        <extracomment>Minutes</extracomment>
        <translation>%1 د</translation>
    </message>
    <message>
        <source>%1 h</source>
        <extracomment>Hours</extracomment>
        <translation>%1 س</translation>
    </message>
    <message numerus="yes">
        <source>%Ln completed</source>
        <comment>jobs</comment>
        <translation>
            <numerusform>لم تكتمل أي مهمة</numerusform>
            <numerusform>اكتملت مهمة واحدة</numerusform>
            <numerusform>اكتملت مهمتان</numerusform>
            <numerusform>اكتملت %Ln مهام</numerusform>
            <numerusform>اكتملت %Ln مهمة</numerusform>
            <numerusform>اكتملت %Ln مهمة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed</source>
        <comment>jobs</comment>
        <translation>
            <numerusform>لم تفشل أي مهمة</numerusform>
            <numerusform>فشلت مهمة واحدة</numerusform>
            <numerusform>فشلت مهمتان</numerusform>
            <numerusform>فشلت %Ln مهام</numerusform>
            <numerusform>فشلت %Ln مهمة</numerusform>
            <numerusform>فشلت %Ln مهمة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not run</source>
        <comment>jobs</comment>
        <translation>
            <numerusform>لم تبقَ أي مهمة دون تشغيل</numerusform>
            <numerusform>لم تُشغَّل مهمة واحدة</numerusform>
            <numerusform>لم تُشغَّل مهمتان</numerusform>
            <numerusform>لم تُشغَّل %Ln مهام</numerusform>
            <numerusform>لم تُشغَّل %Ln مهمة</numerusform>
            <numerusform>لم تُشغَّل %Ln مهمة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln with another status</source>
        <comment>jobs</comment>
        <translation>
            <numerusform>لا مهام بحالة أخرى</numerusform>
            <numerusform>مهمة واحدة بحالة أخرى</numerusform>
            <numerusform>مهمتان بحالة أخرى</numerusform>
            <numerusform>%Ln مهام بحالة أخرى</numerusform>
            <numerusform>%Ln مهمة بحالة أخرى</numerusform>
            <numerusform>%Ln مهمة بحالة أخرى</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not in the list any more</source>
        <comment>jobs</comment>
        <translation>
            <numerusform>لم تخرج أي مهمة من القائمة</numerusform>
            <numerusform>مهمة واحدة لم تعد في القائمة</numerusform>
            <numerusform>مهمتان لم تعودا في القائمة</numerusform>
            <numerusform>%Ln مهام لم تعد في القائمة</numerusform>
            <numerusform>%Ln مهمة لم تعد في القائمة</numerusform>
            <numerusform>%Ln مهمة لم تعد في القائمة</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <extracomment>Between two parts of a list</extracomment>
        <translation>، </translation>
    </message>
</context>
<context>
    <name>WindowRunner</name>
    <message>
        <source>There is not enough memory for what was just asked for. Close other programs, or load fewer jobs.</source>
        <translation>لا تكفي الذاكرة لما طُلب للتو. أغلق برامج أخرى، أو حمّل عددًا أقل من المهام.</translation>
    </message>
</context>
<context>
    <name>assay::AboutDialog</name>
    <message>
        <source>About %1</source>
        <extracomment>%1 is the program&apos;s name</extracomment>
        <translation>حول %1</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>الإصدار %1</translation>
    </message>
    <message>
        <source>Browse confidence-scoring jobs: which agent, workflow or tool output was judged, by which module, how it scored and why.</source>
        <translation>تصفّح مهام تقييم الثقة: أيُّ ناتج لوكيل أو سير عمل أو أداة حُكم عليه، وبأي وحدة، وما درجته ولماذا.</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later (GPL-3.0-or-later). It comes without any warranty.</source>
        <translation>برنامج حر بموجب رخصة GNU العمومية العامة، الإصدار 3 أو أحدث (GPL-3.0-or-later). ويُقدَّم دون أي ضمان.</translation>
    </message>
    <message>
        <source>Built on Qt %1, QCustomPlot, simdjson, cpp-httplib, RE2, QtKeychain, yaml-cpp, SQLite and zlib.</source>
        <extracomment>%1 is a version number</extracomment>
        <translation>مبني على Qt %1 و‎QCustomPlot و‎simdjson و‎cpp-httplib و‎RE2 و‎QtKeychain و‎yaml-cpp و‎SQLite و‎zlib.</translation>
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
        <translation>بلا قيمة</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is a field&apos;s title, %2 a list of values</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Score: %1–%2 % of the scale</source>
        <extracomment>%1 and %2 are percentages of the scale</extracomment>
        <translation>الدرجة: %1 إلى %2 ٪ من المقياس</translation>
    </message>
    <message>
        <source>Contains “%1”</source>
        <translation>يحتوي على «%1»</translation>
    </message>
    <message>
        <source>, </source>
        <extracomment>Separates the values of a list</extracomment>
        <translation>، </translation>
    </message>
    <message>
        <source>Clear Refinements</source>
        <translation>مسح معايير التضييق</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <extracomment>%1 is a filter, such as &quot;Module: coherence&quot;</extracomment>
        <translation>إزالة %1</translation>
    </message>
    <message>
        <source>Switch On %1</source>
        <extracomment>%1 is a filter, such as &quot;Module: coherence&quot;</extracomment>
        <translation>تفعيل %1</translation>
    </message>
    <message>
        <source>Switch Off %1</source>
        <translation>تعطيل %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <translation>
            <numerusform>%1</numerusform>
            <numerusform>%1 وقيمة أخرى</numerusform>
            <numerusform>%1 وقيمتان أخريان</numerusform>
            <numerusform>%1 و%Ln قيم أخرى</numerusform>
            <numerusform>%1 و%Ln قيمة أخرى</numerusform>
            <numerusform>%1 و%Ln قيمة أخرى</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: not %2</source>
        <extracomment>A filter that hides values: %1 is a field&apos;s title, %2 a list of values, such as &quot;Module: not coherence&quot;</extracomment>
        <translation>%1: عدا %2</translation>
    </message>
    <message>
        <source>Clear Service Filters</source>
        <translation>مسح عوامل تصفية الخدمة</translation>
    </message>
</context>
<context>
    <name>assay::ChipBar</name>
    <message>
        <source>Clear all</source>
        <translation>مسح الكل</translation>
    </message>
    <message>
        <source>Active filters</source>
        <translation>عوامل التصفية النشطة</translation>
    </message>
    <message>
        <source>Remove every service filter and refinement; without service filters, all jobs are fetched</source>
        <translation>إزالة كل عوامل تصفية الخدمة ومعايير التضييق؛ ودون عوامل تصفية الخدمة تُجلب كل المهام</translation>
    </message>
</context>
<context>
    <name>assay::ChipButton</name>
    <message>
        <source>Service filter, %1</source>
        <extracomment>Read by screen readers; %1 is a filter such as &quot;Module: correctness&quot;</extracomment>
        <translation>مطلوب من الخدمة، %1</translation>
    </message>
    <message>
        <source>Refinement, %1</source>
        <translation>مُضيَّق هنا، %1</translation>
    </message>
    <message>
        <source>On. Space switches it off, Delete removes it.</source>
        <translation>مفعّل. مفتاح المسافة يعطّله، ومفتاح Delete يزيله.</translation>
    </message>
    <message>
        <source>Off. Space switches it on, Delete removes it.</source>
        <translation>معطّل. مفتاح المسافة يفعّله، ومفتاح Delete يزيله.</translation>
    </message>
    <message>
        <source>Remove this filter</source>
        <translation>إزالة عامل التصفية هذا</translation>
    </message>
    <message>
        <source>The service was asked for this. Click to leave it out of the next fetch.</source>
        <translation>طُلب هذا من الخدمة. انقر لاستبعاده من الجلب التالي.</translation>
    </message>
    <message>
        <source>Left out of the next fetch. Click to ask for it again.</source>
        <translation>مستبعد من الجلب التالي. انقر لطلبه من جديد.</translation>
    </message>
    <message>
        <source>Click to switch this refinement off</source>
        <translation>انقر لتعطيل هذا التضييق</translation>
    </message>
    <message>
        <source>Click to switch this refinement on</source>
        <translation>انقر لتفعيل هذا التضييق</translation>
    </message>
</context>
<context>
    <name>assay::ColumnMenu</name>
    <message>
        <source>&amp;Column “%1”</source>
        <extracomment>%1 is the title of a column, such as Module</extracomment>
        <translation>ال&amp;عمود «%1»</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>الأعمدة</translation>
    </message>
    <message>
        <source>Sort &amp;Ascending</source>
        <translation>فرز ت&amp;صاعديًا</translation>
    </message>
    <message>
        <source>Sort &amp;Descending</source>
        <translation>فرز تنا&amp;زليًا</translation>
    </message>
    <message>
        <source>Sort as a &amp;Further Key</source>
        <translation>&amp;فرز كمعيار إضافي</translation>
    </message>
    <message>
        <source>Do &amp;Not Sort</source>
        <translation>إل&amp;غاء الفرز</translation>
    </message>
    <message>
        <source>Fit &amp;Width</source>
        <translation>ملاءمة ال&amp;عرض</translation>
    </message>
    <message>
        <source>&amp;Hide</source>
        <translation>إ&amp;خفاء</translation>
    </message>
</context>
<context>
    <name>assay::CommandPalette</name>
    <message>
        <source>Find an action</source>
        <translation>البحث عن إجراء</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation>ماذا تريد أن تفعل؟</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>الإجراءات</translation>
    </message>
    <message>
        <source>Nothing is called that. Try fewer letters.</source>
        <translation>لا شيء بهذا الاسم. جرّب حروفًا أقل.</translation>
    </message>
</context>
<context>
    <name>assay::ConnectionActions</name>
    <message>
        <source>&amp;Connections…</source>
        <translation>الا&amp;تصالات…</translation>
    </message>
    <message>
        <source>Choose the service and the key; keep several under names</source>
        <translation>اختيار الخدمة والمفتاح؛ والاحتفاظ بعدة اتصالات بأسماء</translation>
    </message>
</context>
<context>
    <name>assay::ConnectionDialog</name>
    <message>
        <source>&amp;Connect and Fetch</source>
        <translation>ا&amp;تصال وجلب</translation>
    </message>
    <message>
        <source>The system&apos;s key store takes its time: it may ask for your password, perhaps behind this window.</source>
        <translation>يستغرق مخزن مفاتيح النظام بعض الوقت: ربما يطلب كلمة المرور، وربما خلف هذه النافذة.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln connection(s) have changes that are not saved.</source>
        <translation>
            <numerusform>لا توجد تغييرات غير محفوظة في أي اتصال.</numerusform>
            <numerusform>توجد تغييرات غير محفوظة في اتصال واحد.</numerusform>
            <numerusform>توجد تغييرات غير محفوظة في اتصالين.</numerusform>
            <numerusform>توجد تغييرات غير محفوظة في %Ln اتصالات.</numerusform>
            <numerusform>توجد تغييرات غير محفوظة في %Ln اتصالًا.</numerusform>
            <numerusform>توجد تغييرات غير محفوظة في %Ln اتصال.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Discard the Changes</source>
        <translation>&amp;تجاهل التغييرات</translation>
    </message>
    <message>
        <source>&amp;Keep Editing</source>
        <translation>&amp;متابعة التحرير</translation>
    </message>
    <message>
        <source>Sa&amp;ve</source>
        <translation>حف&amp;ظ</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>استي&amp;راد</translation>
    </message>
    <message>
        <source>&amp;Empty Connection</source>
        <translation>اتصال &amp;فارغ</translation>
    </message>
    <message>
        <source>From ~/.meibel/&amp;config.yaml…</source>
        <translation>من ‎~/.meibel/&amp;config.yaml…</translation>
    </message>
    <message>
        <source>From the E&amp;nvironment</source>
        <translation>من ال&amp;بيئة</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>الاتصالات</translation>
    </message>
    <message>
        <source>Connect to the Service</source>
        <translation>الاتصال بالخدمة</translation>
    </message>
    <message>
        <source>Clos&amp;e</source>
        <translation>إ&amp;غلاق</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>No name</source>
        <translation>بلا اسم</translation>
    </message>
    <message>
        <source>%1 (not saved)</source>
        <extracomment>%1 is the name of a connection</extracomment>
        <translation>%1 (غير محفوظ)</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>Of a connection in a list: its name, its colour in a word</extracomment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>Delete the connection “%1”?</source>
        <translation>هل تريد حذف الاتصال «%1»؟</translation>
    </message>
    <message>
        <source>Its key is removed from the system&apos;s key store, too.</source>
        <translation>يُزال مفتاحه أيضًا من مخزن مفاتيح النظام.</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;حذف</translation>
    </message>
    <message>
        <source>Testing…</source>
        <translation>يجري الاختبار…</translation>
    </message>
    <message>
        <source>There is no key for this connection.</source>
        <translation>لا يوجد مفتاح لهذا الاتصال.</translation>
    </message>
    <message>
        <source>There is no key for this connection. Enter it.</source>
        <translation>لا يوجد مفتاح لهذا الاتصال. أدخله.</translation>
    </message>
    <message>
        <source>&amp;Go On without Keeping It</source>
        <translation>المتا&amp;بعة دون حفظه</translation>
    </message>
    <message>
        <source>Enter the &amp;Key Instead</source>
        <translation>إدخال ال&amp;مفتاح بدلًا من ذلك</translation>
    </message>
    <message>
        <source>Cancel the &amp;Test</source>
        <translation>إلغاء الا&amp;ختبار</translation>
    </message>
    <message>
        <source>&amp;Test</source>
        <translation>ا&amp;ختبار</translation>
    </message>
</context>
<context>
    <name>assay::ConnectionFlow</name>
    <message>
        <source>Key Store</source>
        <translation>مخزن المفاتيح</translation>
    </message>
    <message>
        <source>Enter the &amp;Key Instead</source>
        <translation>إدخال ال&amp;مفتاح بدلًا من ذلك</translation>
    </message>
</context>
<context>
    <name>assay::ConnectionForm</name>
    <message>
        <source>Other</source>
        <translation>آخر</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>مفتاح API</translation>
    </message>
    <message>
        <source>Bearer token</source>
        <translation>رمز مميز لحامله (bearer)</translation>
    </message>
    <message>
        <source> s</source>
        <extracomment>Seconds, behind a number</extracomment>
        <translation> ث</translation>
    </message>
    <message>
        <source>Keep this connection &amp;and its key</source>
        <translation>الاحتفاظ &amp;بهذا الاتصال وبمفتاحه</translation>
    </message>
    <message>
        <source>Keep this connection &amp;as</source>
        <translation>الاحتفاظ &amp;بهذا الاتصال باسم</translation>
    </message>
    <message>
        <source>Hide the key</source>
        <translation>إخفاء المفتاح</translation>
    </message>
    <message>
        <source>Show the key</source>
        <translation>إظهار المفتاح</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 is &quot;Show the key&quot; or &quot;Hide the key&quot;, %2 a keyboard shortcut</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>this server</source>
        <extracomment>Stands for a server that is not chosen yet</extracomment>
        <translation>هذا الخادم</translation>
    </message>
    <message>
        <source>The key stays in memory until the program ends and goes to this server only.</source>
        <translation>يبقى المفتاح في الذاكرة حتى ينتهي البرنامج، ولا يُرسل إلا إلى هذا الخادم.</translation>
    </message>
    <message>
        <source>The key stays in memory until the program ends and goes to %1 only.</source>
        <extracomment>%1 is the name of a server</extracomment>
        <translation>يبقى المفتاح في الذاكرة حتى ينتهي البرنامج، ولا يُرسل إلا إلى %1.</translation>
    </message>
    <message>
        <source>Kept; type another one to change it</source>
        <translation>محفوظ؛ اكتب مفتاحًا آخر لتغييره</translation>
    </message>
    <message>
        <source>May be empty on this computer</source>
        <translation>يمكن تركه فارغًا على هذا الجهاز</translation>
    </message>
    <message>
        <source>Choose a File of Certificates</source>
        <translation>اختيار ملف شهادات</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer);;All files (*)</source>
        <translation>الشهادات ‎(*.pem *.crt *.cer);;كل الملفات (*)</translation>
    </message>
    <message>
        <source>The key is kept in the system&apos;s key store; if there is none, in memory until the program ends. It goes to %1 only.</source>
        <extracomment>%1 is the name of a server, or &quot;this server&quot;</extracomment>
        <translation>يُحفظ المفتاح في مخزن مفاتيح النظام؛ وإن لم يوجد، ففي الذاكرة حتى ينتهي البرنامج. ولا يُرسل إلا إلى %1.</translation>
    </message>
</context>
<context>
    <name>assay::ConnectionStore</name>
    <message>
        <source>There is a connection “%1” already. Choose another name.</source>
        <translation>يوجد اتصال باسم «%1» بالفعل. اختر اسمًا آخر.</translation>
    </message>
    <message>
        <source>The connection “%1” was deleted meanwhile, by another window or program.</source>
        <translation>حُذف الاتصال «%1» في أثناء ذلك، من نافذة أخرى أو برنامج آخر.</translation>
    </message>
</context>
<context>
    <name>assay::ConnectionTest</name>
    <message numerus="yes">
        <source>more than %Ln job(s)</source>
        <translation>
            <numerusform>أكثر من %Ln مهمة</numerusform>
            <numerusform>أكثر من مهمة واحدة</numerusform>
            <numerusform>أكثر من مهمتين</numerusform>
            <numerusform>أكثر من %Ln مهام</numerusform>
            <numerusform>أكثر من %Ln مهمة</numerusform>
            <numerusform>أكثر من %Ln مهمة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln job(s)</source>
        <translation>
            <numerusform>لا مهام</numerusform>
            <numerusform>مهمة واحدة</numerusform>
            <numerusform>مهمتان</numerusform>
            <numerusform>%Ln مهام</numerusform>
            <numerusform>%Ln مهمة</numerusform>
            <numerusform>%Ln مهمة</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 ms</source>
        <extracomment>The outcome of a test: %1 is a number of jobs, such as &quot;412 jobs&quot;, %2 a number of milliseconds</extracomment>
        <translation>%1، %2 مللي ثانية</translation>
    </message>
</context>
<context>
    <name>assay::ConnectionsMenu</name>
    <message>
        <source>Connect &amp;To</source>
        <translation>&amp;الاتصال بـ</translation>
    </message>
    <message>
        <source>%1 – in use</source>
        <extracomment>Of the connection that is used, for people who can&apos;t see which one is bold; %1 is its address</extracomment>
        <translation>%1 – قيد الاستخدام</translation>
    </message>
</context>
<context>
    <name>assay::ConversationTab</name>
    <message>
        <source>Conversation</source>
        <translation>المحادثة</translation>
    </message>
    <message>
        <source>Session %1</source>
        <extracomment>%1 is the id of a session</extracomment>
        <translation>الجلسة %1</translation>
    </message>
    <message>
        <source>Select one job to see what was said in its session.</source>
        <translation>حدّد مهمة واحدة لرؤية ما قيل في جلستها.</translation>
    </message>
    <message>
        <source>This job names no session, so there is no conversation to ask for.</source>
        <translation>لا تذكر هذه المهمة أي جلسة، فلا توجد محادثة يمكن طلبها.</translation>
    </message>
    <message>
        <source>Asking the service for the conversation…</source>
        <translation>يجري طلب المحادثة من الخدمة…</translation>
    </message>
    <message>
        <source>These jobs come from a demo that has ended: it can&apos;t be asked any more.</source>
        <translation>هذه المهام من عرض تجريبي انتهى: لم يعد بالإمكان سؤاله.</translation>
    </message>
    <message>
        <source>These jobs come from a file. Only a service can be asked for what was said.</source>
        <translation>هذه المهام من ملف. ولا يمكن طلب ما قيل إلا من خدمة.</translation>
    </message>
    <message>
        <source>What was said in this session has not been fetched.</source>
        <translation>لم يُجلب ما قيل في هذه الجلسة.</translation>
    </message>
    <message>
        <source>Nothing was said in this session: the service sent an empty list of messages.</source>
        <translation>لم يُقل شيء في هذه الجلسة: أرسلت الخدمة قائمة رسائل فارغة.</translation>
    </message>
    <message>
        <source>The answer of the service has no messages.</source>
        <translation>لا رسائل في استجابة الخدمة.</translation>
    </message>
</context>
<context>
    <name>assay::ConversationText</name>
    <message>
        <source>Show earlier messages (%1 before these)</source>
        <translation>إظهار الرسائل السابقة (%1 قبل هذه)</translation>
    </message>
    <message>
        <source>Show more messages (%1 after these)</source>
        <translation>إظهار المزيد من الرسائل (%1 بعد هذه)</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;نسخ</translation>
    </message>
    <message>
        <source>Select &amp;All</source>
        <translation>تحديد ال&amp;كل</translation>
    </message>
    <message>
        <source>Copy Whole &amp;Message</source>
        <translation>نسخ ال&amp;رسالة كلها</translation>
    </message>
    <message>
        <source>Copy A&amp;rguments</source>
        <translation>نسخ الو&amp;سائط</translation>
    </message>
    <message>
        <source>Copy R&amp;esult</source>
        <translation>نسخ النتي&amp;جة</translation>
    </message>
    <message>
        <source>Copy as &amp;JSON</source>
        <translation>نسخ بتنسيق &amp;JSON</translation>
    </message>
</context>
<context>
    <name>assay::ConversationView</name>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Do not wait for the conversation</source>
        <translation>عدم انتظار المحادثة</translation>
    </message>
    <message>
        <source>Fetch the conversation again</source>
        <translation>إعادة جلب المحادثة</translation>
    </message>
    <message>
        <source>Find in the conversation</source>
        <translation>البحث في المحادثة</translation>
    </message>
    <message>
        <source>Previous hit (Shift+F3)</source>
        <translation>التطابق السابق (Shift+F3)</translation>
    </message>
    <message>
        <source>Next hit (F3)</source>
        <translation>التطابق التالي (F3)</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>المحادثة</translation>
    </message>
    <message>
        <source>Fetch the Conversation Again</source>
        <translation>إعادة جلب المحادثة</translation>
    </message>
    <message>
        <source>Fetch the Conversation</source>
        <translation>جلب المحادثة</translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s)</source>
        <translation>
            <numerusform>لا رسائل</numerusform>
            <numerusform>رسالة واحدة</numerusform>
            <numerusform>رسالتان</numerusform>
            <numerusform>%Ln رسائل</numerusform>
            <numerusform>%Ln رسالة</numerusform>
            <numerusform>%Ln رسالة</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>%1 is &quot;12 messages&quot;, %2 the agent&apos;s name with its version</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Session %1</source>
        <translation>الجلسة %1</translation>
    </message>
    <message numerus="yes">
        <source>The service does not tell which turn a message belongs to, and the turns of the loaded jobs do not fit the %Ln message(s) of the user.</source>
        <translation>
            <numerusform>لا تذكر الخدمة الدورة التي تنتمي إليها كل رسالة، وليست للمستخدم رسائل تتوافق معها دورات المهام المحمَّلة.</numerusform>
            <numerusform>لا تذكر الخدمة الدورة التي تنتمي إليها كل رسالة، ودورات المهام المحمَّلة لا تتوافق مع رسالة المستخدم الوحيدة.</numerusform>
            <numerusform>لا تذكر الخدمة الدورة التي تنتمي إليها كل رسالة، ودورات المهام المحمَّلة لا تتوافق مع رسالتَي المستخدم.</numerusform>
            <numerusform>لا تذكر الخدمة الدورة التي تنتمي إليها كل رسالة، ودورات المهام المحمَّلة لا تتوافق مع رسائل المستخدم، وهي %Ln رسائل.</numerusform>
            <numerusform>لا تذكر الخدمة الدورة التي تنتمي إليها كل رسالة، ودورات المهام المحمَّلة لا تتوافق مع رسائل المستخدم، وهي %Ln رسالة.</numerusform>
            <numerusform>لا تذكر الخدمة الدورة التي تنتمي إليها كل رسالة، ودورات المهام المحمَّلة لا تتوافق مع رسائل المستخدم، وهي %Ln رسالة.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of more than %2</source>
        <extracomment>%1 is the number of the hit that is shown, %2 the largest number that is counted</extracomment>
        <translation>%1 من أكثر من %2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>%1 is the number of the hit that is shown, %2 how many there are</extracomment>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>يجري البحث…</translation>
    </message>
    <message>
        <source>No hits</source>
        <translation>لا تطابقات</translation>
    </message>
</context>
<context>
    <name>assay::DesktopNotification</name>
    <message>
        <source>Show</source>
        <translation>إظهار</translation>
    </message>
</context>
<context>
    <name>assay::DetailPane</name>
    <message>
        <source>Details</source>
        <translation>التفاصيل</translation>
    </message>
    <message>
        <source>No job selected</source>
        <translation>لا مهمة محددة</translation>
    </message>
    <message>
        <source>Select a job to see its score, explanation and identity.</source>
        <translation>حدّد مهمة لرؤية درجتها وشرحها وهويتها.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>The position of a job among those shown, such as &quot;12 of 3,456&quot;</extracomment>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>Previous job shown</source>
        <translation>المهمة المعروضة السابقة</translation>
    </message>
    <message>
        <source>Previous job</source>
        <translation>المهمة السابقة</translation>
    </message>
    <message>
        <source>Next job shown</source>
        <translation>المهمة المعروضة التالية</translation>
    </message>
    <message>
        <source>Next job</source>
        <translation>المهمة التالية</translation>
    </message>
    <message>
        <source>Hidden by the filters</source>
        <translation>تخفيها عوامل التصفية</translation>
    </message>
</context>
<context>
    <name>assay::DetailTabs</name>
    <message>
        <source>Details of</source>
        <translation>تفاصيل</translation>
    </message>
</context>
<context>
    <name>assay::DetailsPanel</name>
    <message>
        <source>Details</source>
        <translation>التفاصيل</translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <translation>الت&amp;فاصيل</translation>
    </message>
    <message>
        <source>The job %1 could not be fetched again. %2</source>
        <translation>تعذّرت إعادة جلب المهمة %1. %2</translation>
    </message>
    <message>
        <source>The details show the job as it is now; the table shows it as it was when the list was fetched.</source>
        <translation>تعرض التفاصيل المهمة كما هي الآن؛ ويعرضها الجدول كما كانت عند جلب القائمة.</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>المهمة</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>الجلسة</translation>
    </message>
</context>
<context>
    <name>assay::ExplanationView</name>
    <message>
        <source>Explanation</source>
        <translation>الشرح</translation>
    </message>
    <message>
        <source>Copy the whole explanation</source>
        <translation>نسخ الشرح كله</translation>
    </message>
    <message>
        <source>The explanation is empty.</source>
        <translation>الشرح فارغ.</translation>
    </message>
    <message>
        <source>No explanation was sent.</source>
        <translation>لم يُرسل أي شرح.</translation>
    </message>
    <message>
        <source>Show more (%1 of %2 shown)</source>
        <extracomment>%1 and %2 are amounts of data, such as &quot;3.2 MB&quot;: a part and the whole</extracomment>
        <translation>إظهار المزيد (المعروض %1 من %2)</translation>
    </message>
    <message>
        <source>The rest is too long to be shown. Copying gives the whole explanation.</source>
        <translation>الباقي أطول من أن يُعرض. وعند النسخ يُنسخ الشرح كله.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln hit(s)</source>
        <extracomment>How often the text searched for was found in the explanation</extracomment>
        <translation>
            <numerusform>لا تطابقات</numerusform>
            <numerusform>تطابق واحد</numerusform>
            <numerusform>تطابقان</numerusform>
            <numerusform>%Ln تطابقات</numerusform>
            <numerusform>%Ln تطابقًا</numerusform>
            <numerusform>%Ln تطابق</numerusform>
        </translation>
    </message>
    <message>
        <source>What was sent as the explanation is no text: %1</source>
        <translation>ما أُرسل بوصفه شرحًا ليس نصًا: %1</translation>
    </message>
    <message>
        <source>The service sent null as the explanation.</source>
        <translation>أرسلت الخدمة null بوصفه شرحًا.</translation>
    </message>
</context>
<context>
    <name>assay::ExportDialog</name>
    <message>
        <source>&amp;Export…</source>
        <translation>ت&amp;صدير…</translation>
    </message>
    <message>
        <source>CSV – comma-separated values</source>
        <translation>CSV – قيم مفصولة بفواصل</translation>
    </message>
    <message>
        <source>TSV – tab-separated values</source>
        <translation>TSV – قيم مفصولة بعلامات جدولة</translation>
    </message>
    <message>
        <source>JSON – one array, as the service sends it</source>
        <translation>JSON – مصفوفة واحدة، كما ترسلها الخدمة</translation>
    </message>
    <message>
        <source>NDJSON – one job a line</source>
        <translation>NDJSON – مهمة في كل سطر</translation>
    </message>
</context>
<context>
    <name>assay::ExportFlow</name>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>قيم مفصولة بفواصل ‎(*.csv)</translation>
    </message>
    <message>
        <source>Tab-separated values (*.tsv)</source>
        <translation>قيم مفصولة بعلامات جدولة ‎(*.tsv)</translation>
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
        <translation>لا يزال تصدير آخر جاريًا. انتظر انتهاءه أو ألغِه.</translation>
    </message>
    <message>
        <source>There are no jobs to export yet.</source>
        <translation>لا توجد مهام لتصديرها بعد.</translation>
    </message>
    <message>
        <source>jobs</source>
        <extracomment>Proposed name of a file with exported jobs, without its extension</extracomment>
        <translation>مهام</translation>
    </message>
    <message>
        <source>Export Jobs</source>
        <translation>تصدير المهام</translation>
    </message>
    <message>
        <source>“%1” exists already. Do you want to replace it?</source>
        <translation>«%1» موجود من قبل. هل تريد استبداله؟</translation>
    </message>
    <message>
        <source>%1 was written to %2.</source>
        <extracomment>%1 is &quot;12,345 jobs&quot;, %2 the name of a file with its folders</extracomment>
        <translation>كُتبت %1 إلى %2.</translation>
    </message>
    <message>
        <source>%1 were written to %2.</source>
        <translation>كُتبت %1 إلى %2.</translation>
    </message>
    <message>
        <source>The export was cancelled. Nothing was written.</source>
        <translation>أُلغي التصدير. لم يُكتب شيء.</translation>
    </message>
    <message>
        <source>The name “%1” stands for %2, but you chose %3.</source>
        <extracomment>%1 is the name of a file, %2 and %3 are formats such as CSV</extracomment>
        <translation>الاسم «%1» يدل على %2، لكنك اخترت %3.</translation>
    </message>
    <message>
        <source>Write %1</source>
        <extracomment>%1 is a format such as CSV</extracomment>
        <translation>كتابة %1</translation>
    </message>
    <message>
        <source>Choose Another &amp;Name…</source>
        <translation>اختيار ا&amp;سم آخر…</translation>
    </message>
    <message>
        <source>The folder of %1 can&apos;t be opened.</source>
        <translation>لا يمكن فتح مجلد %1.</translation>
    </message>
</context>
<context>
    <name>assay::FacetChoice</name>
    <message>
        <source>%1, excluded</source>
        <extracomment>Read by screen readers: a value whose jobs are hidden; %1 is the value with its number of jobs</extracomment>
        <translation>%1، مستبعدة</translation>
    </message>
</context>
<context>
    <name>assay::FacetDelegate</name>
    <message numerus="yes">
        <source>%1 · %Ln job(s)</source>
        <extracomment>Tooltip of a filter&apos;s value; %1 is the value, %n its number of jobs</extracomment>
        <translation>
            <numerusform>%1 · لا مهام</numerusform>
            <numerusform>%1 · مهمة واحدة</numerusform>
            <numerusform>%1 · مهمتان</numerusform>
            <numerusform>%1 · %Ln مهام</numerusform>
            <numerusform>%1 · %Ln مهمة</numerusform>
            <numerusform>%1 · %Ln مهمة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>assay::FacetList</name>
    <message>
        <source>Search values</source>
        <translation>البحث في القيم</translation>
    </message>
    <message>
        <source>Search the values of %1</source>
        <extracomment>%1 is the title of a field</extracomment>
        <translation>البحث في قيم %1</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>مسح</translation>
    </message>
    <message>
        <source>Show jobs with any value here</source>
        <translation>إظهار المهام بأي قيمة هنا</translation>
    </message>
    <message>
        <source>Clear the choice of %1</source>
        <extracomment>%1 is the title of a field</extracomment>
        <translation>مسح اختيار %1</translation>
    </message>
    <message>
        <source>Remove this field from the sidebar</source>
        <translation>إزالة هذا الحقل من الشريط الجانبي</translation>
    </message>
    <message>
        <source>Remove %1 from the sidebar</source>
        <extracomment>%1 is the title of a field</extracomment>
        <translation>إزالة %1 من الشريط الجانبي</translation>
    </message>
    <message>
        <source>No value contains this.</source>
        <translation>لا توجد قيمة تحتوي على هذا.</translation>
    </message>
    <message>
        <source>No job matches the other refinements.</source>
        <translation>لا توجد مهمة تطابق معايير التضييق الأخرى.</translation>
    </message>
    <message>
        <source>Values appear here once jobs are loaded.</source>
        <translation>تظهر القيم هنا بعد تحميل المهام.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more value(s): search to see them.</source>
        <translation>
            <numerusform>لا قيم أخرى.</numerusform>
            <numerusform>قيمة أخرى واحدة: ابحث لرؤيتها.</numerusform>
            <numerusform>قيمتان أخريان: ابحث لرؤيتهما.</numerusform>
            <numerusform>%Ln قيم أخرى: ابحث لرؤيتها.</numerusform>
            <numerusform>%Ln قيمة أخرى: ابحث لرؤيتها.</numerusform>
            <numerusform>%Ln قيمة أخرى: ابحث لرؤيتها.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>assay::FacetModel</name>
    <message>
        <source>No value</source>
        <translation>بلا قيمة</translation>
    </message>
    <message>
        <source>Empty text</source>
        <translation>نص فارغ</translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln jobs</source>
        <extracomment>Read by screen readers: a value to filter by, and how many jobs have it</extracomment>
        <translation>
            <numerusform>%1، لا مهام</numerusform>
            <numerusform>%1، مهمة واحدة</numerusform>
            <numerusform>%1، مهمتان</numerusform>
            <numerusform>%1، %Ln مهام</numerusform>
            <numerusform>%1، %Ln مهمة</numerusform>
            <numerusform>%1، %Ln مهمة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>assay::FetchQuestion</name>
    <message>
        <source>Last time this was %1. Fetch all again?</source>
        <extracomment>%1 is such as &quot;1,000,000 jobs, 738 MB&quot;</extracomment>
        <translation>كان حجم ذلك في المرة السابقة %1. هل تريد جلب الكل من جديد؟</translation>
    </message>
    <message>
        <source>A filter under “Ask the service” makes it smaller.</source>
        <translation>يمكن تقليله بعامل تصفية ضمن «اسأل الخدمة».</translation>
    </message>
    <message>
        <source>&amp;Fetch</source>
        <translation>&amp;جلب</translation>
    </message>
    <message>
        <source>Each time, this fetches %1.</source>
        <extracomment>%1 is such as &quot;1,000,000 jobs, 738 MB&quot;</extracomment>
        <translation>في كل مرة يُجلب بذلك %1.</translation>
    </message>
    <message>
        <source>It is fetched again every %1 until no job is pending.</source>
        <extracomment>%1 is a time such as &quot;30 s&quot;</extracomment>
        <translation>يُعاد الجلب كل %1 حتى لا تبقى أي مهمة قيد الانتظار.</translation>
    </message>
    <message>
        <source>&amp;Watch</source>
        <translation>ال&amp;مراقبة</translation>
    </message>
    <message>
        <source>Assay</source>
        <translation>Assay</translation>
    </message>
    <message>
        <source>&amp;Don&apos;t ask again</source>
        <translation>عدم السؤال مرة أ&amp;خرى</translation>
    </message>
</context>
<context>
    <name>assay::FetchSizes</name>
    <message numerus="yes">
        <source>%Ln job(s), %1</source>
        <extracomment>How large a fetch was; %1 is an amount of data such as 738 MB</extracomment>
        <translation>
            <numerusform>لا مهام، %1</numerusform>
            <numerusform>مهمة واحدة، %1</numerusform>
            <numerusform>مهمتان، %1</numerusform>
            <numerusform>%Ln مهام، %1</numerusform>
            <numerusform>%Ln مهمة، %1</numerusform>
            <numerusform>%Ln مهمة، %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>assay::FileExport</name>
    <message>
        <source>“%1” cannot be written in the folder “%2”: %3. Choose a folder that you may write to.</source>
        <translation>لا يمكن كتابة «%1» في المجلد «%2»: %3. اختر مجلدًا يُسمح لك بالكتابة فيه.</translation>
    </message>
    <message>
        <source>“%1” could not be written to the end: %2. Nothing was saved, and a file that was there before is unchanged. Free some space or choose another folder, then export again.</source>
        <translation>تعذّرت كتابة «%1» حتى النهاية: %2. لم يُحفظ شيء، وأي ملف كان هناك من قبل لم يتغيّر. أفرغ بعض المساحة أو اختر مجلدًا آخر، ثم أعد التصدير.</translation>
    </message>
    <message>
        <source>“%1” stopped taking data: %2. What was written to it is incomplete.</source>
        <translation>توقف «%1» عن استقبال البيانات: %2. ما كُتب إليه غير مكتمل.</translation>
    </message>
    <message>
        <source>“%1” is a folder. Give the name of a file in it.</source>
        <translation>«%1» مجلد. أعطِ اسم ملف فيه.</translation>
    </message>
    <message>
        <source>“%1” cannot be written: there is no folder “%2”. Create it or choose another one.</source>
        <translation>لا يمكن كتابة «%1»: لا يوجد مجلد «%2». أنشئه أو اختر مجلدًا آخر.</translation>
    </message>
    <message>
        <source>“%1” cannot be written: “%2” is not a folder. Choose another one.</source>
        <translation>لا يمكن كتابة «%1»: «%2» ليس مجلدًا. اختر مجلدًا آخر.</translation>
    </message>
    <message>
        <source>“%1” is write-protected. Choose another name, or allow writing to this file.</source>
        <translation>«%1» محمي من الكتابة. اختر اسمًا آخر، أو اسمح بالكتابة إلى هذا الملف.</translation>
    </message>
    <message>
        <source>“%1” cannot be written: it is a link that leads back to itself. Choose another name.</source>
        <translation>لا يمكن كتابة «%1»: إنه رابط يعود إلى نفسه. اختر اسمًا آخر.</translation>
    </message>
    <message>
        <source>“%1” cannot be written: the program was not started with it open for writing.</source>
        <translation>لا يمكن كتابة «%1»: لم يكن مفتوحًا للكتابة عند بدء تشغيل البرنامج.</translation>
    </message>
    <message>
        <source>“%1” was one of several names of the same file (hard links). It is a file of its own now; the other names still have the old content.</source>
        <translation>كان «%1» أحد أسماء عدة للملف نفسه (روابط صلبة). وهو الآن ملف مستقل؛ أما الأسماء الأخرى فما زال لها المحتوى القديم.</translation>
    </message>
    <message>
        <source>There is not enough memory to export to “%1”. What was written to it is incomplete. Close other programs, or export fewer jobs.</source>
        <translation>لا تكفي الذاكرة للتصدير إلى «%1». ما كُتب إليه غير مكتمل. أغلق برامج أخرى، أو صدّر عددًا أقل من المهام.</translation>
    </message>
    <message>
        <source>There is not enough memory to export to “%1”. A file that was there before is unchanged. Close other programs, or export fewer jobs.</source>
        <translation>لا تكفي الذاكرة للتصدير إلى «%1». وأي ملف كان هناك من قبل لم يتغيّر. أغلق برامج أخرى، أو صدّر عددًا أقل من المهام.</translation>
    </message>
</context>
<context>
    <name>assay::FileLoader</name>
    <message>
        <source>The file %1 can&apos;t be opened.</source>
        <translation>لا يمكن فتح الملف %1.</translation>
    </message>
    <message>
        <source>Check that it exists, that it is a file, and that you may read it.</source>
        <translation>تحقّق من وجوده، ومن أنه ملف، ومن أنه يُسمح لك بقراءته.</translation>
    </message>
    <message>
        <source>The packed data of the file %1 is damaged.</source>
        <translation>البيانات المضغوطة في الملف %1 تالفة.</translation>
    </message>
    <message>
        <source>The jobs before the damage are shown. Get the file again for the rest.</source>
        <translation>تُعرض المهام التي تسبق موضع التلف. احصل على الملف من جديد للحصول على الباقي.</translation>
    </message>
    <message>
        <source>The file %1 can&apos;t be read to its end.</source>
        <translation>لا يمكن قراءة الملف %1 حتى نهايته.</translation>
    </message>
    <message>
        <source>What was read before is shown. Check the disk, or get the file again.</source>
        <translation>يُعرض ما قُرئ قبل ذلك. تحقّق من القرص، أو احصل على الملف من جديد.</translation>
    </message>
    <message>
        <source>The file %1 ends too early.</source>
        <translation>ينتهي الملف %1 قبل أوانه.</translation>
    </message>
    <message>
        <source>The jobs before its end are shown. Get the file again for the rest.</source>
        <translation>تُعرض المهام التي قُرئت حتى ذلك الموضع. احصل على الملف من جديد للحصول على الباقي.</translation>
    </message>
    <message>
        <source>standard input</source>
        <translation>الدخل القياسي</translation>
    </message>
    <message>
        <source>The packed file %1 grows too large when it is unpacked.</source>
        <translation>الملف المضغوط %1 يصبح كبيرًا جدًا عند فك ضغطه.</translation>
    </message>
    <message>
        <source>The jobs before that are shown. If you trust the file, start the program with --unpack-ratio 0, or unpack the file before.</source>
        <translation>تُعرض المهام التي تسبق ذلك الموضع. إذا كنت تثق بالملف فشغّل البرنامج مع ‎--unpack-ratio 0، أو فُكّ ضغط الملف أولًا.</translation>
    </message>
</context>
<context>
    <name>assay::FilterSidebar</name>
    <message>
        <source>Filters</source>
        <translation>عوامل التصفية</translation>
    </message>
</context>
<context>
    <name>assay::FilterStrip</name>
    <message>
        <source>No filters</source>
        <translation>بلا عوامل تصفية</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln</source>
        <extracomment>%1 is how many jobs are shown, %Ln how many there are</extracomment>
        <translation>
            <numerusform>%1 من %Ln</numerusform>
            <numerusform>%1 من %Ln</numerusform>
            <numerusform>%1 من %Ln</numerusform>
            <numerusform>%1 من %Ln</numerusform>
            <numerusform>%1 من %Ln</numerusform>
            <numerusform>%1 من %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Show only the jobs that match, or also the others of their turns or sessions</source>
        <translation>عرض المهام المطابقة فقط، أو غيرها من مهام دوراتها أو جلساتها أيضًا</translation>
    </message>
    <message>
        <source>Filtering…</source>
        <translation>تجري التصفية…</translation>
    </message>
</context>
<context>
    <name>assay::FiltersPanel</name>
    <message>
        <source>Filters</source>
        <translation>عوامل التصفية</translation>
    </message>
    <message>
        <source>&amp;Filters</source>
        <translation>عوامل ال&amp;تصفية</translation>
    </message>
</context>
<context>
    <name>assay::GuideWindow</name>
    <message>
        <source>Guide to Assay</source>
        <translation>دليل Assay</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>المحتويات</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>الدليل</translation>
    </message>
</context>
<context>
    <name>assay::HeadlessLoad</name>
    <message>
        <source>The demo server could not be started on this machine.</source>
        <translation>تعذّر تشغيل خادم العرض التجريبي على هذا الجهاز.</translation>
    </message>
</context>
<context>
    <name>assay::IdentityRow</name>
    <message>
        <source>empty text</source>
        <translation>نص فارغ</translation>
    </message>
    <message>
        <source>The service sent null.</source>
        <translation>أرسلت الخدمة القيمة null.</translation>
    </message>
    <message>
        <source>The service did not send this.</source>
        <translation>لم ترسل الخدمة هذا.</translation>
    </message>
    <message>
        <source>null</source>
        <translation>null</translation>
    </message>
    <message>
        <source>not sent</source>
        <translation>لم يُرسل</translation>
    </message>
    <message>
        <source>Copy this value</source>
        <translation>نسخ هذه القيمة</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <extracomment>%1 is the title of a field</extracomment>
        <translation>نسخ %1</translation>
    </message>
    <message>
        <source>Filter by this value</source>
        <translation>التصفية حسب هذه القيمة</translation>
    </message>
    <message>
        <source>Filter by this %1</source>
        <extracomment>%1 is the title of a field</extracomment>
        <translation>التصفية حسب قيمة %1 هذه</translation>
    </message>
    <message>
        <source>The service sent this, which the field can&apos;t hold.</source>
        <translation>أرسلت الخدمة هذا، ولا يستطيع الحقل احتواءه.</translation>
    </message>
    <message>
        <source>not usable</source>
        <translation>غير صالح للاستخدام</translation>
    </message>
</context>
<context>
    <name>assay::IdentityView</name>
    <message>
        <source>Other fields</source>
        <translation>حقول أخرى</translation>
    </message>
    <message>
        <source>Fields that this version of the program does not know</source>
        <translation>حقول لا يعرفها هذا الإصدار من البرنامج</translation>
    </message>
</context>
<context>
    <name>assay::JobColumns</name>
    <message>
        <source>&amp;Columns</source>
        <translation>الأ&amp;عمدة</translation>
    </message>
    <message>
        <source>&amp;Reset Columns</source>
        <translation>إعادة &amp;ضبط الأعمدة</translation>
    </message>
</context>
<context>
    <name>assay::JobTableModel</name>
    <message>
        <source>No score. Status: %1</source>
        <extracomment>Tooltip of an empty score cell; %1 is the job&apos;s status</extracomment>
        <translation>بلا درجة. الحالة: %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>Tooltip of a score: its exact digits, then what scale it is on</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1: none</source>
        <comment>no value in this field</comment>
        <translation>%1: بلا قيمة</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>Read by screen readers in a cell: the field&apos;s title and its value</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Score %1</source>
        <extracomment>Read by screen readers: the score of a job, such as &quot;Score 7 of 10&quot;</extracomment>
        <translation>الدرجة %1</translation>
    </message>
    <message>
        <source>No score, %1</source>
        <extracomment>Read by screen readers: %1 is the status of a job</extracomment>
        <translation>بلا درجة، %1</translation>
    </message>
    <message>
        <source>sorted ascending, key %1</source>
        <extracomment>Read by screen readers at the title of a column: how the rows are sorted; %1 is 1 for the first sort key</extracomment>
        <translation>ترتيب تصاعدي، المفتاح %1</translation>
    </message>
    <message>
        <source>sorted descending, key %1</source>
        <extracomment>See &quot;sorted ascending, key %1&quot;</extracomment>
        <translation>ترتيب تنازلي، المفتاح %1</translation>
    </message>
    <message>
        <source>The service sent this, which the field can&apos;t hold: %1</source>
        <translation>أرسلت الخدمة هذا، ولا يستطيع الحقل احتواءه: %1</translation>
    </message>
    <message>
        <source>%1: empty text</source>
        <translation>%1: نص فارغ</translation>
    </message>
    <message>
        <source>New or changed with the last update.</source>
        <translation>جديدة أو تغيّرت مع آخر تحديث.</translation>
    </message>
    <message>
        <source>new or changed</source>
        <extracomment>Read by screen readers behind what tells a row from others: the job has changed since it was last shown</extracomment>
        <translation>جديدة أو متغيّرة</translation>
    </message>
</context>
<context>
    <name>assay::JobTableView</name>
    <message>
        <source>Jobs</source>
        <translation>المهام</translation>
    </message>
</context>
<context>
    <name>assay::JobTarget</name>
    <message>
        <source>The filters hide this job: only the details show it.</source>
        <translation>تخفي عوامل التصفية هذه المهمة: لا تظهر إلا في التفاصيل.</translation>
    </message>
    <message>
        <source>Show the &amp;Whole Turn</source>
        <translation>إظهار ال&amp;دورة كلها</translation>
    </message>
    <message>
        <source>&amp;Show All Jobs</source>
        <translation>إظهار &amp;كل المهام</translation>
    </message>
</context>
<context>
    <name>assay::JobsPage</name>
    <message>
        <source>The selection had too many separate ranges to be kept: only the current job is selected.</source>
        <translation>كان التحديد مقسّمًا إلى أجزاء أكثر من أن يُحتفظ بها: المهمة الحالية وحدها محددة.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows are too many for the clipboard. Export them to a file instead.</source>
        <translation>
            <numerusform>الصفوف أكثر مما تتسع له الحافظة. صدِّرها إلى ملف بدلًا من ذلك.</numerusform>
            <numerusform>الصف أكبر مما تتسع له الحافظة. صدِّره إلى ملف بدلًا من ذلك.</numerusform>
            <numerusform>الصفّان أكثر مما تتسع له الحافظة. صدِّرهما إلى ملف بدلًا من ذلك.</numerusform>
            <numerusform>%Ln صفوف أكثر مما تتسع له الحافظة. صدِّرها إلى ملف بدلًا من ذلك.</numerusform>
            <numerusform>%Ln صفًا أكثر مما تتسع له الحافظة. صدِّرها إلى ملف بدلًا من ذلك.</numerusform>
            <numerusform>%Ln صف أكثر مما تتسع له الحافظة. صدِّرها إلى ملف بدلًا من ذلك.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is not enough memory to filter and sort the jobs anew: they are shown as before. Close other programs, or load fewer jobs.</source>
        <translation>لا تكفي الذاكرة لتصفية المهام وفرزها من جديد: فهي معروضة كما كانت. أغلق برامج أخرى، أو حمّل عددًا أقل من المهام.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln without a score</source>
        <translation>
            <numerusform>%Ln بلا درجة</numerusform>
            <numerusform>%Ln بلا درجة</numerusform>
            <numerusform>%Ln بلا درجة</numerusform>
            <numerusform>%Ln بلا درجة</numerusform>
            <numerusform>%Ln بلا درجة</numerusform>
            <numerusform>%Ln بلا درجة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln without a turn</source>
        <translation>
            <numerusform>%Ln بلا دورة</numerusform>
            <numerusform>%Ln بلا دورة</numerusform>
            <numerusform>%Ln بلا دورة</numerusform>
            <numerusform>%Ln بلا دورة</numerusform>
            <numerusform>%Ln بلا دورة</numerusform>
            <numerusform>%Ln بلا دورة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln without an explanation</source>
        <translation>
            <numerusform>%Ln بلا شرح</numerusform>
            <numerusform>%Ln بلا شرح</numerusform>
            <numerusform>%Ln بلا شرح</numerusform>
            <numerusform>%Ln بلا شرح</numerusform>
            <numerusform>%Ln بلا شرح</numerusform>
            <numerusform>%Ln بلا شرح</numerusform>
        </translation>
    </message>
    <message>
        <source>The query shows them too. Click to hide them (%1)</source>
        <translation>يعرضها الاستعلام أيضًا. انقر لإخفائها (%1)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows are too many for the clipboard. Select fewer.</source>
        <translation>
            <numerusform>الصفوف أكثر مما تتسع له الحافظة. حدّد عددًا أقل.</numerusform>
            <numerusform>الصف أكبر مما تتسع له الحافظة. حدّد عددًا أقل.</numerusform>
            <numerusform>الصفّان أكثر مما تتسع له الحافظة. حدّد عددًا أقل.</numerusform>
            <numerusform>%Ln صفوف أكثر مما تتسع له الحافظة. حدّد عددًا أقل.</numerusform>
            <numerusform>%Ln صفًا أكثر مما تتسع له الحافظة. حدّد عددًا أقل.</numerusform>
            <numerusform>%Ln صف أكثر مما تتسع له الحافظة. حدّد عددًا أقل.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>assay::KeyStore</name>
    <message>
        <source>The system&apos;s key store is locked, or refuses Assay.</source>
        <translation>مخزن مفاتيح النظام مقفل، أو يرفض Assay.</translation>
    </message>
    <message>
        <source>There is no key store on this system, such as GNOME Keyring or KWallet.</source>
        <translation>لا يوجد في هذا النظام مخزن مفاتيح، مثل GNOME Keyring أو KWallet.</translation>
    </message>
    <message>
        <source>The system&apos;s key store does not answer as it should.</source>
        <translation>لا يستجيب مخزن مفاتيح النظام كما ينبغي.</translation>
    </message>
    <message>
        <source>The system&apos;s key store did not answer.</source>
        <translation>لم يستجب مخزن مفاتيح النظام.</translation>
    </message>
    <message>
        <source>The key is kept in memory until Assay ends, and not on the disk.</source>
        <translation>يبقى المفتاح في الذاكرة حتى إنهاء Assay، ولا يُحفظ على القرص.</translation>
    </message>
    <message>
        <source>The key may still be in it.</source>
        <translation>ربما لا يزال المفتاح فيه.</translation>
    </message>
    <message>
        <source>Enter the key to use it until Assay ends.</source>
        <translation>أدخل المفتاح لاستخدامه حتى إنهاء Assay.</translation>
    </message>
    <message>
        <source>The system&apos;s key store has no key for this connection, or it is locked. Enter the key to use it until Assay ends.</source>
        <translation>لا يوجد في مخزن مفاتيح النظام مفتاح لهذا الاتصال، أو أنه مقفل. أدخل المفتاح لاستخدامه حتى إنهاء Assay.</translation>
    </message>
</context>
<context>
    <name>assay::LanguageMenu</name>
    <message>
        <source>&amp;Language</source>
        <translation>ال&amp;لغة</translation>
    </message>
    <message>
        <source>&amp;As the System</source>
        <translation>ك&amp;ما في النظام</translation>
    </message>
</context>
<context>
    <name>assay::LinkDialog</name>
    <message>
        <source>Link to a View</source>
        <translation>رابط إلى طريقة عرض</translation>
    </message>
    <message>
        <source>This link wants to fetch jobs from a service and to show a view of them.</source>
        <translation>يريد هذا الرابط جلب مهام من خدمة وإظهار طريقة عرض لها.</translation>
    </message>
    <message>
        <source>This link shows a view of the jobs that are open.</source>
        <translation>يُظهر هذا الرابط طريقة عرض للمهام المفتوحة.</translation>
    </message>
    <message>
        <source>Nothing is fetched before you press Fetch.</source>
        <translation>لا يُجلب شيء قبل أن تضغط على «جلب».</translation>
    </message>
    <message>
        <source>You have not used this service before. Nothing is fetched before you press Fetch and give a key: give one only if you know whose service it is.</source>
        <translation>لم تستخدم هذه الخدمة من قبل. لا يُجلب شيء قبل أن تضغط على «جلب» وتعطي مفتاحًا: لا تعطِ مفتاحًا إلا إذا كنت تعرف صاحب الخدمة.</translation>
    </message>
    <message>
        <source>Service:</source>
        <translation>الخدمة:</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is the title of a field, such as &quot;Agent&quot;, %2 a value</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Fetches:</source>
        <translation>ما يُجلب:</translation>
    </message>
    <message>
        <source>All jobs</source>
        <translation>كل المهام</translation>
    </message>
    <message>
        <source>View:</source>
        <translation>طريقة العرض:</translation>
    </message>
    <message>
        <source>Query:</source>
        <translation>الاستعلام:</translation>
    </message>
    <message>
        <source>None: all jobs are shown</source>
        <translation>لا يوجد: تُعرض كل المهام</translation>
    </message>
    <message>
        <source>%1, descending</source>
        <extracomment>%1 is the title of a column that the jobs are sorted by</extracomment>
        <translation>%1، تنازليًا</translation>
    </message>
    <message>
        <source>Sorted by:</source>
        <translation>الفرز حسب:</translation>
    </message>
    <message>
        <source>; </source>
        <translation>؛ </translation>
    </message>
    <message>
        <source>Columns:</source>
        <translation>الأعمدة:</translation>
    </message>
    <message>
        <source>Page:</source>
        <translation>الصفحة:</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>الجلسات</translation>
    </message>
    <message>
        <source>&amp;Fetch</source>
        <translation>&amp;جلب</translation>
    </message>
    <message>
        <source>&amp;Show Without Fetching</source>
        <translation>إظهار &amp;دون جلب</translation>
    </message>
    <message>
        <source>&amp;Show</source>
        <translation>إ&amp;ظهار</translation>
    </message>
    <message>
        <source>Sessions sorted by:</source>
        <translation>الجلسات مرتّبة حسب:</translation>
    </message>
</context>
<context>
    <name>assay::MainActions</name>
    <message>
        <source>&amp;Fetch</source>
        <translation>&amp;جلب</translation>
    </message>
    <message>
        <source>Fetch the jobs that match “Ask the service”</source>
        <translation>جلب المهام المطابقة لما في «اسأل الخدمة»</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>إي&amp;قاف</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;فتح…</translation>
    </message>
    <message>
        <source>Open a saved response</source>
        <translation>فتح استجابة محفوظة</translation>
    </message>
    <message>
        <source>&amp;Demo Data</source>
        <translation>&amp;بيانات تجريبية</translation>
    </message>
    <message>
        <source>Look at generated jobs from a server inside the program</source>
        <translation>إلقاء نظرة على مهام مولَّدة من خادم داخل البرنامج</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>ت&amp;صدير…</translation>
    </message>
    <message>
        <source>Write jobs to a file</source>
        <translation>كتابة المهام إلى ملف</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>إن&amp;هاء</translation>
    </message>
    <message>
        <source>Leave the program</source>
        <translation>مغادرة البرنامج</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;نسخ</translation>
    </message>
    <message>
        <source>Select &amp;All</source>
        <translation>تحديد ال&amp;كل</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>&amp;بحث</translation>
    </message>
    <message>
        <source>Clear &amp;Refinements</source>
        <translation>مسح معايير الت&amp;ضييق</translation>
    </message>
    <message>
        <source>&amp;Next Job</source>
        <translation>المهمة ال&amp;تالية</translation>
    </message>
    <message>
        <source>Show the next job</source>
        <translation>إظهار المهمة التالية</translation>
    </message>
    <message>
        <source>&amp;Previous Job</source>
        <translation>المهمة ال&amp;سابقة</translation>
    </message>
    <message>
        <source>Show the previous job</source>
        <translation>إظهار المهمة السابقة</translation>
    </message>
    <message>
        <source>Fetch This Job &amp;Again</source>
        <translation>إعادة &amp;جلب هذه المهمة</translation>
    </message>
    <message>
        <source>Ask the service for this job alone</source>
        <translation>سؤال الخدمة عن هذه المهمة وحدها</translation>
    </message>
    <message>
        <source>&amp;Comfortable Rows</source>
        <translation>صفوف متباع&amp;دة</translation>
    </message>
    <message>
        <source>Rows with more space</source>
        <translation>صفوف بمسافات أوسع</translation>
    </message>
    <message>
        <source>Co&amp;mpact Rows</source>
        <translation>صفوف مت&amp;قاربة</translation>
    </message>
    <message>
        <source>More rows on the screen</source>
        <translation>صفوف أكثر على الشاشة</translation>
    </message>
    <message>
        <source>&amp;As the System</source>
        <translation>ك&amp;ما في النظام</translation>
    </message>
    <message>
        <source>Light or dark, as in the system settings</source>
        <translation>فاتح أو داكن وفق إعدادات النظام</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;فاتح</translation>
    </message>
    <message>
        <source>Dark text on a light background</source>
        <translation>نص داكن على خلفية فاتحة</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;داكن</translation>
    </message>
    <message>
        <source>Light text on a dark background</source>
        <translation>نص فاتح على خلفية داكنة</translation>
    </message>
    <message>
        <source>&amp;About Assay</source>
        <translation>&amp;حول Assay</translation>
    </message>
    <message>
        <source>Version and licence</source>
        <translation>الإصدار والرخصة</translation>
    </message>
    <message>
        <source>&amp;Guide</source>
        <translation>&amp;دليل الاستخدام</translation>
    </message>
    <message>
        <source>How to use Assay</source>
        <translation>كيفية استخدام Assay</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>ت&amp;راجع</translation>
    </message>
    <message>
        <source>&amp;Undo %1</source>
        <extracomment>%1 is a change of filters or marks, such as &quot;Module: coherence&quot; or &quot;Flag of 3 Jobs&quot;</extracomment>
        <translation>ت&amp;راجع: %1</translation>
    </message>
    <message>
        <source>Re&amp;do</source>
        <translation>إ&amp;عادة</translation>
    </message>
    <message>
        <source>Re&amp;do %1</source>
        <extracomment>%1 is a change of filters or marks, such as &quot;Module: coherence&quot; or &quot;Flag of 3 Jobs&quot;</extracomment>
        <translation>إ&amp;عادة: %1</translation>
    </message>
    <message>
        <source>C&amp;olumns</source>
        <translation>الأ&amp;عمدة</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>الم&amp;ظهر</translation>
    </message>
    <message>
        <source>Stop reading and keep what has arrived</source>
        <translation>إيقاف القراءة والاحتفاظ بما وصل</translation>
    </message>
    <message>
        <source>Copy the selected text, or the selected rows</source>
        <translation>نسخ النص المحدد أو الصفوف المحددة</translation>
    </message>
    <message>
        <source>&amp;TSV</source>
        <translation>&amp;TSV</translation>
    </message>
    <message>
        <source>Copy the shown columns, for a spreadsheet</source>
        <translation>نسخ الأعمدة المعروضة إلى جدول بيانات</translation>
    </message>
    <message>
        <source>&amp;JSON</source>
        <translation>&amp;JSON</translation>
    </message>
    <message>
        <source>Copy whole jobs as the service sent them</source>
        <translation>نسخ المهام كاملةً كما أرسلتها الخدمة</translation>
    </message>
    <message>
        <source>&amp;Markdown</source>
        <translation>&amp;Markdown</translation>
    </message>
    <message>
        <source>Copy the shown columns as a table</source>
        <translation>نسخ الأعمدة المعروضة كجدول</translation>
    </message>
    <message>
        <source>Copy &amp;Ids</source>
        <translation>نسخ ال&amp;معرّفات</translation>
    </message>
    <message>
        <source>Copy the ids of the selected jobs</source>
        <translation>نسخ معرّفات المهام المحددة</translation>
    </message>
    <message>
        <source>Copy &amp;Value</source>
        <translation>نسخ ال&amp;قيمة</translation>
    </message>
    <message>
        <source>Copy the value of the current cell, detail or filter</source>
        <translation>نسخ قيمة الخلية الحالية أو التفصيل الحالي أو عامل التصفية الحالي</translation>
    </message>
    <message>
        <source>Select the whole text, or every job shown</source>
        <translation>تحديد النص كله أو كل المهام المعروضة</translation>
    </message>
    <message>
        <source>Find in explanations, names and ids</source>
        <translation>البحث في الشروح والأسماء والمعرّفات</translation>
    </message>
    <message>
        <source>Show all jobs again</source>
        <translation>إظهار كل المهام من جديد</translation>
    </message>
    <message>
        <source>Fetch This Job &amp;Again (the demo has ended)</source>
        <translation>إعادة &amp;جلب هذه المهمة (انتهى العرض التجريبي)</translation>
    </message>
    <message>
        <source>Copy Ro&amp;ws As</source>
        <translation>نسخ ال&amp;صفوف بصيغة</translation>
    </message>
    <message>
        <source>&amp;No Limit</source>
        <translation>&amp;بلا حد</translation>
    </message>
    <message>
        <source>Wait as long as the service goes on sending</source>
        <translation>الانتظار ما دامت الخدمة تواصل الإرسال</translation>
    </message>
    <message>
        <source>&amp;1 Minute</source>
        <translation>&amp;1 دقيقة</translation>
    </message>
    <message>
        <source>End a request after a minute, with its retries</source>
        <translation>إنهاء الطلب مع محاولاته المتكررة بعد دقيقة</translation>
    </message>
    <message>
        <source>&amp;5 Minutes</source>
        <translation>&amp;5 دقائق</translation>
    </message>
    <message>
        <source>End a request after 5 minutes, with its retries</source>
        <translation>إنهاء الطلب مع محاولاته المتكررة بعد 5 دقائق</translation>
    </message>
    <message>
        <source>&amp;30 Minutes</source>
        <translation>&amp;30 دقيقة</translation>
    </message>
    <message>
        <source>End a request after 30 minutes, with its retries</source>
        <translation>إنهاء الطلب مع محاولاته المتكررة بعد 30 دقيقة</translation>
    </message>
    <message>
        <source>Time &amp;Limit of a Request</source>
        <translation>الحد ال&amp;زمني للطلب</translation>
    </message>
    <message>
        <source>&amp;Matching Jobs</source>
        <translation>ال&amp;مهام المطابقة</translation>
    </message>
    <message>
        <source>Show only the jobs that match</source>
        <translation>عرض المهام المطابقة فقط</translation>
    </message>
    <message>
        <source>Whole &amp;Turns</source>
        <translation>ال&amp;دورات كاملة</translation>
    </message>
    <message>
        <source>Show every job of each turn that has a job that matches</source>
        <translation>عرض كل مهام كل دورة فيها مهمة مطابقة</translation>
    </message>
    <message>
        <source>Whole &amp;Sessions</source>
        <translation>ال&amp;جلسات كاملة</translation>
    </message>
    <message>
        <source>Show every job of each session that has a job that matches</source>
        <translation>عرض كل مهام كل جلسة فيها مهمة مطابقة</translation>
    </message>
    <message>
        <source>S&amp;how</source>
        <translation>إ&amp;ظهار</translation>
    </message>
    <message>
        <source>&amp;Preferences…</source>
        <translation>الت&amp;فضيلات…</translation>
    </message>
    <message>
        <source>Change language, look, scales and keys</source>
        <translation>تغيير اللغة والمظهر والمقاييس والاختصارات</translation>
    </message>
    <message>
        <source>Next &amp;Turn</source>
        <translation>الدورة التا&amp;لية</translation>
    </message>
    <message>
        <source>Go to the next turn of the session</source>
        <translation>الانتقال إلى الدورة التالية في الجلسة</translation>
    </message>
    <message>
        <source>Previous T&amp;urn</source>
        <translation>الدورة السا&amp;بقة</translation>
    </message>
    <message>
        <source>Go to the previous turn of the session</source>
        <translation>الانتقال إلى الدورة السابقة في الجلسة</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;رجوع</translation>
    </message>
    <message>
        <source>Go back to the job looked at before</source>
        <translation>الرجوع إلى المهمة التي عُرضت قبل هذه</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>ت&amp;قدّم</translation>
    </message>
    <message>
        <source>Go forward again to the job looked at after</source>
        <translation>التقدّم من جديد إلى المهمة التي عُرضت بعد هذه</translation>
    </message>
    <message>
        <source>Fetch the Con&amp;versation</source>
        <translation>جلب الم&amp;حادثة</translation>
    </message>
    <message>
        <source>Ask the service what was said in the session of this job</source>
        <translation>سؤال الخدمة عمّا قيل في جلسة هذه المهمة</translation>
    </message>
    <message>
        <source>&amp;Jobs</source>
        <translation>الم&amp;هام</translation>
    </message>
    <message>
        <source>Show the jobs</source>
        <translation>إظهار المهام</translation>
    </message>
    <message>
        <source>&amp;Sessions</source>
        <translation>ال&amp;جلسات</translation>
    </message>
    <message>
        <source>Show the sessions of the jobs, the worst first</source>
        <translation>إظهار جلسات المهام، والأسوأ أولًا</translation>
    </message>
    <message>
        <source>&amp;Find an Action…</source>
        <translation>ال&amp;بحث عن إجراء…</translation>
    </message>
    <message>
        <source>Find anything the program does by a few letters</source>
        <translation>العثور على أي شيء يفعله البرنامج بكتابة بضعة حروف</translation>
    </message>
    <message>
        <source>Undo the last change of filters or marks</source>
        <translation>التراجع عن آخر تغيير في عوامل التصفية أو العلامات</translation>
    </message>
    <message>
        <source>Redo what was undone last</source>
        <translation>إعادة آخر ما جرى التراجع عنه</translation>
    </message>
</context>
<context>
    <name>assay::MainToolBar</name>
    <message>
        <source>Toolbar</source>
        <translation>شريط الأدوات</translation>
    </message>
    <message>
        <source>Where the jobs come from</source>
        <translation>مصدر المهام</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>غير متصل</translation>
    </message>
    <message>
        <source>Choose where the jobs come from</source>
        <translation>اختيار مصدر المهام</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>The connection that is used, and its colour in a word</extracomment>
        <translation>%1، %2</translation>
    </message>
</context>
<context>
    <name>assay::MainWindow</name>
    <message>
        <source>The demo can&apos;t be started: %1</source>
        <translation>لا يمكن تشغيل العرض التجريبي: %1</translation>
    </message>
    <message>
        <source>Open a Saved Response</source>
        <translation>فتح استجابة محفوظة</translation>
    </message>
    <message>
        <source>Jobs (*.json *.ndjson *.jsonl *.gz);;All files (*)</source>
        <translation>المهام ‎(*.json *.ndjson *.jsonl *.gz);;كل الملفات (*)</translation>
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
        <translation>&amp;ملف</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;تحرير</translation>
    </message>
    <message>
        <source>&amp;Job</source>
        <translation>الم&amp;همة</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;عرض</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>م&amp;ساعدة</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>المشكلات</translation>
    </message>
    <message>
        <source>&amp;Problems</source>
        <translation>ال&amp;مشكلات</translation>
    </message>
    <message>
        <source>An export is still being written.</source>
        <translation>لا تزال عملية تصدير قيد الكتابة.</translation>
    </message>
    <message>
        <source>If you close the window now, the export is cancelled and no file is written.</source>
        <translation>إذا أغلقت النافذة الآن فسيُلغى التصدير ولن يُكتب أي ملف.</translation>
    </message>
    <message>
        <source>&amp;Cancel the Export</source>
        <translation>إل&amp;غاء التصدير</translation>
    </message>
    <message>
        <source>&amp;Keep Writing</source>
        <translation>&amp;متابعة الكتابة</translation>
    </message>
    <message>
        <source>Only one file can be opened at a time. Drop one of them.</source>
        <translation>لا يمكن فتح أكثر من ملف واحد في كل مرة. أفلت ملفًا واحدًا منها.</translation>
    </message>
    <message>
        <source>The file %1 is not there any more. It was removed from the list.</source>
        <translation>لم يعد الملف %1 موجودًا. وقد أُزيل من القائمة.</translation>
    </message>
    <message>
        <source>Show in Fo&amp;lder</source>
        <translation>إظهار في المج&amp;لد</translation>
    </message>
    <message>
        <source>&amp;Don&apos;t ask again</source>
        <translation>عدم السؤال مرة أ&amp;خرى</translation>
    </message>
</context>
<context>
    <name>assay::MarkActions</name>
    <message>
        <source>&amp;Reviewed</source>
        <translation>&amp;روجعت</translation>
    </message>
    <message>
        <source>Mark the selected jobs as reviewed, or not any more</source>
        <translation>تعليم المهام المحددة بأنها روجعت، أو إلغاء ذلك</translation>
    </message>
    <message>
        <source>&amp;Flag</source>
        <translation>را&amp;ية</translation>
    </message>
    <message>
        <source>Flag the selected jobs, or not any more</source>
        <translation>وضع راية على المهام المحددة، أو إزالتها</translation>
    </message>
    <message>
        <source>&amp;Discuss</source>
        <translation>للن&amp;قاش</translation>
    </message>
    <message>
        <source>Mark the selected jobs to be discussed, or not any more</source>
        <translation>تعليم المهام المحددة بأنها للنقاش، أو إلغاء ذلك</translation>
    </message>
    <message>
        <source>&amp;Star</source>
        <translation>&amp;نجمة</translation>
    </message>
    <message>
        <source>Give the selected jobs a star, or take it away</source>
        <translation>منح المهام المحددة نجمة، أو سحبها منها</translation>
    </message>
    <message>
        <source>&amp;Agree</source>
        <translation>أ&amp;وافق</translation>
    </message>
    <message>
        <source>Say that you agree with the score of the selected jobs, or not any more</source>
        <translation>بيان أنك توافق على درجة المهام المحددة، أو إلغاء ذلك</translation>
    </message>
    <message>
        <source>D&amp;isagree</source>
        <translation>&amp;لا أوافق</translation>
    </message>
    <message>
        <source>Say that you disagree with the score of the selected jobs, or not any more</source>
        <translation>بيان أنك لا توافق على درجة المهام المحددة، أو إلغاء ذلك</translation>
    </message>
    <message>
        <source>&amp;Note…</source>
        <translation>ملاحظة م&amp;كتوبة…</translation>
    </message>
    <message>
        <source>Write a note on the job</source>
        <translation>كتابة ملاحظة على المهمة</translation>
    </message>
    <message>
        <source>&amp;Mark</source>
        <translation>وضع عل&amp;امة</translation>
    </message>
    <message>
        <source>R&amp;eview…</source>
        <translation>&amp;مراجعة…</translation>
    </message>
    <message>
        <source>Go through the jobs shown, or a random draw of them, one at a time</source>
        <translation>المرور على المهام المعروضة، أو على سحب عشوائي منها، واحدة تلو الأخرى</translation>
    </message>
</context>
<context>
    <name>assay::MarkFacet</name>
    <message>
        <source>Marks</source>
        <translation>العلامات</translation>
    </message>
    <message>
        <source>No mark</source>
        <translation>بلا علامة</translation>
    </message>
    <message>
        <source>Your marks, with the numbers of jobs that the other filters let through</source>
        <translation>علاماتك مع عدد المهام التي تسمح بها عوامل التصفية الأخرى</translation>
    </message>
</context>
<context>
    <name>assay::MarkStore</name>
    <message>
        <source>These jobs come from no service, so marks can&apos;t be kept for them.</source>
        <translation>هذه المهام ليست من خدمة، فلا يمكن حفظ علامات لها.</translation>
    </message>
    <message numerus="yes">
        <source>At most %Ln job(s) can be marked at once. Select fewer.</source>
        <translation>
            <numerusform>لا يمكن وضع علامة على أي مهمة دفعة واحدة. حدّد عددًا أقل.</numerusform>
            <numerusform>لا يمكن وضع علامة على أكثر من مهمة واحدة دفعة واحدة. حدّد عددًا أقل.</numerusform>
            <numerusform>لا يمكن وضع علامة على أكثر من مهمتين دفعة واحدة. حدّد عددًا أقل.</numerusform>
            <numerusform>لا يمكن وضع علامة على أكثر من %Ln مهام دفعة واحدة. حدّد عددًا أقل.</numerusform>
            <numerusform>لا يمكن وضع علامة على أكثر من %Ln مهمة دفعة واحدة. حدّد عددًا أقل.</numerusform>
            <numerusform>لا يمكن وضع علامة على أكثر من %Ln مهمة دفعة واحدة. حدّد عددًا أقل.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A note may have %Ln character(s). Shorten it.</source>
        <translation>
            <numerusform>لا تتسع الملاحظة لأي محرف. اختصرها.</numerusform>
            <numerusform>لا تزيد الملاحظة على محرف واحد. اختصرها.</numerusform>
            <numerusform>لا تزيد الملاحظة على محرفين. اختصرها.</numerusform>
            <numerusform>لا تزيد الملاحظة على %Ln محارف. اختصرها.</numerusform>
            <numerusform>لا تزيد الملاحظة على %Ln محرفًا. اختصرها.</numerusform>
            <numerusform>لا تزيد الملاحظة على %Ln محرف. اختصرها.</numerusform>
        </translation>
    </message>
    <message>
        <source>These marks are of jobs of another service. Open its jobs to undo them.</source>
        <translation>هذه العلامات لمهام من خدمة أخرى. افتح مهام تلك الخدمة للتراجع عنها.</translation>
    </message>
</context>
<context>
    <name>assay::MarkTarget</name>
    <message>
        <source>Show the job in the details, on the tab Job, to mark it</source>
        <translation>اعرض المهمة في التفاصيل، في علامة التبويب «المهمة»، لوضع علامة عليها</translation>
    </message>
    <message>
        <source>Select jobs to mark them</source>
        <translation>حدّد مهام لوضع علامات عليها</translation>
    </message>
    <message>
        <source>No job is shown that can be marked</source>
        <translation>لا توجد مهمة معروضة يمكن وضع علامة عليها</translation>
    </message>
    <message>
        <source>Select a single job to write a note</source>
        <translation>حدّد مهمة واحدة لكتابة ملاحظة</translation>
    </message>
    <message>
        <source>“%1” was not kept as your own score. %2</source>
        <extracomment>%1 is what the user typed as a score, %2 a sentence such as &quot;Write a score from 0 to 10.&quot;</extracomment>
        <translation>لم تُحفظ «%1» كدرجتك الخاصة. %2</translation>
    </message>
</context>
<context>
    <name>assay::Marking</name>
    <message numerus="yes">
        <source>%1 of %Ln Job(s)</source>
        <extracomment>What can be undone, in title case; %1 is a mark, such as &quot;Flag&quot;</extracomment>
        <translation>
            <numerusform>«%1» على 0 مهمة</numerusform>
            <numerusform>«%1» على مهمة واحدة</numerusform>
            <numerusform>«%1» على مهمتين</numerusform>
            <numerusform>«%1» على %Ln مهام</numerusform>
            <numerusform>«%1» على %Ln مهمة</numerusform>
            <numerusform>«%1» على %Ln مهمة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Removing %1 of %Ln Job(s)</source>
        <extracomment>See &quot;%1 of %Ln Job(s)&quot;</extracomment>
        <translation>
            <numerusform>إزالة «%1» عن 0 مهمة</numerusform>
            <numerusform>إزالة «%1» عن مهمة واحدة</numerusform>
            <numerusform>إزالة «%1» عن مهمتين</numerusform>
            <numerusform>إزالة «%1» عن %Ln مهام</numerusform>
            <numerusform>إزالة «%1» عن %Ln مهمة</numerusform>
            <numerusform>إزالة «%1» عن %Ln مهمة</numerusform>
        </translation>
    </message>
    <message>
        <source>The library can&apos;t be written, so marks can&apos;t be kept.</source>
        <translation>لا يمكن الكتابة في المكتبة، فلا يمكن حفظ العلامات.</translation>
    </message>
    <message>
        <source>The marks are being read.</source>
        <translation>تجري قراءة العلامات.</translation>
    </message>
    <message>
        <source>There are no jobs to mark.</source>
        <translation>لا توجد مهام لوضع علامات عليها.</translation>
    </message>
</context>
<context>
    <name>assay::Marks</name>
    <message>
        <source>Reviewed</source>
        <comment>mark of a job</comment>
        <translation>روجعت</translation>
    </message>
    <message>
        <source>Flag</source>
        <comment>mark of a job</comment>
        <translation>راية</translation>
    </message>
    <message>
        <source>Discuss</source>
        <comment>mark of a job</comment>
        <translation>للنقاش</translation>
    </message>
    <message>
        <source>Star</source>
        <comment>mark of a job</comment>
        <translation>نجمة</translation>
    </message>
    <message>
        <source>Agree</source>
        <comment>mark of a job: with its score</comment>
        <translation>أوافق</translation>
    </message>
    <message>
        <source>Disagree</source>
        <comment>mark of a job: with its score</comment>
        <translation>لا أوافق</translation>
    </message>
    <message>
        <source>Own Score</source>
        <comment>what the user would give a job</comment>
        <translation>درجتك</translation>
    </message>
    <message>
        <source>Note</source>
        <comment>mark of a job</comment>
        <translation>ملاحظة مكتوبة</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <extracomment>A score and the top of its scale, such as &quot;7 / 10&quot;</extracomment>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <extracomment>The scores that a module can give, such as &quot;0 to 10&quot;</extracomment>
        <translation>%1 إلى %2</translation>
    </message>
    <message>
        <source>own score %1</source>
        <extracomment>In the list of a job&apos;s marks; %1 is a score, such as &quot;7 / 10&quot;</extracomment>
        <translation>درجتك %1</translation>
    </message>
    <message>
        <source>, </source>
        <extracomment>Joins the items of a list</extracomment>
        <translation>، </translation>
    </message>
    <message>
        <source>Yes</source>
        <comment>in a column: the job was drawn, or its score was hidden</comment>
        <translation>نعم</translation>
    </message>
    <message>
        <source>No</source>
        <comment>in a column: the job was not drawn, or its score was shown</comment>
        <translation>لا</translation>
    </message>
</context>
<context>
    <name>assay::MarksView</name>
    <message>
        <source>Marks</source>
        <translation>العلامات</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>اكتب ملاحظة</translation>
    </message>
    <message>
        <source>Own score</source>
        <translation>درجتك</translation>
    </message>
    <message>
        <source>Judged in a random draw, the score hidden.</source>
        <translation>حُكم عليها في سحب عشوائي، والدرجة مخفية.</translation>
    </message>
    <message>
        <source>Judged in a random draw, the score shown.</source>
        <translation>حُكم عليها في سحب عشوائي، والدرجة ظاهرة.</translation>
    </message>
    <message>
        <source>Judged with the score hidden.</source>
        <translation>حُكم عليها والدرجة مخفية.</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>A mark that some of the selected jobs have: &quot;Flag · 3&quot;</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 of %2 jobs have it</source>
        <translation>عدد المهام التي تحملها: %1 من %2</translation>
    </message>
    <message>
        <source>Click to mark with “%1”, or to take it away (key %2)</source>
        <translation>انقر لوضع العلامة «%1» أو لإزالتها (المفتاح %2)</translation>
    </message>
    <message>
        <source>You agree with the score (key %1)</source>
        <translation>أنت توافق على الدرجة (المفتاح %1)</translation>
    </message>
    <message>
        <source>You disagree with the score (key %1)</source>
        <translation>أنت لا توافق على الدرجة (المفتاح %1)</translation>
    </message>
    <message>
        <source>This is no number.</source>
        <translation>هذا ليس رقمًا.</translation>
    </message>
    <message>
        <source>Write a score from %1.</source>
        <translation>اكتب درجة من %1.</translation>
    </message>
    <message>
        <source>There is no score to agree with</source>
        <translation>لا توجد درجة لتوافق عليها</translation>
    </message>
</context>
<context>
    <name>assay::ModuleSummaryRow</name>
    <message>
        <source>without a module</source>
        <translation>بلا وحدة</translation>
    </message>
    <message numerus="yes">
        <source>%Ln job(s)</source>
        <translation>
            <numerusform>لا مهام</numerusform>
            <numerusform>مهمة واحدة</numerusform>
            <numerusform>مهمتان</numerusform>
            <numerusform>%Ln مهام</numerusform>
            <numerusform>%Ln مهمة</numerusform>
            <numerusform>%Ln مهمة</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2, mean share of scale %3 (%4)</source>
        <extracomment>For a screen reader. %1 is a module, %2 a number of jobs such as &quot;7 jobs&quot;, %3 a share such as &quot;62 %&quot;, %4 over how many jobs and sessions the mean is</extracomment>
        <translation>%1: %2، متوسط النسبة من المقياس %3 (%4)</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <translation>%1: %2، %3</translation>
    </message>
    <message>
        <source>unknown scale: no mean</source>
        <translation>مقياس غير معروف: بلا متوسط</translation>
    </message>
    <message>
        <source>no scores</source>
        <translation>بلا درجات</translation>
    </message>
    <message>
        <source>mean of %1 from %2</source>
        <extracomment>Over what a mean is: %1 is a number of jobs such as &quot;7 scored jobs&quot;, %2 of sessions such as &quot;3 sessions&quot;</extracomment>
        <translation>متوسط %1 من %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln scored job(s)</source>
        <translation>
            <numerusform>%Ln مهمة مقيَّمة</numerusform>
            <numerusform>مهمة مقيَّمة واحدة</numerusform>
            <numerusform>مهمتين مقيَّمتين</numerusform>
            <numerusform>%Ln مهام مقيَّمة</numerusform>
            <numerusform>%Ln مهمة مقيَّمة</numerusform>
            <numerusform>%Ln مهمة مقيَّمة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln session(s)</source>
        <translation>
            <numerusform>%Ln جلسة</numerusform>
            <numerusform>جلسة واحدة</numerusform>
            <numerusform>جلستين</numerusform>
            <numerusform>%Ln جلسات</numerusform>
            <numerusform>%Ln جلسة</numerusform>
            <numerusform>%Ln جلسة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln score(s) outside the scale, not in the mean</source>
        <translation>
            <numerusform>لا درجات خارج المقياس</numerusform>
            <numerusform>درجة واحدة خارج المقياس، غير محسوبة في المتوسط</numerusform>
            <numerusform>درجتان خارج المقياس، غير محسوبتين في المتوسط</numerusform>
            <numerusform>%Ln درجات خارج المقياس، غير محسوبة في المتوسط</numerusform>
            <numerusform>%Ln درجة خارج المقياس، غير محسوبة في المتوسط</numerusform>
            <numerusform>%Ln درجة خارج المقياس، غير محسوبة في المتوسط</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; %2</source>
        <extracomment>Two parts of a list</extracomment>
        <translation>%1؛ %2</translation>
    </message>
</context>
<context>
    <name>assay::NoticeBar</name>
    <message>
        <source>Dismiss this message</source>
        <translation>إغلاق هذه الرسالة</translation>
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
        <translation>التصفية حسب %1</translation>
    </message>
</context>
<context>
    <name>assay::Preferences</name>
    <message>
        <source>&amp;Language:</source>
        <translation>ال&amp;لغة:</translation>
    </message>
    <message>
        <source>&amp;Theme:</source>
        <translation>الم&amp;ظهر:</translation>
    </message>
    <message>
        <source>&amp;Rows:</source>
        <translation>ال&amp;صفوف:</translation>
    </message>
    <message>
        <source>Time limit of a re&amp;quest:</source>
        <translation>الحد ال&amp;زمني للطلب:</translation>
    </message>
    <message>
        <source>General</source>
        <translation>عام</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>الاختصارات</translation>
    </message>
    <message>
        <source>&amp;Always ask the service for times and summaries of sessions</source>
        <translation>&amp;سؤال الخدمة دائمًا عن أوقات الجلسات وملخصاتها</translation>
    </message>
    <message>
        <source>a &amp;fetch without filters that was large last time</source>
        <translation>&amp;جلب بلا عوامل تصفية كان كبيرًا في المرة السابقة</translation>
    </message>
    <message>
        <source>the window closes while an &amp;export is written</source>
        <translation>إغلاق النافذة أثناء كتابة &amp;تصدير</translation>
    </message>
    <message>
        <source>Scores</source>
        <translation>الدرجات</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>الخدمة</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>الأسئلة</translation>
    </message>
</context>
<context>
    <name>assay::PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation>التفضيلات</translation>
    </message>
</context>
<context>
    <name>assay::ProblemModel</name>
    <message>
        <source>Ignored</source>
        <translation>تم التجاهل</translation>
    </message>
    <message>
        <source>Reading continued</source>
        <translation>استمرت القراءة</translation>
    </message>
    <message>
        <source>Job kept</source>
        <translation>أُبقيت المهمة</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>استُبعد</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>Byte offset</source>
        <translation>موضع البايت</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>النتيجة</translation>
    </message>
</context>
<context>
    <name>assay::ProblemsPanel</name>
    <message>
        <source>Everything could be read.</source>
        <translation>أمكنت قراءة كل شيء.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln element(s) could not be read and are missing from the table.</source>
        <translation>
            <numerusform>لم تتعذّر قراءة أي عنصر.</numerusform>
            <numerusform>تعذّرت قراءة عنصر واحد، وهو غير موجود في الجدول.</numerusform>
            <numerusform>تعذّرت قراءة عنصرين، وهما غير موجودين في الجدول.</numerusform>
            <numerusform>تعذّرت قراءة %Ln عناصر، وهي غير موجودة في الجدول.</numerusform>
            <numerusform>تعذّرت قراءة %Ln عنصرًا، وهي غير موجودة في الجدول.</numerusform>
            <numerusform>تعذّرت قراءة %Ln عنصر، وهي غير موجودة في الجدول.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All jobs were kept; %Ln finding(s) about them.</source>
        <translation>
            <numerusform>أُبقيت كل المهام؛ ولا ملاحظات عليها.</numerusform>
            <numerusform>أُبقيت كل المهام؛ وعليها ملاحظة واحدة.</numerusform>
            <numerusform>أُبقيت كل المهام؛ وعليها ملاحظتان.</numerusform>
            <numerusform>أُبقيت كل المهام؛ وعليها %Ln ملاحظات.</numerusform>
            <numerusform>أُبقيت كل المهام؛ وعليها %Ln ملاحظة.</numerusform>
            <numerusform>أُبقيت كل المهام؛ وعليها %Ln ملاحظة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 %Ln more finding(s) about jobs that were kept.</source>
        <extracomment>%1 is the sentence about elements that could not be read</extracomment>
        <translation>
            <numerusform>%1 ولا ملاحظات أخرى على مهام أُبقيت.</numerusform>
            <numerusform>%1 وهناك ملاحظة أخرى على مهام أُبقيت.</numerusform>
            <numerusform>%1 وهناك ملاحظتان أخريان على مهام أُبقيت.</numerusform>
            <numerusform>%1 وهناك %Ln ملاحظات أخرى على مهام أُبقيت.</numerusform>
            <numerusform>%1 وهناك %Ln ملاحظة أخرى على مهام أُبقيت.</numerusform>
            <numerusform>%1 وهناك %Ln ملاحظة أخرى على مهام أُبقيت.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 The first %L2 are listed.</source>
        <translation>%1 أُدرجت أول %L2 منها.</translation>
    </message>
</context>
<context>
    <name>assay::QueryField</name>
    <message>
        <source>Find words, or filter: module:coherence score:&lt;5</source>
        <translation>ابحث عن كلمات، أو صفِّ المهام: module:coherence score:&lt;5</translation>
    </message>
    <message>
        <source>Find or filter</source>
        <translation>بحث أو تصفية</translation>
    </message>
    <message>
        <source>How to write a query</source>
        <translation>كيفية كتابة الاستعلام</translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation>الاقتراحات</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 is a suggestion for a query, %2 what it is</extracomment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>The query is too long to be changed here. Remove filters at their chips, or press Esc to clear it.</source>
        <translation>الاستعلام أطول من أن يُغيَّر هنا. أزل عوامل التصفية من شاراتها، أو اضغط Esc لمسحه.</translation>
    </message>
    <message numerus="yes">
        <source>The text is too long: a query has at most %Ln character(s) here.</source>
        <translation>
            <numerusform>النص طويل جدًا: لا يتسع الاستعلام هنا لأي محرف.</numerusform>
            <numerusform>النص طويل جدًا: لا يزيد الاستعلام هنا على محرف واحد.</numerusform>
            <numerusform>النص طويل جدًا: لا يزيد الاستعلام هنا على محرفين.</numerusform>
            <numerusform>النص طويل جدًا: لا يزيد الاستعلام هنا على %Ln محارف.</numerusform>
            <numerusform>النص طويل جدًا: لا يزيد الاستعلام هنا على %Ln محرفًا.</numerusform>
            <numerusform>النص طويل جدًا: لا يزيد الاستعلام هنا على %Ln محرف.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>assay::QueryReference</name>
    <message>
        <source>How to write a query</source>
        <translation>كيفية كتابة الاستعلام</translation>
    </message>
    <message>
        <source>Use this example</source>
        <translation>استخدام هذا المثال</translation>
    </message>
    <message>
        <source>Ctrl+Space lists fields and values. Brackets group; a blank means “and”.</source>
        <translation>يعرض Ctrl+Space الحقول والقيم. الأقواس للتجميع، والمسافة تعني «و».</translation>
    </message>
</context>
<context>
    <name>assay::QuerySuggestions</name>
    <message>
        <source>less than</source>
        <translation>أقل من</translation>
    </message>
    <message>
        <source>at most</source>
        <translation>لا يزيد على</translation>
    </message>
    <message>
        <source>more than</source>
        <translation>أكثر من</translation>
    </message>
    <message>
        <source>at least</source>
        <translation>لا يقل عن</translation>
    </message>
    <message numerus="yes">
        <source>%Ln job(s)</source>
        <translation>
            <numerusform>لا مهام</numerusform>
            <numerusform>مهمة واحدة</numerusform>
            <numerusform>مهمتان</numerusform>
            <numerusform>%Ln مهام</numerusform>
            <numerusform>%Ln مهمة</numerusform>
            <numerusform>%Ln مهمة</numerusform>
        </translation>
    </message>
    <message>
        <source>score as a share of its scale, in percent</source>
        <translation>الدرجة كنسبة من مقياسها، بالمئة</translation>
    </message>
    <message>
        <source>the field has a value</source>
        <translation>للحقل قيمة</translation>
    </message>
    <message>
        <source>whole sessions with such a job</source>
        <translation>جلسات كاملة فيها مهمة كهذه</translation>
    </message>
    <message>
        <source>whole turns with such a job</source>
        <translation>دورات كاملة فيها مهمة كهذه</translation>
    </message>
    <message>
        <source>unknown field</source>
        <translation>حقل غير معروف</translation>
    </message>
    <message>
        <source>what you marked it with</source>
        <translation>العلامة التي وضعتها عليها</translation>
    </message>
    <message>
        <source>a mark, a score of your own or a note</source>
        <translation>علامة أو درجة منك أو ملاحظة مكتوبة</translation>
    </message>
    <message>
        <source>your note</source>
        <translation>ملاحظتك المكتوبة</translation>
    </message>
    <message>
        <source>the score that you would give</source>
        <translation>الدرجة التي تعطيها أنت</translation>
    </message>
</context>
<context>
    <name>assay::QuestionsPage</name>
    <message>
        <source>Assay asks before</source>
        <translation>يسأل Assay قبل</translation>
    </message>
</context>
<context>
    <name>assay::RangeSlider</name>
    <message>
        <source>Lowest share of scale, in percent</source>
        <translation>أدنى نسبة من المقياس، بالمئة</translation>
    </message>
    <message>
        <source>Highest share of scale, in percent</source>
        <translation>أعلى نسبة من المقياس، بالمئة</translation>
    </message>
</context>
<context>
    <name>assay::RawJsonView</name>
    <message>
        <source>There is more. Copying gives the whole job.</source>
        <translation>هناك المزيد. عند النسخ تُنسخ المهمة كلها.</translation>
    </message>
    <message>
        <source>Raw JSON</source>
        <translation>JSON الخام</translation>
    </message>
    <message>
        <source>Show or hide the job as it was sent</source>
        <translation>إظهار المهمة كما أُرسلت أو إخفاؤها</translation>
    </message>
    <message>
        <source>Copy the whole job as JSON</source>
        <translation>نسخ المهمة كلها بتنسيق JSON</translation>
    </message>
    <message>
        <source>Hide the raw JSON</source>
        <translation>إخفاء JSON الخام</translation>
    </message>
    <message>
        <source>Show the raw JSON</source>
        <translation>إظهار JSON الخام</translation>
    </message>
</context>
<context>
    <name>assay::RecentFilesMenu</name>
    <message>
        <source>Open &amp;Recent</source>
        <translation>الم&amp;لفات الأخيرة</translation>
    </message>
    <message>
        <source>&amp;Clear List</source>
        <translation>م&amp;سح القائمة</translation>
    </message>
</context>
<context>
    <name>assay::ReviewDeck</name>
    <message>
        <source>Explanation</source>
        <translation>الشرح</translation>
    </message>
    <message>
        <source>There is none.</source>
        <translation>لا يوجد.</translation>
    </message>
    <message>
        <source>Other fields</source>
        <translation>حقول أخرى</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>مراجعة</translation>
    </message>
    <message>
        <source>Previous job (arrow keys)</source>
        <translation>المهمة السابقة (مفاتيح الأسهم)</translation>
    </message>
    <message>
        <source>Next job (arrow keys)</source>
        <translation>المهمة التالية (مفاتيح الأسهم)</translation>
    </message>
    <message>
        <source>Finish the review; Escape only leaves it, to continue later</source>
        <translation>إنهاء المراجعة؛ أما المفتاح Escape فيغادرها فقط، لمتابعتها لاحقًا</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>إنهاء</translation>
    </message>
    <message>
        <source>%1 of %2 · %3 answered</source>
        <translation>%1 من %2 · أُجيب عن %3</translation>
    </message>
    <message>
        <source>Random draw, seed %1</source>
        <translation>سحب عشوائي، البذرة %1</translation>
    </message>
    <message>
        <source>Looking for the job in the list…</source>
        <translation>يجري البحث عن المهمة في القائمة…</translation>
    </message>
    <message>
        <source>This job is not in the list that is shown.</source>
        <translation>هذه المهمة ليست في القائمة المعروضة.</translation>
    </message>
    <message>
        <source>No score. Status: %1</source>
        <translation>بلا درجة. الحالة: %1</translation>
    </message>
    <message>
        <source>Score hidden until you agree, disagree or give your own</source>
        <translation>الدرجة مخفية حتى توافق عليها أو لا توافق أو تعطي درجتك</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 of %2 · All answered: %3 agree, %4 disagree</source>
        <translation>%1 من %2 · أُجيب عنها كلها: %3 موافق، %4 غير موافق</translation>
    </message>
    <message numerus="yes">
        <source>%Ln job(s) of this review are not answered. A finished review can&apos;t be continued.</source>
        <translation>
            <numerusform>لا توجد في هذه المراجعة مهام دون إجابة (%Ln). لا يمكن متابعة مراجعة منتهية.</numerusform>
            <numerusform>مهمة واحدة في هذه المراجعة دون إجابة. لا يمكن متابعة مراجعة منتهية.</numerusform>
            <numerusform>مهمتان في هذه المراجعة دون إجابة. لا يمكن متابعة مراجعة منتهية.</numerusform>
            <numerusform>%Ln مهام في هذه المراجعة دون إجابة. لا يمكن متابعة مراجعة منتهية.</numerusform>
            <numerusform>%Ln مهمة في هذه المراجعة دون إجابة. لا يمكن متابعة مراجعة منتهية.</numerusform>
            <numerusform>%Ln مهمة في هذه المراجعة دون إجابة. لا يمكن متابعة مراجعة منتهية.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>assay::ReviewDialog</name>
    <message numerus="yes">
        <source>All %Ln job(s) shown, in their order</source>
        <translation>
            <numerusform>لا مهام معروضة</numerusform>
            <numerusform>المهمة المعروضة الوحيدة</numerusform>
            <numerusform>المهمتان المعروضتان كلتاهما، بترتيبهما</numerusform>
            <numerusform>كل المهام المعروضة، وعددها %Ln، بترتيبها</numerusform>
            <numerusform>كل المهام المعروضة، وعددها %Ln، بترتيبها</numerusform>
            <numerusform>كل المهام المعروضة، وعددها %Ln، بترتيبها</numerusform>
        </translation>
    </message>
    <message>
        <source>A random draw of them</source>
        <translation>سحب عشوائي منها</translation>
    </message>
    <message>
        <source>Hide the score until I have answered</source>
        <translation>إخفاء الدرجة حتى أجيب</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>مراجعة</translation>
    </message>
    <message>
        <source>One job at a time, to say whether you agree with its score.</source>
        <translation>مهمة واحدة في كل مرة، لتقول هل توافق على درجتها.</translation>
    </message>
    <message numerus="yes">
        <source>The first %Ln job(s) shown, in their order</source>
        <translation>
            <numerusform>لا مهام معروضة</numerusform>
            <numerusform>أول مهمة معروضة</numerusform>
            <numerusform>أول مهمتين معروضتين، بترتيبهما</numerusform>
            <numerusform>أول %Ln مهام معروضة، بترتيبها</numerusform>
            <numerusform>أول %Ln مهمة معروضة، بترتيبها</numerusform>
            <numerusform>أول %Ln مهمة معروضة، بترتيبها</numerusform>
        </translation>
    </message>
    <message>
        <source>Number of jobs to draw</source>
        <translation>عدد المهام المراد سحبها</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>البذرة</translation>
    </message>
    <message>
        <source>The same seed draws the same jobs again, here and on another machine</source>
        <translation>البذرة نفسها تسحب المهام نفسها من جديد، هنا وعلى جهاز آخر</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>المهام</translation>
    </message>
    <message>
        <source>So that it does not sway you. It appears when you agree, disagree or give a score of your own</source>
        <translation>كي لا تؤثر في حكمك. وتظهر حين توافق عليها أو لا توافق أو تعطي درجتك</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>&amp;بدء</translation>
    </message>
    <message>
        <source>&amp;Continue at %1 of %2</source>
        <extracomment>Goes on with a review; %1 is the number of the job, %2 the number of jobs</extracomment>
        <translation>ال&amp;متابعة عند المهمة %1 من %2</translation>
    </message>
    <message numerus="yes">
        <source>Leave out %Ln job(s) without a score</source>
        <translation>
            <numerusform>لا مهام بلا درجة</numerusform>
            <numerusform>استبعاد مهمة واحدة بلا درجة</numerusform>
            <numerusform>استبعاد مهمتين بلا درجة</numerusform>
            <numerusform>استبعاد %Ln مهام بلا درجة</numerusform>
            <numerusform>استبعاد %Ln مهمة بلا درجة</numerusform>
            <numerusform>استبعاد %Ln مهمة بلا درجة</numerusform>
        </translation>
    </message>
    <message>
        <source>Such as those that are pending or failed: there is nothing to agree with</source>
        <translation>مثل المهام التي قيد الانتظار أو الفاشلة: لا شيء لتوافق عليه</translation>
    </message>
    <message numerus="yes">
        <source>The first %Ln job(s) with a score, in their order</source>
        <translation>
            <numerusform>لا مهام لها درجة</numerusform>
            <numerusform>أول مهمة لها درجة</numerusform>
            <numerusform>أول مهمتين لهما درجة، بترتيبهما</numerusform>
            <numerusform>أول %Ln مهام لها درجة، بترتيبها</numerusform>
            <numerusform>أول %Ln مهمة لها درجة، بترتيبها</numerusform>
            <numerusform>أول %Ln مهمة لها درجة، بترتيبها</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %Ln job(s) with a score, in their order</source>
        <translation>
            <numerusform>لا مهام لها درجة</numerusform>
            <numerusform>المهمة الوحيدة التي لها درجة</numerusform>
            <numerusform>المهمتان اللتان لهما درجة، بترتيبهما</numerusform>
            <numerusform>كل المهام التي لها درجة، وعددها %Ln، بترتيبها</numerusform>
            <numerusform>كل المهام التي لها درجة، وعددها %Ln، بترتيبها</numerusform>
            <numerusform>كل المهام التي لها درجة، وعددها %Ln، بترتيبها</numerusform>
        </translation>
    </message>
    <message>
        <source>An earlier review is not finished. A new one replaces it.</source>
        <translation>توجد مراجعة سابقة لم تنتهِ. والمراجعة الجديدة تحل محلها.</translation>
    </message>
</context>
<context>
    <name>assay::SavedViews</name>
    <message>
        <source>The query of the view “%1” does not fit these jobs: %2 It stands in the field at the top, where you can change it; the view keeps it until you save.</source>
        <translation>استعلام طريقة العرض «%1» لا يناسب هذه المهام: %2 وهو في الحقل في الأعلى، حيث يمكنك تغييره؛ وتحتفظ به طريقة العرض إلى أن تحفظ.</translation>
    </message>
    <message>
        <source>The view “%1” has columns that this version does not know: %2. They stay in it.</source>
        <translation>في طريقة العرض «%1» أعمدة لا يعرفها هذا الإصدار: %2. وهي تبقى فيها.</translation>
    </message>
    <message>
        <source>Save View</source>
        <translation>حفظ طريقة العرض</translation>
    </message>
    <message>
        <source>The view “%1” was changed in another window since it was shown here.</source>
        <translation>غُيّرت طريقة العرض «%1» في نافذة أخرى منذ إظهارها هنا.</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>استب&amp;دال</translation>
    </message>
    <message>
        <source>Save Under Another &amp;Name…</source>
        <translation>الحفظ &amp;باسم آخر…</translation>
    </message>
    <message>
        <source>View saved</source>
        <translation>حُفظت طريقة العرض</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>المهام</translation>
    </message>
    <message>
        <source>What is shown can&apos;t be put into a link.</source>
        <translation>لا يمكن وضع المعروض في رابط.</translation>
    </message>
    <message>
        <source>Link copied</source>
        <translation>نُسخ الرابط</translation>
    </message>
    <message>
        <source>No link to a view in the clipboard</source>
        <translation>لا يوجد في الحافظة رابط إلى طريقة عرض</translation>
    </message>
    <message numerus="yes">
        <source>Take over %Ln view(s) from %1?</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>
            <numerusform>هل تريد استيراد %Ln طريقة عرض من %1؟</numerusform>
            <numerusform>هل تريد استيراد طريقة عرض واحدة من %1؟</numerusform>
            <numerusform>هل تريد استيراد طريقتَي عرض من %1؟</numerusform>
            <numerusform>هل تريد استيراد %Ln طرق عرض من %1؟</numerusform>
            <numerusform>هل تريد استيراد %Ln طريقة عرض من %1؟</numerusform>
            <numerusform>هل تريد استيراد %Ln طريقة عرض من %1؟</numerusform>
        </translation>
    </message>
    <message>
        <source>Import Views</source>
        <translation>استيراد طرق العرض</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>استي&amp;راد</translation>
    </message>
    <message numerus="yes">
        <source>%Ln view(s) imported</source>
        <translation>
            <numerusform>لم تُستورد أي طريقة عرض</numerusform>
            <numerusform>استُوردت طريقة عرض واحدة</numerusform>
            <numerusform>استُوردت طريقتا عرض</numerusform>
            <numerusform>استُوردت %Ln طرق عرض</numerusform>
            <numerusform>استُوردت %Ln طريقة عرض</numerusform>
            <numerusform>استُوردت %Ln طريقة عرض</numerusform>
        </translation>
    </message>
    <message>
        <source>The query is wrong, so it can&apos;t be kept in a view: %1 Correct it or clear it first.</source>
        <extracomment>%1 is a sentence that says what is wrong with a query</extracomment>
        <translation>الاستعلام غير صحيح، فلا يمكن حفظه في طريقة عرض: %1 صحّحه أو امسحه أولًا.</translation>
    </message>
</context>
<context>
    <name>assay::SavedViewsMenu</name>
    <message>
        <source>Saved &amp;Views</source>
        <translation>&amp;طرق العرض المحفوظة</translation>
    </message>
</context>
<context>
    <name>assay::ScalesPage</name>
    <message>
        <source>Assay knows the scale of every module of the loaded jobs. A module that it does not know is listed here.</source>
        <translation>برنامج Assay يعرف مقياس كل وحدة في المهام المحمَّلة. والوحدة التي لا يعرفها تُدرج هنا.</translation>
    </message>
    <message>
        <source>Assay does not know these modules. Their scores are shown as they are, and in no mean, until you give them the scale that they score on.</source>
        <translation>لا يعرف Assay هذه الوحدات. تُعرض درجاتها كما هي، ولا تدخل في أي متوسط، حتى تحدّد لها المقياس الذي تقيّم عليه.</translation>
    </message>
    <message>
        <source>Scale of %1</source>
        <translation>مقياس %1</translation>
    </message>
</context>
<context>
    <name>assay::ScoreChart</name>
    <message>
        <source>Scores by share of scale</source>
        <translation>الدرجات حسب نسبتها من المقياس</translation>
    </message>
</context>
<context>
    <name>assay::ScoreHeader</name>
    <message>
        <source>Not scored yet: submitted</source>
        <translation>لم تُقيَّم بعد: مُرسلة</translation>
    </message>
    <message>
        <source>Not scored yet: in progress</source>
        <translation>لم تُقيَّم بعد: قيد التنفيذ</translation>
    </message>
    <message>
        <source>Scoring failed</source>
        <translation>فشل التقييم</translation>
    </message>
    <message>
        <source>Not scored: not run</source>
        <translation>لم تُقيَّم: لم تُشغَّل</translation>
    </message>
    <message>
        <source>Completed without a score</source>
        <translation>اكتملت دون درجة</translation>
    </message>
    <message>
        <source>No score</source>
        <translation>بلا درجة</translation>
    </message>
    <message>
        <source>Exactly as sent: %1</source>
        <extracomment>%1 is the score with all its digits</extracomment>
        <translation>كما أُرسلت تمامًا: %1</translation>
    </message>
    <message>
        <source>outside its scale (%1)</source>
        <extracomment>The score is larger or smaller than its scale allows; %1 is the scale, such as &quot;0–10, judge&quot;</extracomment>
        <translation>خارج مقياسها (%1)</translation>
    </message>
    <message>
        <source>%1 of scale</source>
        <extracomment>%1 is a number in per cent</extracomment>
        <translation>%1 من المقياس</translation>
    </message>
    <message>
        <source>Not usable as a score: %1</source>
        <extracomment>What the service sent as the score can&apos;t be used; %1 is what was sent</extracomment>
        <translation>لا يصلح درجةً: %1</translation>
    </message>
</context>
<context>
    <name>assay::ScoreHistogram</name>
    <message>
        <source>%1–%2 % of the scale</source>
        <extracomment>%1 and %2 are percentages of the scale</extracomment>
        <translation>%1 إلى %2 ٪ من المقياس</translation>
    </message>
    <message numerus="yes">
        <source>%Ln job(s)</source>
        <translation>
            <numerusform>لا مهام</numerusform>
            <numerusform>مهمة واحدة</numerusform>
            <numerusform>مهمتان</numerusform>
            <numerusform>%Ln مهام</numerusform>
            <numerusform>%Ln مهمة</numerusform>
            <numerusform>%Ln مهمة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Judge: %Ln job(s)</source>
        <translation>
            <numerusform>مُحكِّم: لا مهام</numerusform>
            <numerusform>مُحكِّم: مهمة واحدة</numerusform>
            <numerusform>مُحكِّم: مهمتان</numerusform>
            <numerusform>مُحكِّم: %Ln مهام</numerusform>
            <numerusform>مُحكِّم: %Ln مهمة</numerusform>
            <numerusform>مُحكِّم: %Ln مهمة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Statistical: %Ln job(s)</source>
        <translation>
            <numerusform>إحصائي: لا مهام</numerusform>
            <numerusform>إحصائي: مهمة واحدة</numerusform>
            <numerusform>إحصائي: مهمتان</numerusform>
            <numerusform>إحصائي: %Ln مهام</numerusform>
            <numerusform>إحصائي: %Ln مهمة</numerusform>
            <numerusform>إحصائي: %Ln مهمة</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is a range such as &quot;65–75 % of the scale&quot;, %2 a number of jobs</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>No job has a score on a known scale</source>
        <translation>لا توجد مهمة لها درجة على مقياس معروف</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pending</source>
        <translation>
            <numerusform>قيد الانتظار: %Ln</numerusform>
            <numerusform>قيد الانتظار: %Ln</numerusform>
            <numerusform>قيد الانتظار: %Ln</numerusform>
            <numerusform>قيد الانتظار: %Ln</numerusform>
            <numerusform>قيد الانتظار: %Ln</numerusform>
            <numerusform>قيد الانتظار: %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed</source>
        <translation>
            <numerusform>فشلت: %Ln</numerusform>
            <numerusform>فشلت: %Ln</numerusform>
            <numerusform>فشلت: %Ln</numerusform>
            <numerusform>فشلت: %Ln</numerusform>
            <numerusform>فشلت: %Ln</numerusform>
            <numerusform>فشلت: %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not run</source>
        <translation>
            <numerusform>لم تُشغَّل: %Ln</numerusform>
            <numerusform>لم تُشغَّل: %Ln</numerusform>
            <numerusform>لم تُشغَّل: %Ln</numerusform>
            <numerusform>لم تُشغَّل: %Ln</numerusform>
            <numerusform>لم تُشغَّل: %Ln</numerusform>
            <numerusform>لم تُشغَّل: %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln without a score</source>
        <translation>
            <numerusform>بلا درجة: %Ln</numerusform>
            <numerusform>بلا درجة: %Ln</numerusform>
            <numerusform>بلا درجة: %Ln</numerusform>
            <numerusform>بلا درجة: %Ln</numerusform>
            <numerusform>بلا درجة: %Ln</numerusform>
            <numerusform>بلا درجة: %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln no scale</source>
        <translation>
            <numerusform>بلا مقياس: %Ln</numerusform>
            <numerusform>بلا مقياس: %Ln</numerusform>
            <numerusform>بلا مقياس: %Ln</numerusform>
            <numerusform>بلا مقياس: %Ln</numerusform>
            <numerusform>بلا مقياس: %Ln</numerusform>
            <numerusform>بلا مقياس: %Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>assay::ScoreRangeWidget</name>
    <message>
        <source>judge %1–%2</source>
        <extracomment>What a range of shares means on the judges&apos; scale, in a legend; %1 and %2 are numbers</extracomment>
        <translation>مُحكِّم %1 إلى %2</translation>
    </message>
    <message>
        <source>statistical %1–%2</source>
        <extracomment>What a range of shares means on the statistical scale, in a legend; %1 and %2 are numbers</extracomment>
        <translation>إحصائي %1 إلى %2</translation>
    </message>
</context>
<context>
    <name>assay::ScoresPage</name>
    <message>
        <source> %</source>
        <extracomment>Behind a number in a field</extracomment>
        <translation> ٪</translation>
    </message>
    <message>
        <source>As many as needed, up to %1</source>
        <translation>بقدر الحاجة، حتى %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln, such as %1</source>
        <comment>number of decimals</comment>
        <extracomment>%1 is a score such as 0.83</extracomment>
        <translation>
            <numerusform>بلا منازل، مثل %1</numerusform>
            <numerusform>منزلة واحدة، مثل %1</numerusform>
            <numerusform>منزلتان، مثل %1</numerusform>
            <numerusform>%Ln منازل، مثل %1</numerusform>
            <numerusform>%Ln منزلة، مثل %1</numerusform>
            <numerusform>%Ln منزلة، مثل %1</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Decimals of statistical scores:</source>
        <translation>ال&amp;منازل العشرية للدرجات الإحصائية:</translation>
    </message>
    <message>
        <source>Colour of &amp;low scores up to:</source>
        <translation>لون الدرجات المن&amp;خفضة حتى:</translation>
    </message>
    <message>
        <source>Colour of &amp;high scores from:</source>
        <translation>لون الدرجات المرت&amp;فعة من:</translation>
    </message>
    <message>
        <source>As a share of the scale. Below it, the bar of a score has the whole colour of low scores</source>
        <translation>كنسبة من المقياس. وتحتها يأخذ شريط الدرجة لون الدرجات المنخفضة كاملًا</translation>
    </message>
    <message>
        <source>As a share of the scale. Above it, the bar of a score has the whole colour of high scores</source>
        <translation>كنسبة من المقياس. وفوقها يأخذ شريط الدرجة لون الدرجات المرتفعة كاملًا</translation>
    </message>
    <message>
        <source>Scales of unknown modules</source>
        <translation>مقاييس الوحدات غير المعروفة</translation>
    </message>
    <message>
        <source>The colour of low scores must end below the one where that of high scores begins. The colours stay as they were.</source>
        <translation>يجب أن ينتهي لون الدرجات المنخفضة تحت النسبة التي يبدأ عندها لون الدرجات المرتفعة. تبقى الألوان كما كانت.</translation>
    </message>
</context>
<context>
    <name>assay::ServiceFilterField</name>
    <message>
        <source>any</source>
        <translation>أي قيمة</translation>
    </message>
    <message>
        <source>%1: only jobs with exactly this value (%2)</source>
        <extracomment>%1 is a field&apos;s title, %2 the name of the query parameter</extracomment>
        <translation>%1: المهام بهذه القيمة تمامًا فقط (%2)</translation>
    </message>
    <message>
        <source>Includes spaces: %1</source>
        <extracomment>%1 is the typed text with its outer spaces drawn as open boxes</extracomment>
        <translation>يتضمن مسافات: %1</translation>
    </message>
    <message>
        <source>List the values of %1 seen so far</source>
        <extracomment>%1 is the title of a field</extracomment>
        <translation>سرد قيم %1 التي ظهرت حتى الآن</translation>
    </message>
    <message>
        <source>Values seen so far (Down)</source>
        <translation>القيم التي ظهرت حتى الآن (السهم لأسفل)</translation>
    </message>
</context>
<context>
    <name>assay::ServiceFilterPanel</name>
    <message>
        <source>Hide the fields of the service filter</source>
        <translation>إخفاء حقول تصفية الخدمة</translation>
    </message>
    <message>
        <source>Show the fields of the service filter</source>
        <translation>إظهار حقول تصفية الخدمة</translation>
    </message>
    <message>
        <source>Not fetched yet – press Enter</source>
        <translation>لم يُجلب بعد – اضغط Enter</translation>
    </message>
    <message>
        <source>All jobs</source>
        <translation>كل المهام</translation>
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
        <translation> ث</translation>
    </message>
    <message>
        <source>A request ends when the service sends nothing for this time</source>
        <translation>ينتهي الطلب إذا لم ترسل الخدمة شيئًا طوال هذه المدة</translation>
    </message>
    <message>
        <source>Longest time without an &amp;answer:</source>
        <translation>أ&amp;طول مدة دون استجابة:</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>كما في النظام</translation>
    </message>
    <message>
        <source>None</source>
        <translation>بلا خادم</translation>
    </message>
    <message>
        <source>This one:</source>
        <translation>هذا الخادم:</translation>
    </message>
    <message>
        <source>Address of the proxy</source>
        <translation>عنوان خادم البروكسي</translation>
    </message>
    <message>
        <source>&amp;Proxy:</source>
        <translation>خادم البرو&amp;كسي:</translation>
    </message>
    <message>
        <source>A name and a password can&apos;t be part of the address: they would be stored unprotected. Set the variable https_proxy instead.</source>
        <translation>لا يمكن أن يكون الاسم وكلمة المرور جزءًا من العنوان: فسيُخزَّنان دون حماية. اضبط المتغيّر https_proxy بدلًا من ذلك.</translation>
    </message>
    <message>
        <source>This is not the address of a proxy. Write it like http://proxy.example.com:3128 or socks5://proxy.example.com:1080.</source>
        <translation>هذا ليس عنوان خادم بروكسي. اكتبه بالشكل http://proxy.example.com:3128 أو socks5://proxy.example.com:1080.</translation>
    </message>
</context>
<context>
    <name>assay::ServiceSummaryView</name>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Do not wait for the summary</source>
        <translation>عدم انتظار الملخص</translation>
    </message>
    <message>
        <source>From the service</source>
        <translation>من الخدمة</translation>
    </message>
    <message>
        <source>Asking the service…</source>
        <translation>يجري سؤال الخدمة…</translation>
    </message>
    <message>
        <source>The service&apos;s own figures for the agent “%1”</source>
        <extracomment>%1 is the name of an agent</extracomment>
        <translation>أرقام الخدمة نفسها عن الوكيل «%1»</translation>
    </message>
    <message>
        <source>The service has no scores for it.</source>
        <translation>لا توجد في الخدمة درجات مقابلة.</translation>
    </message>
    <message>
        <source>This job has no agent to ask about.</source>
        <translation>ليس لهذه المهمة وكيل يمكن السؤال عنه.</translation>
    </message>
    <message>
        <source>Status: %1</source>
        <translation>الحالة: %1</translation>
    </message>
    <message>
        <source>Mean of all its scores: %1. It mixes scales, so it is not a share of any scale.</source>
        <extracomment>%1 is a number as the service sent it</extracomment>
        <translation>متوسط كل الدرجات: %1. وهو يمزج بين المقاييس، فليس نسبة من أي مقياس.</translation>
    </message>
    <message>
        <source>without a module</source>
        <translation>بلا وحدة</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>الخدمة</translation>
    </message>
    <message numerus="yes">
        <source>%Ln completed job(s)</source>
        <translation>
            <numerusform>لا مهام مكتملة</numerusform>
            <numerusform>مهمة مكتملة واحدة</numerusform>
            <numerusform>مهمتان مكتملتان</numerusform>
            <numerusform>%Ln مهام مكتملة</numerusform>
            <numerusform>%Ln مهمة مكتملة</numerusform>
            <numerusform>%Ln مهمة مكتملة</numerusform>
        </translation>
    </message>
    <message>
        <source>no number of jobs sent</source>
        <translation>لم يُرسل عدد المهام</translation>
    </message>
    <message>
        <source>%1, mean of the service: %2</source>
        <extracomment>For a screen reader. %1 is a module, %2 a mean such as &quot;7.2 / 10&quot;</extracomment>
        <translation>%1، متوسط الخدمة: %2</translation>
    </message>
    <message>
        <source>Loaded here</source>
        <translation>المحمَّل هنا</translation>
    </message>
    <message>
        <source>%1 from %2</source>
        <extracomment>Over what a mean is: %1 is a number of jobs such as &quot;7 scored jobs&quot;, %2 of sessions such as &quot;3 sessions&quot;</extracomment>
        <translation>%1 من %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln scored job(s)</source>
        <translation>
            <numerusform>لا مهام مقيَّمة</numerusform>
            <numerusform>مهمة مقيَّمة واحدة</numerusform>
            <numerusform>مهمتان مقيَّمتان</numerusform>
            <numerusform>%Ln مهام مقيَّمة</numerusform>
            <numerusform>%Ln مهمة مقيَّمة</numerusform>
            <numerusform>%Ln مهمة مقيَّمة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln session(s)</source>
        <translation>
            <numerusform>%Ln جلسة</numerusform>
            <numerusform>جلسة واحدة</numerusform>
            <numerusform>جلستين</numerusform>
            <numerusform>%Ln جلسات</numerusform>
            <numerusform>%Ln جلسة</numerusform>
            <numerusform>%Ln جلسة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln job(s), unknown scale</source>
        <translation>
            <numerusform>لا مهام، مقياس غير معروف</numerusform>
            <numerusform>مهمة واحدة، مقياس غير معروف</numerusform>
            <numerusform>مهمتان، مقياس غير معروف</numerusform>
            <numerusform>%Ln مهام، مقياس غير معروف</numerusform>
            <numerusform>%Ln مهمة، مقياس غير معروف</numerusform>
            <numerusform>%Ln مهمة، مقياس غير معروف</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln job(s), no score</source>
        <translation>
            <numerusform>لا مهام، بلا درجة</numerusform>
            <numerusform>مهمة واحدة، بلا درجة</numerusform>
            <numerusform>مهمتان، بلا درجة</numerusform>
            <numerusform>%Ln مهام، بلا درجة</numerusform>
            <numerusform>%Ln مهمة، بلا درجة</numerusform>
            <numerusform>%Ln مهمة، بلا درجة</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, mean of the jobs loaded here: %2, %3</source>
        <extracomment>For a screen reader. %1 is a module, %2 a mean such as &quot;7.2 / 10&quot;, %3 over how many jobs</extracomment>
        <translation>%1، متوسط المهام المحمَّلة هنا: %2، %3</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more module(s)</source>
        <translation>
            <numerusform>ولا وحدات أخرى</numerusform>
            <numerusform>ووحدة أخرى</numerusform>
            <numerusform>ووحدتان أخريان</numerusform>
            <numerusform>و%Ln وحدات أخرى</numerusform>
            <numerusform>و%Ln وحدة أخرى</numerusform>
            <numerusform>و%Ln وحدة أخرى</numerusform>
        </translation>
    </message>
    <message>
        <source>Summary of this agent</source>
        <translation>ملخص هذا الوكيل</translation>
    </message>
</context>
<context>
    <name>assay::SessionColumns</name>
    <message>
        <source>Fit &amp;Width</source>
        <translation>ملاءمة ال&amp;عرض</translation>
    </message>
    <message>
        <source>&amp;Hide</source>
        <translation>إ&amp;خفاء</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>الأعمدة</translation>
    </message>
    <message>
        <source>&amp;Reset Columns</source>
        <translation>إعادة &amp;ضبط الأعمدة</translation>
    </message>
</context>
<context>
    <name>assay::SessionFiguresView</name>
    <message numerus="yes">
        <source>The service counts %Ln completed job(s)</source>
        <translation>
            <numerusform>لا تحصي الخدمة أي مهمة مكتملة</numerusform>
            <numerusform>تحصي الخدمة مهمة مكتملة واحدة</numerusform>
            <numerusform>تحصي الخدمة مهمتين مكتملتين</numerusform>
            <numerusform>تحصي الخدمة %Ln مهام مكتملة</numerusform>
            <numerusform>تحصي الخدمة %Ln مهمة مكتملة</numerusform>
            <numerusform>تحصي الخدمة %Ln مهمة مكتملة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln are loaded here</source>
        <translation>
            <numerusform>ولا شيء منها محمَّل هنا</numerusform>
            <numerusform>والمحمَّل هنا مهمة واحدة</numerusform>
            <numerusform>والمحمَّل هنا مهمتان</numerusform>
            <numerusform>والمحمَّل هنا %Ln مهام</numerusform>
            <numerusform>والمحمَّل هنا %Ln مهمة</numerusform>
            <numerusform>والمحمَّل هنا %Ln مهمة</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; %2.</source>
        <extracomment>%1 is such as &quot;The service counts 5 completed jobs&quot;, %2 such as &quot;4 are loaded here&quot;</extracomment>
        <translation>%1؛ %2.</translation>
    </message>
    <message numerus="yes">
        <source>The service&apos;s mean is %1, ours is %2, without %Ln score(s) outside the scale.</source>
        <translation>
            <numerusform>متوسط الخدمة %1، ومتوسطنا %2، ولا درجات خارج المقياس.</numerusform>
            <numerusform>متوسط الخدمة %1، ومتوسطنا %2، دون درجة واحدة خارج المقياس.</numerusform>
            <numerusform>متوسط الخدمة %1، ومتوسطنا %2، دون درجتين خارج المقياس.</numerusform>
            <numerusform>متوسط الخدمة %1، ومتوسطنا %2، دون %Ln درجات خارج المقياس.</numerusform>
            <numerusform>متوسط الخدمة %1، ومتوسطنا %2، دون %Ln درجة خارج المقياس.</numerusform>
            <numerusform>متوسط الخدمة %1، ومتوسطنا %2، دون %Ln درجة خارج المقياس.</numerusform>
        </translation>
    </message>
    <message>
        <source>The service&apos;s mean is %1, ours is %2.</source>
        <translation>متوسط الخدمة %1، ومتوسطنا %2.</translation>
    </message>
    <message>
        <source>Compare with the service</source>
        <translation>المقارنة بالخدمة</translation>
    </message>
    <message>
        <source>Asks the service for its own summary of this session</source>
        <translation>يطلب من الخدمة ملخصها لهذه الجلسة</translation>
    </message>
    <message>
        <source>Figures of the service and of the loaded jobs</source>
        <translation>أرقام الخدمة وأرقام المهام المحمَّلة</translation>
    </message>
    <message>
        <source>Asking the service…</source>
        <translation>يجري سؤال الخدمة…</translation>
    </message>
    <message>
        <source>The service has no scores for this session.</source>
        <translation>لا توجد في الخدمة درجات لهذه الجلسة.</translation>
    </message>
    <message>
        <source>The service&apos;s figures agree with those of the jobs loaded here.</source>
        <translation>أرقام الخدمة تتفق مع أرقام المهام المحمَّلة هنا.</translation>
    </message>
    <message numerus="yes">
        <source>The service&apos;s figures differ from those of the jobs loaded here in %Ln module(s).</source>
        <translation>
            <numerusform>لا تختلف أرقام الخدمة عن أرقام المهام المحمَّلة هنا في أي وحدة.</numerusform>
            <numerusform>تختلف أرقام الخدمة عن أرقام المهام المحمَّلة هنا في وحدة واحدة.</numerusform>
            <numerusform>تختلف أرقام الخدمة عن أرقام المهام المحمَّلة هنا في وحدتين.</numerusform>
            <numerusform>تختلف أرقام الخدمة عن أرقام المهام المحمَّلة هنا في %Ln وحدات.</numerusform>
            <numerusform>تختلف أرقام الخدمة عن أرقام المهام المحمَّلة هنا في %Ln وحدة.</numerusform>
            <numerusform>تختلف أرقام الخدمة عن أرقام المهام المحمَّلة هنا في %Ln وحدة.</numerusform>
        </translation>
    </message>
    <message>
        <source>Close the comparison</source>
        <translation>إغلاق المقارنة</translation>
    </message>
    <message>
        <source>Do not wait for the summary</source>
        <translation>عدم انتظار الملخص</translation>
    </message>
    <message>
        <source>Service</source>
        <extracomment>Title of a column: figures of the service</extracomment>
        <translation>الخدمة</translation>
    </message>
    <message>
        <source>Loaded here</source>
        <extracomment>Title of a column: figures of the jobs loaded in the program</extracomment>
        <translation>المحمَّل هنا</translation>
    </message>
    <message>
        <source>without a module</source>
        <translation>بلا وحدة</translation>
    </message>
    <message numerus="yes">
        <source>%Ln job(s)</source>
        <translation>
            <numerusform>لا مهام</numerusform>
            <numerusform>مهمة واحدة</numerusform>
            <numerusform>مهمتان</numerusform>
            <numerusform>%Ln مهام</numerusform>
            <numerusform>%Ln مهمة</numerusform>
            <numerusform>%Ln مهمة</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>%1, the service: %2, %3</source>
        <extracomment>For a screen reader. %1 is a module, %2 a mean such as &quot;7.2 / 10&quot;, %3 over how many jobs</extracomment>
        <translation>%1، الخدمة: %2، %3</translation>
    </message>
    <message>
        <source>%1, loaded here: %2, %3</source>
        <extracomment>For a screen reader. %1 is a module, %2 a mean such as &quot;7.2 / 10&quot;, %3 over how many jobs</extracomment>
        <translation>%1، المحمَّل هنا: %2، %3</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more module(s)</source>
        <translation>
            <numerusform>ولا وحدات أخرى</numerusform>
            <numerusform>ووحدة أخرى</numerusform>
            <numerusform>ووحدتان أخريان</numerusform>
            <numerusform>و%Ln وحدات أخرى</numerusform>
            <numerusform>و%Ln وحدة أخرى</numerusform>
            <numerusform>و%Ln وحدة أخرى</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>assay::SessionMapModel</name>
    <message>
        <source>The selected job</source>
        <translation>المهمة المحددة</translation>
    </message>
    <message>
        <source>Turn</source>
        <translation>الدورة</translation>
    </message>
    <message>
        <source>%1 (%2), %3</source>
        <extracomment>Of a column: %1 is a module, %2 its scale such as &quot;0–10, judge&quot;, %3 a number of jobs such as &quot;12 jobs&quot;</extracomment>
        <translation>%1 (%2)، %3</translation>
    </message>
    <message numerus="yes">
        <source>%Ln job(s)</source>
        <translation>
            <numerusform>لا مهام</numerusform>
            <numerusform>مهمة واحدة</numerusform>
            <numerusform>مهمتان</numerusform>
            <numerusform>%Ln مهام</numerusform>
            <numerusform>%Ln مهمة</numerusform>
            <numerusform>%Ln مهمة</numerusform>
        </translation>
    </message>
    <message>
        <source>no turn</source>
        <extracomment>In place of a number of a turn: the jobs of this row have none</extracomment>
        <translation>بلا دورة</translation>
    </message>
    <message>
        <source>Turn %1</source>
        <extracomment>%1 is a number</extracomment>
        <translation>الدورة %1</translation>
    </message>
    <message>
        <source>Without a turn</source>
        <translation>بلا دورة</translation>
    </message>
    <message>
        <source>without a module</source>
        <translation>بلا وحدة</translation>
    </message>
    <message>
        <source>no score</source>
        <translation>بلا درجة</translation>
    </message>
    <message>
        <source>%1 on an unknown scale</source>
        <extracomment>%1 is a score</extracomment>
        <translation>%1 على مقياس غير معروف</translation>
    </message>
    <message>
        <source>%1, outside its scale (%2)</source>
        <extracomment>%1 is a score, %2 a scale such as &quot;0–10, judge&quot;</extracomment>
        <translation>%1، خارج مقياسها (%2)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>A score, and the status of its job</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more job(s)</source>
        <translation>
            <numerusform>ولا مهام أخرى</numerusform>
            <numerusform>ومهمة أخرى</numerusform>
            <numerusform>ومهمتان أخريان</numerusform>
            <numerusform>و%Ln مهام أخرى</numerusform>
            <numerusform>و%Ln مهمة أخرى</numerusform>
            <numerusform>و%Ln مهمة أخرى</numerusform>
        </translation>
    </message>
    <message>
        <source>hidden by the filters</source>
        <translation>تخفيها عوامل التصفية</translation>
    </message>
    <message>
        <source>all hidden by the filters</source>
        <translation>كلها تخفيها عوامل التصفية</translation>
    </message>
    <message numerus="yes">
        <source>%Ln hidden by the filters</source>
        <translation>
            <numerusform>لا تخفي عوامل التصفية أيًّا منها</numerusform>
            <numerusform>واحدة تخفيها عوامل التصفية</numerusform>
            <numerusform>اثنتان تخفيهما عوامل التصفية</numerusform>
            <numerusform>%Ln تخفيها عوامل التصفية</numerusform>
            <numerusform>%Ln تخفيها عوامل التصفية</numerusform>
            <numerusform>%Ln تخفيها عوامل التصفية</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 is a turn such as &quot;Turn 3&quot;, %2 a number of jobs such as &quot;12 jobs&quot;</extracomment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>%1, %2: no such job</source>
        <extracomment>%1 is a turn such as &quot;Turn 3&quot;, %2 a module</extracomment>
        <translation>%1، %2: لا توجد مهمة كهذه</translation>
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
        <translation>%1، %2: %3</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <extracomment>%1 says what is in a cell, %2 how many of its jobs are hidden</extracomment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Each further click goes to the next one.</source>
        <translation>كل نقرة أخرى تنقل إلى المهمة التالية.</translation>
    </message>
</context>
<context>
    <name>assay::SessionMapView</name>
    <message>
        <source>Map of the session: turns and modules</source>
        <translation>خريطة الجلسة: الدورات والوحدات</translation>
    </message>
</context>
<context>
    <name>assay::SessionReadout</name>
    <message>
        <source>low</source>
        <extracomment>Beside the colours of a map of scores: the low end of a scale</extracomment>
        <translation>منخفض</translation>
    </message>
    <message>
        <source>high</source>
        <extracomment>Beside the colours of a map of scores: the high end of a scale</extracomment>
        <translation>مرتفع</translation>
    </message>
</context>
<context>
    <name>assay::SessionTab</name>
    <message>
        <source>Several jobs are selected</source>
        <translation>عدة مهام محددة</translation>
    </message>
    <message>
        <source>Select a single job to see its session.</source>
        <translation>حدّد مهمة واحدة لرؤية جلستها.</translation>
    </message>
    <message>
        <source>No job selected</source>
        <translation>لا مهمة محددة</translation>
    </message>
    <message>
        <source>Select a job to see its session.</source>
        <translation>حدّد مهمة لرؤية جلستها.</translation>
    </message>
    <message>
        <source>No session</source>
        <translation>لا جلسة</translation>
    </message>
    <message>
        <source>This job does not say to which session it belongs.</source>
        <translation>لا تذكر هذه المهمة الجلسة التي تنتمي إليها.</translation>
    </message>
    <message>
        <source>These jobs come from a demo that has ended: it can&apos;t be asked any more.</source>
        <translation>هذه المهام من عرض تجريبي انتهى: لم يعد بالإمكان سؤاله.</translation>
    </message>
    <message>
        <source>This job has no agent, by whose name the service could be asked about the session.</source>
        <translation>ليس لهذه المهمة وكيل يمكن سؤال الخدمة عن الجلسة باسمه.</translation>
    </message>
</context>
<context>
    <name>assay::SessionTableModel</name>
    <message>
        <source>%1: none</source>
        <extracomment>Read by screen readers in a cell without a value; %1 is the title of the column</extracomment>
        <translation>%1: بلا قيمة</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>Read by screen readers in a cell: the title of the column and the value</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>sorted descending</source>
        <extracomment>Read by screen readers at the title of a column</extracomment>
        <translation>ترتيب تنازلي</translation>
    </message>
    <message>
        <source>sorted ascending</source>
        <translation>ترتيب تصاعدي</translation>
    </message>
    <message>
        <source>%1 and others</source>
        <extracomment>A session has jobs of several agents or versions; %1 is the first of them</extracomment>
        <translation>%1 وغيره</translation>
    </message>
    <message>
        <source>No job shown has a score on a known scale.</source>
        <translation>ليس لأي مهمة معروضة درجة على مقياس معروف.</translation>
    </message>
    <message>
        <source>No job shown has a score of %1.</source>
        <extracomment>Tooltip of an empty cell; %1 is a module</extracomment>
        <translation>ليس لأي مهمة معروضة درجة من %1.</translation>
    </message>
    <message numerus="yes">
        <source>Mean of %Ln score(s) of %1, in one session</source>
        <extracomment>Tooltip of a mean; %1 is a module</extracomment>
        <translation>
            <numerusform>بلا متوسط: لا درجات من %1 في الجلسة</numerusform>
            <numerusform>متوسط درجة واحدة من %1، في جلسة واحدة</numerusform>
            <numerusform>متوسط درجتين من %1، في جلسة واحدة</numerusform>
            <numerusform>متوسط %Ln درجات من %1، في جلسة واحدة</numerusform>
            <numerusform>متوسط %Ln درجة من %1، في جلسة واحدة</numerusform>
            <numerusform>متوسط %Ln درجة من %1، في جلسة واحدة</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <extracomment>Tooltip of the lowest score; %1 is a score such as &quot;2 / 10&quot;, %2 a module</extracomment>
        <translation>%1 بحسب %2</translation>
    </message>
    <message>
        <source>%1 by %2, turn %3</source>
        <extracomment>Tooltip of the lowest score; %1 is a score such as &quot;2 / 10&quot;, %2 a module, %3 the number of a turn</extracomment>
        <translation>%1 بحسب %2، الدورة %3</translation>
    </message>
    <message>
        <source>Lowest</source>
        <extracomment>Title of a column: the lowest share of scale in a session</extracomment>
        <translation>الأدنى</translation>
    </message>
    <message>
        <source>Turns</source>
        <translation>الدورات</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>المهام</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>فشلت</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>قيد الانتظار</translation>
    </message>
    <message>
        <source>Not run</source>
        <translation>لم تُشغَّل</translation>
    </message>
    <message>
        <source>%1, lowest</source>
        <extracomment>Title of a column; %1 is a module</extracomment>
        <translation>%1، الأدنى</translation>
    </message>
    <message>
        <source>%1, mean</source>
        <extracomment>Title of a column; %1 is a module</extracomment>
        <translation>%1، المتوسط</translation>
    </message>
    <message>
        <source>The lowest share of scale of the jobs shown of a session, whichever module gave it</source>
        <translation>أدنى نسبة من المقياس للمهام المعروضة من جلسة، أيًّا كانت الوحدة التي أعطتها</translation>
    </message>
    <message>
        <source>The module that gave the lowest share of scale</source>
        <translation>الوحدة التي أعطت أدنى نسبة من المقياس</translation>
    </message>
    <message>
        <source>The lowest share of scale that %1 gave to the jobs shown of a session</source>
        <translation>أدنى نسبة من المقياس أعطتها %1 للمهام المعروضة من جلسة</translation>
    </message>
    <message>
        <source>The mean share of scale of the jobs shown of a session that have a score of %1</source>
        <translation>متوسط النسبة من المقياس للمهام المعروضة من جلسة التي لها درجة من %1</translation>
    </message>
    <message>
        <source>Submitted or in progress: a score may still come</source>
        <translation>مُرسلة أو قيد التنفيذ: قد تصل درجة لاحقًا</translation>
    </message>
    <message>
        <source>Started</source>
        <extracomment>Title of a column: when a session began</extracomment>
        <translation>البدء</translation>
    </message>
    <message>
        <source>Length</source>
        <extracomment>Title of a column: how long a session took</extracomment>
        <translation>المدة</translation>
    </message>
    <message>
        <source>When the session began, as the service tells; in the time zone of this computer</source>
        <translation>وقت بدء الجلسة كما تذكره الخدمة؛ بالمنطقة الزمنية لهذا الجهاز</translation>
    </message>
    <message>
        <source>The time from the start to the end of the session, as the service tells</source>
        <translation>المدة من بدء الجلسة إلى نهايتها كما تذكرها الخدمة</translation>
    </message>
</context>
<context>
    <name>assay::SessionTableView</name>
    <message>
        <source>Sessions</source>
        <translation>الجلسات</translation>
    </message>
    <message>
        <source>&amp;Show the Jobs of This Session</source>
        <translation>إظهار م&amp;هام هذه الجلسة</translation>
    </message>
    <message>
        <source>Sort &amp;Ascending</source>
        <translation>فرز ت&amp;صاعديًا</translation>
    </message>
    <message>
        <source>Sort &amp;Descending</source>
        <translation>فرز تنا&amp;زليًا</translation>
    </message>
    <message>
        <source>&amp;Column “%1”</source>
        <extracomment>%1 is the title of a column, such as Lowest</extracomment>
        <translation>ال&amp;عمود «%1»</translation>
    </message>
</context>
<context>
    <name>assay::SessionTimesBar</name>
    <message>
        <source>Ask the service for the times</source>
        <translation>سؤال الخدمة عن الأوقات</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Asks when the sessions of these agents began and ended, one agent after the other</source>
        <translation>يسأل متى بدأت جلسات هؤلاء الوكلاء ومتى انتهت، وكيلًا بعد آخر</translation>
    </message>
    <message>
        <source>Do not wait for the times of the sessions</source>
        <translation>عدم انتظار أوقات الجلسات</translation>
    </message>
    <message>
        <source>Asking the service for the times of sessions: agent %1 of %2…</source>
        <translation>يجري سؤال الخدمة عن أوقات الجلسات: الوكيل %1 من %2…</translation>
    </message>
    <message>
        <source>The service told no time of any session.</source>
        <translation>لم تذكر الخدمة وقتًا لأي جلسة.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln agent(s) of the jobs shown were not asked for.</source>
        <translation>
            <numerusform>سُئل عن كل وكلاء المهام المعروضة.</numerusform>
            <numerusform>لم يُسأل عن وكيل واحد من وكلاء المهام المعروضة.</numerusform>
            <numerusform>لم يُسأل عن وكيلين من وكلاء المهام المعروضة.</numerusform>
            <numerusform>لم يُسأل عن %Ln وكلاء من وكلاء المهام المعروضة.</numerusform>
            <numerusform>لم يُسأل عن %Ln وكيلًا من وكلاء المهام المعروضة.</numerusform>
            <numerusform>لم يُسأل عن %Ln وكيل من وكلاء المهام المعروضة.</numerusform>
        </translation>
    </message>
    <message>
        <source>The times of %1 did not come: %2</source>
        <extracomment>%1 is an agent, %2 a sentence or two: why</extracomment>
        <translation>لم تصل أوقات %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>The times of %Ln agent(s) did not come. Of %1: %2</source>
        <extracomment>%1 is one of the agents, %2 a sentence or two: why its times did not come</extracomment>
        <translation>
            <numerusform>لم تصل أوقات %Ln وكيل. منها أوقات %1: %2</numerusform>
            <numerusform>لم تصل أوقات وكيل واحد. منها أوقات %1: %2</numerusform>
            <numerusform>لم تصل أوقات وكيلين. منها أوقات %1: %2</numerusform>
            <numerusform>لم تصل أوقات %Ln وكلاء. منها أوقات %1: %2</numerusform>
            <numerusform>لم تصل أوقات %Ln وكيلًا. منها أوقات %1: %2</numerusform>
            <numerusform>لم تصل أوقات %Ln وكيل. منها أوقات %1: %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>assay::SessionView</name>
    <message>
        <source>none</source>
        <comment>in a list of agents or versions: jobs without one</comment>
        <translation>بلا قيمة</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>ولا غيرها</numerusform>
            <numerusform>و%Ln غيرها</numerusform>
            <numerusform>و%Ln غيرها</numerusform>
            <numerusform>و%Ln غيرها</numerusform>
            <numerusform>و%Ln غيرها</numerusform>
            <numerusform>و%Ln غيرها</numerusform>
        </translation>
    </message>
    <message>
        <source>Session</source>
        <translation>الجلسة</translation>
    </message>
    <message>
        <source>Show the whole session</source>
        <translation>إظهار الجلسة كلها</translation>
    </message>
    <message>
        <source>Shows all jobs of this session, and only these. Undo brings the filters back.</source>
        <translation>يُظهر كل مهام هذه الجلسة، وهي وحدها. والتراجع يعيد عوامل التصفية.</translation>
    </message>
    <message>
        <source>Fetch the whole session</source>
        <translation>جلب الجلسة كلها</translation>
    </message>
    <message>
        <source>Asks the service for all jobs of this session. They replace the jobs that are shown.</source>
        <translation>يطلب من الخدمة كل مهام هذه الجلسة. وهي تحل محل المهام المعروضة.</translation>
    </message>
    <message>
        <source>version %1</source>
        <extracomment>%1 is the version of an agent</extracomment>
        <translation>الإصدار %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln agents have jobs in this session: %1</source>
        <extracomment>%1 is a list of names</extracomment>
        <translation>
            <numerusform>لا وكلاء لهم مهام في هذه الجلسة: %1</numerusform>
            <numerusform>لوكيل واحد مهام في هذه الجلسة: %1</numerusform>
            <numerusform>لوكيلين مهام في هذه الجلسة: %1</numerusform>
            <numerusform>لـ %Ln وكلاء مهام في هذه الجلسة: %1</numerusform>
            <numerusform>لـ %Ln وكيلًا مهام في هذه الجلسة: %1</numerusform>
            <numerusform>لـ %Ln وكيل مهام في هذه الجلسة: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln versions have jobs in this session: %1</source>
        <extracomment>%1 is a list of versions of agents</extracomment>
        <translation>
            <numerusform>لا إصدارات لها مهام في هذه الجلسة: %1</numerusform>
            <numerusform>لإصدار واحد مهام في هذه الجلسة: %1</numerusform>
            <numerusform>لإصدارين مهام في هذه الجلسة: %1</numerusform>
            <numerusform>لـ %Ln إصدارات مهام في هذه الجلسة: %1</numerusform>
            <numerusform>لـ %Ln إصدارًا مهام في هذه الجلسة: %1</numerusform>
            <numerusform>لـ %Ln إصدار مهام في هذه الجلسة: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln job(s)</source>
        <translation>
            <numerusform>لا مهام</numerusform>
            <numerusform>مهمة واحدة</numerusform>
            <numerusform>مهمتان</numerusform>
            <numerusform>%Ln مهام</numerusform>
            <numerusform>%Ln مهمة</numerusform>
            <numerusform>%Ln مهمة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln turn(s)</source>
        <translation>
            <numerusform>لا دورات</numerusform>
            <numerusform>دورة واحدة</numerusform>
            <numerusform>دورتان</numerusform>
            <numerusform>%Ln دورات</numerusform>
            <numerusform>%Ln دورة</numerusform>
            <numerusform>%Ln دورة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln module(s)</source>
        <translation>
            <numerusform>لا وحدات</numerusform>
            <numerusform>وحدة واحدة</numerusform>
            <numerusform>وحدتان</numerusform>
            <numerusform>%Ln وحدات</numerusform>
            <numerusform>%Ln وحدة</numerusform>
            <numerusform>%Ln وحدة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed</source>
        <comment>jobs</comment>
        <translation>
            <numerusform>فشلت: %Ln</numerusform>
            <numerusform>فشلت: %Ln</numerusform>
            <numerusform>فشلت: %Ln</numerusform>
            <numerusform>فشلت: %Ln</numerusform>
            <numerusform>فشلت: %Ln</numerusform>
            <numerusform>فشلت: %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>no job has a turn</source>
        <translation>ليس لأي مهمة دورة</translation>
    </message>
    <message numerus="yes">
        <source>%Ln job(s) without a turn</source>
        <translation>
            <numerusform>لا مهام بلا دورة</numerusform>
            <numerusform>مهمة واحدة بلا دورة</numerusform>
            <numerusform>مهمتان بلا دورة</numerusform>
            <numerusform>%Ln مهام بلا دورة</numerusform>
            <numerusform>%Ln مهمة بلا دورة</numerusform>
            <numerusform>%Ln مهمة بلا دورة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln module(s) have no column</source>
        <translation>
            <numerusform>لا وحدات بلا عمود</numerusform>
            <numerusform>وحدة واحدة بلا عمود</numerusform>
            <numerusform>وحدتان بلا عمود</numerusform>
            <numerusform>%Ln وحدات بلا عمود</numerusform>
            <numerusform>%Ln وحدة بلا عمود</numerusform>
            <numerusform>%Ln وحدة بلا عمود</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The filters hide %Ln of the %1 job(s) of this session. They are pale here.</source>
        <extracomment>%1 is a number of jobs</extracomment>
        <translation>
            <numerusform>لا تخفي عوامل التصفية أيًّا من مهام هذه الجلسة (عددها %1).</numerusform>
            <numerusform>تخفي عوامل التصفية مهمة واحدة من مهام هذه الجلسة (عددها %1). وهي باهتة هنا.</numerusform>
            <numerusform>تخفي عوامل التصفية مهمتين من مهام هذه الجلسة (عددها %1). وهما باهتتان هنا.</numerusform>
            <numerusform>تخفي عوامل التصفية %Ln مهام من مهام هذه الجلسة (عددها %1). وهي باهتة هنا.</numerusform>
            <numerusform>تخفي عوامل التصفية %Ln مهمة من مهام هذه الجلسة (عددها %1). وهي باهتة هنا.</numerusform>
            <numerusform>تخفي عوامل التصفية %Ln مهمة من مهام هذه الجلسة (عددها %1). وهي باهتة هنا.</numerusform>
        </translation>
    </message>
    <message>
        <source>The filters hide what you have chosen, so the table can&apos;t show it: %1.</source>
        <extracomment>%1 is what a cell of the map says, such as &quot;Turn 3, faithfulness: 7 / 10 – hidden by the filters&quot;</extracomment>
        <translation>تخفي عوامل التصفية ما اخترته، فلا يمكن للجدول عرضه: %1.</translation>
    </message>
    <message>
        <source>The jobs were fetched with a service filter, which may have left out jobs of this session.</source>
        <translation>جُلبت المهام بتصفية الخدمة، وربما استُبعدت بها مهام من هذه الجلسة.</translation>
    </message>
    <message>
        <source>The list is not complete: jobs of this session may be missing.</source>
        <translation>القائمة غير مكتملة: ربما تنقصها مهام من هذه الجلسة.</translation>
    </message>
    <message>
        <source>Jobs are still arriving: some of this session may be missing.</source>
        <translation>لا تزال المهام تصل: ربما ينقص بعض مهام هذه الجلسة.</translation>
    </message>
</context>
<context>
    <name>assay::SessionsPage</name>
    <message>
        <source>There is not enough memory to look for the sessions of the jobs shown. Show or load fewer jobs.</source>
        <translation>لا تكفي الذاكرة للبحث عن جلسات المهام المعروضة. اعرض أو حمّل عددًا أقل من المهام.</translation>
    </message>
    <message>
        <source>Looking for the sessions of the jobs shown…</source>
        <translation>يجري البحث عن جلسات المهام المعروضة…</translation>
    </message>
    <message>
        <source>No job shown has a session.</source>
        <translation>ليس لأي مهمة معروضة جلسة.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln session(s) of the jobs shown; all figures are of these jobs.</source>
        <translation>
            <numerusform>لا جلسات للمهام المعروضة؛ وكل الأرقام عن هذه المهام.</numerusform>
            <numerusform>جلسة واحدة للمهام المعروضة؛ وكل الأرقام عن هذه المهام.</numerusform>
            <numerusform>جلستان للمهام المعروضة؛ وكل الأرقام عن هذه المهام.</numerusform>
            <numerusform>%Ln جلسات للمهام المعروضة؛ وكل الأرقام عن هذه المهام.</numerusform>
            <numerusform>%Ln جلسة للمهام المعروضة؛ وكل الأرقام عن هذه المهام.</numerusform>
            <numerusform>%Ln جلسة للمهام المعروضة؛ وكل الأرقام عن هذه المهام.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln job(s) without a session are not in it.</source>
        <translation>
            <numerusform>لا مهام بلا جلسة.</numerusform>
            <numerusform>مهمة واحدة بلا جلسة غير مدرجة فيها.</numerusform>
            <numerusform>مهمتان بلا جلسة غير مدرجتين فيها.</numerusform>
            <numerusform>%Ln مهام بلا جلسة غير مدرجة فيها.</numerusform>
            <numerusform>%Ln مهمة بلا جلسة غير مدرجة فيها.</numerusform>
            <numerusform>%Ln مهمة بلا جلسة غير مدرجة فيها.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more module(s) have no columns: filter by module to see them.</source>
        <translation>
            <numerusform>لا وحدات أخرى بلا أعمدة.</numerusform>
            <numerusform>وحدة أخرى بلا أعمدة: صفِّ حسب الوحدة لرؤيتها.</numerusform>
            <numerusform>وحدتان أخريان بلا أعمدة: صفِّ حسب الوحدة لرؤيتهما.</numerusform>
            <numerusform>%Ln وحدات أخرى بلا أعمدة: صفِّ حسب الوحدة لرؤيتها.</numerusform>
            <numerusform>%Ln وحدة أخرى بلا أعمدة: صفِّ حسب الوحدة لرؤيتها.</numerusform>
            <numerusform>%Ln وحدة أخرى بلا أعمدة: صفِّ حسب الوحدة لرؤيتها.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>assay::ShortcutModel</name>
    <message>
        <source>no keys</source>
        <extracomment>Read by screen readers: an action has no keys</extracomment>
        <translation>بلا اختصار</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>الاختصارات</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>الإجراء</translation>
    </message>
</context>
<context>
    <name>assay::ShortcutsPage</name>
    <message>
        <source>&amp;Remove</source>
        <translation>إ&amp;زالة</translation>
    </message>
    <message>
        <source>&amp;Default</source>
        <translation>الا&amp;فتراضي</translation>
    </message>
    <message>
        <source>&amp;Use Here</source>
        <translation>ا&amp;ستخدام هنا</translation>
    </message>
    <message>
        <source>Find an action or its keys</source>
        <translation>البحث عن إجراء أو اختصاره</translation>
    </message>
    <message>
        <source>Actions and their keys</source>
        <translation>الإجراءات واختصاراتها</translation>
    </message>
    <message>
        <source>New keys</source>
        <translation>اختصار جديد</translation>
    </message>
    <message>
        <source>&amp;Keys:</source>
        <translation>الا&amp;ختصار:</translation>
    </message>
    <message>
        <source>%1 belongs to “%2”.</source>
        <extracomment>%1 are keys such as &quot;Ctrl+E&quot;, %2 is the name of an action</extracomment>
        <translation>الاختصار %1 مخصص لـ «%2».</translation>
    </message>
</context>
<context>
    <name>assay::StatePage</name>
    <message>
        <source>The exact error message</source>
        <translation>نص رسالة الخطأ حرفيًا</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>التقدم</translation>
    </message>
</context>
<context>
    <name>assay::StatusLine</name>
    <message>
        <source>Demo data</source>
        <translation>بيانات تجريبية</translation>
    </message>
    <message>
        <source>Not complete</source>
        <translation>غير مكتملة</translation>
    </message>
    <message>
        <source>These jobs are made up: they come from the demo server inside this program.</source>
        <translation>هذه المهام وهمية: فهي تأتي من خادم العرض التجريبي داخل هذا البرنامج.</translation>
    </message>
    <message>
        <source>The load did not finish: there are more jobs than these.</source>
        <translation>توقف التحميل قبل اكتماله: هناك مهام أكثر من هذه.</translation>
    </message>
    <message>
        <source>Show what could not be read</source>
        <translation>إظهار ما تعذّرت قراءته</translation>
    </message>
    <message>
        <source>Cancel the export</source>
        <translation>إلغاء التصدير</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>التقدم</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message numerus="yes">
        <source>%Ln job(s)</source>
        <translation>
            <numerusform>لا مهام</numerusform>
            <numerusform>مهمة واحدة</numerusform>
            <numerusform>مهمتان</numerusform>
            <numerusform>%Ln مهام</numerusform>
            <numerusform>%Ln مهمة</numerusform>
            <numerusform>%Ln مهمة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln job(s)</source>
        <extracomment>%1 is how many jobs are shown, %Ln how many there are</extracomment>
        <translation>
            <numerusform>%1 من 0 مهمة</numerusform>
            <numerusform>%1 من مهمة واحدة</numerusform>
            <numerusform>%1 من مهمتين</numerusform>
            <numerusform>%1 من %Ln مهام</numerusform>
            <numerusform>%1 من %Ln مهمة</numerusform>
            <numerusform>%1 من %Ln مهمة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected</source>
        <comment>number of selected rows</comment>
        <translation>
            <numerusform>لا صفوف محددة</numerusform>
            <numerusform>صف واحد محدد</numerusform>
            <numerusform>صفّان محددان</numerusform>
            <numerusform>%Ln صفوف محددة</numerusform>
            <numerusform>%Ln صفًا محددًا</numerusform>
            <numerusform>%Ln صف محدد</numerusform>
        </translation>
    </message>
    <message>
        <source>fetched %1</source>
        <translation>جُلبت في %1</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Do not try again</source>
        <translation>عدم إعادة المحاولة</translation>
    </message>
    <message>
        <source>Stop reading</source>
        <translation>إيقاف القراءة</translation>
    </message>
    <message numerus="yes">
        <source>Waiting %Ln s before retry %1 of %2</source>
        <extracomment>%Ln is seconds; %1 is which retry, %2 how many there are at most</extracomment>
        <translation>
            <numerusform>انتظار قبل إعادة المحاولة %1 من %2</numerusform>
            <numerusform>انتظار ثانية واحدة قبل إعادة المحاولة %1 من %2</numerusform>
            <numerusform>انتظار ثانيتين قبل إعادة المحاولة %1 من %2</numerusform>
            <numerusform>انتظار %Ln ثوانٍ قبل إعادة المحاولة %1 من %2</numerusform>
            <numerusform>انتظار %Ln ثانية قبل إعادة المحاولة %1 من %2</numerusform>
            <numerusform>انتظار %Ln ثانية قبل إعادة المحاولة %1 من %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading %1 of %2</source>
        <extracomment>%1 and %2 are amounts such as 3.1 MB</extracomment>
        <translation>قراءة %1 من %2</translation>
    </message>
    <message>
        <source>Reading, %1 so far</source>
        <extracomment>%1 is an amount such as 3.1 MB</extracomment>
        <translation>القراءة جارية، %1 حتى الآن</translation>
    </message>
    <message numerus="yes">
        <source>%Ln problem(s)</source>
        <translation>
            <numerusform>لا مشكلات</numerusform>
            <numerusform>مشكلة واحدة</numerusform>
            <numerusform>مشكلتان</numerusform>
            <numerusform>%Ln مشكلات</numerusform>
            <numerusform>%Ln مشكلة</numerusform>
            <numerusform>%Ln مشكلة</numerusform>
        </translation>
    </message>
    <message>
        <source>Exporting %1 of %2</source>
        <extracomment>%1 and %2 are numbers of jobs</extracomment>
        <translation>تصدير %1 من %2</translation>
    </message>
    <message>
        <source>opened %1</source>
        <extracomment>%1 is a time of day, or day and time</extracomment>
        <translation>فُتحت في %1</translation>
    </message>
    <message numerus="yes">
        <source>Copied %Ln row(s)</source>
        <translation>
            <numerusform>لم يُنسخ أي صف</numerusform>
            <numerusform>نُسخ صف واحد</numerusform>
            <numerusform>نُسخ صفّان</numerusform>
            <numerusform>نُسخت %Ln صفوف</numerusform>
            <numerusform>نُسخ %Ln صفًا</numerusform>
            <numerusform>نُسخ %Ln صف</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel filtering and sorting</source>
        <translation>إلغاء التصفية والفرز</translation>
    </message>
    <message>
        <source>Go back to the filters and the order of the jobs that are shown</source>
        <translation>الرجوع إلى عوامل التصفية والترتيب للمهام المعروضة</translation>
    </message>
    <message>
        <source>Sorting</source>
        <translation>يجري الفرز</translation>
    </message>
    <message>
        <source>Filtering</source>
        <translation>تجري التصفية</translation>
    </message>
</context>
<context>
    <name>assay::SummaryRequests</name>
    <message>
        <source>These jobs come from a demo that has ended: it can&apos;t be asked any more.</source>
        <translation>هذه المهام من عرض تجريبي انتهى: لم يعد بالإمكان سؤاله.</translation>
    </message>
</context>
<context>
    <name>assay::SummaryView</name>
    <message>
        <source>Mean share of scale by module</source>
        <translation>متوسط النسبة من المقياس لكل وحدة</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>المهام</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Computing their means…</source>
        <translation>يجري حساب المتوسطات…</translation>
    </message>
    <message>
        <source>None of them belongs to a session.</source>
        <translation>لا تنتمي أي منها إلى جلسة.</translation>
    </message>
    <message numerus="yes">
        <source>From %Ln session(s)</source>
        <translation>
            <numerusform>من %Ln جلسة</numerusform>
            <numerusform>من جلسة واحدة</numerusform>
            <numerusform>من جلستين</numerusform>
            <numerusform>من %Ln جلسات</numerusform>
            <numerusform>من %Ln جلسة</numerusform>
            <numerusform>من %Ln جلسة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1; %Ln job(s) without a session</source>
        <extracomment>%1 is the text &quot;From 3 sessions&quot;</extracomment>
        <translation>
            <numerusform>%1؛ لا مهام بلا جلسة</numerusform>
            <numerusform>%1؛ مهمة واحدة بلا جلسة</numerusform>
            <numerusform>%1؛ مهمتان بلا جلسة</numerusform>
            <numerusform>%1؛ %Ln مهام بلا جلسة</numerusform>
            <numerusform>%1؛ %Ln مهمة بلا جلسة</numerusform>
            <numerusform>%1؛ %Ln مهمة بلا جلسة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln job(s) selected</source>
        <translation>
            <numerusform>لا مهام محددة</numerusform>
            <numerusform>مهمة واحدة محددة</numerusform>
            <numerusform>مهمتان محددتان</numerusform>
            <numerusform>%Ln مهام محددة</numerusform>
            <numerusform>%Ln مهمة محددة</numerusform>
            <numerusform>%Ln مهمة محددة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more module(s)</source>
        <translation>
            <numerusform>ولا وحدات أخرى</numerusform>
            <numerusform>ووحدة أخرى</numerusform>
            <numerusform>ووحدتان أخريان</numerusform>
            <numerusform>و%Ln وحدات أخرى</numerusform>
            <numerusform>و%Ln وحدة أخرى</numerusform>
            <numerusform>و%Ln وحدة أخرى</numerusform>
        </translation>
    </message>
    <message>
        <source>without a status</source>
        <translation>بلا حالة</translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln job(s)</source>
        <extracomment>For a screen reader. %1 is a status</extracomment>
        <translation>
            <numerusform>%1: لا مهام</numerusform>
            <numerusform>%1: مهمة واحدة</numerusform>
            <numerusform>%1: مهمتان</numerusform>
            <numerusform>%1: %Ln مهام</numerusform>
            <numerusform>%1: %Ln مهمة</numerusform>
            <numerusform>%1: %Ln مهمة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more status(es)</source>
        <translation>
            <numerusform>ولا حالات أخرى</numerusform>
            <numerusform>وحالة أخرى</numerusform>
            <numerusform>وحالتان أخريان</numerusform>
            <numerusform>و%Ln حالات أخرى</numerusform>
            <numerusform>و%Ln حالة أخرى</numerusform>
            <numerusform>و%Ln حالة أخرى</numerusform>
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
        <translation>%1 ث</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <extracomment>A duration in minutes and seconds</extracomment>
        <translation>%1 د و%2 ث</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <extracomment>A duration in hours and minutes</extracomment>
        <translation>%1 س و%2 د</translation>
    </message>
    <message>
        <source>%1 d %2 h</source>
        <extracomment>A duration in days and hours</extracomment>
        <translation>%1 يوم و%2 س</translation>
    </message>
    <message>
        <source>running</source>
        <extracomment>In the column &quot;Length&quot;: the session has begun and not ended</extracomment>
        <translation>جارية</translation>
    </message>
    <message>
        <source>No times of this session are known.</source>
        <translation>لا تُعرف أوقات هذه الجلسة.</translation>
    </message>
    <message>
        <source>Ended %1; the service has told no start.</source>
        <translation>انتهت في %1؛ ولم تذكر الخدمة وقت البدء.</translation>
    </message>
    <message>
        <source>Started %1, ended %2</source>
        <extracomment>%1 and %2 are dates with times</extracomment>
        <translation>بدأت في %1، وانتهت في %2</translation>
    </message>
    <message>
        <source>Started %1; it has not ended</source>
        <translation>بدأت في %1؛ ولم تنتهِ</translation>
    </message>
    <message>
        <source>Started %1; the service has told an end that can&apos;t be read</source>
        <translation>بدأت في %1؛ وذكرت الخدمة وقت انتهاء لا يمكن قراءته</translation>
    </message>
</context>
<context>
    <name>assay::TurnJobsModel</name>
    <message>
        <source>without a module</source>
        <translation>بلا وحدة</translation>
    </message>
    <message>
        <source>hidden by the filters</source>
        <translation>تخفيها عوامل التصفية</translation>
    </message>
    <message>
        <source>%1: %2, %3, hidden by the filters</source>
        <extracomment>For a screen reader. %1 is a module, %2 a score such as &quot;7 of 10&quot;, %3 a status</extracomment>
        <translation>%1: %2، %3، تخفيها عوامل التصفية</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <extracomment>For a screen reader. %1 is a module, %2 a score such as &quot;7 of 10&quot;, %3 a status</extracomment>
        <translation>%1: %2، %3</translation>
    </message>
</context>
<context>
    <name>assay::TurnJobsView</name>
    <message>
        <source>Jobs of this turn</source>
        <translation>مهام هذه الدورة</translation>
    </message>
    <message>
        <source>Turn %1</source>
        <extracomment>%1 is the number of a turn in an agent&apos;s session</extracomment>
        <translation>الدورة %1</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <comment>jobs of a turn that are not listed yet</comment>
        <translation>
            <numerusform>ولا غيرها</numerusform>
            <numerusform>و%Ln غيرها</numerusform>
            <numerusform>و%Ln غيرها</numerusform>
            <numerusform>و%Ln غيرها</numerusform>
            <numerusform>و%Ln غيرها</numerusform>
            <numerusform>و%Ln غيرها</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %Ln more job(s) of this turn</source>
        <translation>
            <numerusform>لا مهام أخرى من هذه الدورة لإظهارها</numerusform>
            <numerusform>إظهار مهمة أخرى من هذه الدورة</numerusform>
            <numerusform>إظهار مهمتين أخريين من هذه الدورة</numerusform>
            <numerusform>إظهار %Ln مهام أخرى من هذه الدورة</numerusform>
            <numerusform>إظهار %Ln مهمة أخرى من هذه الدورة</numerusform>
            <numerusform>إظهار %Ln مهمة أخرى من هذه الدورة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more job(s) of this turn are not listed here</source>
        <translation>
            <numerusform>لا مهام أخرى من هذه الدورة</numerusform>
            <numerusform>مهمة أخرى من هذه الدورة غير مدرجة هنا</numerusform>
            <numerusform>مهمتان أخريان من هذه الدورة غير مدرجتين هنا</numerusform>
            <numerusform>%Ln مهام أخرى من هذه الدورة غير مدرجة هنا</numerusform>
            <numerusform>%Ln مهمة أخرى من هذه الدورة غير مدرجة هنا</numerusform>
            <numerusform>%Ln مهمة أخرى من هذه الدورة غير مدرجة هنا</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>assay::TurnSteps</name>
    <message>
        <source>This is the last turn of the session</source>
        <translation>هذه آخر دورة في الجلسة</translation>
    </message>
    <message>
        <source>This is the first turn of the session</source>
        <translation>هذه أول دورة في الجلسة</translation>
    </message>
</context>
<context>
    <name>assay::ValueActions</name>
    <message>
        <source>&amp;Do Not Exclude %1 “%2”</source>
        <extracomment>%1 is a field such as Agent, %2 a value whose jobs are hidden</extracomment>
        <translation>إل&amp;غاء استبعاد %1 «%2»</translation>
    </message>
    <message>
        <source>&amp;Do Not Exclude Jobs without %1</source>
        <extracomment>%1 is a field such as Agent; jobs without it are hidden</extracomment>
        <translation>إل&amp;غاء استبعاد المهام الخالية من %1</translation>
    </message>
    <message>
        <source>&amp;Exclude %1 “%2”</source>
        <extracomment>%1 is a field such as Agent, %2 its value in this row</extracomment>
        <translation>است&amp;بعاد %1 «%2»</translation>
    </message>
    <message>
        <source>&amp;Exclude Jobs without %1</source>
        <extracomment>%1 is a field such as Agent</extracomment>
        <translation>است&amp;بعاد المهام الخالية من %1</translation>
    </message>
    <message>
        <source>As&amp;k the Service for %1 “%2”</source>
        <extracomment>%1 is a field such as Agent, %2 its value in this row</extracomment>
        <translation>&amp;سؤال الخدمة عن %1 «%2»</translation>
    </message>
    <message>
        <source>&amp;Show Only %1 “%2”</source>
        <extracomment>%1 is a field such as Agent, %2 its value in this row</extracomment>
        <translation>إ&amp;ظهار %1 «%2» فقط</translation>
    </message>
    <message>
        <source>&amp;Show Only Jobs without %1</source>
        <extracomment>%1 is a field such as Agent</extracomment>
        <translation>إ&amp;ظهار المهام الخالية من %1 فقط</translation>
    </message>
    <message>
        <source>Copy &amp;Value</source>
        <translation>نسخ ال&amp;قيمة</translation>
    </message>
</context>
<context>
    <name>assay::ViewActions</name>
    <message>
        <source>Saved View %1</source>
        <extracomment>%1 is a number from 1 to 9</extracomment>
        <translation>طريقة العرض المحفوظة %1</translation>
    </message>
    <message>
        <source>Show the saved view with the key %1</source>
        <translation>إظهار طريقة العرض المحفوظة ذات الاختصار %1</translation>
    </message>
    <message>
        <source>&amp;Save View</source>
        <translation>&amp;حفظ طريقة العرض</translation>
    </message>
    <message>
        <source>Keep filters, order, columns and page in the view that is shown</source>
        <translation>حفظ عوامل التصفية والترتيب والأعمدة والصفحة في طريقة العرض الظاهرة</translation>
    </message>
    <message>
        <source>Save View &amp;As…</source>
        <translation>حفظ طريقة العرض با&amp;سم…</translation>
    </message>
    <message>
        <source>Keep filters, order, columns and page under a name</source>
        <translation>حفظ عوامل التصفية والترتيب والأعمدة والصفحة باسم</translation>
    </message>
    <message>
        <source>&amp;Manage Views…</source>
        <translation>إ&amp;دارة طرق العرض…</translation>
    </message>
    <message>
        <source>Rename, order, delete, export and import views; choose keys and the view at the start</source>
        <translation>إعادة تسمية طرق العرض وترتيبها وحذفها وتصديرها واستيرادها؛ واختيار الاختصارات وطريقة العرض عند البدء</translation>
    </message>
    <message>
        <source>Copy &amp;Link</source>
        <translation>نسخ ال&amp;رابط</translation>
    </message>
    <message>
        <source>Copy what is shown as a link: filters, order, columns and page, no jobs and no key</source>
        <translation>نسخ المعروض كرابط: عوامل التصفية والترتيب والأعمدة والصفحة، بلا مهام وبلا مفتاح</translation>
    </message>
    <message>
        <source>Copy Link &amp;with the Service</source>
        <translation>نسخ الرابط مع ال&amp;خدمة</translation>
    </message>
    <message>
        <source>Copy a link that also names the service and what was fetched, without the key</source>
        <translation>نسخ رابط يذكر أيضًا الخدمة وما جُلب، دون المفتاح</translation>
    </message>
    <message>
        <source>&amp;Paste Link</source>
        <translation>&amp;لصق الرابط</translation>
    </message>
    <message>
        <source>Show the view of the link in the clipboard</source>
        <translation>إظهار طريقة العرض من الرابط الموجود في الحافظة</translation>
    </message>
</context>
<context>
    <name>assay::ViewButton</name>
    <message>
        <source>Views</source>
        <translation>طرق العرض</translation>
    </message>
    <message>
        <source>Show or save a view: filters, order and columns under a name</source>
        <translation>إظهار طريقة عرض أو حفظها: عوامل التصفية والترتيب والأعمدة باسم</translation>
    </message>
    <message>
        <source>Saved views</source>
        <translation>طرق العرض المحفوظة</translation>
    </message>
    <message>
        <source>View “%1”, changed since it was saved</source>
        <extracomment>%1 is the name of a view</extracomment>
        <translation>طريقة العرض «%1»، غُيّرت منذ حفظها</translation>
    </message>
    <message>
        <source>View “%1”</source>
        <translation>طريقة العرض «%1»</translation>
    </message>
</context>
<context>
    <name>assay::ViewDialog</name>
    <message>
        <source>Show it when the program &amp;starts</source>
        <translation>إظهارها عند &amp;بدء البرنامج</translation>
    </message>
    <message>
        <source>Save View</source>
        <translation>حفظ طريقة العرض</translation>
    </message>
    <message>
        <source>Change View</source>
        <translation>تغيير طريقة العرض</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>الا&amp;سم:</translation>
    </message>
    <message>
        <source>&amp;Key:</source>
        <translation>الا&amp;ختصار:</translation>
    </message>
    <message>
        <source>None</source>
        <translation>بلا خادم</translation>
    </message>
    <message>
        <source>%1 (now “%2”)</source>
        <extracomment>%1 are keys such as &quot;Alt+1&quot;, %2 is the name of a view that has them now</extracomment>
        <translation>%1 (الآن «%2»)</translation>
    </message>
    <message>
        <source>There is a view of this name already. It is replaced.</source>
        <translation>توجد طريقة عرض بهذا الاسم بالفعل. سيجري استبدالها.</translation>
    </message>
    <message>
        <source>There is a view of this name already. Choose another name.</source>
        <translation>توجد طريقة عرض بهذا الاسم بالفعل. اختر اسمًا آخر.</translation>
    </message>
    <message>
        <source>Until now, “%1” is shown at the start.</source>
        <extracomment>%1 is the name of a view</extracomment>
        <translation>تظهر عند البدء حتى الآن طريقة العرض «%1».</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>استب&amp;دال</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;حفظ</translation>
    </message>
    <message>
        <source>&amp;Change</source>
        <translation>ت&amp;غيير</translation>
    </message>
</context>
<context>
    <name>assay::ViewStore</name>
    <message>
        <source>There is a view “%1” already. Choose another name, or replace it.</source>
        <translation>توجد طريقة عرض باسم «%1» بالفعل. اختر اسمًا آخر، أو استبدلها.</translation>
    </message>
    <message>
        <source>The view “%1” was deleted meanwhile, by another window or program.</source>
        <translation>حُذفت طريقة العرض «%1» في أثناء ذلك، من نافذة أخرى أو برنامج آخر.</translation>
    </message>
</context>
<context>
    <name>assay::ViewsDialog</name>
    <message>
        <source>&amp;Show</source>
        <translation>إ&amp;ظهار</translation>
    </message>
    <message>
        <source>&amp;Change…</source>
        <translation>ت&amp;غيير…</translation>
    </message>
    <message>
        <source>Move &amp;Up</source>
        <translation>نقل لأ&amp;على</translation>
    </message>
    <message>
        <source>Move &amp;Down</source>
        <translation>نقل لأ&amp;سفل</translation>
    </message>
    <message>
        <source>De&amp;lete…</source>
        <translation>&amp;حذف…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>ت&amp;صدير…</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>استي&amp;راد…</translation>
    </message>
    <message>
        <source>Saved Views</source>
        <translation>طرق العرض المحفوظة</translation>
    </message>
    <message>
        <source>Saved views</source>
        <translation>طرق العرض المحفوظة</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>الاختصارات</translation>
    </message>
    <message>
        <source>At the start</source>
        <translation>عند البدء</translation>
    </message>
    <message>
        <source>Write the selected views to a file, for others or another computer</source>
        <translation>كتابة طرق العرض المحددة إلى ملف، لآخرين أو لجهاز آخر</translation>
    </message>
    <message>
        <source>Take over the views of a file</source>
        <translation>استيراد طرق العرض من ملف</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>There are no saved views yet. “Save View As” in the menu keeps what the window shows.</source>
        <translation>لا توجد طرق عرض محفوظة بعد. يحفظ الأمر «حفظ طريقة العرض باسم» في القائمة ما تعرضه النافذة.</translation>
    </message>
    <message>
        <source>Delete the view “%1”?</source>
        <translation>هل تريد حذف طريقة العرض «%1»؟</translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln view(s)?</source>
        <translation>
            <numerusform>هل تريد حذف %Ln طريقة عرض؟</numerusform>
            <numerusform>هل تريد حذف طريقة عرض واحدة؟</numerusform>
            <numerusform>هل تريد حذف طريقتَي عرض؟</numerusform>
            <numerusform>هل تريد حذف %Ln طرق عرض؟</numerusform>
            <numerusform>هل تريد حذف %Ln طريقة عرض؟</numerusform>
            <numerusform>هل تريد حذف %Ln طريقة عرض؟</numerusform>
        </translation>
    </message>
    <message>
        <source>The jobs, and what the window shows, stay as they are.</source>
        <translation>تبقى المهام وما تعرضه النافذة كما هي.</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;حذف</translation>
    </message>
    <message>
        <source>Import Views</source>
        <translation>استيراد طرق العرض</translation>
    </message>
    <message>
        <source>Views (*.json);;All files (*)</source>
        <translation>طرق العرض ‎(*.json);;كل الملفات (*)</translation>
    </message>
    <message>
        <source>Export Views</source>
        <translation>تصدير طرق العرض</translation>
    </message>
    <message numerus="yes">
        <source>%Ln view(s) of the file were taken over.</source>
        <translation>
            <numerusform>لم تُستورد أي طريقة عرض من الملف.</numerusform>
            <numerusform>استُوردت طريقة عرض واحدة من الملف.</numerusform>
            <numerusform>استُوردت طريقتا عرض من الملف.</numerusform>
            <numerusform>استُوردت %Ln طرق عرض من الملف.</numerusform>
            <numerusform>استُوردت %Ln طريقة عرض من الملف.</numerusform>
            <numerusform>استُوردت %Ln طريقة عرض من الملف.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln view(s) were written to %1.</source>
        <translation>
            <numerusform>لم تُكتب أي طريقة عرض إلى %1.</numerusform>
            <numerusform>كُتبت طريقة عرض واحدة إلى %1.</numerusform>
            <numerusform>كُتبت طريقتا عرض إلى %1.</numerusform>
            <numerusform>كُتبت %Ln طرق عرض إلى %1.</numerusform>
            <numerusform>كُتبت %Ln طريقة عرض إلى %1.</numerusform>
            <numerusform>كُتبت %Ln طريقة عرض إلى %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>assay::WatchActions</name>
    <message>
        <source>The watched jobs are finished</source>
        <translation>انتهت المهام المراقَبة</translation>
    </message>
    <message>
        <source>&amp;Start or Stop Watching</source>
        <translation>&amp;بدء المراقبة أو إيقافها</translation>
    </message>
    <message>
        <source>Fetch the list again from time to time while jobs of it are pending, or stop that</source>
        <translation>إعادة جلب القائمة من وقت لآخر ما دامت فيها مهام قيد الانتظار، أو إيقاف ذلك</translation>
    </message>
    <message>
        <source>Show the &amp;Changes</source>
        <translation>إظهار الت&amp;غييرات</translation>
    </message>
    <message>
        <source>Show the newest list that the watch has fetched</source>
        <translation>إظهار أحدث قائمة جلبتها المراقبة</translation>
    </message>
    <message>
        <source>&amp;Off</source>
        <translation>إي&amp;قاف</translation>
    </message>
    <message>
        <source>Stop watching</source>
        <translation>إيقاف المراقبة</translation>
    </message>
    <message>
        <source>Every %1</source>
        <extracomment>%1 is a time such as &quot;30 s&quot;</extracomment>
        <translation>كل %1</translation>
    </message>
    <message>
        <source>Fetch the list again every %1 while jobs of it are pending</source>
        <translation>إعادة جلب القائمة كل %1 ما دامت فيها مهام قيد الانتظار</translation>
    </message>
    <message>
        <source>&amp;Watch</source>
        <translation>ال&amp;مراقبة</translation>
    </message>
</context>
<context>
    <name>assay::WatchStatus</name>
    <message>
        <source>Show</source>
        <translation>إظهار</translation>
    </message>
    <message>
        <source>Show the jobs that changed</source>
        <translation>إظهار المهام التي تغيّرت</translation>
    </message>
    <message>
        <source>Show the newest list. What changed in it is marked</source>
        <translation>إظهار أحدث قائمة. وما تغيّر فيها مميَّز</translation>
    </message>
    <message numerus="yes">
        <source>%Ln job(s) changed</source>
        <translation>
            <numerusform>لم تتغيّر أي مهمة</numerusform>
            <numerusform>تغيّرت مهمة واحدة</numerusform>
            <numerusform>تغيّرت مهمتان</numerusform>
            <numerusform>تغيّرت %Ln مهام</numerusform>
            <numerusform>تغيّرت %Ln مهمة</numerusform>
            <numerusform>تغيّرت %Ln مهمة</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Stop watching</source>
        <translation>إيقاف المراقبة</translation>
    </message>
    <message>
        <source>Take the message of the watch away</source>
        <translation>إخفاء رسالة المراقبة</translation>
    </message>
</context>
<context>
    <name>assay::WindowScreenshot</name>
    <message>
        <source>--size is too small: this window needs at least %1x%2.</source>
        <translation>قيمة ‎--size أصغر من اللازم: تحتاج هذه النافذة إلى %1x%2 على الأقل.</translation>
    </message>
    <message>
        <source>The picture can&apos;t be written to %1. Check the folder and the ending of the name.</source>
        <translation>لا يمكن كتابة الصورة إلى %1. تحقّق من المجلد ومن امتداد الاسم.</translation>
    </message>
</context>
<context>
    <name>assay::Workspace</name>
    <message>
        <source>Demo data</source>
        <translation>بيانات تجريبية</translation>
    </message>
</context>
</TS>
