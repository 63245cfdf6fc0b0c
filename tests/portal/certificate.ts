/**
 * A certificate for the loopback that nobody has signed but itself, and its key: no secret, made for the tests' portal.
 * Valid for a hundred years, so that what is tested is the signature and not the date.
 */
export const CERTIFICATE = `-----BEGIN CERTIFICATE-----
MIIBtzCCAV2gAwIBAgIULVpc46rrRCNW3qS5m3IdINwkARowCgYIKoZIzj0EAwIw
IjEgMB4GA1UEAwwXQ29uZyB0aG9uZyB0aW4gZ2lhIGRpbmgwIBcNMjYxMTIxMjEz
MzEwWhgPMjEyNjEwMjgyMTMzMTBaMCIxIDAeBgNVBAMMF0NvbmcgdGhvbmcgdGlu
IGdpYSBkaW5oMFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAE3Q7mGARR2/neoUMX
0Ay+TW9mNbhSYM1aQbTdOs2+zQtIWq6FjwVXoGgeGnd/2Cxw13pabg7C6/v3TsJp
xyAAIKNvMG0wHQYDVR0OBBYEFFK1rV4jnVS69smf7F0w08RsRPh9MB8GA1UdIwQY
MBaAFFK1rV4jnVS69smf7F0w08RsRPh9MA8GA1UdEwEB/wQFMAMBAf8wGgYDVR0R
BBMwEYcEfwAAAYIJbG9jYWxob3N0MAoGCCqGSM49BAMCA0gAMEUCIAfzfWdW8zGW
c/rpw4D1ekvFr24ISdrZAo+bvxom9/H5AiEA79x1Y7qxm66dAvmhmcB1GDD/CktH
K9l5vktbaoNlrs0=
-----END CERTIFICATE-----`;

export const KEY = `-----BEGIN PRIVATE KEY-----
MIGHAgEAMBMGByqGSM49AgEGCCqGSM49AwEHBG0wawIBAQQgV4usxmP9Fq2XatSE
heNJqjRl2RSX+dK79DH6mL87AxahRANCAATdDuYYBFHb+d6hQxfQDL5Nb2Y1uFJg
zVpBtN06zb7NC0haroWPBVegaB4ad3/YLHDXelpuDsLr+/dOwmnHIAAg
-----END PRIVATE KEY-----`;
