using BranchLife.Application.Imports.Comparing;
using BranchLife.Application.Imports.Reading;
using BranchLife.Domain;
using BranchLife.Domain.Branches;
using BranchLife.Domain.Members;

namespace BranchLife.Application.Imports.Members;

/// <summary>A row of a roster beside the member that the database has.</summary>
public sealed record ComparedMember(MemberRow Row, KnownMember? Known, CellState State)
{
    /// <summary>What the member is to be; null for a row that is refused.</summary>
    public MemberTarget? Target => Row.GoesIn ? MemberTarget.Of(Row, Known) : null;

    /// <summary>Worked out when asked for: a million cells are not worth keeping.</summary>
    public IReadOnlyList<ComparedCell> Cells => Compare(Row, Known).Cells;

    public static ComparedMember Of(MemberRow row, KnownMembers members)
    {
        var known = row.GoesIn ? members.Find(row) : null;
        return new(row, known, known is null ? (row.GoesIn ? CellState.New : CellState.Error) : Compare(row, known).RowState);
    }

    private static CellComparison Compare(MemberRow row, KnownMember? known)
    {
        var target = row.GoesIn ? MemberTarget.Of(row, known) : null;
        var cells = new CellComparison(row.Source, row.Errors, known is not null);
        AddPerson(cells, row, known, target);
        AddMembership(cells, row, known, target);
        return cells;
    }

    private static void AddPerson(CellComparison cells, MemberRow row, KnownMember? known, MemberTarget? target)
    {
        cells.Add(row.Name, known is null ? null : row.Name, Same, MemberFields.Name);
        cells.Add(target is null ? row.Gender : target.Gender, known?.Gender, gender => gender?.Word, MemberFields.Gender);
        cells.Add(target is null ? row.Ethnicity : target.Ethnicity, known?.Ethnicity, Same, MemberFields.Ethnicity);
        cells.Add(target is null ? row.Born : target.Born, KeptDay.From(known?.BornOn, known?.BornMonthOnly ?? false), Write, MemberFields.Born);
        cells.Add(target is null ? row.Education : target.Education, known?.Education, Same, MemberFields.Education);
        cells.Add(target is null ? SensitiveText.From(row.Phone) : target.Phone, known?.Phone, Registered, MemberFields.Phone);
        cells.Add(target is null ? SensitiveText.From(row.IdNumber) : target.IdNumber, known?.IdNumber, Registered, MemberFields.IdNumber);
    }

    private static void AddMembership(CellComparison cells, MemberRow row, KnownMember? known, MemberTarget? target)
    {
        var (facts, before) = (target?.Facts, known?.Facts);
        cells.Add(row.Unit?.Code, known?.UnitCode, _ => row.Unit?.Name, MemberFields.Unit, MemberFields.UnitCode);
        cells.Add(facts?.Status ?? row.Status, before?.Status, status => status?.Word, MemberFields.Status);
        cells.Add(Joined(facts) ?? row.Joined, Joined(before), Write, MemberFields.Joined);
        cells.Add(facts is null ? row.Full : Full(facts), Full(before), Write, MemberFields.Full);
        cells.Add(facts?.IsMobile ?? row.IsMobile, before?.IsMobile ?? false, yes => yes ? "是" : null, MemberFields.Mobile);
        cells.Add(facts is null ? row.Place : facts.MobilePlace, before?.MobilePlace, Same, MemberFields.Place);
        cells.Add(facts?.Categories ?? Sum(row.Categories), before?.Categories ?? 0, all => all is 0 ? null : all.Words, MemberFields.Categories);
        cells.Add(facts?.IsLeadingCadre ?? row.IsLeadingCadre ?? false, before?.IsLeadingCadre ?? false, yes => yes ? "是" : null, MemberFields.Leading);
        cells.Add(facts is null ? row.Note : facts.Note, before?.Note, Same, MemberFields.Note);
        cells.Add(Words(target?.Posts ?? known?.Posts ?? row.Posts), Words(known?.Posts ?? []), Same, MemberFields.Posts);
    }

    private static string? Same(string? text) => text;

    private static string? Write(PartialDay? day) => day?.ToString();

    // Numbers are shown where they may be read, not here.
    private static string? Registered(SensitiveText? text) => text is null ? null : "已登记";

    private static PartialDay? Joined(MemberFacts? facts) => facts is null ? null : new(facts.JoinedOn, facts.JoinedMonthOnly);

    private static PartialDay? Full(MemberFacts? facts) => KeptDay.From(facts?.FullOn, facts?.FullMonthOnly ?? false);

    private static GuidanceCategories Sum(IEnumerable<GuidanceCategories> categories) =>
        categories.Aggregate(GuidanceCategories.None, (all, category) => all | category);

    private static string? Words(IReadOnlyList<PostKind> posts) =>
        posts.Count == 0 ? null : string.Join("、", posts.Distinct().Order().Select(post => post.Word));
}
