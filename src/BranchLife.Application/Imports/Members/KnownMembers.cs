using BranchLife.Application.Imports.Reading;

namespace BranchLife.Application.Imports.Members;

/// <summary>The members of the database by what tells them apart.</summary>
public sealed class KnownMembers
{
    private readonly Dictionary<(string, DateOnly, string), KnownMember> _byKey = [];
    private readonly Dictionary<(string, DateOnly, DateOnly), List<KnownMember>> _byPerson = [];
    private readonly Dictionary<(string, string), int> _namesakes = [];

    public KnownMembers(IEnumerable<KnownMember> members)
    {
        foreach (var member in members)
        {
            var name = PersonNameText.Cleaned(member.Name);
            _byKey.TryAdd((name, member.Facts.JoinedOn, member.UnitCode), member);
            _namesakes[(name, member.UnitCode)] = _namesakes.GetValueOrDefault((name, member.UnitCode)) + 1;
            if (member.BornOn is not { } born) continue;
            var key = (name, born, member.Facts.JoinedOn);
            if (!_byPerson.TryGetValue(key, out var same)) _byPerson[key] = same = [];
            same.Add(member);
        }
    }

    public static KnownMembers None { get; } = new([]);

    public KnownMember? Find(MemberRow row) => _byKey.GetValueOrDefault(row.Key);

    /// <summary>The same person, by name and days, in another branch.</summary>
    internal KnownMember? Elsewhere(MemberRow row) => row.Born is { } born
        && _byPerson.TryGetValue((row.Name!, born.Day, row.Joined!.Value.Day), out var same)
        ? same.FirstOrDefault(member => member.UnitCode != row.Unit!.Code)
        : null;

    /// <summary>How many others of this name the branch has.</summary>
    internal int NamesakesOf(MemberRow row) =>
        _namesakes.GetValueOrDefault((row.Name!, row.Unit!.Code)) - (Find(row) is null ? 0 : 1);
}
