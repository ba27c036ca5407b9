namespace BranchLife.Application.Rectification;

/// <summary>责任人 as it is listed: a body outside comes with the comrade inside who answers for it.</summary>
public static class OwnerWords
{
    public static string Of(string owner, string? outsideBody) => outsideBody is null ? owner : $"{outsideBody}（联系人：{owner}）";
}
