<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<!-- SPDX-FileCopyrightText: 2026 The Assay authors -->
<!-- SPDX-License-Identifier: GPL-3.0-or-later -->
<TS version="2.1" language="en" sourcelanguage="en">
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
</TS>
