using System.Globalization;
using System.Security.Cryptography;
using BranchLife.Application.Access;
using BranchLife.Domain;
using BranchLife.Persistence;
using Microsoft.EntityFrameworkCore;

namespace BranchLife.Web.Infrastructure;

/// <summary>What is told to somebody whose act did not happen.</summary>
/// <param name="IsStale">Somebody else saved in between.</param>
/// <param name="Incident">The number under which the log knows it; null where nothing is broken.</param>
public sealed record Refusal(int Status, string Sentence, bool IsStale = false, string? Incident = null)
{
    private const int NoSpaceLeft = 28; // ENOSPC
    private const int DiskFull = unchecked((int)0x80070070); // the same on Windows

    private const string Busy = "系统正忙，刚才的操作没有生效，请稍等片刻再提交一次。";

    /// <summary>The refusal that the domain or the database meant; null for a fault.</summary>
    public static Refusal? Of(Exception exception, IServiceProvider? services) => exception switch
    {
        NotFoundException => new(StatusCodes.Status404NotFound, string.Empty),
        AccessDeniedException => new(StatusCodes.Status403Forbidden, exception.Message),
        BadHttpRequestException bad => new(bad.StatusCode, string.Empty),
        RuleViolationException => new(StatusCodes.Status409Conflict, exception.Message),
        StaleVersionException => new(StatusCodes.Status409Conflict, exception.Message, IsStale: true),
        DbUpdateConcurrencyException => Of(new StaleVersionException(), services),
        InvalidDataException => new(StatusCodes.Status400BadRequest, string.Empty),
        IOException { HResult: NoSpaceLeft or DiskFull } => Full(),
        _ => OfDatabase(exception, services?.GetService<IDatabaseEngine>()),
    };

    private static Refusal? OfDatabase(Exception exception, IDatabaseEngine? engine) => exception switch
    {
        _ when engine?.IsBusy(exception) is true => new(StatusCodes.Status503ServiceUnavailable, Busy),
        _ when engine?.IsFull(exception) is true => Full(),
        _ when engine?.IsOutOfReach(exception) is true => WithIncident(
            StatusCodes.Status503ServiceUnavailable, "数据库暂时无法使用，刚才的操作没有生效，请稍后再提交一次；再次出现时，请把事件编号 {0} 告诉系统管理员。"),
        DbUpdateException => WithIncident(
            StatusCodes.Status409Conflict, "内容与已有的记录冲突，没有保存。请核对后再提交；再次出现时，请把事件编号 {0} 告诉系统管理员。"),
        _ => null,
    };

    private static Refusal Full() => WithIncident(
        StatusCodes.Status503ServiceUnavailable, "服务器存储空间不足，刚才的操作没有生效。请尽快把事件编号 {0} 告诉系统管理员，腾出空间后再提交一次。");

    private static Refusal WithIncident(int status, string sentence)
    {
        var incident = NewIncident();
        return new(status, string.Format(CultureInfo.InvariantCulture, sentence, incident), Incident: incident);
    }

    private static string NewIncident()
    {
        var hex = Convert.ToHexString(RandomNumberGenerator.GetBytes(4));
        return $"{hex[..4]}-{hex[4..]}";
    }

    public static Refusal Fault()
    {
        var incident = NewIncident();
        return new(
            StatusCodes.Status500InternalServerError,
            $"系统出现故障，刚才的操作没有完成。您填写的内容保留在下面，请稍后再试；再次出现时，请把事件编号 {incident} 告诉系统管理员。",
            Incident: incident);
    }
}
