using BranchLife.Application.Access;
using BranchLife.Application.Meetings;
using BranchLife.Domain;
using BranchLife.Domain.Attachments;
using BranchLife.Domain.Members;
using BranchLife.Domain.Sessions;
using BranchLife.Persistence;
using BranchLife.Persistence.Reading;
using Microsoft.EntityFrameworkCore;

namespace BranchLife.Application.Sessions;

/// <summary>补充说明 under sealed minutes, as far as the reader may read them.</summary>
public sealed class AdditionsToMinutes(BranchLifeDbContext db, Relations relations, Actor actor, ReadingDoor door)
{
    /// <param name="bodyOnly">Restricted ones stay out, whatever right the reader has.</param>
    public async Task<IReadOnlyList<Row>> FindAsync(Minutes minutes, bool bodyOnly, CancellationToken ct)
    {
        var relation = await relations.ToAsync(minutes.BranchId, ct);
        var grants = await RestrictedSetting.GrantsAsync(db, minutes.MeetingId, ct);
        var all = await db.MinutesAdditions.AsNoTracking().Where(one => one.MinutesId == minutes.Id && one.WithdrawnAt == null)
            .OrderBy(one => one.Ordinal).ToListAsync(ct);
        var readable = all.Where(one => AdditionAccess.Allows(AdditionAction.Read, one, minutes, relation, grants) && !(bodyOnly && one.IsRestricted)).ToArray();
        var ids = readable.Select(one => (Id<MinutesAddition>?)one.Id).ToArray();
        var files = (await db.Attachments.AsNoTracking().Where(file => ids.Contains(file.AdditionId)).ToListAsync(ct)).ToLookup(file => file.AdditionId);
        var names = await db.NamesOfAsync(readable.SelectMany(one => new[] { one.ProposedById, one.SignedById ?? one.ProposedById, one.ConcernsId ?? one.ProposedById }), ct);
        return [.. readable.Select(Of)];

        Row Of(MinutesAddition one) => new(
            one.Id, one.Version, one.Ordinal, one.IsRestricted, one.ConcernsId is { } person ? names[person] : null,
            Open(one, one.Passage), Open(one, one.Text)!, Open(one, one.Reason)!, names[one.ProposedById], one.ProposedAt,
            one.SignedById is { } second ? names[second] : null, one.SealedAt, one.SealHash, one.Fingerprint,
            one.IsOpen && one.ProposedById == actor.PersonId, one.IsOpen && one.ProposedById != actor.PersonId && AdditionAccess.Signs(minutes, relation),
            [.. files[one.Id].Select(file => new File(file.Id, file.FileName, file.Kind.Word, file.EventOn))]);
    }

    private string? Open(MinutesAddition one, SensitiveText? words) => one.IsRestricted
        ? door.Open(words, new SensitiveRecord(RecordKind.MinutesAddition, one.Id.Value, one.ProposedById, one.ConcernsId)) : ReadingDoor.OpenOfBranch(words);

    public sealed record Row(
        Id<MinutesAddition> Id, int Version, int Ordinal, bool IsRestricted, string? Concerns, string? Passage, string Text, string Reason, string ProposedBy,
        DateTimeOffset ProposedAt, string? SignedBy, DateTimeOffset? SealedAt, string? SealHash, string Fingerprint, bool MayWithdraw, bool MaySign,
        IReadOnlyList<File> Files);

    public sealed record File(Id<Attachment> Id, string Name, string Kind, DateOnly EventOn);
}
