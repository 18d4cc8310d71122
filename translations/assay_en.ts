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
        <source>Nothing came from %1 for %n seconds.</source>
        <translation>
            <numerusform>Nothing came from %1 for %n second.</numerusform>
            <numerusform>Nothing came from %1 for %n seconds.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 sends the program from one address to the next, more than %n times.</source>
        <translation>
            <numerusform>%1 sends the program from one address to the next, more than %n time.</numerusform>
            <numerusform>%1 sends the program from one address to the next, more than %n times.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The service asks to wait %Ln days; fetch again after that.</source>
        <translation>
            <numerusform>The service asks to wait %Ln day; fetch again after that.</numerusform>
            <numerusform>The service asks to wait %Ln days; fetch again after that.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StateContent</name>
    <message numerus="yes">
        <source>Trying again in %n second(s)</source>
        <translation>
            <numerusform>Trying again in %n second</numerusform>
            <numerusform>Trying again in %n seconds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>None of the %Ln jobs passes what is set under “Refine here”.</source>
        <translation>
            <numerusform>The one job does not pass what is set under “Refine here”.</numerusform>
            <numerusform>None of the %Ln jobs passes what is set under “Refine here”.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>assay::ActiveFilters</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>assay::DetailPane</name>
    <message numerus="yes">
        <source>%n job(s) selected</source>
        <translation>
            <numerusform>%n job selected</numerusform>
            <numerusform>%n jobs selected</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>assay::ExplanationView</name>
    <message numerus="yes">
        <source>%n hit(s)</source>
        <extracomment>How often the text searched for was found in the explanation</extracomment>
        <translation>
            <numerusform>%n hit</numerusform>
            <numerusform>%n hits</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>assay::FacetDelegate</name>
    <message numerus="yes">
        <source>%1 · %n job(s)</source>
        <extracomment>Tooltip of a filter&apos;s value; %1 is the value, %n its number of jobs</extracomment>
        <translation>
            <numerusform>%1 · %n job</numerusform>
            <numerusform>%1 · %n jobs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>assay::FacetList</name>
    <message numerus="yes">
        <source>%n more value(s): search to see them.</source>
        <translation>
            <numerusform>%n more value: search to see them.</numerusform>
            <numerusform>%n more values: search to see them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>assay::FacetModel</name>
    <message numerus="yes">
        <source>%1, %n jobs</source>
        <extracomment>Read by screen readers: a value to filter by, and how many jobs have it</extracomment>
        <translation>
            <numerusform>%1, %n job</numerusform>
            <numerusform>%1, %n jobs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>assay::JobsPage</name>
    <message numerus="yes">
        <source>%n rows are too many for the clipboard. Export them to a file instead.</source>
        <translation>
            <numerusform>%n row is too much for the clipboard. Export it to a file instead.</numerusform>
            <numerusform>%n rows are too many for the clipboard. Export them to a file instead.</numerusform>
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
</context>
</TS>
