using BranchLife.Application.Access;
using BranchLife.Application.Attachments;
using BranchLife.Application.Criticism;
using BranchLife.Application.Sessions;
using BranchLife.Domain.Sessions;
using BranchLife.Persistence.Reading;

namespace BranchLife.Application.Archives;

/// <summary>Which records under a seal the receiver of an archive may read, opened through the reading door.</summary>
internal sealed class SealedLeaves(Relation relation, bool groupsReadMinutes, ReadingDoor door)
{
    private readonly RestrictedSetting _sealed = new(groupsReadMinutes);

    public bool GroupsReadMinutes => groupsReadMinutes;

    public IEnumerable<(int Number, SealLeaf Leaf, string Text)> Readable(SealSheet sheet, Minutes minutes, SealedSitting sitting) =>
        Open(sheet, leaf => leaf.Kind switch
        {
            SealLeafKind.Criticism => sitting.Said.Where(one => one.Id.Value == leaf.RecordId)
                .Where(one => CriticismAccess.Allows(CriticismAction.Read, one, relation, _sealed)).Select(one => (SensitiveRecord?)one.Sensitive).FirstOrDefault(),
            SealLeafKind.Request => sitting.Confirmations.Where(one => one.Id.Value == leaf.RecordId)
                .Where(one => one.SpeakerId == relation.PersonId || MinutesAccess.ReadsRestricted(minutes, relation, groupsReadMinutes))
                .Select(one => (SensitiveRecord?)new SensitiveRecord(RecordKind.WordsConfirmation, one.Id.Value, one.SpeakerId, one.SpeakerId)).FirstOrDefault(),
            _ => Attachment(leaf, sitting.Attachments),
        });

    public IEnumerable<(int Number, SealLeaf Leaf, string Text)> Readable(
        SealSheet sheet, Minutes minutes, MinutesAddition addition, IReadOnlyList<Domain.Attachments.Attachment> files) =>
        Open(sheet, leaf => leaf.Kind is SealLeafKind.Addition
            ? AdditionAccess.Allows(AdditionAction.Read, addition, minutes, relation, groupsReadMinutes)
                ? new SensitiveRecord(RecordKind.MinutesAddition, addition.Id.Value, addition.ProposedById, addition.ConcernsId) : null
            : Attachment(leaf, files));

    private SensitiveRecord? Attachment(SealLeaf leaf, IReadOnlyList<Domain.Attachments.Attachment> files) =>
        files.Where(one => one.Id.Value == leaf.RecordId && AttachmentAccess.Reads(one, relation, _sealed))
            .Select(one => (SensitiveRecord?)new SensitiveRecord(RecordKind.Attachment, one.Id.Value, one.AddedById, null)).FirstOrDefault();

    // What is not restricted belongs to the body and is nobody's own.
    private IEnumerable<(int Number, SealLeaf Leaf, string Text)> Open(SealSheet sheet, Func<SealLeaf, SensitiveRecord?> readable)
    {
        foreach (var (leaf, index) in sheet.Leaves.Select((leaf, index) => (leaf, index)))
        {
            if (!leaf.IsRestricted) yield return (index + 1, leaf, ReadingDoor.OpenOfBranch(leaf.Text)!);
            else if (readable(leaf) is { } record) yield return (index + 1, leaf, door.Open(leaf.Text, record)!);
        }
    }
}
