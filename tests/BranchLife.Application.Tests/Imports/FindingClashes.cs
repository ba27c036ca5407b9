using BranchLife.Application.Imports;
using BranchLife.Application.Imports.Members;
using BranchLife.Domain.Members;

namespace BranchLife.Application.Tests.Imports;

public sealed class FindingClashes
{
    [Fact]
    public void takes_the_first_of_two_rows_for_one_member()
    {
        var reading = Roster.Of([("备注", "一")], [("姓名", "甘 小禾"), ("入党日期", "2003年7月1日"), ("联系电话", "19900000001")]);

        var error = Assert.Single(reading.Errors);
        Assert.Equal(("duplicate-row", new RowAt("名册", 2)), (error.Code, error.OtherRow!.Value));
        Assert.Equal([true, false], reading.Rows.Select(row => row.GoesIn));
    }

    [Fact]
    public void lets_refused_rows_take_no_part()
    {
        var reading = Roster.Of([("联系电话", "同上")], []);

        Assert.Equal([false, true], reading.Rows.Select(row => row.GoesIn));
    }

    [Fact]
    public void finds_one_person_in_two_branches()
    {
        var reading = Roster.Of([], [("所在党支部", "东桥村第一党支部")], [("所在党支部", "东桥村第二党支部"), ("出生日期", null)]);

        var error = Assert.Single(reading.Errors);
        Assert.Equal(("member-two-branches", "B", new RowAt("名册", 2)), (error.Code, error.ColumnLetters, error.OtherRow!.Value));
        Assert.Equal([true, false, true], reading.Rows.Select(row => row.GoesIn));
    }

    [Fact]
    public void finds_a_person_whom_the_database_has_in_another_branch()
    {
        var error = Assert.Single(Roster.Of(Known("88010101", "东桥村第一党支部"), [[]]).Errors);

        Assert.Equal(("member-two-branches", null), (error.Code, error.OtherRow));
        Assert.Contains("东桥村第一党支部", error.Reason, StringComparison.Ordinal);
        Assert.Empty(Roster.Of(Known("880102", "望塘镇西坡村党支部"), [[]]).Errors);
    }

    [Fact]
    public void warns_of_all_who_bear_one_name_in_a_branch()
    {
        var reading = Roster.Of([], [("入党日期", "2004-07-01")], [("所在党支部", "东桥村第一党支部"), ("出生日期", "1970-01-01")]);

        Assert.Equal([2, 3], reading.Warnings.Where(w => w.Code == "same-name").Select(w => w.At.Row));
    }

    [Fact]
    public void warns_of_a_namesake_whom_the_database_has_but_not_of_the_member_itself()
    {
        var known = Known("880102", "望塘镇西坡村党支部");

        Assert.DoesNotContain(Roster.Of(known, [[]]).Warnings, w => w.Code == "same-name");
        Assert.Contains(Roster.Of(known, [("入党日期", "2004-07-01"), ("转正日期", "2005-07-01")]).Warnings, w => w.Code == "same-name");
    }

    private static KnownMembers Known(string code, string branch) => new(
    [
        new KnownMember(default, default, "甘小禾", code, branch, new MemberFacts { Status = MemberStatus.Full, JoinedOn = new(2003, 7, 1) })
        {
            BornOn = new(1980, 5, 6),
        },
    ]);
}
