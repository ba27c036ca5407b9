namespace BranchLife.Application.Access;

/// <summary>The form was shown before somebody else saved.</summary>
public sealed class StaleVersionException() : Exception("内容在您打开之后已被他人修改，请核对最新内容后再提交。您填写的内容已保留。");
