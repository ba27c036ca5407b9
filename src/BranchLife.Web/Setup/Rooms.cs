using BranchLife.Application.Sessions;
using BranchLife.Domain;
using BranchLife.Domain.Sessions;
using BranchLife.Web.Infrastructure.Accounts;
using BranchLife.Web.Infrastructure.Rooms;

namespace BranchLife.Web.Setup;

/// <summary>What the meeting room needs besides pages: the line that says "something changed", and the worker of the offline page.</summary>
internal static class Rooms
{
    private const string Stream = "text/event-stream";

    /// <summary>As a stream of events, or, for whoever does not ask for one, the word of this moment.</summary>
    public static void MapSessionEvents(this WebApplication app) =>
        app.MapGet("/sessions/{id}/events", async (Id<MeetingSession> id, HttpContext http, SessionPulse pulse, LivePulse live) =>
        {
            var now = await pulse.FindAsync(id, http.RequestAborted);
            if (!http.Request.Headers.Accept.ToString().Contains(Stream, StringComparison.OrdinalIgnoreCase)) return Results.Text(now);

            http.Response.Headers["X-Accel-Buffering"] = "no";
            return TypedResults.ServerSentEvents(live.ListenAsync(id, http.User.SessionId!.Value, http.User.PersonId!.Value, http.RequestAborted));
        });

    /// <summary>Lies under /sessions/, because a worker may not look further than where it lies.</summary>
    public static void MapOfflineWorker(this WebApplication app) =>
        app.MapGet("/sessions/offline-worker.js", (IWebHostEnvironment site) =>
            Results.Stream(site.WebRootFileProvider.GetFileInfo("js/offline-worker.js").CreateReadStream(), "text/javascript")).AllowAnonymous();
}
