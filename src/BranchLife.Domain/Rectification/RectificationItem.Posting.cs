using BranchLife.Domain.Members;

namespace BranchLife.Domain.Rectification;

public sealed partial class RectificationItem
{
    private readonly List<PostingConsent> _consents = [];

    /// <summary>Every giving and taking back, in order.</summary>
    public IReadOnlyList<PostingConsent> Consents => _consents;

    /// <summary>公示: the member lets the promise be posted under the own name. Never presumed.</summary>
    public bool MayBePosted { get; private set; }

    /// <summary>Refused to anybody but the member; nothing happens when it says what holds already.</summary>
    public void ConsentToPosting(bool given, Id<Person> by, DateTimeOffset at)
    {
        Require(SubjectId is not null && by == SubjectId, RectificationRules.OneConsentsForOneself);
        if (MayBePosted == given) return;

        MayBePosted = given;
        _consents.Add(new PostingConsent { Ordinal = _consents.Count + 1, Given = given, At = at });
    }
}
