using BranchLife.Application.Access;
using BranchLife.Application.Attachments;
using BranchLife.Application.Rules;
using BranchLife.Domain;
using BranchLife.Domain.Attachments;
using BranchLife.Domain.Branches;
using BranchLife.Domain.Members;
using BranchLife.Domain.Notices;
using BranchLife.Domain.Sessions;
using BranchLife.Persistence;
using Microsoft.EntityFrameworkCore;

namespace BranchLife.Application.Sessions;

/// <summary>Writes an addition to sealed minutes, with a file where there is one; it counts when another person has signed it.</summary>
public sealed class ProposeAddition(
    BranchLifeDbContext db, Gate gate, Relations relations, Actor actor, KeptAttachments kept, TimeProvider clock, IdSource ids)
{
    public async Task<Id<MinutesAddition>> ExecuteAsync(Id<Minutes> id, AdditionText text, KeptAttachments.Upload? file, CancellationToken ct)
    {
        var minutes = await gate.ReadAsync(id, MinutesAction.ReadBody, ct);
        var relation = await relations.ToAsync(minutes.BranchId, ct);
        if (!AdditionAccess.Signs(minutes, relation)) throw new AccessDeniedException(Gate.DeniedSentence);
        TypedText.RefuseClassified(actor.Today, text.Passage, text.Text, text.Reason);
        var ordinal = await db.MinutesAdditions.CountAsync(one => one.MinutesId == id, ct) + 1;
        var addition = MinutesAddition.Propose(ids.Next<MinutesAddition>(), minutes, text, ordinal, actor.PersonId, relation.IsSecretary, clock.GetUtcNow());
        db.Add(addition);
        if (file is not null)
        {
            var place = new AttachmentPlace(minutes.MeetingId, minutes.BranchId, minutes.SessionId, AdditionId: addition.Id);
            await kept.ExecuteAsync(place, file with { IsRestricted = text.IsRestricted }, ct);
        }

        foreach (var person in await SignersAsync(minutes, ct))
            db.Add(Notice.To(ids.Next<Notice>(), person, "会议记录有一份补充说明，请复核签字", $"/minutes/{id}/additions", clock.GetUtcNow()));
        await db.SaveChangesAsync(ct);
        return addition.Id;
    }

    private async Task<IEnumerable<Id<Person>>> SignersAsync(Minutes minutes, CancellationToken ct)
    {
        var today = clock.Today;
        var secretaries = await db.Posts.Where(post => post.UnitId == minutes.BranchId && post.Kind == PostKind.Secretary
            && post.From <= today && (post.To == null || today <= post.To)).Select(post => post.PersonId).ToListAsync(ct);
        return secretaries.Append(minutes.HostId).Append(minutes.RecorderId).Distinct().Where(person => person != actor.PersonId);
    }
}
