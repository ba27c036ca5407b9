using BranchLife.Domain;
using BranchLife.Domain.Attachments;
using BranchLife.Domain.Meetings;
using BranchLife.Domain.Sessions;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace BranchLife.Persistence.Attachments;

internal sealed class AttachmentConfiguration : AggregateConfiguration<Attachment>
{
    protected override void Map(EntityTypeBuilder<Attachment> entity)
    {
        entity.Property(attachment => attachment.Name).HasMaxLength(Text.Title);
        entity.Property(attachment => attachment.Sha256).HasMaxLength(64);
        entity.HasIndex(attachment => attachment.MeetingId);
        entity.HasIndex(attachment => attachment.ItemId);
        entity.HasIndex(attachment => attachment.SealedIn);
        entity.HasIndex(attachment => attachment.Sha256);
        entity.Ignore(attachment => attachment.IsSealed);
        entity.Ignore(attachment => attachment.FileName);
        Refers<Meeting>(entity, attachment => attachment.MeetingId);
        Refers<MeetingSession>(entity, attachment => attachment.SessionId);
    }
}
