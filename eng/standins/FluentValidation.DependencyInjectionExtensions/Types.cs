using System.Reflection;
using Microsoft.Extensions.DependencyInjection;

namespace FluentValidation;

public static class ServiceCollectionExtensions
{
    public static IServiceCollection AddValidatorsFromAssembly(
        this IServiceCollection services,
        Assembly assembly,
        ServiceLifetime lifetime = ServiceLifetime.Scoped,
        Func<AssemblyScanner.AssemblyScanResult, bool>? filter = null,
        bool includeInternalTypes = false)
    {
        foreach (var found in AssemblyScanner.FindValidatorsInAssembly(assembly, includeInternalTypes))
        {
            if (filter is not null && !filter(found)) continue;
            services.Add(new ServiceDescriptor(found.InterfaceType, found.ValidatorType, lifetime));
            services.Add(new ServiceDescriptor(found.ValidatorType, found.ValidatorType, lifetime));
        }

        return services;
    }

    public static IServiceCollection AddValidatorsFromAssemblies(
        this IServiceCollection services,
        IEnumerable<Assembly> assemblies,
        ServiceLifetime lifetime = ServiceLifetime.Scoped,
        Func<AssemblyScanner.AssemblyScanResult, bool>? filter = null,
        bool includeInternalTypes = false)
    {
        foreach (var assembly in assemblies)
            services.AddValidatorsFromAssembly(assembly, lifetime, filter, includeInternalTypes);
        return services;
    }
}

#pragma warning disable CS0618 // FluentValidation.AspNetCore 11 still asks for the factory that FluentValidation 11 calls obsolete.
public class ServiceProviderValidatorFactory(IServiceProvider services) : ValidatorFactoryBase
{
    public override IValidator CreateInstance(Type validatorType) => (services.GetService(validatorType) as IValidator)!;
}
#pragma warning restore CS0618

public static class DependencyInjectionExtensions
{
    private const string Key = "_FV_ServiceProvider";

    public static void SetServiceProvider(this IValidationContext context, IServiceProvider services) =>
        context.RootContextData[Key] = services;
}
