using BranchLife.Domain;
using BranchLife.Domain.Meetings;
using BranchLife.Domain.Members;
using BranchLife.Domain.Reports;

namespace BranchLife.Application.Seeding;

/// <summary>A report to be handed in once everything is kept that it is drafted from.</summary>
/// <param name="Reviewer">Who has accepted it; null where it still waits.</param>
internal sealed record DemoReport(Id<MeetingReport> Id, Id<Person> Secretary, DateTimeOffset SubmittedAt, Reviewer? Reviewer, DateTimeOffset ReviewedAt);
