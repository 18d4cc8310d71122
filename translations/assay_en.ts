<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<!-- SPDX-FileCopyrightText: 2026 The Assay authors -->
<!-- SPDX-License-Identifier: GPL-3.0-or-later -->
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>ConnectionCheck</name>
    <message numerus="yes">
        <source>The name of the connection may have %Ln character(s), without line breaks.</source>
        <translation>
            <numerusform>The name of the connection may have %Ln character, without line breaks.</numerusform>
            <numerusform>The name of the connection may have %Ln characters, without line breaks.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ConversationLines</name>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>and %Ln more</numerusform>
            <numerusform>and %Ln more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln character(s) of arguments</source>
        <translation>
            <numerusform>%Ln character of arguments</numerusform>
            <numerusform>%Ln characters of arguments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln character(s) of result</source>
        <translation>
            <numerusform>%Ln character of result</numerusform>
            <numerusform>%Ln characters of result</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExportChoice</name>
    <message numerus="yes">
        <source>%Ln columns</source>
        <translation>
            <numerusform>%Ln column</numerusform>
            <numerusform>%Ln columns</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln jobs</source>
        <translation>
            <numerusform>%Ln job</numerusform>
            <numerusform>%Ln jobs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HeadlessExport</name>
    <message numerus="yes">
        <source>%Ln job(s) read, %1 MB</source>
        <translation>
            <numerusform>%Ln job read, %1 MB</numerusform>
            <numerusform>%Ln jobs read, %1 MB</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more finding(s).</source>
        <translation>
            <numerusform>%Ln more finding.</numerusform>
            <numerusform>%Ln more findings.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) could not be read.</source>
        <translation>
            <numerusform>%Ln record could not be read.</numerusform>
            <numerusform>%Ln records could not be read.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln job(s) written</source>
        <translation>
            <numerusform>%1 of %Ln job written</numerusform>
            <numerusform>%1 of %Ln jobs written</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln job(s) written.</source>
        <translation>
            <numerusform>%Ln job written.</numerusform>
            <numerusform>%Ln jobs written.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln job(s) written to “%1”.</source>
        <translation>
            <numerusform>%Ln job written to “%1”.</numerusform>
            <numerusform>%Ln jobs written to “%1”.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HttpErrors</name>
    <message numerus="yes">
        <source>The service asks to wait %Ln days; fetch again after that.</source>
        <translation>
            <numerusform>The service asks to wait %Ln day; fetch again after that.</numerusform>
            <numerusform>The service asks to wait %Ln days; fetch again after that.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing came from %1 for %Ln seconds.</source>
        <translation>
            <numerusform>Nothing came from %1 for %Ln second.</numerusform>
            <numerusform>Nothing came from %1 for %Ln seconds.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 sends the program from one address to the next, more than %Ln times.</source>
        <translation>
            <numerusform>%1 sends the program from one address to the next, more than %Ln time.</numerusform>
            <numerusform>%1 sends the program from one address to the next, more than %Ln times.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The proxy %1 made no connection to %2 for %Ln seconds.</source>
        <translation>
            <numerusform>The proxy %1 made no connection to %2 for %Ln second.</numerusform>
            <numerusform>The proxy %1 made no connection to %2 for %Ln seconds.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The service asks to wait %Ln days; run the command again after that.</source>
        <translation>
            <numerusform>The service asks to wait %Ln day; run the command again after that.</numerusform>
            <numerusform>The service asks to wait %Ln days; run the command again after that.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The answer of %1 was not complete after %Ln seconds, the limit that was set.</source>
        <translation>
            <numerusform>The answer of %1 was not complete after %Ln second, the limit that was set.</numerusform>
            <numerusform>The answer of %1 was not complete after %Ln seconds, the limit that was set.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message numerus="yes">
        <source>Reading was stopped after %Ln job(s).</source>
        <translation>
            <numerusform>Reading was stopped after %Ln job.</numerusform>
            <numerusform>Reading was stopped after %Ln jobs.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reading broke off after %Ln job(s).</source>
        <translation>
            <numerusform>Reading broke off after %Ln job.</numerusform>
            <numerusform>Reading broke off after %Ln jobs.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The fetch was stopped after %Ln job(s).</source>
        <translation>
            <numerusform>The fetch was stopped after %Ln job.</numerusform>
            <numerusform>The fetch was stopped after %Ln jobs.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The fetch broke off after %Ln job(s).</source>
        <translation>
            <numerusform>The fetch broke off after %Ln job.</numerusform>
            <numerusform>The fetch broke off after %Ln jobs.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>QueryText</name>
    <message numerus="yes">
        <source>More than %Ln bracket(s) are open here; join the conditions with fewer.</source>
        <translation>
            <numerusform>More than %Ln bracket is open here; join the conditions with fewer.</numerusform>
            <numerusform>More than %Ln brackets are open here; join the conditions with fewer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The query has more than %Ln character(s); shorten it.</source>
        <translation>
            <numerusform>The query has more than %Ln character; shorten it.</numerusform>
            <numerusform>The query has more than %Ln characters; shorten it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The query has more than %Ln comparison(s); write the values of one field as field:(a OR b OR c).</source>
        <translation>
            <numerusform>The query has more than %Ln comparison; write the values of one field as field:(a OR b OR c).</numerusform>
            <numerusform>The query has more than %Ln comparisons; write the values of one field as field:(a OR b OR c).</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StateContent</name>
    <message numerus="yes">
        <source>None of the %Ln jobs passes what is set under “Refine here”.</source>
        <translation>
            <numerusform>The one job does not pass what is set under “Refine here”.</numerusform>
            <numerusform>None of the %Ln jobs passes what is set under “Refine here”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Trying again in %Ln second(s)</source>
        <translation>
            <numerusform>Trying again in %Ln second</numerusform>
            <numerusform>Trying again in %Ln seconds</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ViewCheck</name>
    <message numerus="yes">
        <source>The name of the view may have %Ln character(s), none of them invisible.</source>
        <translation>
            <numerusform>The name of the view may have %Ln character, and not an invisible one.</numerusform>
            <numerusform>The name of the view may have %Ln characters, none of them invisible.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ViewFile</name>
    <message numerus="yes">
        <source>This file holds too many views: at most %Ln can be taken over at a time.</source>
        <translation>
            <numerusform>This file holds too many views: at most %Ln can be taken over at a time.</numerusform>
            <numerusform>This file holds too many views: at most %Ln can be taken over at a time.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WatchText</name>
    <message numerus="yes">
        <source>%Ln completed</source>
        <comment>jobs</comment>
        <translation>
            <numerusform>%Ln completed</numerusform>
            <numerusform>%Ln completed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed</source>
        <comment>jobs</comment>
        <translation>
            <numerusform>%Ln failed</numerusform>
            <numerusform>%Ln failed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not run</source>
        <comment>jobs</comment>
        <translation>
            <numerusform>%Ln not run</numerusform>
            <numerusform>%Ln not run</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln with another status</source>
        <comment>jobs</comment>
        <translation>
            <numerusform>%Ln with another status</numerusform>
            <numerusform>%Ln with another status</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not in the list any more</source>
        <comment>jobs</comment>
        <translation>
            <numerusform>%Ln not in the list any more</numerusform>
            <numerusform>%Ln not in the list any more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>assay::ActiveFilters</name>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <translation>
            <numerusform>%1 and %Ln more</numerusform>
            <numerusform>%1 and %Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>assay::ConnectionDialog</name>
    <message numerus="yes">
        <source>%Ln connection(s) have changes that are not saved.</source>
        <translation>
            <numerusform>%Ln connection has changes that are not saved.</numerusform>
            <numerusform>%Ln connections have changes that are not saved.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>assay::ConnectionTest</name>
    <message numerus="yes">
        <source>more than %Ln job(s)</source>
        <translation>
            <numerusform>more than %Ln job</numerusform>
            <numerusform>more than %Ln jobs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln job(s)</source>
        <translation>
            <numerusform>%Ln job</numerusform>
            <numerusform>%Ln jobs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>assay::ConversationView</name>
    <message numerus="yes">
        <source>%Ln message(s)</source>
        <translation>
            <numerusform>%Ln message</numerusform>
            <numerusform>%Ln messages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The service does not tell which turn a message belongs to, and the turns of the loaded jobs do not fit the %Ln message(s) of the user.</source>
        <translation>
            <numerusform>The service does not tell which turn a message belongs to, and the turns of the loaded jobs do not fit the %Ln message of the user.</numerusform>
            <numerusform>The service does not tell which turn a message belongs to, and the turns of the loaded jobs do not fit the %Ln messages of the user.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>assay::ExplanationView</name>
    <message numerus="yes">
        <source>%Ln hit(s)</source>
        <extracomment>How often the text searched for was found in the explanation</extracomment>
        <translation>
            <numerusform>%Ln hit</numerusform>
            <numerusform>%Ln hits</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>assay::FacetDelegate</name>
    <message numerus="yes">
        <source>%1 · %Ln job(s)</source>
        <extracomment>Tooltip of a filter&apos;s value; %1 is the value, %n its number of jobs</extracomment>
        <translation>
            <numerusform>%1 · %Ln job</numerusform>
            <numerusform>%1 · %Ln jobs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>assay::FacetList</name>
    <message numerus="yes">
        <source>%Ln more value(s): search to see them.</source>
        <translation>
            <numerusform>%Ln more value: search to see it.</numerusform>
            <numerusform>%Ln more values: search to see them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>assay::FacetModel</name>
    <message numerus="yes">
        <source>%1, %Ln jobs</source>
        <extracomment>Read by screen readers: a value to filter by, and how many jobs have it</extracomment>
        <translation>
            <numerusform>%1, %Ln job</numerusform>
            <numerusform>%1, %Ln jobs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>assay::FetchSizes</name>
    <message numerus="yes">
        <source>%Ln job(s), %1</source>
        <extracomment>How large a fetch was; %1 is an amount of data such as 738 MB</extracomment>
        <translation>
            <numerusform>%Ln job, %1</numerusform>
            <numerusform>%Ln jobs, %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>assay::FilterStrip</name>
    <message numerus="yes">
        <source>%1 of %Ln</source>
        <extracomment>%1 is how many jobs are shown, %Ln how many there are</extracomment>
        <translation>
            <numerusform>%1 of %Ln</numerusform>
            <numerusform>%1 of %Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>assay::JobsPage</name>
    <message numerus="yes">
        <source>%Ln rows are too many for the clipboard. Export them to a file instead.</source>
        <translation>
            <numerusform>%Ln row is too much for the clipboard. Export it to a file instead.</numerusform>
            <numerusform>%Ln rows are too many for the clipboard. Export them to a file instead.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln without a score</source>
        <translation>
            <numerusform>%Ln without a score</numerusform>
            <numerusform>%Ln without a score</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln without a turn</source>
        <translation>
            <numerusform>%Ln without a turn</numerusform>
            <numerusform>%Ln without a turn</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln without an explanation</source>
        <translation>
            <numerusform>%Ln without an explanation</numerusform>
            <numerusform>%Ln without an explanation</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows are too many for the clipboard. Select fewer.</source>
        <translation>
            <numerusform>%Ln row is too many for the clipboard. Select fewer.</numerusform>
            <numerusform>%Ln rows are too many for the clipboard. Select fewer.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>assay::MarkStore</name>
    <message numerus="yes">
        <source>At most %Ln job(s) can be marked at once. Select fewer.</source>
        <translation>
            <numerusform>At most %Ln job can be marked at once. Select fewer.</numerusform>
            <numerusform>At most %Ln jobs can be marked at once. Select fewer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A note may have %Ln character(s). Shorten it.</source>
        <translation>
            <numerusform>A note may have %Ln character. Shorten it.</numerusform>
            <numerusform>A note may have %Ln characters. Shorten it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>assay::Marking</name>
    <message numerus="yes">
        <source>%1 of %Ln Job(s)</source>
        <extracomment>What can be undone, in title case; %1 is a mark, such as &quot;Flag&quot;</extracomment>
        <translation>
            <numerusform>%1 of %Ln Job</numerusform>
            <numerusform>%1 of %Ln Jobs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Removing %1 of %Ln Job(s)</source>
        <extracomment>See &quot;%1 of %Ln Job(s)&quot;</extracomment>
        <translation>
            <numerusform>Removing %1 of %Ln Job</numerusform>
            <numerusform>Removing %1 of %Ln Jobs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>assay::ModuleSummaryRow</name>
    <message numerus="yes">
        <source>%Ln job(s)</source>
        <translation>
            <numerusform>%Ln job</numerusform>
            <numerusform>%Ln jobs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln scored job(s)</source>
        <translation>
            <numerusform>%Ln scored job</numerusform>
            <numerusform>%Ln scored jobs</numerusform>
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
            <numerusform>%Ln score outside the scale, not in the mean</numerusform>
            <numerusform>%Ln scores outside the scale, not in the mean</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>assay::ProblemsPanel</name>
    <message numerus="yes">
        <source>%Ln element(s) could not be read and are missing from the table.</source>
        <translation>
            <numerusform>%Ln element could not be read and is missing from the table.</numerusform>
            <numerusform>%Ln elements could not be read and are missing from the table.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All jobs were kept; %Ln finding(s) about them.</source>
        <translation>
            <numerusform>All jobs were kept; %Ln finding about them.</numerusform>
            <numerusform>All jobs were kept; %Ln findings about them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 %Ln more finding(s) about jobs that were kept.</source>
        <extracomment>%1 is the sentence about elements that could not be read</extracomment>
        <translation>
            <numerusform>%1 %Ln more finding about jobs that were kept.</numerusform>
            <numerusform>%1 %Ln more findings about jobs that were kept.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>assay::QueryField</name>
    <message numerus="yes">
        <source>The text is too long: a query has at most %Ln character(s) here.</source>
        <translation>
            <numerusform>The text is too long: a query has at most %Ln character here.</numerusform>
            <numerusform>The text is too long: a query has at most %Ln characters here.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>assay::QuerySuggestions</name>
    <message numerus="yes">
        <source>%Ln job(s)</source>
        <translation>
            <numerusform>%Ln job</numerusform>
            <numerusform>%Ln jobs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>assay::ReviewDeck</name>
    <message numerus="yes">
        <source>%Ln job(s) of this review are not answered. A finished review can&apos;t be continued.</source>
        <translation>
            <numerusform>%Ln job of this review is not answered. A finished review can&apos;t be continued.</numerusform>
            <numerusform>%Ln jobs of this review are not answered. A finished review can&apos;t be continued.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>assay::ReviewDialog</name>
    <message numerus="yes">
        <source>All %Ln job(s) shown, in their order</source>
        <translation>
            <numerusform>The %Ln job shown</numerusform>
            <numerusform>All %Ln jobs shown, in their order</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The first %Ln job(s) shown, in their order</source>
        <translation>
            <numerusform>The first job shown</numerusform>
            <numerusform>The first %Ln jobs shown, in their order</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Leave out %Ln job(s) without a score</source>
        <translation>
            <numerusform>Leave out %Ln job without a score</numerusform>
            <numerusform>Leave out %Ln jobs without a score</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The first %Ln job(s) with a score, in their order</source>
        <translation>
            <numerusform>The first job with a score</numerusform>
            <numerusform>The first %Ln jobs with a score, in their order</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %Ln job(s) with a score, in their order</source>
        <translation>
            <numerusform>The one job with a score</numerusform>
            <numerusform>All %Ln jobs with a score, in their order</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>assay::SavedViews</name>
    <message numerus="yes">
        <source>Take over %Ln view(s) from %1?</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>
            <numerusform>Take over %Ln view from %1?</numerusform>
            <numerusform>Take over %Ln views from %1?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln view(s) imported</source>
        <translation>
            <numerusform>%Ln view imported</numerusform>
            <numerusform>%Ln views imported</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>assay::ScoreHistogram</name>
    <message numerus="yes">
        <source>%Ln job(s)</source>
        <translation>
            <numerusform>%Ln job</numerusform>
            <numerusform>%Ln jobs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Judge: %Ln job(s)</source>
        <translation>
            <numerusform>Judge: %Ln job</numerusform>
            <numerusform>Judge: %Ln jobs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Statistical: %Ln job(s)</source>
        <translation>
            <numerusform>Statistical: %Ln job</numerusform>
            <numerusform>Statistical: %Ln jobs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pending</source>
        <translation>
            <numerusform>%Ln pending</numerusform>
            <numerusform>%Ln pending</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed</source>
        <translation>
            <numerusform>%Ln failed</numerusform>
            <numerusform>%Ln failed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not run</source>
        <translation>
            <numerusform>%Ln not run</numerusform>
            <numerusform>%Ln not run</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln without a score</source>
        <translation>
            <numerusform>%Ln without a score</numerusform>
            <numerusform>%Ln without a score</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln no scale</source>
        <translation>
            <numerusform>%Ln no scale</numerusform>
            <numerusform>%Ln no scale</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>assay::ScoresPage</name>
    <message numerus="yes">
        <source>%Ln, such as %1</source>
        <comment>number of decimals</comment>
        <extracomment>%1 is a score such as 0.83</extracomment>
        <translation>
            <numerusform>%Ln, such as %1</numerusform>
            <numerusform>%Ln, such as %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>assay::ServiceSummaryView</name>
    <message numerus="yes">
        <source>%Ln completed job(s)</source>
        <translation>
            <numerusform>%Ln completed job</numerusform>
            <numerusform>%Ln completed jobs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln scored job(s)</source>
        <translation>
            <numerusform>%Ln scored job</numerusform>
            <numerusform>%Ln scored jobs</numerusform>
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
            <numerusform>%Ln job, unknown scale</numerusform>
            <numerusform>%Ln jobs, unknown scale</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln job(s), no score</source>
        <translation>
            <numerusform>%Ln job, no score</numerusform>
            <numerusform>%Ln jobs, no score</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more module(s)</source>
        <translation>
            <numerusform>and %Ln more module</numerusform>
            <numerusform>and %Ln more modules</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>assay::SessionFiguresView</name>
    <message numerus="yes">
        <source>The service counts %Ln completed job(s)</source>
        <translation>
            <numerusform>The service counts %Ln completed job</numerusform>
            <numerusform>The service counts %Ln completed jobs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln are loaded here</source>
        <translation>
            <numerusform>%Ln is loaded here</numerusform>
            <numerusform>%Ln are loaded here</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The service&apos;s mean is %1, ours is %2, without %Ln score(s) outside the scale.</source>
        <translation>
            <numerusform>The service&apos;s mean is %1, ours is %2, without %Ln score outside the scale.</numerusform>
            <numerusform>The service&apos;s mean is %1, ours is %2, without %Ln scores outside the scale.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The service&apos;s figures differ from those of the jobs loaded here in %Ln module(s).</source>
        <translation>
            <numerusform>The service&apos;s figures differ from those of the jobs loaded here in %Ln module.</numerusform>
            <numerusform>The service&apos;s figures differ from those of the jobs loaded here in %Ln modules.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln job(s)</source>
        <translation>
            <numerusform>%Ln job</numerusform>
            <numerusform>%Ln jobs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more module(s)</source>
        <translation>
            <numerusform>and %Ln more module</numerusform>
            <numerusform>and %Ln more modules</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>assay::SessionMapModel</name>
    <message numerus="yes">
        <source>%Ln job(s)</source>
        <translation>
            <numerusform>%Ln job</numerusform>
            <numerusform>%Ln jobs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more job(s)</source>
        <translation>
            <numerusform>and %Ln more job</numerusform>
            <numerusform>and %Ln more jobs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hidden by the filters</source>
        <translation>
            <numerusform>%Ln hidden by the filters</numerusform>
            <numerusform>%Ln hidden by the filters</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>assay::SessionTableModel</name>
    <message numerus="yes">
        <source>Mean of %Ln score(s) of %1, in one session</source>
        <extracomment>Tooltip of a mean; %1 is a module</extracomment>
        <translation>
            <numerusform>Mean of %Ln score of %1, in one session</numerusform>
            <numerusform>Mean of %Ln scores of %1, in one session</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>assay::SessionTimesBar</name>
    <message numerus="yes">
        <source>%Ln agent(s) of the jobs shown were not asked for.</source>
        <translation>
            <numerusform>%Ln agent of the jobs shown was not asked for.</numerusform>
            <numerusform>%Ln agents of the jobs shown were not asked for.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The times of %Ln agent(s) did not come. Of %1: %2</source>
        <extracomment>%1 is one of the agents, %2 a sentence or two: why its times did not come</extracomment>
        <translation>
            <numerusform>The times of %Ln agent did not come. Of %1: %2</numerusform>
            <numerusform>The times of %Ln agents did not come. Of %1: %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>assay::SessionView</name>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>and %Ln more</numerusform>
            <numerusform>and %Ln more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln agents have jobs in this session: %1</source>
        <extracomment>%1 is a list of names</extracomment>
        <translation>
            <numerusform>%Ln agent has jobs in this session: %1</numerusform>
            <numerusform>%Ln agents have jobs in this session: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln versions have jobs in this session: %1</source>
        <extracomment>%1 is a list of versions of agents</extracomment>
        <translation>
            <numerusform>%Ln version has jobs in this session: %1</numerusform>
            <numerusform>%Ln versions have jobs in this session: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln job(s)</source>
        <translation>
            <numerusform>%Ln job</numerusform>
            <numerusform>%Ln jobs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln turn(s)</source>
        <translation>
            <numerusform>%Ln turn</numerusform>
            <numerusform>%Ln turns</numerusform>
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
            <numerusform>%Ln failed</numerusform>
            <numerusform>%Ln failed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln job(s) without a turn</source>
        <translation>
            <numerusform>%Ln job without a turn</numerusform>
            <numerusform>%Ln jobs without a turn</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln module(s) have no column</source>
        <translation>
            <numerusform>%Ln module has no column</numerusform>
            <numerusform>%Ln modules have no column</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The filters hide %Ln of the %1 job(s) of this session. They are pale here.</source>
        <extracomment>%1 is a number of jobs</extracomment>
        <translation>
            <numerusform>The filters hide %Ln of the %1 jobs of this session. It is pale here.</numerusform>
            <numerusform>The filters hide %Ln of the %1 jobs of this session. They are pale here.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>assay::SessionsPage</name>
    <message numerus="yes">
        <source>%Ln session(s) of the jobs shown; all figures are of these jobs.</source>
        <translation>
            <numerusform>%Ln session of the jobs shown; all figures are of these jobs.</numerusform>
            <numerusform>%Ln sessions of the jobs shown; all figures are of these jobs.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln job(s) without a session are not in it.</source>
        <translation>
            <numerusform>%Ln job without a session is not in it.</numerusform>
            <numerusform>%Ln jobs without a session are not in it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more module(s) have no columns: filter by module to see them.</source>
        <translation>
            <numerusform>%Ln more module has no columns: filter by module to see it.</numerusform>
            <numerusform>%Ln more modules have no columns: filter by module to see them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>assay::StatusLine</name>
    <message numerus="yes">
        <source>%Ln job(s)</source>
        <translation>
            <numerusform>%Ln job</numerusform>
            <numerusform>%Ln jobs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln job(s)</source>
        <extracomment>%1 is how many jobs are shown, %Ln how many there are</extracomment>
        <translation>
            <numerusform>%1 of %Ln job</numerusform>
            <numerusform>%1 of %Ln jobs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected</source>
        <comment>number of selected rows</comment>
        <translation>
            <numerusform>%Ln selected</numerusform>
            <numerusform>%Ln selected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Waiting %Ln s before retry %1 of %2</source>
        <extracomment>%Ln is seconds; %1 is which retry, %2 how many there are at most</extracomment>
        <translation>
            <numerusform>Waiting %Ln s before retry %1 of %2</numerusform>
            <numerusform>Waiting %Ln s before retry %1 of %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln problem(s)</source>
        <translation>
            <numerusform>%Ln problem</numerusform>
            <numerusform>%Ln problems</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copied %Ln row(s)</source>
        <translation>
            <numerusform>Copied %Ln row</numerusform>
            <numerusform>Copied %Ln rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>assay::SummaryView</name>
    <message numerus="yes">
        <source>From %Ln session(s)</source>
        <translation>
            <numerusform>From %Ln session</numerusform>
            <numerusform>From %Ln sessions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1; %Ln job(s) without a session</source>
        <extracomment>%1 is the text &quot;From 3 sessions&quot;</extracomment>
        <translation>
            <numerusform>%1; %Ln job without a session</numerusform>
            <numerusform>%1; %Ln jobs without a session</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln job(s) selected</source>
        <translation>
            <numerusform>%Ln job selected</numerusform>
            <numerusform>%Ln jobs selected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more module(s)</source>
        <translation>
            <numerusform>and %Ln more module</numerusform>
            <numerusform>and %Ln more modules</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln job(s)</source>
        <extracomment>For a screen reader. %1 is a status</extracomment>
        <translation>
            <numerusform>%1: %Ln job</numerusform>
            <numerusform>%1: %Ln jobs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more status(es)</source>
        <translation>
            <numerusform>and %Ln more status</numerusform>
            <numerusform>and %Ln more statuses</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>assay::TurnJobsView</name>
    <message numerus="yes">
        <source>and %Ln more</source>
        <comment>jobs of a turn that are not listed yet</comment>
        <translation>
            <numerusform>and %Ln more</numerusform>
            <numerusform>and %Ln more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %Ln more job(s) of this turn</source>
        <translation>
            <numerusform>Show %Ln more job of this turn</numerusform>
            <numerusform>Show %Ln more jobs of this turn</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more job(s) of this turn are not listed here</source>
        <translation>
            <numerusform>%Ln more job of this turn is not listed here</numerusform>
            <numerusform>%Ln more jobs of this turn are not listed here</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>assay::ViewsDialog</name>
    <message numerus="yes">
        <source>Delete %Ln view(s)?</source>
        <translation>
            <numerusform>Delete %Ln view?</numerusform>
            <numerusform>Delete %Ln views?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln view(s) of the file were taken over.</source>
        <translation>
            <numerusform>%Ln view of the file was taken over.</numerusform>
            <numerusform>%Ln views of the file were taken over.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln view(s) were written to %1.</source>
        <translation>
            <numerusform>%Ln view was written to %1.</numerusform>
            <numerusform>%Ln views were written to %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>assay::WatchStatus</name>
    <message numerus="yes">
        <source>%Ln job(s) changed</source>
        <translation>
            <numerusform>%Ln job changed</numerusform>
            <numerusform>%Ln jobs changed</numerusform>
        </translation>
    </message>
</context>
</TS>
