using BranchLife.Application.Imports.Comparing;
using BranchLife.Domain;
using BranchLife.Domain.Branches;
using BranchLife.Testing.Databases;
using Microsoft.EntityFrameworkCore;

namespace BranchLife.Application.Tests.Imports;

public sealed class ImportingUnits
{
    [Theory, OnSqlite, OnPostgreSql]
    public async Task founds_a_tree_whatever_the_order_of_its_rows(Engine engine)
    {
        await using var office = await Office.OpenAsync(engine);

        var counts = (await office.ImportUnitsAsync([.. Office.Town.Reverse()])).Counts;

        Assert.Equal("4/0/0/0/0", Office.Line(counts));
        var branch = await UnitAsync(office, "77010101");
        Assert.Equal((UnitKind.PartyBranch, new DateOnly(2005, 3, 8), new DateOnly(2005, 3, 8)), (branch.Kind, branch.ValidFrom, branch.FoundedOn!.Value));
        Assert.Equal((new DateOnly(2025, 11, 1), new DateOnly(2030, 11, 30)), (branch.TermFrom!.Value, branch.TermTo!.Value));
        Assert.Equal([1, 2], branch.Ancestors.Select(above => above.Depth).Order());
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task changes_nothing_the_second_time(Engine engine)
    {
        await using var office = await Office.OpenAsync(engine);
        await office.ImportUnitsAsync(Office.Town);
        var before = await VersionsAsync(office);

        Assert.Equal("0/0/4/0/0", Office.Line((await office.ImportUnitsAsync(Office.Town)).Counts));
        Assert.Equal(before, await VersionsAsync(office));
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task begins_a_new_period_for_a_new_name_or_place_and_takes_what_lies_below_along(Engine engine)
    {
        await using var office = await Office.OpenAsync(engine);
        await office.ImportUnitsAsync([.. Office.Town, ["7702", "中共柳塘镇委员会", "党委", null]]);

        var preview = await office.ImportUnitsAsync([["770101", "东桥社区党总支", "总支", "7702"]]);
        await office.ImportUnitsAsync([["770101", "东桥新村党总支", "总支", "7702"]]);

        Assert.Equal("0/1/0/0/0", Office.Line(preview.Counts));
        Assert.Equal([("name", "东桥村党总支", "东桥社区党总支"), ("superior", "7701", "7702")],
            preview.Rows[0].Cells.Where(cell => cell.State is CellState.Changed).Select(cell => (cell.Field, cell.Before, cell.Now)));
        var unit = await UnitAsync(office, "770101");
        Assert.Equal(["东桥村党总支", "东桥新村党总支"], unit.Periods.OrderBy(period => period.From).Select(period => period.Name));
        Assert.Equal("东桥村党总支", unit.On(new DateOnly(2026, 11, 19))!.Name);
        Assert.Equal(await IdAsync(office, "7702"), (await UnitAsync(office, "77010101")).Ancestors.Single(above => above.Depth == 2).AncestorId);
        Assert.Equal(new DateOnly(2030, 11, 30), unit.TermTo);
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task turns_a_piece_of_the_tree_upside_down(Engine engine)
    {
        await using var office = await Office.OpenAsync(engine);
        await office.ImportUnitsAsync(["1", "根", "党委"], ["2", "甲", "总支", "1"], ["3", "乙", "总支", "2"], ["4", "丙", "支部", "3"]);

        await office.ImportUnitsAsync(["2", "甲", "总支", "3"], ["3", "乙", "总支", "1"]);

        Assert.Equal([(2, "2"), (1, "3"), (2, "4")], await DepthsBelowAsync(office, "1", "2", "3", "4"));
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task keeps_an_office_within_its_own_part_of_the_tree(Engine engine)
    {
        await using var office = await Office.OpenAsync(engine);
        await office.ImportUnitsAsync(Office.Town);

        var preview = await office.WithUnitsAsync(
            Office.File(Office.UnitHeader,
                ["770101", "东桥村党总支", "总支", "7701"], ["77010102", "东桥村第二党支部", "支部", "770101"],
                ["88", "另一党委", "党委"], ["89", "别处支部", "支部", "7701"], ["770102", "抢来的支部", "支部", "770101"]),
            below: "770101");

        Assert.Equal("1/0/1/3/0", Office.Line(preview.Counts));
        Assert.Equal(["superior-unknown", "superior-unknown", "code-duplicate"], preview.Reading.Errors.Select(error => error.Code));
        Assert.Equal("西坡村党支部", (await UnitAsync(office, "770102")).Name);
    }

    [Theory, OnSqlite]
    public async Task refuses_a_file_without_a_table(Engine engine)
    {
        await using var office = await Office.OpenAsync(engine);

        var refusal = await Assert.ThrowsAsync<RuleViolationException>(() => office.WithUnitsAsync(Office.File(["甲", "乙"], ["1", "2"]), null));

        Assert.Equal("I-02", refusal.Rule.Code);
        await Assert.ThrowsAsync<RuleViolationException>(() => office.WithUnitsAsync(Office.File(Office.UnitHeader), below: "无"));
    }

    private static Task<Unit> UnitAsync(Office office, string code) =>
        office.Database.LookAsync(db => db.Units.AsNoTracking().SingleAsync(unit => unit.Code == code));

    private static async Task<Id<Unit>> IdAsync(Office office, string code) => (await UnitAsync(office, code)).Id;

    private static async Task<List<(int Depth, string Code)>> DepthsBelowAsync(Office office, string root, params string[] codes)
    {
        var (top, depths) = (await IdAsync(office, root), new List<(int, string)>());
        foreach (var code in codes)
            depths.Add(((await UnitAsync(office, code)).Ancestors.Single(above => above.AncestorId == top).Depth, code));
        return depths;
    }

    private static Task<List<string>> VersionsAsync(Office office) =>
        office.Database.LookAsync(db => db.Units.OrderBy(unit => unit.Code).Select(unit => unit.Code + ":" + unit.Version).ToListAsync());
}
