using BranchLife.Application.Access;
using BranchLife.Application.Criticism;
using BranchLife.Domain.Attachments;

namespace BranchLife.Application.Attachments;

/// <summary>
/// A file is reached through what it belongs to, and read by whoever reads that; a restricted one by its giver and the readers of all
/// criticism of the sitting. Secretary, host and recorder add and remove; evidence of an item: who reports on the item.
/// </summary>
public static class AttachmentAccess
{
    /// <param name="setting">Of the sitting or meeting to which it belongs.</param>
    public static bool Reads(Attachment attachment, Relation relation, RestrictedSetting setting) =>
        !attachment.IsRestricted || attachment.AddedById == relation.PersonId || CriticismAccess.ReadsAll(relation, setting);
}
