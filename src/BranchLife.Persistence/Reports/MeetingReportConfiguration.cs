using BranchLife.Domain;
using BranchLife.Domain.Meetings;
using BranchLife.Domain.Reports;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace BranchLife.Persistence.Reports;

internal sealed class MeetingReportConfiguration : AggregateConfiguration<MeetingReport>
{
    // Fifty problems with their measures.
    private const int DraftLength = 120_000;

    protected override void Map(EntityTypeBuilder<MeetingReport> entity)
    {
        entity.HasIndex(report => new { report.MeetingId, report.Kind }).IsUnique();
        entity.Ignore(report => report.IsOpen);
        Refers<Meeting>(entity, report => report.MeetingId);
        entity.OwnsMany(report => report.Sections, section =>
        {
            section.ToTable("ReportSections").HasNaturalKey("MeetingReportId", nameof(ReportSection.Key));
            section.Property(s => s.Key).HasMaxLength(Text.Code);
            section.Property(s => s.Text).HasMaxLength(Text.Material);
            section.Property(s => s.Drafted).HasMaxLength(DraftLength);
        });
        entity.OwnsMany(report => report.Drafts, draft =>
        {
            draft.ToTable("ReportDrafts").HasNaturalKey("MeetingReportId", nameof(DraftedSection.Key));
            draft.Property(d => d.Key).HasMaxLength(Text.Code);
            draft.Property(d => d.Text).HasMaxLength(DraftLength);
        });
    }
}
