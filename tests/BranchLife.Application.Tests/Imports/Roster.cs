using BranchLife.Application.Imports;
using BranchLife.Application.Imports.Members;
using BranchLife.Application.Imports.Tables;
using BranchLife.Documents.Reading;
using BranchLife.Domain.Branches;
using BranchLife.Testing.Workbooks;

namespace BranchLife.Application.Tests.Imports;

/// <summary>Small rosters of an invented town, read on 22 November 2026.</summary>
internal static class Roster
{
    public static readonly DateOnly Today = new(2026, 11, 22);

    public static readonly UnitDirectory Units = new(
    [
        new(default, "8801", "中共望塘镇委员会", UnitKind.PrimaryCommittee),
        new(default, "880101", "望塘镇东桥村党总支", UnitKind.GeneralBranch),
        new(default, "88010101", "东桥村第一党支部", UnitKind.PartyBranch),
        new(default, "88010102", "东桥村第二党支部", UnitKind.PartyBranch),
        new(default, "880102", "望塘镇西坡村党支部", UnitKind.PartyBranch),
        new(default, "880103", "望塘镇退休干部（含教师）党支部", UnitKind.PartyBranch),
        new(default, "880104", "抢修指挥部临时党支部", UnitKind.TemporaryBranch),
        new(default, "880105", "重名支部", UnitKind.PartyBranch),
        new(default, "880106", "重名支部", UnitKind.PartyBranch),
    ]);

    private static readonly string[] Headers = ["序号", "姓名", "性别", "出生日期", "入党日期", "转正日期", "党员类别", "所在党支部"];

    private static readonly object?[] Sound =
        [1, "甘小禾", "女", new DateOnly(1980, 5, 6), new DateOnly(2003, 7, 1), new DateOnly(2004, 7, 1), "正式党员", "望塘镇西坡村党支部"];

    /// <summary>A sound row, with some of its columns changed or added.</summary>
    public static MembersReading With(params (string Header, object? Value)[] cells) => Of([cells]);

    public static MembersReading Of(params (string Header, object? Value)[][] rows) => Of(null, rows);

    public static MembersReading Of(KnownMembers? known, params (string Header, object? Value)[][] rows)
    {
        var headers = Headers.Union(rows.SelectMany(row => row.Select(cell => cell.Header))).ToArray();
        return Read(XlsxFile.Of("名册", sheet =>
        {
            sheet.Row(headers);
            foreach (var row in rows) sheet.Row([.. headers.Select(header => Cell(header, row))]);
        }), known);
    }

    public static MembersReading Read(byte[] file, KnownMembers? known = null, IReadOnlyDictionary<string, string?>? told = null) =>
        ReadMembers.From(
            WorkbookReader.Read(new MemoryStream(file)), HeaderWords.OfMembers.With(told ?? new Dictionary<string, string?>()),
            Units, Today).Against(known ?? KnownMembers.None);

    /// <summary>The codes of all errors, each with its column.</summary>
    public static string[] ErrorsOf(MembersReading reading) => [.. reading.Errors.Select(error => $"{error.ColumnLetters}{error.At.Row} {error.Code}")];

    private static object? Cell(string header, (string Header, object? Value)[] row)
    {
        foreach (var cell in row)
        {
            if (cell.Header == header) return cell.Value;
        }

        var at = Array.IndexOf(Headers, header);
        return at < 0 ? null : Sound[at];
    }
}
