using System.Security.Cryptography;
using BranchLife.Application.Access;
using BranchLife.Domain;
using BranchLife.Persistence;
using Microsoft.EntityFrameworkCore;

namespace BranchLife.Web.Infrastructure;

/// <summary>What is told to somebody whose act did not happen.</summary>
/// <param name="IsStale">Somebody else saved in between.</param>
/// <param name="Incident">The number under which the log knows a fault; null where nothing is broken.</param>
public sealed record Refusal(int Status, string Sentence, bool IsStale = false, string? Incident = null)
{
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
        _ when services?.GetService<IDatabaseEngine>()?.IsBusy(exception) is true => new(StatusCodes.Status503ServiceUnavailable, Busy),
        _ => null,
    };

    public static Refusal Fault()
    {
        var hex = Convert.ToHexString(RandomNumberGenerator.GetBytes(4));
        var incident = $"{hex[..4]}-{hex[4..]}";
        return new(
            StatusCodes.Status500InternalServerError,
            $"系统出现故障，刚才的操作没有完成。您填写的内容保留在下面，请稍后再试；再次出现时，请把事件编号 {incident} 告诉系统管理员。",
            Incident: incident);
    }
}
