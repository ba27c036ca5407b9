using BranchLife.Domain.Branches;
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

    /// <summary>Until this day the seal waits for speakers who have not looked at their own words yet.</summary>
    public DateOnly? SpeakersAskedUntil { get; private set; }

    public DateTimeOffset? SealedAt { get; private set; }

    /// <summary>Drawn at the seal; keeps the restricted part's fingerprint from being guessed.</summary>
    public Guid SealSalt { get; private set; }

    /// <summary>Of the branch's seal before this one; null for its first.</summary>
    public string? PreviousSeal { get; private set; }

    /// <summary>SHA-256 over what was recorded of the sitting: sign-in list, speeches, criticism, confirmations, attachments; see SealSheet.</summary>
    public string? RecordHash { get; private set; }

    /// <summary>SHA-256 of the seal's sheet: previous seal, body, restricted part, records, signatures and the moment of sealing.</summary>
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

    /// <summary>The term in which speakers look at their own words begins once, with the first assembling.</summary>
    public void AskSpeakers(DateOnly until)
    {
        Require(!IsSealed, SessionRules.SealedSessionsStay);
        SpeakersAskedUntil ??= until;
    }

    /// <param name="sitting">The session that the minutes belong to, with all that is sealed with it; none of it changes any more.</param>
    /// <param name="previousSeal">The branch's last seal.</param>
    /// <param name="at">The moment of sealing.</param>
    public void Seal(SealedSitting sitting, string? previousSeal, DateTimeOffset at)
    {
        Require(!IsSealed, SessionRules.SealedSessionsStay);
        Require(IsSignedByBoth, SessionRules.TwoPersonsSign);
        (PreviousSeal, SealedAt, SealSalt) = (previousSeal, at, sitting.Salt);
        var sheet = SealSheet.Of(this, sitting);
        (RecordHash, SealHash) = (RecordHashOf(sheet), sheet.Hash);
        sitting.Session.Seal();
        foreach (var confirmation in sitting.Confirmations) confirmation.Seal();
        foreach (var attachment in sitting.Attachments) attachment.SealIn(Id.Value);
    }

    /// <summary>Whether text, signatures, records and seal still are what was sealed; the link to the seal before is the caller's to look at.</summary>
    public MinutesFault? FaultIn(SealedSitting sitting)
    {
        if (!IsSealed || !sitting.Session.IsSealed) return MinutesFault.NotSealed;
        var sheet = SealSheet.Of(this, sitting);
        return RecordHashOf(sheet) != RecordHash ? MinutesFault.Record : sheet.Hash != SealHash ? MinutesFault.Text : null;
    }

    private static string RecordHashOf(SealSheet sheet) => MinutesSeal.Hash(SealSheet.LeafLines(sheet.Leaves));
}
