using BranchLife.Domain.Branches;
using BranchLife.Domain.Criticism;
using BranchLife.Domain.Meetings;
using BranchLife.Domain.Members;

namespace BranchLife.Domain.Sessions;

/// <summary>
/// 会议记录 of one session: a body (attendance, agenda, branch matters, commentary, decisions) and a restricted part
/// (self-criticism, criticism, replies), assembled from what was recorded. Signed by two persons, then sealed for good.
/// </summary>
public sealed class Minutes : Aggregate<Minutes>
{
    /// <summary>Room for every speech of the body, each of which may be long.</summary>
    public const int BodyLength = 120_000;

    public const int RestrictedLength = 400_000;

    private readonly List<MinutesSignature> _signatures = [];

    private Minutes()
    {
    }

    public required Id<MeetingSession> SessionId { get; init; }

    public required Id<Meeting> MeetingId { get; init; }

    public required Id<Unit> BranchId { get; init; }

    public required Id<Person> HostId { get; init; }

    public required Id<Person> RecorderId { get; init; }

    public string Body { get; private set; } = "";

    public SensitiveText? RestrictedPart { get; private set; }

    public DateTimeOffset? SealedAt { get; private set; }

    /// <summary>Of the branch's seal before this one; null for its first.</summary>
    public string? PreviousSeal { get; private set; }

    /// <summary>SHA-256 over what was recorded of the sitting: sign-in list, speeches, criticism; see SealedRecord.</summary>
    public string? RecordHash { get; private set; }

    /// <summary>SHA-256 over the previous seal, body, restricted part, record, signatures and the moment of sealing.</summary>
    public string? SealHash { get; private set; }

    public IReadOnlyList<MinutesSignature> Signatures => _signatures;

    public bool IsSealed => SealedAt is not null;

    public bool IsSignedByBoth => _signatures.Any(signature => signature.IsHost) && _signatures.Any(signature => !signature.IsHost);

    public string Fingerprint => MinutesSeal.TextHash(Body, RestrictedPart);

    public static Minutes Of(Id<Minutes> id, MeetingSession session)
    {
        Require(session.EndedAt is not null, SessionRules.OnlyEndedSessionsHaveMinutes);
        return new Minutes
        {
            Id = id, SessionId = session.Id, MeetingId = session.MeetingId, BranchId = session.BranchId,
            HostId = session.HostId, RecorderId = session.RecorderId,
        };
    }

    /// <summary>Takes the text over; a changed text has to be signed again.</summary>
    public void Assemble(string? body, SensitiveText? restrictedPart)
    {
        Require(!IsSealed, SessionRules.SealedSessionsStay);
        var before = Fingerprint;
        Require((body?.Length ?? 0) <= BodyLength && (restrictedPart?.Length ?? 0) <= RestrictedLength, CommonRules.TextTooLong);
        Body = Text.Required(body, BodyLength, MeetingRules.MinutesSaySomething);
        RestrictedPart = restrictedPart;
        if (Fingerprint != before) _signatures.Clear();
    }

    /// <summary>Refused when the restricted part is not what the records make of it now: it has to be assembled again.</summary>
    public void RequireToTell(SensitiveText? recorded) => Require(Equals(recorded, RestrictedPart), SessionRules.MinutesTellWhatWasRecorded);

    public void Sign(string fingerprintShown, Id<Person> by, DateTimeOffset at)
    {
        Require(!IsSealed, SessionRules.SealedSessionsStay);
        Require(by == HostId || by == RecorderId, SessionRules.OnlyHostAndRecorderSign);
        Require(_signatures.All(signature => signature.PersonId != by), SessionRules.SignedOnce);
        Require(fingerprintShown == Fingerprint, SessionRules.SignedTextIsTheTextShown);
        _signatures.Add(new MinutesSignature(by, by == HostId, at));
    }

    /// <param name="session">The session that the minutes belong to; it no longer changes either.</param>
    /// <param name="said">All criticism of that session.</param>
    /// <param name="previousSeal">The branch's last seal.</param>
    /// <param name="at">The moment of sealing.</param>
    public void Seal(MeetingSession session, IReadOnlyList<CriticismRecord> said, string? previousSeal, DateTimeOffset at)
    {
        Require(!IsSealed, SessionRules.SealedSessionsStay);
        Require(IsSignedByBoth, SessionRules.TwoPersonsSign);
        (PreviousSeal, SealedAt) = (previousSeal, at);
        RecordHash = MinutesSeal.Hash(SealedRecord.Of(session, said));
        SealHash = SealNow(at);
        session.Seal();
    }

    /// <summary>Whether text, signatures, record and seal still are what was sealed; the link to the seal before is the caller's to look at.</summary>
    public MinutesFault? FaultIn(MeetingSession session, IReadOnlyList<CriticismRecord> said) =>
        SealedAt is not { } at || !session.IsSealed ? MinutesFault.NotSealed
        : MinutesSeal.Hash(SealedRecord.Of(session, said)) != RecordHash ? MinutesFault.Record
        : SealNow(at) != SealHash ? MinutesFault.Text
        : null;

    private string SealNow(DateTimeOffset at) => MinutesSeal.SealOf(PreviousSeal, Fingerprint, RecordHash!, _signatures, at);
}
