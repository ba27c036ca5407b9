using BranchLife.Application.Meetings;
using BranchLife.Domain;
using BranchLife.Domain.Members;
using BranchLife.Domain.Sessions;
using BranchLife.Persistence;
using Microsoft.EntityFrameworkCore;

namespace BranchLife.Application.Sessions;

/// <summary>发言核对情况 of one sitting: n of m, and who how. Facts only; what somebody wants changed is not among them.</summary>
public sealed record SpeakerStates(IReadOnlyList<SpeakerStates.Speaker> Speakers, DateOnly? Until)
{
    public int Confirmed => Speakers.Count(one => one.State is ConfirmationState.Confirmed or ConfirmationState.ConfirmedOnPaper);

    /// <summary>One line, as it stands under the minutes.</summary>
    public string Sentence => Speakers.Count == 0 ? "没有需要核对的发言。"
        : $"{Speakers.Count}名发言人中，{Confirmed}人已确认"
            + Part(ConfirmationState.ConfirmedOnPaper, "其中纸面确认") + Part(ConfirmationState.Dissent, "保留异议")
            + Part(ConfirmationState.ChangeAsked, "修改意见待答复") + Part(ConfirmationState.Awaited, "未核对") + "。";

    public static async Task<SpeakerStates> OfAsync(BranchLifeDbContext db, MeetingSession session, CancellationToken ct)
    {
        var confirmations = await db.WordsConfirmations.AsNoTracking().Where(one => one.SessionId == session.Id).ToListAsync(ct);
        var said = await db.RecordsAsync(session.Id, ct);
        var names = await db.NamesOfAsync(confirmations.Select(one => one.SpeakerId), ct);
        var until = await db.Minutes.Where(minutes => minutes.SessionId == session.Id).Select(minutes => minutes.SpeakersAskedUntil).SingleOrDefaultAsync(ct);
        var order = session.Attendances.ToDictionary(line => line.PersonId, line => line.Ordinal);
        return new SpeakerStates(
            [.. confirmations.OrderBy(one => order.GetValueOrDefault(one.SpeakerId, int.MaxValue)).Select(one => new Speaker(
                one.SpeakerId, names[one.SpeakerId], one.Version, one.StateOf(SpokenWords.Of(one.SpeakerId, session, said)), one.ConfirmedAt, one.SheetNumber))],
            until);
    }

    private string Part(ConfirmationState state, string words) =>
        Speakers.Where(one => one.State == state).Select(one => one.Name).ToArray() is { Length: > 0 } names ? $"，{words}{names.Length}人（{string.Join('、', names)}）" : "";

    public sealed record Speaker(
        Id<Person> PersonId, string Name, int Version, ConfirmationState State, DateTimeOffset? ConfirmedAt, string? SheetNumber);
}
