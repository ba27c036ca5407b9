using BranchLife.Domain;

namespace BranchLife.Application.Preparation.Outlines;

/// <summary>What taking in a document refuses; the draft stays as it is.</summary>
public static class OutlineFileRules
{
    public static readonly Rule AFileIsChosen = new("N-01", "请先选择要上传的文档。");
    public static readonly Rule TheFileIsReadable = new("N-02", "文档没有读取，草稿没有改动：");
    public static readonly Rule TheTemplateIsKnown = new("N-03", "文档里没有找到模板的标题，草稿没有改动。请先下载模板，在原有标题下面填写后再上传。");
    public static readonly Rule TheDraftIsOpen = new("N-04", "材料现在不能改动，不需要上传。");
}
