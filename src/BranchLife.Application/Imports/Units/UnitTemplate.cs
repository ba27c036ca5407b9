using BranchLife.Application.Imports.Tables;
using BranchLife.Documents.Filling;
using BranchLife.Domain.Branches;

namespace BranchLife.Application.Imports.Units;

/// <summary>An empty list of units to be filled in.</summary>
public static class UnitTemplate
{
    private const string Title = "党组织";
    private const string DirectBranch = "直属党支部";

    private static readonly string[] Instructions =
    [
        "在“党组织”工作表填写，一个党组织一行，上级和下级可以写在同一份表里，先后不限。",
        "党组织代码、名称、类别必填；代码由本单位统一编制，不能重复。",
        "上级党组织代码填直接上级的代码；最上一级不填。",
        "类别从下拉列表中选择，也可以填“支部”“总支”“工委”等惯用写法。",
        "成立时间填到日或月；本届起止填成“2024.07-2027.07”的样子；临时党支部可以不填届次。",
        "导入前可以逐格预览；不合要求的行不会导入，并附原因退回，改正后可以再次导入。",
    ];

    public static void Write(Stream output) => FillInBook.Write(output, Title, Instructions,
    [
        new(Title,
        [
            Plain(UnitFields.Code, 9), Plain(UnitFields.Name, 20), Plain(UnitFields.ShortName, 9),
            Plain(UnitFields.Kind, 8) with { Choices = [.. Enum.GetValues<UnitKind>().Select(kind => kind.Word), DirectBranch] },
            Plain(UnitFields.Superior, 9), Plain(UnitFields.Founded, 8), Plain(UnitFields.Term, 12), Plain(UnitFields.Secretary, 6),
            Plain(UnitFields.Domain, 7) with { Choices = [.. Enum.GetValues<BranchDomain>().Select(domain => domain.Word)] },
        ]),
    ]);

    private static FillInColumn Plain(string field, double width) => new(HeaderWords.OfUnits.TitleOf(field), width);
}
