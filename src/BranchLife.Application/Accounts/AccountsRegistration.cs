using BranchLife.Application.Accounts.SecondFactor;
using BranchLife.Application.Administration;
using BranchLife.Persistence.Accounts;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace BranchLife.Application.Accounts;

internal static class AccountsRegistration
{
    /// <summary>PBKDF2 with HMAC-SHA-512, as OWASP counts it.</summary>
    private const int Iterations = 210_000;

    public static IServiceCollection AddBranchLifeAccounts(this IServiceCollection services)
    {
        services.Configure<PasswordHasherOptions>(options =>
        {
            options.CompatibilityMode = PasswordHasherCompatibilityMode.IdentityV3;
            options.IterationCount = Iterations;
        });
        services.AddSingleton<IPasswordHasher<AppUser>, PasswordHasher<AppUser>>();
        services.AddSingleton<PasswordCheck>();
        services.TryAddSingleton(new DemoPassword(IsAccepted: false));
        services.TryAddSingleton(new SecondFactorDemand(IsMade: false));
        services.AddScoped<SignInLocks>();
        services.AddScoped<NewSession>();
        services.AddScoped<SecretBox>();
        services.AddScoped<UserNames>();
        services.AddScoped<PasswordSheets>();
        return services;
    }
}
