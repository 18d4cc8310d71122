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

constexpr Agent Agents[] = {
    {"agt_01claims", "claims-triage", "Claims triage", ClaimsVersions, 20, 0},
    {"agt_02contract", "contract-reviewer", "Contract reviewer", ContractVersions, 12, 0},
    {"agt_03support", "support/tier-1", "Support, tier 1", SupportVersions, 16, 0},
    {"agt_04invoice", "Invoice Matcher", "Invoice Matcher", InvoiceVersions, 10, 0},
    {"agt_05research", "research-assistant", "Research assistant", ResearchVersions, 14, 0},
    {"agt_06inquiry", "問い合わせ係", "問い合わせ係", InquiryVersions, 5, 2},
    {"agt_07sales", "مساعد المبيعات", "مساعد المبيعات", SalesVersions, 4, 3},
    {"agt_08sql", "sql-analyst", "SQL analyst", SqlVersions, 9, 0},
    {"agt_09onboard", "onboarding-guide", "Onboarding guide", OnboardingVersions, 7, 4},
    {"agt_10kyc", "kyc-screening", "KYC screening", KycVersions, 8, 0},
    {"agt_11pruef", "Prüfassistent", "Prüfassistent", GermanVersions, 5, 1},
    {"agt_12notes", "release-notes?draft", "Release notes (draft)", NotesVersions, 3, 0},
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
