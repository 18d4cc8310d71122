// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/jobs/demotables.h"

#include <array>

namespace assay::demo {

using namespace std::string_view_literals;

namespace {

// The versions of most agents improve; 1.10 of the research assistant is a regression.
constexpr AgentVersion ClaimsVersions[] = {{"1.4.0", 640, 2}, {"1.5.0", 700, 3}, {"1.6.2", 730, 4}, {"2.0.0", 860, 5}};
constexpr AgentVersion ContractVersions[] = {{"2024.11", 760, 2}, {"2025.02", 790, 3}, {"2025.05", 810, 4}};
constexpr AgentVersion SupportVersions[] = {{"3.0", 720, 2}, {"3.1", 740, 3}, {"3.2", 560, 3}, {"3.2.1", 780, 4}};
constexpr AgentVersion InvoiceVersions[] = {{"0.8", 580, 1}, {"0.9", 690, 3}, {"1.0", 840, 5}};
constexpr AgentVersion ResearchVersions[] = {
    {"1.7", 700, 1}, {"1.8", 720, 2}, {"1.9", 800, 4}, {"1.10", 610, 3}, {"1.11-rc.1", 790, 1}};
constexpr AgentVersion InquiryVersions[] = {{"1.0.0", 690, 2}, {"1.1.0", 740, 3}, {"1.2.0", 830, 3}};
constexpr AgentVersion SalesVersions[] = {{"2.1", 660, 2}, {"2.2", 710, 3}, {"2.3", 770, 3}};
constexpr AgentVersion SqlVersions[] = {
    {"4.0.0", 780, 2}, {"4.1.0", 800, 3}, {"4.2.0", 740, 2}, {"5.0.0-beta", 880, 1}};
constexpr AgentVersion OnboardingVersions[] = {{"1.0", 750, 3}, {"1.1", 760, 3}, {"1.2", 790, 3}};
constexpr AgentVersion KycVersions[] = {{"6.0", 830, 2}, {"6.1", 850, 4}, {"6.2", 700, 2}, {"6.3", 900, 2}};
constexpr AgentVersion GermanVersions[] = {{"1.2", 650, 2}, {"1.3", 720, 3}, {"1.4", 780, 3}};
constexpr AgentVersion NotesVersions[] = {{"0.1.0", 540, 2}, {"0.2.0", 670, 3}, {"0.3.0", 720, 2}};
constexpr AgentVersion WarrantyVersions[] = {{"0.1", 700, 1}};

constexpr std::string_view ClaimSources[] = {"ds_claims-archive"sv, "ds_policies"sv};
constexpr std::string_view ContractSources[] = {"ds_contracts"sv};
constexpr std::string_view SupportSources[] = {"ds_help-center"sv, "ds_tickets"sv, "ds_policies"sv};
constexpr std::string_view FinanceSources[] = {"ds_ledger"sv};
constexpr std::string_view ResearchSources[] = {"ds_library"sv, "ds_web-snapshots"sv};
constexpr std::string_view KycSources[] = {"ds_sanctions"sv, "ds_registry"sv};

constexpr std::string_view ReportArtifacts[] = {"art_report"sv};
constexpr std::string_view TableArtifacts[] = {"art_table"sv, "art_report"sv};

constexpr std::span<const std::string_view> None;

constexpr Agent Agents[] = {
    {"agt_01claims", "claims-triage", "Claims triage", ClaimsVersions, 20, 0, "opus-large",
     "Sorts incoming claims and asks for what is missing.", ClaimSources, ReportArtifacts},
    {"agt_02contract", "contract-reviewer", "Contract reviewer", ContractVersions, 12, 0, "opus-large",
     "Compares contracts with the house rules.", ContractSources, ReportArtifacts},
    {"agt_03support", "support/tier-1", "Support, tier 1", SupportVersions, 16, 0, "swift-small",
     "First answer to customers.", SupportSources, None},
    {"agt_04invoice", "Invoice Matcher", "Invoice Matcher", InvoiceVersions, 10, 0, "swift-small", "", FinanceSources,
     TableArtifacts},
    {"agt_05research", "research-assistant", "Research assistant", ResearchVersions, 14, 0, "opus-large",
     "Collects sources and summarises them.", ResearchSources, ReportArtifacts},
    {"agt_06inquiry", "問い合わせ係", "問い合わせ係", InquiryVersions, 5, 2, "swift-small",
     "お客様からの問い合わせに答えます。", SupportSources, None},
    {"agt_07sales", "مساعد المبيعات", "مساعد المبيعات", SalesVersions, 4, 3, "swift-small", "", None, None},
    {"agt_08sql", "sql-analyst", "SQL analyst", SqlVersions, 9, 0, "coder-medium",
     "Turns questions into SQL and explains the result.", FinanceSources, TableArtifacts},
    {"agt_09onboard", "onboarding-guide", "Onboarding guide", OnboardingVersions, 7, 4, "swift-small", "",
     SupportSources, None},
    {"agt_10kyc", "kyc-screening", "KYC screening", KycVersions, 8, 0, "opus-large",
     "Checks new customers against lists and registers.", KycSources, ReportArtifacts},
    {"agt_11pruef", "Prüfassistent", "Prüfassistent", GermanVersions, 5, 1, "coder-medium",
     "Prüft Rechnungen auf Vollständigkeit.", FinanceSources, None},
    {"agt_12notes", "release-notes?draft", "Release notes (draft)", NotesVersions, 3, 0, "coder-medium", "", None,
     None},
    {"agt_13warranty", "warranty-desk", "Warranty desk", WarrantyVersions, 0, 0, "swift-small", "", ClaimSources, None},
};

constexpr std::string_view NorthwindProjects[] = {"claims-automation"sv, "policy-search"sv, "back-office"sv};
constexpr std::string_view HelvetiaProjects[] = {"rechnungspruefung"sv, "kundendienst"sv};
constexpr std::string_view MeridianProjects[] = {"kyc"sv, "analyst-desk"sv, "research"sv, "sandbox"sv};
constexpr std::string_view SakuraProjects[] = {"contact-center"sv, "社内ヘルプ"sv};

constexpr Customer Customers[] = {
    {"cust_northwind", NorthwindProjects},
    {"cust_helvetia", HelvetiaProjects},
    {"cust_meridian-bank", MeridianProjects},
    {"cust_sakura", SakuraProjects},
};

constexpr std::string_view ThreeVersions[] = {"1"sv, "2"sv, "3"sv};
constexpr std::string_view DottedVersions[] = {"2025.1"sv, "2025.2"sv, "2025.10"sv};

constexpr Workflow Workflows[] = {
    {"claim-intake", ThreeVersions},        {"Quarter-end close", DottedVersions}, {"customer-answer", ThreeVersions},
    {"due-diligence/full", DottedVersions}, {"weekly-digest", ThreeVersions},
};

constexpr std::string_view Batches[] = {
    "batchdef_nightly-regression"sv, "batchdef_golden-set-v3"sv, "batchdef_release-gate"sv};

constexpr std::string_view Tools[] = {"tool_vector-search"sv, "tool_policy-lookup"sv, "tool_sql-query"sv,
                                      "tool_web-fetch"sv,     "tool_calculator"sv,    "tool_ocr"sv,
                                      "tool_crm/contacts"sv,  "tool_sanctions-list"sv};

constexpr Module Modules[] = {
    {"correctness", ModuleKind::Judge},          {"coherence", ModuleKind::Judge},
    {"faithfulness", ModuleKind::Judge},         {"observed_consistency", ModuleKind::Statistical},
    {"data_grounding", ModuleKind::Statistical}, {"tone_match", ModuleKind::Odd},
};
static_assert(std::size(Modules) == UsualModules + 1);

} // namespace

bool AgentVersion::isPublished() const noexcept
{
    return !name.starts_with("0.") && name.find('-') == std::string_view::npos;
}

std::span<const std::string_view> Agent::tools() const noexcept
{
    return weight > 0 ? demo::tools() : std::span<const std::string_view>();
}

std::span<const Agent> agents() noexcept
{
    return Agents;
}

std::span<const Customer> customers() noexcept
{
    return Customers;
}

std::span<const Workflow> workflows() noexcept
{
    return Workflows;
}

std::span<const std::string_view> batchDefinitions() noexcept
{
    return Batches;
}

std::span<const std::string_view> tools() noexcept
{
    return Tools;
}

std::span<const Module> modules() noexcept
{
    return Modules;
}

std::string_view statusWord(DemoStatus status) noexcept
{
    constexpr std::array Words = {"submitted"sv, "in_progress"sv, "completed"sv, "failed"sv, "not_run"sv};
    return Words[static_cast<std::size_t>(status)];
}

} // namespace assay::demo
