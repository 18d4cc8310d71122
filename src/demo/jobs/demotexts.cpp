// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/jobs/demotexts.h"

namespace assay::demo {

using namespace std::string_view_literals;

namespace {

// clang-format off
constexpr std::string_view CorrectnessLow[] = {
    "The answer is wrong on the main point: it names a deadline of # days where the policy gives 14."sv,
    "Two of the stated facts contradict the reference answer, and the total is off by # percent."sv,
    "The agent confirmed a refund that the rules exclude; the correct reply would have been to decline."sv,
    "The calculation uses the wrong year, so every figure that follows from it is incorrect."sv,
    "It answers a different question: the user asked about cancellation, not about changing the address."sv,
};
constexpr std::string_view CorrectnessMiddle[] = {
    "The core of the answer is right, but the exception for contracts older than # months is missing."sv,
    "Most figures match the reference; the third one was rounded before the sum was taken."sv,
    "The conclusion holds although one of the two reasons given for it does not apply here."sv,
    "Correct for the standard case, silent about the one the user described in turn #."sv,
};
constexpr std::string_view CorrectnessHigh[] = {
    "The answer agrees with the reference in every checked point, including the amount and the date."sv,
    "All # statements could be verified, and the recommended next step is the one in the handbook."sv,
    "The figures were recomputed from the source table and match to the cent."sv,
    "Correct and complete; the edge case that similar answers miss was handled."sv,
};
constexpr std::string_view CoherenceLow[] = {
    "The reply contradicts itself: the first paragraph approves the claim and the last one rejects it."sv,
    "Sentences follow each other without connection, and the list stops in the middle of item #."sv,
    "The agent changes the subject twice and never returns to the question it set out to answer."sv,
    "Half of the text repeats the earlier turn word for word, which hides the little that is new."sv,
};
constexpr std::string_view CoherenceMiddle[] = {
    "The structure can be followed, but the conclusion comes before the facts that support it."sv,
    "Readable on the whole; the jump from pricing to warranty after # lines is abrupt."sv,
    "The steps are in order except for one that refers to a table that is not shown."sv,
    "Clear within each paragraph, loosely joined between them."sv,
};
constexpr std::string_view CoherenceHigh[] = {
    "The reply moves from question to evidence to conclusion without a gap and stays on the topic."sv,
    "Well ordered: the # steps build on each other and each term is explained where it first appears."sv,
    "Short, consistent sentences; the summary at the end says what the body says."sv,
    "It picks up the thread of the previous turn and closes it."sv,
};
constexpr std::string_view FaithfulnessLow[] = {
    "The quoted clause does not exist in the retrieved document; section # ends two paragraphs earlier."sv,
    "The agent attributes a commitment to the customer that appears nowhere in the conversation."sv,
    "Three of the claims are not supported by any passage, and one is contradicted by page #."sv,
    "The summary adds a cause for the delay that the source explicitly leaves open."sv,
};
constexpr std::string_view FaithfulnessMiddle[] = {
    "Most claims can be traced to the context; the remark about market share cannot."sv,
    "The paraphrase is close to the source, though \"may\" has become \"will\" in sentence #."sv,
    "Supported in substance, but two separate cases were merged into one."sv,
    "The source is cited correctly while its reservation about older data is left out."sv,
};
constexpr std::string_view FaithfulnessHigh[] = {
    "Every claim is backed by a passage in the context, and quotations are exact."sv,
    "All # statements were traced to the retrieved pages; nothing was added."sv,
    "The answer keeps the reservations of the source and says where it does not know."sv,
    "Faithful throughout: numbers, names and conditions are those of the document."sv,
};
constexpr std::string_view ConsistencyLow[] = {
    "Only # of 100 samples agree with the given answer; the others split between two contradictory results."sv,
    "Repeated runs disagree on the decision itself, not merely on its wording."sv,
    "The sampled answers fall into four clusters of similar size, which points to guessing."sv,
};
constexpr std::string_view ConsistencyMiddle[] = {
    "The samples agree on the decision and differ in the amount by up to # euros."sv,
    "Two clusters were found; the larger one contains the given answer."sv,
    "Agreement is moderate: names are stable while dates vary between runs."sv,
};
constexpr std::string_view ConsistencyHigh[] = {
    "Nearly all sampled answers agree with the given one in meaning, with small differences in wording."sv,
    "One cluster covers the samples; pairwise similarity is high in all # comparisons."sv,
    "The answer is stable under rephrasing of the question and reordering of the context."sv,
};
constexpr std::string_view GroundingLow[] = {
    "Few of the spans in the answer overlap with the retrieved data; # figures have no source."sv,
    "The tool returned an empty result, and the answer was given all the same."sv,
    "Entities in the answer do not occur in the data: two account numbers are invented."sv,
};
constexpr std::string_view GroundingMiddle[] = {
    "The main entities are grounded in the data; the dates were inferred rather than found."sv,
    "About half of the sentences carry a match, mostly in the first # lines."sv,
    "Figures are grounded, the comparison between them is not."sv,
};
constexpr std::string_view GroundingHigh[] = {
    "Each figure and name in the answer occurs in the retrieved rows."sv,
    "Strong overlap with the source data; # of the spans match literally."sv,
    "The answer restates the query result and adds nothing to it."sv,
};
constexpr std::string_view ToneAny[] = {
    "The tone is compared with the style guide, which asks for short and friendly sentences."sv,
    "Formality differs from the guide in # places."sv,
};

constexpr std::string_view DetailLow[] = {
    "The source says \"within two weeks\", the answer says \"within # weeks\"."sv,
    "A reader who acts on this would miss the deadline, lose the fee, and have to file again."sv,
    "The same mistake was made in the turn before, and the user's correction was not taken up."sv,
    "No passage was cited, so the claim could not be checked against the file."sv,
    "The tool had returned an error (HTTP 504), yet the reply speaks of a successful lookup."sv,
    "Amounts in pounds and euros were added without conversion: £1,200 + €950 is not 2,150."sv,
    "The customer was called by another customer's name ⚠️."sv,
    "What should have been stated: the request needs a second signature above €#,000."sv,
    "The instruction to answer \"I don't know\" when the context is empty was ignored."sv,
};
constexpr std::string_view DetailMiddle[] = {
    "A short hint at the exception would have been enough."sv,
    "The user had to ask again for the missing part, which was then given correctly."sv,
    "The order number is right; the shipping date is one day off."sv,
    "Rounding explains the difference of 0.# percent."sv,
    "The second source (annex B, page #) was retrieved and not used."sv,
    "It remains unclear whether \"client\" means the payer, the insured person, or both."sv,
    "The tone is fine; the length, at # sentences, is more than was asked for."sv,
    "One of the links points to a page that has since moved."sv,
};
constexpr std::string_view DetailHigh[] = {
    "The amount, the period and the addressee were all checked against the file."sv,
    "It says plainly that the annual report was not available and what follows from that."sv,
    "The user's follow-up in turn # was anticipated and answered."sv,
    "Quotation marks are used only for what is literally in the source, e.g. \"without undue delay\"."sv,
    "The tool result was used as returned, with its unit and its date."sv,
    "Names with accents (Zoë, Łukasz, Señor Núñez) are spelled correctly."sv,
    "A reviewer accepted the same answer in # comparable cases 👍."sv,
    "Nothing needs to be added."sv,
};

constexpr std::string_view GermanLow[] = {
    "Die Antwort nennt eine Frist von # Tagen, im Vertrag stehen jedoch vierzehn."sv,
    "Der Betrag wurde ohne Mehrwertsteuer übernommen; die Prüfsumme stimmt deshalb nicht."sv,
    "Für die Behauptung, der Kunde habe zugestimmt, gibt es im Gesprächsverlauf keinen Beleg."sv,
    "Das Ergebnis widerspricht der Tabelle auf Seite #, und auf die Nachfrage wurde nicht eingegangen."sv,
};
constexpr std::string_view GermanMiddle[] = {
    "Im Kern richtig, die Ausnahme für Altverträge (§ # Abs. 2) fehlt."sv,
    "Die Begründung ist nachvollziehbar, aber umständlich formuliert."sv,
    "Zwei von drei Angaben ließen sich in den Unterlagen wiederfinden."sv,
};
constexpr std::string_view GermanHigh[] = {
    "Alle Angaben stimmen mit dem Beleg überein, auch Datum und Währung."sv,
    "Die Antwort ist vollständig, übersichtlich und nennt die Quelle auf Seite #."sv,
    "Größe, Maß und Stückzahl wurden korrekt aus dem Lieferschein übernommen."sv,
};
constexpr std::string_view JapaneseLow[] = {
    "回答の期限は#日とされていますが、規約では14日です。"sv,
    "検索結果が空だったにもかかわらず、確定的な回答をしています。"sv,
    "前のターンで訂正された内容が反映されておらず、同じ誤りが繰り返されています。"sv,
    "引用された条文は原文に存在しません。"sv,
};
constexpr std::string_view JapaneseMiddle[] = {
    "結論は正しいものの、例外条件の説明が不足しています。"sv,
    "主要な数値は一致しますが、#番目の項目だけ丸め方が異なります。"sv,
    "内容は概ね妥当ですが、敬語の使い方にばらつきがあります。"sv,
};
constexpr std::string_view JapaneseHigh[] = {
    "すべての記述が参照資料の#ページで確認できました。"sv,
    "質問の意図を正しく捉え、手順も過不足なく説明されています。"sv,
    "金額・日付・宛先のいずれも原本と一致しています。"sv,
};
constexpr std::string_view ArabicLow[] = {
    "تذكر الإجابة مهلة قدرها # يومًا بينما ينص العقد على أربعة عشر يومًا."sv,
    "لا يوجد في المستند ما يدعم هذا الادعاء."sv,
    "كرر الوكيل الخطأ نفسه بعد أن صححه العميل."sv,
};
constexpr std::string_view ArabicMiddle[] = {
    "الاستنتاج صحيح في مجمله، لكن الاستثناء لم يُذكر."sv,
    "معظم الأرقام مطابقة للمصدر باستثناء السطر رقم #."sv,
};
constexpr std::string_view ArabicHigh[] = {
    "جميع المعلومات مطابقة للمصدر بما في ذلك المبلغ والتاريخ."sv,
    "الإجابة واضحة ومرتبة وتجيب عن السؤال مباشرة."sv,
    "تم التحقق من # عبارة ولم يُعثر على أي خطأ."sv,
};
constexpr std::string_view HindiLow[] = {
    "उत्तर में # दिन की समय-सीमा बताई गई है, जबकि नीति में चौदह दिन लिखे हैं।"sv,
    "दिए गए दावे का स्रोत दस्तावेज़ में नहीं मिला।"sv,
    "पिछले सुधार को अनदेखा करके वही गलती दोहराई गई।"sv,
};
constexpr std::string_view HindiMiddle[] = {
    "मुख्य बात सही है, लेकिन अपवाद का उल्लेख नहीं किया गया।"sv,
    "अधिकांश आँकड़े मेल खाते हैं; पंक्ति # में अंतर है।"sv,
};
constexpr std::string_view HindiHigh[] = {
    "सभी तथ्य स्रोत से मेल खाते हैं और चरण सही क्रम में हैं।"sv,
    "उत्तर स्पष्ट, संक्षिप्त और पूर्ण है।"sv,
    "# में से सभी बिंदुओं की पुष्टि हुई।"sv,
};

constexpr std::string_view OneWordLow[] = {"Unsupported."sv, "Wrong"sv, "Contradictory"sv, "falsch"sv, "誤り"sv};
constexpr std::string_view OneWordMiddle[] = {"Partial."sv, "Acceptable"sv, "teilweise"sv, "Mixed"sv};
constexpr std::string_view OneWordHigh[] = {"Correct."sv, "Supported"sv, "Consistent"sv, "richtig"sv, "✅"sv};

constexpr std::string_view Awkward[] = {
    "=SUM(B2:B9) was quoted from the sheet instead of its value, which is #."sv,
    "- date: wrong\n- amount: right\n- addressee: missing, see line #"sv,
    "+# points against the previous version, for a clearer structure."sv,
    "@finance was asked to confirm; no reply, so \"confirmed\" in the answer is not supported."sv,
    "\tIndented by the judge: item #,\tsub-item b."sv,
    "\"Quoted from start to end, with a comma, and \"\"doubled\"\" quotes inside.\""sv,
    "C:\\claims\\2025\\#.pdf could not be opened; <b>not bold</b> & not a link: https://example.com/?a=1&b=2"sv,
    "Line one.\r\nLine two; after a Windows line break.\r\n"sv,
    "Combining marks: e\u0301 and a\u0308; family: 👩‍👩‍👧‍👦; right to left: \u202b(#)\u202c; zero width:\u200b."sv,
};

constexpr std::string_view Failures[] = {
    "Scoring failed: the judge model did not answer within # seconds."sv,
    "Scoring failed: the judge's reply was not valid JSON (\"score\": ten)."sv,
    "Scoring failed: context of # thousand tokens exceeds the limit."sv,
    "Scoring failed: rate limit reached, gave up after # attempts."sv,
};
constexpr std::string_view NotRun[] = {
    "Not run: the agent gave no answer in this turn."sv,
    "Not run: no reference answer was given."sv,
    "Not run: sampling is off for this project, # of 100 jobs are scored."sv,
};
// clang-format on

using Bands = std::array<Texts, BandCount>;

constexpr std::array<Bands, UsualModules + 1> Openings{{
    {CorrectnessLow, CorrectnessMiddle, CorrectnessHigh},
    {CoherenceLow, CoherenceMiddle, CoherenceHigh},
    {FaithfulnessLow, FaithfulnessMiddle, FaithfulnessHigh},
    {ConsistencyLow, ConsistencyMiddle, ConsistencyHigh},
    {GroundingLow, GroundingMiddle, GroundingHigh},
    {ToneAny, ToneAny, ToneAny},
}};
constexpr Bands Details{DetailLow, DetailMiddle, DetailHigh};
constexpr std::array<Bands, LanguageCount> Foreign{{
    Details,
    {GermanLow, GermanMiddle, GermanHigh},
    {JapaneseLow, JapaneseMiddle, JapaneseHigh},
    {ArabicLow, ArabicMiddle, ArabicHigh},
    {HindiLow, HindiMiddle, HindiHigh},
}};
constexpr Bands OneWords{OneWordLow, OneWordMiddle, OneWordHigh};

constexpr std::size_t at(Band band) noexcept
{
    return static_cast<std::size_t>(band);
}

} // namespace

Texts openingTexts(std::size_t module, Band band) noexcept
{
    return Openings[module][at(band)];
}

Texts detailTexts(Band band) noexcept
{
    return Details[at(band)];
}

Texts foreignTexts(Language language, Band band) noexcept
{
    return Foreign[static_cast<std::size_t>(language)][at(band)];
}

Texts oneWordTexts(Band band) noexcept
{
    return OneWords[at(band)];
}

Texts awkwardTexts() noexcept
{
    return Awkward;
}

Texts failureTexts() noexcept
{
    return Failures;
}

Texts notRunTexts() noexcept
{
    return NotRun;
}

} // namespace assay::demo
