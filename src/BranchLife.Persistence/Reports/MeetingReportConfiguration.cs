using BranchLife.Domain;
using BranchLife.Domain.Meetings;
using BranchLife.Domain.Reports;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace BranchLife.Persistence.Reports;

internal sealed class MeetingReportConfiguration : AggregateConfiguration<MeetingReport>
{
    protected override void Map(EntityTypeBuilder<MeetingReport> entity)
    {
        entity.Property(report => report.FactsHash).HasMaxLength(64);
        entity.HasIndex(report => report.MeetingId).IsUnique();
        Refers<Meeting>(entity, report => report.MeetingId);
        entity.OwnsMany(report => report.Sections, section =>
        {
            section.ToTable("ReportSections").HasNaturalKey("MeetingReportId", nameof(ReportSection.Key));
            section.Property(s => s.Key).HasMaxLength(Text.Code);
            section.Property(s => s.Text).HasMaxLength(Text.Material);
        });
    }
}
