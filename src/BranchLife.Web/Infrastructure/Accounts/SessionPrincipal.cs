using System.Security.Claims;
using BranchLife.Application.Accounts;
using BranchLife.Domain;
using BranchLife.Domain.Members;
using BranchLife.Persistence.Accounts;
using Microsoft.AspNetCore.Authentication.Cookies;

namespace BranchLife.Web.Infrastructure.Accounts;

/// <summary>What the principal of a request says. The cookie itself carries the session's id and nothing else.</summary>
internal static class SessionPrincipal
{
    private const string Session = "session";
    private const string Person = "person";
    private const string MustChange = "must-change-password";
    private const string SecondFactor = "second-factor";

    extension(ClaimsPrincipal principal)
    {
        public Id<UserSession>? SessionId => IdOf<UserSession>(principal, Session);

        public Id<Person>? PersonId => IdOf<Person>(principal, Person);

        public bool HasSecondFactor => principal.HasClaim(claim => claim.Type == SecondFactor);

        public bool MustChangePassword => principal.HasClaim(claim => claim.Type == MustChange);
    }

    public static ClaimsPrincipal ForCookie(Id<UserSession> session) => With(new Claim(Session, session.ToString()));

    public static ClaimsPrincipal ForRequest(SessionCheck.View session) => With(
    [
        new Claim(Session, session.SessionId.ToString()),
        new Claim(Person, session.PersonId.ToString()),
        new Claim(ClaimTypes.NameIdentifier, session.UserId.ToString()), // antiforgery tokens are bound to it
        new Claim(ClaimTypes.Name, session.UserName),
        .. session.MustChangePassword ? [new Claim(MustChange, "1")] : Array.Empty<Claim>(),
        .. session.HasSecondFactor ? [new Claim(SecondFactor, "1")] : Array.Empty<Claim>(),
    ]);

    private static ClaimsPrincipal With(params Claim[] claims) =>
        new(new ClaimsIdentity(claims, CookieAuthenticationDefaults.AuthenticationScheme));

    private static Id<T>? IdOf<T>(ClaimsPrincipal principal, string type) =>
        Id<T>.TryParse(principal.FindFirstValue(type), null, out var id) ? id : null;
}
