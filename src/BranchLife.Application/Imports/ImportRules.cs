using BranchLife.Domain;

namespace BranchLife.Application.Imports;

public static class ImportRules
{
    public static readonly Rule TheUnitExists = new("I-01", "没有这个代码的党组织，请核对：");
    public static readonly Rule ATableIsFound = new("I-02", "文件里没有认得出表头的工作表，请对照模板核对表头，或者指定各列的含义。");
    public static readonly Rule TheFileIsReadable = new("I-03", "文件没有读取：");
    public static readonly Rule AFileIsChosen = new("I-04", "请先选择要导入的文件。");
}
