using BranchLife.Application.Imports.Reading;
using BranchLife.Domain.Branches;

namespace BranchLife.Application.Imports.Members;

/// <summary>
/// Rows that clash: the first in the order of the file goes in, the later one is refused and names the first. Rows that
/// are refused for another reason take no part.
/// </summary>
internal sealed class MemberClashes
{
    private readonly Dictionary<(string, DateOnly, string), MemberRow> _byKey = [];
    private readonly Dictionary<(string, DateOnly, DateOnly), MemberRow> _byPerson = [];
    private readonly Dictionary<(string, string), int> _names = [];
    private readonly Dictionary<string, MemberRow> _secretaries = [];
    private readonly KnownMembers _known;

    private MemberClashes(KnownMembers known) => _known = known;

    public static IReadOnlyList<MemberRow> Resolve(IReadOnlyList<MemberRow> rows, KnownMembers known)
    {
        var clashes = new MemberClashes(known);
        var resolved = rows.Select(row => row.GoesIn ? clashes.Checked(row) : row).ToList();
        return [.. resolved.Select(row => row.GoesIn ? clashes.WithNamesakes(row) : row)];
    }

    private MemberRow Checked(MemberRow row)
    {
        if (_byKey.TryGetValue(row.Key, out var same)) return Refused(row, Reasons.DuplicateRow, same.At, Place(same.At));

        var person = (row.Name!, row.Born?.Day ?? default, row.Joined!.Value.Day);
        if (row.Born is not null && _byPerson.TryGetValue(person, out var elsewhere))
            return Refused(row, Reasons.MemberTwoBranches, elsewhere.At, $"{Place(elsewhere.At)}（{elsewhere.Unit!.Name}）");
        if (_known.Find(row) is null && _known.Elsewhere(row) is { } known)
            return Refused(row, Reasons.MemberTwoBranches, null, $"已登记在{known.UnitName}的党员");

        _byKey.Add(row.Key, row);
        if (row.Born is not null) _byPerson.TryAdd(person, row);
        var name = (row.Name!, row.Unit!.Code);
        _names[name] = _names.GetValueOrDefault(name) + (_known.Find(row) is null ? 1 : 0);
        return WithoutSecondSecretary(row);
    }

    private MemberRow WithoutSecondSecretary(MemberRow row)
    {
        if (!row.Posts.Contains(PostKind.Secretary) || _secretaries.TryAdd(row.Unit!.Code, row)) return row;

        var remarks = new RowRemarks(row.Source);
        remarks.Warnings.AddRange(row.Warnings);
        remarks.Warn(MemberFields.Posts, Reasons.PostTaken);
        return row with
        {
            Posts = [.. row.Posts.Where(post => post is not PostKind.Secretary)],
            Warnings = RowRemarks.InOrder(remarks.Warnings),
        };
    }

    // Counted: the rows that are new and the members that are there already, without the row's own.
    private MemberRow WithNamesakes(MemberRow row)
    {
        var newOnes = _names[(row.Name!, row.Unit!.Code)] - (_known.Find(row) is null ? 1 : 0);
        if (newOnes + _known.NamesakesOf(row) == 0) return row;

        var remarks = new RowRemarks(row.Source);
        remarks.Warnings.AddRange(row.Warnings);
        remarks.Warn(MemberFields.Name, Reasons.SameName);
        return row with { Warnings = RowRemarks.InOrder(remarks.Warnings) };
    }

    private static MemberRow Refused(MemberRow row, Reason reason, RowAt? other, string named)
    {
        var remarks = new RowRemarks(row.Source);
        remarks.Refuse(MemberFields.Name, reason, named, otherRow: other);
        return row with { Errors = remarks.Errors };
    }

    private static string Place(RowAt at) => $"“{at.Sheet}”第{at.Row}行";
}
