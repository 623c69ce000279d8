variable "environment" {
  description = "staging or production"
  type        = string
}

variable "node_type" {
  description = "Size of a Redis node"
  type        = string
  default     = "cache.r7g.large"
}

variable "subnet_group" {
  description = "ElastiCache subnet group"
  type        = string
}

variable "security_group_ids" {
  description = "Security groups that may reach Redis"
  type        = list(string)
}
